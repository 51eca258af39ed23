import { type CollectionDeclaration, type IndexDeclaration, WuyeError } from 'wuye';

/** Names were checked against `[a-z][a-z0-9_]*`; quoted, words of SQL are names too. */
export const quoted = (name: string): string => `"${name}"`;

/** Names and locks of one schema, in which one store keeps its collections. */
export interface Schema {
  readonly name: string;
  /** A table of it, quoted. */
  table(collection: string): string;
  /** Gives each commit a version. It only ever goes up, so that no document gets a version twice. */
  readonly versions: string;
  /** The declarations that the tables were made from. */
  readonly declarations: string;
  /** SQL that waits until nobody migrates, and keeps others from it until the transaction ends. */
  readonly lockShared: string;
  /** SQL that waits until nobody commits or migrates. */
  readonly lockAlone: string;
  /** SQL that waits until nobody else commits to an estate. */
  lockEstate(estate: string): string;
}

export function schemaOf(name: string): Schema {
  if (!/^[a-z][a-z0-9_]{0,29}$/.test(name)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a name for a schema: ${JSON.stringify(name)}`);
  }
  const table = (own: string) => `${quoted(name)}.${quoted(own)}`;
  // Locks are numbers of the whole database: two names that give the same one only wait for each other.
  const key = (what: string) => `hashtextextended('wuye ${name} ${what.replaceAll("'", "''")}', 0)`;
  return {
    name,
    table,
    versions: `'${table('_versions')}'`,
    declarations: table('_declarations'),
    lockShared: `SELECT pg_advisory_xact_lock_shared(${key('')})`,
    lockAlone: `SELECT pg_advisory_xact_lock(${key('')})`,
    lockEstate: (estate) => `SELECT pg_advisory_xact_lock(${key(estate)})`,
  };
}

/**
 * Each statement sees what was committed before it began, also what others committed while we waited for their lock. The
 * default, but a host may have set another one for its database.
 */
export const READ_COMMITTED = 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED';

/** Compared as bytes, whatever the collation of the database is and becomes. */
export const TEXT = 'text COLLATE "C"';

/** What stands beside the collections. */
export function foundationStatements(schema: Schema): readonly string[] {
  return [
    `CREATE SCHEMA IF NOT EXISTS ${quoted(schema.name)}`,
    `CREATE SEQUENCE ${schema.table('_versions')} AS bigint`,
    `CREATE TABLE ${schema.declarations} (name text PRIMARY KEY, declaration json NOT NULL)`,
  ];
}

/** One table a collection. `json` keeps a body as it was written; `jsonb` would sort its keys and round its numbers. */
export function tableStatement(schema: Schema, { name, fields }: CollectionDeclaration): string {
  const columns = fields.map((field) => `${quoted(field)} ${TEXT} NOT NULL, `).join('');
  const fixed = `estate ${TEXT} NOT NULL, id ${TEXT} NOT NULL, version bigint NOT NULL`;
  return `CREATE TABLE ${schema.table(name)} (${fixed}, ${columns}body json NOT NULL, PRIMARY KEY (estate, id))`;
}

export const indexNameOf = (collection: string, index: string): string => `${collection}__${index}`;

/** One index each: estate and equality first, then the range, then the id; exactly the order of the port. */
export function indexStatement(
  schema: Schema,
  collection: string,
  name: string,
  { equal, range }: IndexDeclaration,
): string {
  const fields = range === undefined ? equal : [...equal, range];
  const columns = ['estate', ...fields, 'id'].map(quoted).join(', ');
  return `CREATE INDEX ${quoted(indexNameOf(collection, name))} ON ${schema.table(collection)} (${columns})`;
}
