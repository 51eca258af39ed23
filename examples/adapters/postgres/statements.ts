import type { EstateId } from 'wuye';
import type { CheckedChange, CheckedListQuery, Declarations } from 'wuye/storage';
import { prepared, type Statement } from './database.js';
import { quoted, type Schema } from './schema.js';

type Changes = ReadonlyMap<string, readonly CheckedChange[]>;
type Value = Statement['values'][number];

/** Documents by key; any number of ids is one parameter. */
export function selectStatement(
  schema: Schema,
  collection: string,
  estate: EstateId,
  ids: readonly string[],
): Statement {
  return prepared(
    `SELECT id, version::text AS version, body::text AS body FROM ${schema.table(collection)}
      WHERE estate = $1 AND id = ANY($2::text[])`,
    [estate, ids],
  );
}

/** The versions that all documents of a commit have now, in one statement over all its collections. */
export function versionsStatement(schema: Schema, estate: EstateId, changes: Changes): Statement {
  const parts = [...changes.keys()].map(
    (collection, at) =>
      `SELECT '${collection}' AS collection, id, version::text AS version FROM ${schema.table(collection)}
        WHERE estate = $1 AND id = ANY($${at + 2}::text[])`,
  );
  return prepared(parts.join(' UNION ALL '), [
    estate,
    ...[...changes.values()].map((own) => own.map(({ id }) => id)),
  ]);
}

/**
 * All changes of a commit in one statement, which gives their version: for each collection one insertion and one deletion
 * at most. A column is one parameter, so that ten thousand rows are no more work to prepare than one.
 */
export function writeStatement(
  schema: Schema,
  declared: Declarations,
  estate: EstateId,
  changes: Changes,
): Statement {
  const values: Value[] = [estate];
  const parameter = (value: Value): string => `$${values.push(value)}`;
  const parts = [`next AS MATERIALIZED (SELECT nextval(${schema.versions}) AS version)`];
  for (const [collection, own] of changes) {
    const table = schema.table(collection);
    const puts = own.filter((change) => change.type === 'put');
    const gone = own.filter(({ type }) => type === 'delete').map(({ id }) => id);
    if (puts.length > 0) {
      const fields = declared.get(collection)?.fields ?? [];
      const columns = ['id', 'body', ...fields].map(quoted);
      const rows = [
        puts.map(({ id }) => id),
        puts.map(({ body }) => body),
        ...fields.map((_, at) => puts.map(({ index }) => index[at] ?? '')),
      ].map((column) => `${parameter(column)}::text[]`);
      const own = columns.map((column) => (column === '"body"' ? 'body::json' : column)).join(', ');
      const replaced = ['version', ...columns.slice(1)].map((column) => `${column} = excluded.${column}`);
      parts.push(`${quoted(`put_${collection}`)} AS (
        INSERT INTO ${table} (estate, version, ${columns.join(', ')})
        SELECT $1, next.version, ${own} FROM next, unnest(${rows.join(', ')}) AS given (${columns.join(', ')})
        ON CONFLICT (estate, id) DO UPDATE SET ${replaced.join(', ')})`);
    }
    if (gone.length > 0) {
      parts.push(`${quoted(`delete_${collection}`)} AS (
        DELETE FROM ${table} WHERE estate = $1 AND id = ANY(${parameter(gone)}::text[]))`);
    }
  }
  // $1 stands in every part that is used; without one of them its type would be unknown.
  return prepared(`WITH ${parts.join(',\n')} SELECT version::text AS version FROM next`, values);
}

/**
 * One page and one row more. The place behind the cursor is a row value, `(range, id) > ($3, $4)`: PostgreSQL seeks to it
 * in the index, where `range > $3 OR (range = $3 AND id > $4)` would read on from the start.
 */
export function listStatement(schema: Schema, estate: EstateId, query: CheckedListQuery): Statement {
  const { declaration, index, equal, from, before, descending, limit, after } = query;
  const range = index.range === undefined ? null : quoted(index.range);
  const values: Value[] = [estate];
  const parameter = (value: Value): string => `$${values.push(value)}`;
  const conditions = ['estate = $1'];
  for (const [at, field] of index.equal.entries()) {
    conditions.push(`${quoted(field)} = ${parameter(equal[at] ?? '')}`);
  }
  // A cursor is the tighter bound of its side: the other one would only stand beside it.
  if (range !== null && from !== null && (after === null || descending)) {
    conditions.push(`${range} >= ${parameter(from)}`);
  }
  if (range !== null && before !== null && (after === null || !descending)) {
    conditions.push(`${range} < ${parameter(before)}`);
  }
  if (after !== null) {
    const beyond = descending ? '<' : '>';
    if (range === null) conditions.push(`id ${beyond} ${parameter(after.id)}`);
    else conditions.push(`(${range}, id) ${beyond} (${parameter(after.range)}, ${parameter(after.id)})`);
  }
  const direction = descending ? 'DESC' : 'ASC';
  const order = (range === null ? ['id'] : [range, 'id']).map((column) => `${column} ${direction}`);
  return prepared(
    `SELECT id, version::text AS version, body::text AS body, ${range ?? "''"} AS range_value
      FROM ${schema.table(declaration.name)} WHERE ${conditions.join(' AND ')}
      ORDER BY ${order.join(', ')} LIMIT ${parameter(limit + 1)}`,
    values,
  );
}
