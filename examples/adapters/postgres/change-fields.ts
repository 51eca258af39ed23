import type { EstateId, JsonObject } from 'wuye';
import type { AddedValues, ChangedFields } from 'wuye/storage';
import { once, type Row, type Session } from './database.js';
import { quoted, type Schema, TEXT } from './schema.js';

/** Rows at a time: few enough that bodies of a megabyte each fit into memory. */
const ROWS = 200;

/** Gives a table other fields, and every document its values of those that are new. */
export async function changeFields(
  session: Session,
  schema: Schema,
  { declaration, added, removed }: ChangedFields,
  valuesOf: AddedValues,
): Promise<void> {
  const table = schema.table(declaration.name);
  const alter = (actions: readonly string[]) =>
    session.query(once(`ALTER TABLE ${table} ${actions.join(', ')}`));
  await alter([
    ...removed.map((field) => `DROP COLUMN ${quoted(field)}`),
    ...added.map((field) => `ADD COLUMN ${quoted(field)} ${TEXT}`),
  ]);
  if (added.length === 0) return;
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
  const values = rows.map(({ estate, id = '', body = '' }) =>
    valuesOf(estate as EstateId, id, JSON.parse(body) as JsonObject),
  );
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
