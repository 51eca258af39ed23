import type { Transaction } from '@libsql/client';
import { type CollectionDeclaration, type IndexDeclaration, WuyeError } from 'wuye';
import type { Declarations } from 'wuye/storage';

/** Counts the commits of each estate. Only ever goes up, so that no document gets a version twice. */
export const COUNTER_TABLE = '"_commits"';

const COUNTER = `CREATE TABLE IF NOT EXISTS ${COUNTER_TABLE} (estate TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT`;

/** Names were checked against `[a-z][a-z0-9_]*`; quoted, words of SQL are names too. */
export const quoted = (name: string): string => `"${name}"`;

/** One table a collection: the key, the version, the body as JSON text, and a column for each field. */
export function tableStatement({ name, fields }: CollectionDeclaration): string {
  const columns = fields.map((field) => `${quoted(field)} TEXT NOT NULL, `).join('');
  const fixed = 'estate TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL';
  // The body stands last: SQLite need not pass over it on its way to the other columns.
  return `CREATE TABLE IF NOT EXISTS ${quoted(name)} (${fixed}, ${columns}body TEXT NOT NULL, PRIMARY KEY (estate, id)) STRICT`;
}

export const indexNameOf = (collection: string, index: string): string => `${collection}__${index}`;

/** One index each: estate and equality first, then the range, then the id; exactly the order of the port. */
export function indexStatement(collection: string, name: string, { equal, range }: IndexDeclaration): string {
  const fields = range === undefined ? equal : [...equal, range];
  const columns = ['estate', ...fields, 'id'].map(quoted).join(', ');
  return `CREATE INDEX ${quoted(indexNameOf(collection, name))} ON ${quoted(collection)} (${columns})`;
}

/**
 * Creates what is missing. An index that was declared otherwise is made anew; a table with other fields is refused,
 * since nobody can know the values of a new field: that takes a migration.
 */
export async function createSchema(transaction: Transaction, declarations: Declarations): Promise<void> {
  const tables = [...declarations.values()];
  await transaction.batch([COUNTER, ...tables.map(tableStatement)]);
  for (const declaration of tables) await checkFields(transaction, declaration);
  const existing = await transaction.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'");
  const statementOf = new Map(existing.rows.map((row) => [row.name, row.sql]));
  for (const { name: collection, indexes } of tables) {
    for (const [name, index] of Object.entries(indexes)) {
      const statement = indexStatement(collection, name, index);
      if (statementOf.get(indexNameOf(collection, name)) === statement) continue;
      await transaction.execute(`DROP INDEX IF EXISTS ${quoted(indexNameOf(collection, name))}`);
      await transaction.execute(statement);
    }
  }
}

async function checkFields(transaction: Transaction, { name, fields }: CollectionDeclaration): Promise<void> {
  const { rows } = await transaction.execute({ sql: 'SELECT name FROM pragma_table_info(?)', args: [name] });
  const present = rows.map((row) => String(row.name)).sort();
  const declared = ['estate', 'id', 'version', 'body', ...fields].sort();
  if (present.join() === declared.join()) return;
  throw new WuyeError(
    'STORAGE.UNSUPPORTED',
    `the table ${name} has the columns ${present.join(', ')}; declared are ${declared.join(', ')}`,
  );
}
