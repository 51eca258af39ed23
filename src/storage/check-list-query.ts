import {
  type CollectionDeclaration,
  type EstateId,
  type IndexDeclaration,
  type ListQuery,
  type Page,
  type Stored,
  WuyeError,
} from '../kernel/index.js';
import { type Declarations, declarationOf, indexOf } from './check-declarations.js';
import { checkEstate, isIndexValue, MAX_ITEMS } from './check-keys.js';
import { decodeCursor, encodeCursor, type Position } from './cursor.js';

/**
 * A list query that passed every check, laid out for an adapter.
 *
 * @category Storage
 * @since 0.1.0
 */
export interface CheckedListQuery {
  readonly declaration: CollectionDeclaration;
  /** The index's name. */
  readonly indexName: string;
  readonly index: IndexDeclaration;
  /** One value for each of `index.equal`, in their order. */
  readonly equal: readonly string[];
  /** Inclusive lower bound of the range field. */
  readonly from: string | null;
  /** Exclusive upper bound of the range field. */
  readonly before: string | null;
  readonly descending: boolean;
  readonly limit: number;
  /** Items begin behind this one in the query's order. */
  readonly after: Position | null;
  /** What cursors are bound to: everything of the query but its limit, and the estate. */
  readonly binding: string;
}

/**
 * Checks a list query and takes it apart.
 *
 * @param declarations - from {@link checkDeclarations}
 * @param estate - the estate
 * @param query - as given to `list`
 * @returns the query's parts; read one item more than `limit` and hand the items to {@link pageOf}
 * @throws `STORAGE.UNKNOWN_COLLECTION`, `STORAGE.UNKNOWN_INDEX`, `STORAGE.INVALID_KEY` (estate),
 *   `STORAGE.INVALID_QUERY`, `STORAGE.INVALID_CURSOR`
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { checkDeclarations, checkListQuery, COLLECTIONS } from 'wuye/storage';
 *
 * const query = checkListQuery(checkDeclarations(COLLECTIONS), estateId('est_chenghu'), {
 *   collection: 'tasks', index: 'by_due', equal: { state: 'open' }, range: { before: '2026-12-01' }, limit: 50,
 * });
 * query.equal; // => ['open']
 * query.before; // => '2026-12-01'
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function checkListQuery(
  declarations: Declarations,
  estate: EstateId,
  query: ListQuery,
): CheckedListQuery {
  if (typeof query !== 'object' || query === null) refuse('the query is no object');
  const declaration = declarationOf(declarations, query.collection);
  const index = indexOf(declaration, query.index);
  checkEstate(estate);
  const { limit, range, order, cursor } = query;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_ITEMS) refuse(`limit is not 1 to ${MAX_ITEMS}`);
  if (order !== undefined && order !== 'ascending' && order !== 'descending') refuse('unknown order');
  if (range !== undefined && index.range === undefined) refuse(`${query.index} has no range`);
  if (range !== undefined && (typeof range !== 'object' || range === null)) refuse('the range is no object');
  const equal = checkEqual(index, query.equal);
  const from = checkBound(range?.from);
  const before = checkBound(range?.before);
  const descending = order === 'descending';
  const binding = JSON.stringify([
    estate,
    query.collection,
    query.index,
    index,
    equal,
    from,
    before,
    descending,
  ]);
  const after = cursor === undefined ? null : decodeCursor(binding, cursor);
  return {
    declaration,
    indexName: query.index,
    index,
    equal,
    from,
    before,
    descending,
    limit,
    after,
    binding,
  };
}

/**
 * The page of what was read: cuts the item that was read beyond the limit, and makes the cursor.
 *
 * @param query - from {@link checkListQuery}
 * @param found - at most `limit + 1` items in the query's order, each with its value of the index's range field (`''`
 *   where the index has none)
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { checkDeclarations, checkListQuery, COLLECTIONS, pageOf } from 'wuye/storage';
 *
 * const query = { collection: 'audit', index: 'by_time', equal: {}, limit: 2 };
 * const checked = checkListQuery(checkDeclarations(COLLECTIONS), estateId('est_chenghu'), query);
 * pageOf(checked, []); // => { items: [], next: null }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function pageOf(
  { limit, binding }: CheckedListQuery,
  found: readonly (Stored & { readonly range: string })[],
): Page {
  const items = found.slice(0, limit).map(({ id, version, body }) => ({ id, version, body }));
  const last = found[limit - 1];
  if (found.length <= limit || last === undefined) return { items, next: null };
  return { items, next: encodeCursor(binding, { range: last.range, id: last.id }) };
}

function checkEqual(index: IndexDeclaration, equal: Readonly<Record<string, string>>): readonly string[] {
  const given = typeof equal === 'object' && equal !== null ? Object.keys(equal) : [];
  if (given.length !== index.equal.length || !index.equal.every((field) => Object.hasOwn(equal, field))) {
    refuse(`equal must name ${index.equal.join(', ') || 'nothing'}`);
  }
  return index.equal.map((field) => {
    const value: unknown = equal[field];
    return isIndexValue(value) ? value : refuse(`equal.${field} is no index value`);
  });
}

function checkBound(bound: string | undefined): string | null {
  if (bound === undefined) return null;
  return isIndexValue(bound) ? bound : refuse('a bound of the range is no index value');
}

function refuse(message: string): never {
  throw new WuyeError('STORAGE.INVALID_QUERY', message);
}
