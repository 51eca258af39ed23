import { type EstateId, isWuyeError, type JsonObject, WuyeError } from 'wuye';
import {
  type ChangedFields,
  COLLECTIONS,
  checkChanges,
  createIndexer,
  type Declarations,
  type Indexer,
} from 'wuye/storage';
import { once, type Row, type Session } from './database.js';
import { quoted, type Schema, TEXT } from './schema.js';

/** Rows at a time: few enough that bodies of a megabyte each fit into memory. */
const ROWS = 200;

/** Gives the values of a collection's new fields, in their order. */
type AddedValues = (row: Row) => readonly string[];

/**
 * Who tells the values of new fields: the host, or the library for a collection of its own. `null` where there are none.
 *
 * @throws `STORAGE.UNSUPPORTED` when nobody can
 */
export function indexerFor(
  { declaration, added }: ChangedFields,
  declared: Declarations,
  indexOf: Indexer | undefined,
): AddedValues | null {
  if (added.length === 0) return null;
  const { name, fields } = declaration;
  const indexer = indexOf ?? (COLLECTIONS.includes(declaration) ? createIndexer() : undefined);
  if (indexer === undefined) {
    throw new WuyeError(
      'STORAGE.UNSUPPORTED',
      `${name} has the new field ${added.join(', ')}: pass indexOf, which tells the index of every document that is there`,
    );
  }
  return ({ estate, id = '', body = '' }) => {
    const index = asked(indexer, name, JSON.parse(body) as JsonObject);
    // The check of a commit, so that a value which no commit could write is not written here either.
    const put = { type: 'put', collection: name, id, expect: 'absent', body: {}, index } as const;
    const [checked] = checkChanges(declared, estate as EstateId, [put], 1);
    const values = checked?.type === 'put' ? checked.index : [];
    return added.map((field) => values[fields.indexOf(field)] ?? '');
  };
}

function asked(indexer: Indexer, collection: string, body: JsonObject): Readonly<Record<string, string>> {
  try {
    return indexer(collection, body);
  } catch (cause) {
    if (isWuyeError(cause)) throw cause;
    throw new WuyeError('STORAGE.UNSUPPORTED', `indexOf failed on a document of ${collection}`, { cause });
  }
}

/** Gives a table other fields, and every document its values of those that are new. */
export async function changeFields(
  session: Session,
  schema: Schema,
  { declaration, added, removed }: ChangedFields,
  valuesOf: AddedValues | null,
): Promise<void> {
  const table = schema.table(declaration.name);
  const alter = (actions: readonly string[]) =>
    session.query(once(`ALTER TABLE ${table} ${actions.join(', ')}`));
  await alter([
    ...removed.map((field) => `DROP COLUMN ${quoted(field)}`),
    ...added.map((field) => `ADD COLUMN ${quoted(field)} ${TEXT}`),
  ]);
  if (valuesOf === null) return;
  for await (const rows of batches(session, table)) {
    await session.query(fillStatement(table, added, rows, valuesOf));
  }
  // Without a default: a process of the release before cannot write a document without the new fields.
  await alter(added.map((field) => `ALTER COLUMN ${quoted(field)} SET NOT NULL`));
}

/** All documents, page by page in the order of the key. */
async function* batches(session: Session, table: string): AsyncGenerator<readonly Row[]> {
  const text = `SELECT estate, id, body::text AS body FROM ${table}
    WHERE (estate, id) > ($1, $2) ORDER BY estate, id LIMIT ${ROWS}`;
  for (let behind = ['', '']; ; ) {
    const rows = await session.query(once(text, behind));
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    behind = [last.estate ?? '', last.id ?? ''];
  }
}

function fillStatement(table: string, added: readonly string[], rows: readonly Row[], valuesOf: AddedValues) {
  const names = added.map(quoted);
  const parameters = added.map((_, at) => `$${at + 3}::text[]`).join(', ');
  const values = rows.map(valuesOf);
  return once(
    `UPDATE ${table} AS document SET ${names.map((name) => `${name} = given.${name}`).join(', ')}
      FROM unnest($1::text[], $2::text[], ${parameters}) AS given (estate, id, ${names.join(', ')})
      WHERE document.estate = given.estate AND document.id = given.id`,
    [
      rows.map(({ estate = '' }) => estate),
      rows.map(({ id = '' }) => id),
      ...added.map((_, at) => values.map((own) => own[at] ?? '')),
    ],
  );
}
