import type { Transaction } from '@libsql/client';
import type { EstateId, JsonObject } from 'wuye';
import type { AddedValues, ChangedFields } from 'wuye/storage';
import { quoted, tableStatement } from './schema.js';

/** No collection is called so. */
const NEW_TABLE = '_rebuilt';

/** Rows at a time: few enough that bodies of a megabyte each fit into memory. */
const ROWS = 200;

/**
 * Makes a table anew with other fields. ADD COLUMN would be shorter, but takes NOT NULL with a default only: a process of
 * an older release that still runs would then write documents without the field, and no list would find them.
 */
export async function rebuild(
  transaction: Transaction,
  { declaration, added }: ChangedFields,
  valuesOf: AddedValues,
): Promise<void> {
  const { name, fields } = declaration;
  await transaction.execute(tableStatement({ name: NEW_TABLE, fields }));
  const kept = ['estate', 'id', 'version', 'body', ...fields.filter((field) => !added.includes(field))];
  const target = [...kept, ...added].map(quoted).join(', ');
  const present = kept.map((column) => `old.${quoted(column)}`).join(', ');
  const copy = `INSERT INTO ${NEW_TABLE} (${target}) SELECT ${present}`;
  const old = `${quoted(name)} AS old`;
  if (added.length === 0) {
    await transaction.execute(`${copy} FROM ${old} ORDER BY estate, id`);
  } else {
    const values = added.map((_, at) => `given.value ->> ${at + 2}`).join(', ');
    // CROSS JOIN: the rows given first, then each row of the table by its key.
    const sql = `${copy}, ${values} FROM json_each(?) AS given CROSS JOIN ${old}
      ON old.estate = given.value ->> 0 AND old.id = given.value ->> 1`;
    for await (const rows of batches(transaction, name)) {
      const given = rows.map(({ estate, id, body }) => [estate, id, ...valuesOf(estate, id, body)]);
      await transaction.execute({ sql, args: [JSON.stringify(given)] });
    }
  }
  await transaction.execute(`DROP TABLE ${quoted(name)}`);
  // Otherwise a view of the host's on this table, which is not there at this moment, would forbid the new name.
  await transaction.executeMultiple('PRAGMA legacy_alter_table = ON');
  try {
    await transaction.execute(`ALTER TABLE ${NEW_TABLE} RENAME TO ${quoted(name)}`);
  } finally {
    await transaction.executeMultiple('PRAGMA legacy_alter_table = OFF');
  }
}

async function* batches(transaction: Transaction, name: string) {
  const sql = `SELECT estate, id, body FROM ${quoted(name)} WHERE (estate, id) > (?, ?) ORDER BY estate, id LIMIT ${ROWS}`;
  for (let args: [string, string] = ['', '']; ; ) {
    const { rows } = await transaction.execute({ sql, args });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => ({
      estate: String(row.estate) as EstateId,
      id: String(row.id),
      body: JSON.parse(String(row.body)) as JsonObject,
    }));
    args = [String(last.estate), String(last.id)];
  }
}
