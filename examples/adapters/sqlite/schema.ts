import type { CollectionDeclaration, IndexDeclaration } from 'wuye';
import type { NamedIndex } from 'wuye/storage';

/** Counts the commits of each estate. Only ever goes up, so that no document gets a version twice. */
export const COUNTER_TABLE = '"_commits"';

/** What each table was made from: see migrate.ts. */
export const DECLARATIONS_TABLE = '"_declarations"';

/** The tables of the adapter itself. No collection's name begins with `_`. */
export const OWN_TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS ${COUNTER_TABLE} (estate TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT`,
  `CREATE TABLE IF NOT EXISTS ${DECLARATIONS_TABLE} (collection TEXT PRIMARY KEY, declaration TEXT NOT NULL) STRICT`,
];

/** Names were checked against `[a-z][a-z0-9_]*`; quoted, words of SQL are names too. */
export const quoted = (name: string): string => `"${name}"`;

/** What every table has besides its fields. */
export const FIXED_COLUMNS: readonly string[] = ['estate', 'id', 'version', 'body'];

/** One table a collection: the key, the version, the body as JSON text, and a column for each field. */
export function tableStatement({ name, fields }: Pick<CollectionDeclaration, 'name' | 'fields'>): string {
  const columns = fields.map((field) => `${quoted(field)} TEXT NOT NULL, `).join('');
  const fixed = 'estate TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL';
  // The body stands last: SQLite need not pass over it on its way to the other columns.
  return `CREATE TABLE ${quoted(name)} (${fixed}, ${columns}body TEXT NOT NULL, PRIMARY KEY (estate, id)) STRICT`;
}

export const indexNameOf = (collection: string, index: string): string => `${collection}__${index}`;

/** Estate and equality first, then the range, then the id: exactly the order of the port. */
export function indexColumns({ equal, range }: IndexDeclaration): readonly string[] {
  return ['estate', ...equal, ...(range === undefined ? [] : [range]), 'id'];
}

export function indexStatement({ collection, name, index }: NamedIndex): string {
  const columns = indexColumns(index).map(quoted).join(', ');
  return `CREATE INDEX ${quoted(indexNameOf(collection, name))} ON ${quoted(collection)} (${columns})`;
}
