import type { CollectionDeclaration, EstateId } from 'wuye';

/**
 * A sorted set of a collection: the members of equal score stand in the order of their bytes. A member is the values of
 * the index's fields and the id, with NUL between them.
 */
export interface IndexSet {
  readonly key: string;
  readonly fields: readonly string[];
}

/** Where things of one estate are kept. The braces make a cluster keep all of them on one server. */
export interface Layout {
  /** Counts the commits of the estate. Only ever goes up, so that no document gets a version twice. */
  readonly counter: string;
  /** A hash: for each collection what its sets were made from. */
  readonly declarations: string;
  /** Held by whoever makes the sets of a collection anew. */
  lock(collection: string): string;
  /** A hash: `version`, `body` as JSON text, `index` as JSON text. */
  document(collection: string, id: string): string;
  /** The set of all ids of a collection. */
  ids(collection: string): IndexSet;
  /** The set of an index. */
  set(collection: string, index: string, fields: readonly string[]): IndexSet;
}

/** Names of collections and indexes have no colon, estates and ids no brace. */
export function layoutOf(prefix: string, estate: EstateId): Layout {
  const key = (...parts: readonly string[]) => [`${prefix}:{${estate}}`, ...parts].join(':');
  return {
    counter: key('commits'),
    declarations: key('declarations'),
    lock: (collection) => key('lock', collection),
    document: (collection, id) => key('document', collection, id),
    ids: (collection) => ({ key: key('ids', collection), fields: [] }),
    set: (collection, index, fields) => ({ key: key('index', collection, index), fields }),
  };
}

/** What the sets of a collection are made from, as it is kept beside them. */
export interface Made {
  readonly fields: readonly string[];
  /** The indexes without a range. */
  readonly indexes: Readonly<Record<string, readonly string[]>>;
}

/** The part of a declaration that is served: the indexes without a range. */
export function madeFrom({ fields, indexes }: CollectionDeclaration): Made {
  const served = Object.entries(indexes).flatMap(([name, { equal, range }]) =>
    range === undefined ? [[name, equal] as const] : [],
  );
  return {
    fields: [...fields].sort(),
    indexes: Object.fromEntries(served.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The sets of a collection. */
export function setsOf(layout: Layout, collection: string, { indexes }: Made): readonly IndexSet[] {
  const made = Object.entries(indexes).map(([name, fields]) => layout.set(collection, name, fields));
  return [layout.ids(collection), ...made];
}
