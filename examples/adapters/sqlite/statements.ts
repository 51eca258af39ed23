import type { InStatement } from '@libsql/client';
import type { EstateId } from 'wuye';
import type { CheckedChange, CheckedListQuery, Declarations } from 'wuye/storage';
import { COUNTER_TABLE, indexNameOf, quoted } from './schema.js';

/** Documents by key; any number of ids is one parameter. */
export function selectStatement(
  collection: string,
  columns: string,
  estate: EstateId,
  ids: readonly string[],
) {
  return {
    sql: `SELECT ${columns} FROM ${quoted(collection)} WHERE estate = ? AND id IN (SELECT value FROM json_each(?))`,
    args: [estate, JSON.stringify(ids)],
  };
}

/** The next version of an estate. */
export function versionStatement(estate: EstateId) {
  return {
    sql: `INSERT INTO ${COUNTER_TABLE} VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last`,
    args: [estate],
  };
}

/**
 * The changes of one collection: all puts in one statement, all deletions in another. The rows are one JSON parameter,
 * so that ten thousand of them are no more work to prepare than one.
 */
export function writeStatements(
  declarations: Declarations,
  estate: EstateId,
  collection: string,
  changes: readonly CheckedChange[],
  version: number,
): readonly InStatement[] {
  const rows: (readonly string[])[] = [];
  const deleted: string[] = [];
  for (const change of changes) {
    if (change.type === 'delete') deleted.push(change.id);
    else rows.push([change.id, change.body, ...change.index]);
  }
  const fields = declarations.get(collection)?.fields ?? [];
  const columns = ['id', 'body', ...fields].map(quoted);
  const values = columns.map((_, at) => `value ->> ${at}`).join(', ');
  const replaced = ['version', ...columns.slice(1)]
    .map((column) => `${column} = excluded.${column}`)
    .join(', ');
  const put = {
    // `WHERE true` keeps SQLite from reading ON CONFLICT as a part of a join.
    sql: `INSERT INTO ${quoted(collection)} (estate, version, ${columns.join(', ')})
      SELECT ?, ?, ${values} FROM json_each(?) WHERE true
      ON CONFLICT (estate, id) DO UPDATE SET ${replaced}`,
    args: [estate, version, JSON.stringify(rows)],
  };
  const remove = {
    sql: `DELETE FROM ${quoted(collection)} WHERE estate = ? AND id IN (SELECT value FROM json_each(?))`,
    args: [estate, JSON.stringify(deleted)],
  };
  return [...(rows.length > 0 ? [put] : []), ...(deleted.length > 0 ? [remove] : [])];
}

/**
 * One page and one row more. The place behind the cursor is a row value, `(range, id) > (?, ?)`: SQLite seeks to it in
 * the index, where `range > ? OR (range = ? AND id > ?)` would read on from the start. The index is named, so that no
 * statistics of the database make a page cost more than it holds.
 */
export function listStatement(estate: EstateId, query: CheckedListQuery) {
  const { declaration, indexName, index, equal, from, before, descending, limit, after } = query;
  const source = `${quoted(declaration.name)} INDEXED BY ${quoted(indexNameOf(declaration.name, indexName))}`;
  const range = index.range === undefined ? null : quoted(index.range);
  const conditions = ['estate = ?', ...index.equal.map((field) => `${quoted(field)} = ?`)];
  const args: (string | number)[] = [estate, ...equal];
  const and = (condition: string, ...values: readonly string[]) => {
    conditions.push(condition);
    args.push(...values);
  };
  // A cursor is the tighter bound of its side: the other one would only stand in the way of the seek.
  if (range !== null && from !== null && (after === null || descending)) and(`${range} >= ?`, from);
  if (range !== null && before !== null && (after === null || !descending)) and(`${range} < ?`, before);
  if (after !== null) {
    const beyond = descending ? '<' : '>';
    if (range === null) and(`id ${beyond} ?`, after.id);
    else and(`(${range}, id) ${beyond} (?, ?)`, after.range, after.id);
  }
  const direction = descending ? 'DESC' : 'ASC';
  const order = (range === null ? ['id'] : [range, 'id'])
    .map((column) => `${column} ${direction}`)
    .join(', ');
  return {
    sql: `SELECT id, version, body, ${range ?? "''"} AS range_value FROM ${source}
      WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`,
    args: [...args, limit + 1],
  };
}
