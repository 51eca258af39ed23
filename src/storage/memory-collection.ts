import type { CollectionDeclaration, IndexDeclaration } from '../kernel/index.js';
import type { CheckedListQuery } from './check-list-query.js';
import { createSortedMap } from './sorted-map.js';

/**
 * A document in memory: its body is JSON text, so that nobody outside holds a part of it. A replacement writes into the
 * same object, which the indexes hold.
 */
export interface MemoryDocument {
  readonly id: string;
  version: number;
  body: string;
  /** Its values in the order of the declaration's fields. */
  index: readonly string[];
}

/** One collection of one estate in memory. Not exported from the package. */
export interface MemoryCollection {
  get(id: string): Readonly<MemoryDocument> | undefined;
  put(id: string, version: number, body: string, index: readonly string[]): void;
  delete(id: string): void;
  /** In the query's order, one more than its limit where there are more. */
  list(query: CheckedListQuery): readonly Readonly<MemoryDocument>[];
}

/**
 * Values of an index become one text, `equal NUL ... range NUL id`. Values are printable, so NUL comes before every
 * character of theirs: the order of the texts is the order of the values, one after the other.
 */
const BETWEEN = '\0';

/** Comes after every printable character. */
const BEHIND = '\x7f';

export function createMemoryCollection(declaration: CollectionDeclaration): MemoryCollection {
  const documents = new Map<string, MemoryDocument>();
  const indexes = Object.entries(declaration.indexes).map(([name, index]) => ({
    name,
    keyOf: keyBuilder(declaration, index),
    sorted: createSortedMap<MemoryDocument>(),
  }));

  return {
    get: (id) => documents.get(id),

    put(id, version, body, index) {
      const document = documents.get(id);
      if (document === undefined) {
        const created = { id, version, body, index };
        documents.set(id, created);
        for (const { keyOf, sorted } of indexes) sorted.add(keyOf(index, id), created);
        return;
      }
      for (const { keyOf, sorted } of indexes) {
        const before = keyOf(document.index, id);
        const key = keyOf(index, id);
        if (before === key) continue;
        sorted.remove(before);
        sorted.add(key, document);
      }
      document.version = version;
      document.body = body;
      document.index = index;
    },

    delete(id) {
      const document = documents.get(id);
      if (document === undefined) return;
      documents.delete(id);
      for (const { keyOf, sorted } of indexes) sorted.remove(keyOf(document.index, id));
    },

    list({ indexName, equal, from, before, descending, limit, after }) {
      const prefix = equal.map((value) => value + BETWEEN).join('');
      let low = prefix + (from ?? '');
      let high = prefix + (before ?? BEHIND);
      if (after !== null) {
        const place = `${prefix}${after.range}${BETWEEN}${after.id}`;
        if (descending) high = high < place ? high : place;
        else low = low > place ? low : place + BETWEEN;
      }
      const index = indexes.find(({ name }) => name === indexName);
      return index?.sorted.slice(low, high, limit + 1, descending) ?? [];
    },
  };
}

function keyBuilder({ fields }: CollectionDeclaration, { equal, range }: IndexDeclaration) {
  const places = equal.map((field) => fields.indexOf(field));
  const rangePlace = range === undefined ? -1 : fields.indexOf(range);
  return (values: readonly string[], id: string): string => {
    const parts = places.map((place) => values[place] ?? '');
    parts.push(values[rangePlace] ?? '', id);
    return parts.join(BETWEEN);
  };
}
