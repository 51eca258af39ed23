import { randomUUID } from 'node:crypto';
import { type CollectionDeclaration, type EstateId, WuyeError } from 'wuye';
import { checkChanges, type Declarations, type Indexer } from 'wuye/storage';
import type { Connection, Script } from './connection.js';
import { eachStep } from './each-step.js';
import { layoutOf, type Made, madeFrom, setsOf } from './layout.js';
import { ADD, BEGIN, DROP, END, FILL } from './scripts.js';

/** What is needed to make the sets of a collection anew. */
export interface Remaking {
  readonly connection: Connection;
  readonly prefix: string;
  readonly declared: Declarations;
  readonly indexOf: Indexer;
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
  { connection, prefix, declared, indexOf }: Remaking,
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

  // Values first, sets after that: where a value cannot be told, the sets of before are still there.
  const fill = eachStep(connection, layout, name, begun.text, async (documents) => {
    const lacking = documents.filter(
      ({ index }) => !made.fields.every((field) => Object.hasOwn(index, field)),
    );
    const values = lacking.map(({ id, body, index }) => {
      const told = indexOf(name, body);
      const put = { type: 'put', collection: name, id, expect: 'absent', body, index: told } as const;
      checkChanges(declared, estate, [put], 1);
      // What is there stays: it was given with the document.
      return JSON.stringify({ ...told, ...index });
    });
    const keys = lacking.map(({ id }) => layout.document(name, id));
    await held(FILL, keys, [SILENCE, ...values]);
  });
  await fill.catch(async (error: unknown) => {
    await end(begun.text);
    throw error;
  });

  const [, ...sets] = setsOf(layout, name, made);
  const [, ...old] = setsOf(layout, name, JSON.parse(begun.text) as Made);
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
