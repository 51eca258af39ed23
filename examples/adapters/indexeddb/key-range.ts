import type { EstateId } from 'wuye';
import type { CheckedListQuery } from 'wuye/storage';

/**
 * The part of an index that a query asks for, or `null` where its bounds leave nothing.
 *
 * An array is smaller than itself with more behind it, and any array is greater than any text.
 */
export function keyRangeOf(estate: EstateId, query: CheckedListQuery): IDBKeyRange | null {
  const { equal, from, before, after, descending, index } = query;
  const prefix = [estate, ...equal];
  let lower: readonly IDBValidKey[] = from === null ? prefix : [...prefix, from];
  let upper: readonly IDBValidKey[] = [...prefix, before ?? []];
  let behind = false;
  if (after !== null) {
    const position = [...prefix, ...(index.range === undefined ? [] : [after.range]), after.id];
    if (descending) upper = indexedDB.cmp(position, upper) < 0 ? position : upper;
    else if (indexedDB.cmp(position, lower) > 0) [lower, behind] = [position, true];
  }
  // The browser refuses a range that cannot hold anything.
  return indexedDB.cmp(lower, upper) < 0 ? IDBKeyRange.bound(lower, upper, behind, true) : null;
}
