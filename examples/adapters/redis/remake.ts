import { randomUUID } from 'node:crypto';
import { type CollectionDeclaration, type EstateId, WuyeError } from 'wuye';
import { type AddedValues, addedValues, type ChangedFields, type Indexer, planMigration } from 'wuye/storage';
import type { Connection, Script } from './connection.js';
import { eachStep } from './each-step.js';
import { layoutOf, type Made, madeFrom, setsOf } from './layout.js';
import { ADD, BEGIN, DROP, END, FILL } from './scripts.js';

/** What is needed to make the sets of a collection anew. */
export interface Remaking {
  readonly connection: Connection;
  readonly prefix: string;
  /** The host's; left out: that of the library, for its own collections. */
  readonly indexOf: Indexer | undefined;
}

/** How long the lock is kept for one that says nothing more, in milliseconds. */
const SILENCE = '30000';

/**
 * Makes the sets of one collection of one estate anew, after its declaration changed. Commits and lists of the collection
 * wait until it is done. Whoever comes after a crash begins from the start.
 *
 * @returns whether the sets are as declared now; `false` while somebody else is at it
 */
export async function remake(
  { connection, prefix, indexOf }: Remaking,
  estate: EstateId,
  declaration: CollectionDeclaration,
): Promise<boolean> {
  const { name } = declaration;
  const layout = layoutOf(prefix, estate);
  const made = madeFrom(declaration);
  const token = randomUUID();
  const held = async (script: Script, keys: readonly string[], values: readonly string[]) => {
    const answer = await connection.run(script, [layout.lock(name), ...keys], [token, ...values]);
    const [outcome = '', text = ''] = answer as readonly string[];
    if (outcome === 'lost') throw new WuyeError('STORAGE.IO_FAILED', 'Redis: another process took over');
    return { outcome, text };
  };
  const end = (as: string) => held(END, [layout.declarations], [name, as]);
  const begun = await held(BEGIN, [layout.declarations], [name, JSON.stringify(made), SILENCE]);
  if (begun.outcome !== 'begun') return begun.outcome === 'done';

  const was = JSON.parse(begun.text) as Made;
  const [change] = planMigration([{ ...declaration, fields: was.fields }], [declaration]).changeFields;
  const fill = async ({ added }: ChangedFields, valuesOf: AddedValues) => {
    await eachStep(connection, layout, name, begun.text, async (documents) => {
      const values = documents.map(({ id, body, index }) => {
        const told = valuesOf(estate, id, body);
        const entries = added.map((field, at) => [field, told[at]] as const);
        return JSON.stringify({ ...index, ...Object.fromEntries(entries) });
      });
      const keys = documents.map(({ id }) => layout.document(name, id));
      await held(FILL, keys, [SILENCE, ...values]);
    });
  };
  try {
    // Values first, sets after that: where a value cannot be told, the sets of before are still there.
    if (change !== undefined && change.added.length > 0) await fill(change, addedValues(change, indexOf));
  } catch (error) {
    await end(begun.text);
    throw error;
  }

  const [, ...sets] = setsOf(layout, name, made);
  const [, ...old] = setsOf(layout, name, was);
  const keys = sets.map(({ key }) => key);
  await held(DROP, [...new Set([...old.map(({ key }) => key), ...keys])], [SILENCE]);
  const fields = JSON.stringify(sets.map((set) => set.fields));
  await eachStep(connection, layout, name, begun.text, async (documents) => {
    const members = documents.map(({ id, index }) => ({ id, index }));
    await held(ADD, keys, [SILENCE, JSON.stringify(members), fields]);
  });
  await end(JSON.stringify(made));
  return true;
}
