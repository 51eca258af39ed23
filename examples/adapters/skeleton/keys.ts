import type { CollectionDeclaration, EstateId, IndexDeclaration, Version } from 'wuye';
import type { CheckedListQuery } from 'wuye/storage';
import type { Reading } from './engine.js';

// #region layout
/** 2. Values are printable, so NUL comes before every character of theirs: keys stand in the order of their parts. */
const BETWEEN = '\0';
const BEHIND = '\x7f';
const key = (...parts: readonly string[]): string => parts.join(BETWEEN);

export const LAST_VERSION = key('m', 'version');
export const DECLARATIONS = key('m', 'declarations');

export const documentKey = (estate: EstateId, collection: string, id: string): string =>
  key('d', estate, collection, id);

/** An index: estate, equality in the declared order, the range if there is one, and last the id. */
export function indexKeys(
  { name, indexes }: CollectionDeclaration,
  estate: EstateId,
  id: string,
  values: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(indexes).map(([index, { equal, range }]) => {
    const ordered = range === undefined ? equal : [...equal, range];
    return key('i', estate, name, index, ...ordered.map((field) => values[field] ?? ''), id);
  });
}
// #endregion layout

/** A document as it is kept. The body stays JSON text: whoever reads it gets a copy. */
export interface Kept {
  readonly version: Version;
  /** By name: the order of the fields may change from one release to the next. */
  readonly index: Readonly<Record<string, string>>;
  readonly body: string;
}

export function readKept(keys: Reading, documentKey: string): Kept | null {
  const text = keys.get(documentKey);
  return text === undefined ? null : (JSON.parse(text) as Kept);
}

// #region bounds
/** Where a page lies among the keys of its index. */
export function boundsOf(estate: EstateId, query: CheckedListQuery): readonly [from: string, before: string] {
  const { declaration, indexName, index, equal, from, before, descending, after } = query;
  const prefix = key('i', estate, declaration.name, indexName, ...equal, '');
  const low = prefix + (from ?? '');
  const high = prefix + (before ?? BEHIND);
  if (after === null) return [low, high];
  const last = prefix + (index.range === undefined ? after.id : key(after.range, after.id));
  // A cursor is the tighter bound of its side. NUL behind a key makes the very next one.
  return descending ? [low, last < high ? last : high] : [last > low ? last + BETWEEN : low, high];
}
// #endregion bounds

/** The id and the value of the range field, which stand last in the key of an index. */
export function placeOf(
  indexKey: string,
  { range }: IndexDeclaration,
): { readonly id: string; readonly range: string } {
  const parts = indexKey.split(BETWEEN);
  return { id: parts.at(-1) ?? '', range: range === undefined ? '' : (parts.at(-2) ?? '') };
}

/** Every document of a collection, of all estates. */
export function documentsOf(keys: Reading, collection: string) {
  return keys.scan(key('d', ''), key('d', BEHIND)).flatMap((found) => {
    const [, estate = '', name = '', id = ''] = found.split(BETWEEN);
    return name === collection ? [{ key: found, estate: estate as EstateId, id }] : [];
  });
}
