import type { CollectionDeclaration, EstateId } from 'wuye';
import type { CheckedListQuery } from 'wuye/storage';

// For databases that speak SQL, in place of keys.ts: tried with SQLite.

// #region sql
// With a prefix no name is a word of SQL or a column of the engine's or the adapter's own: nothing needs quotes.
const tableOf = (collection: string) => `c_${collection}`;
const columnOf = (field: string) => `f_${field}`;

/** Versions and bodies by key. Parameters: the estate, the ids as a JSON array. */
export const selectSql = (collection: string) =>
  `SELECT id, version, body FROM ${tableOf(collection)} WHERE estate = ? AND id IN (SELECT value FROM json_each(?))`;

/** Parameters: estate, id, version, body, and the index values in the order of the fields. */
export function putSql({ name, fields }: Pick<CollectionDeclaration, 'name' | 'fields'>) {
  const columns = ['version', 'body', ...fields.map(columnOf)];
  return `INSERT INTO ${tableOf(name)} (estate, id, ${columns}) VALUES (?, ?, ${columns.map(() => '?')})
    ON CONFLICT (estate, id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`)}`;
}

export const deleteSql = (collection: string) =>
  `DELETE FROM ${tableOf(collection)} WHERE estate = ? AND id = ?`;

/** One page and one row more. The place of the cursor is a row value, and the tighter bound of its side. */
export function pageSql(estate: EstateId, query: CheckedListQuery) {
  const { declaration, index, equal, from, before, descending, limit, after } = query;
  const range = index.range === undefined ? null : columnOf(index.range);
  const place = range === null ? ['id'] : [range, 'id'];
  const where = ['estate', ...index.equal.map(columnOf)].map((column) => `${column} = ?`);
  const args: string[] = [estate, ...equal];
  const and = (condition: string, ...values: readonly string[]) => {
    where.push(condition);
    args.push(...values);
  };
  if (from !== null && (after === null || descending)) and(`${range} >= ?`, from);
  if (before !== null && (after === null || !descending)) and(`${range} < ?`, before);
  const [beyond, order] = descending ? ['<', 'DESC'] : ['>', 'ASC'];
  if (after !== null && range === null) and(`id ${beyond} ?`, after.id);
  if (after !== null && range !== null) and(`(${range}, id) ${beyond} (?, ?)`, after.range, after.id);
  const sql = `SELECT id, version, body, ${range ?? "''"} AS place FROM ${tableOf(declaration.name)}
    WHERE ${where.join(' AND ')} ORDER BY ${place.map((column) => `${column} ${order}`)} LIMIT ${limit + 1}`;
  return { sql, args };
}
// #endregion sql
