import type { Brand } from './brand.js';
import type { EstateId } from './ids.js';
import type { JsonObject } from './json.js';

/**
 * The store's own mark of one state of one document. Opaque: compare for equality, hand it back, nothing else. Never the
 * text `absent`, and never used again for the same id, also not after deletion.
 *
 * @category Storage port
 * @since 0.1.0
 */
export type Version = Brand<string, 'Version'>;

/**
 * An index of a collection as data: equality on every field of `equal`, in that order, then one ordered field
 * `range`, then the document's id. An adapter creates one database index (estate, ...equal, range, id) for each.
 *
 * @category Storage port
 * @since 0.1.0
 */
export interface IndexDeclaration {
  readonly equal: readonly string[];
  /** The ordered field. Left out: documents are ordered by id alone. */
  readonly range?: string;
}

/**
 * A collection as data: its name, the index fields that each change carries, and the indexes over them.
 *
 * **Details**: names are `[a-z][a-z0-9_]*` of at most 30 characters without `__`, so that any engine takes them as they
 * are. Every field value is printable ASCII of at most 256 characters, never null (`''` stands for "none"): so every
 * engine orders them alike.
 *
 * @category Storage port
 * @since 0.1.0
 */
export interface CollectionDeclaration {
  readonly name: string;
  readonly fields: readonly string[];
  readonly indexes: Readonly<Record<string, IndexDeclaration>>;
}

/**
 * A document as the store gives it: a copy, with the version to hand back on writing.
 *
 * @category Storage port
 * @since 0.1.0
 */
export interface Stored<Body extends object = JsonObject> {
  readonly id: string;
  readonly version: Version;
  readonly body: Body;
}

/**
 * One write. `expect` is required: `'absent'` to create, the version read to replace or delete.
 *
 * @category Storage port
 * @since 0.1.0
 */
export type Change =
  | {
      readonly type: 'put';
      readonly collection: string;
      readonly id: string;
      readonly expect: 'absent' | Version;
      /** Plain JSON data, nested at most 100 levels; checked, copied and never kept by reference. */
      readonly body: object;
      /** A value for every declared field of the collection, no more and no fewer. */
      readonly index: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'delete';
      readonly collection: string;
      readonly id: string;
      readonly expect: Version;
    };

/**
 * What a commit did: all of it, or nothing. A conflict names the first change (in the order given) whose document is
 * not in the expected state, and the state that it is in.
 *
 * @category Storage port
 * @since 0.1.0
 */
export type CommitResult =
  | {
      readonly ok: true;
      /** One for each change, in order; `null` for a deletion. */
      readonly versions: readonly (Version | null)[];
    }
  | {
      readonly ok: false;
      readonly conflict: {
        readonly at: number;
        readonly collection: string;
        readonly id: string;
        readonly actual: Version | null;
      };
    };

/**
 * A page of a collection through one declared index: equality on **all** its `equal` fields, an optional range on its
 * `range` field, ordered by (range, id), one page at a time.
 *
 * @category Storage port
 * @since 0.1.0
 */
export interface ListQuery {
  readonly collection: string;
  readonly index: string;
  readonly equal: Readonly<Record<string, string>>;
  /** Bounds on the range field: `from` inclusive, `before` exclusive. */
  readonly range?: { readonly from?: string; readonly before?: string };
  /** Order of (range, id); ascending by default. */
  readonly order?: 'ascending' | 'descending';
  /** At most this many items, 1 to 10,000. */
  readonly limit: number;
  /** The `next` of the page before. Opaque; valid for the same query only. */
  readonly cursor?: string;
}

/**
 * One page: its documents, and the cursor of the next page or `null` at the end. Every page but the last is full.
 *
 * @category Storage port
 * @since 0.1.0
 */
export interface Page<Body extends object = JsonObject> {
  readonly items: readonly Stored<Body>[];
  readonly next: string | null;
}

/**
 * What a store can do, as plain data: read by hosts and by the conformance kit. What a store cannot do it refuses
 * with `STORAGE.UNSUPPORTED`; it never ignores it.
 *
 * @category Storage port
 * @since 0.1.0
 */
export interface StoreCapabilities {
  readonly name: string;
  /**
   * `'all'`: every declared index. `'equality'`: the indexes without a range field, others are refused. `'none'`: `list`
   * is refused.
   */
  readonly list: 'all' | 'equality' | 'none';
  /** Keeps its documents when closed and opened again. */
  readonly durable: boolean;
  /** The most changes that one commit takes, at least 100; more are refused with `STORAGE.TOO_MANY_CHANGES`. */
  readonly maxChanges: number;
}

/**
 * The storage port: four methods, none optional. The estate is part of every call, so that it can be the shard key.
 *
 * **Guarantees**
 * - `commit` is the only write, all or nothing; a conflict is a value, a failed device rejects with a `STORAGE.*` code.
 *   A commit of no changes succeeds.
 * - Commits of an estate happen one after the other: what one expects of all its documents is so at the moment at which
 *   it is written.
 * - After a commit resolved, every read sees it.
 * - Absent is `null`, always. Bodies are JSON-safe plain data; stored and returned objects are copies.
 * - Documents of one estate are never visible to another.
 * - Paging has a total order and loses nothing: a document that exists during the whole walk, unchanged, is returned
 *   exactly once.
 * - No clock, no time-to-live, no generated ids.
 *
 * @category Storage port
 * @since 0.1.0
 */
export interface Store {
  readonly capabilities: StoreCapabilities;
  /** One document, or `null`. */
  get(estate: EstateId, collection: string, id: string): Promise<Stored | null>;
  /** At most 10,000 ids; in their order, one answer each; the same id may stand twice. */
  getMany(estate: EstateId, collection: string, ids: readonly string[]): Promise<readonly (Stored | null)[]>;
  /** One page through a declared index. */
  list(estate: EstateId, query: ListQuery): Promise<Page>;
  /** Writes all changes or none. */
  commit(estate: EstateId, changes: readonly Change[]): Promise<CommitResult>;
}
