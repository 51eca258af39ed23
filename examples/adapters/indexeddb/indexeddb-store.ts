import type { CollectionDeclaration, EstateId, JsonObject, Store, Stored, Version } from 'wuye';
import {
  type CheckedListQuery,
  COLLECTIONS,
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  type Indexer,
  MAX_ITEMS,
  pageOf,
} from 'wuye/storage';
import { commitIn, storesOf } from './commit.js';
import { connect } from './connect.js';
import type { Transaction } from './connection.js';
import { keyRangeOf } from './key-range.js';
import type { Row } from './schema.js';

/** What the store needs: a database of the page's origin, and the collections to keep in it. */
export interface IndexedDbStoreOptions {
  /** The database's name. */
  readonly name: string;
  /** The collections; those of the library by default. */
  readonly declarations?: readonly CollectionDeclaration[];
  /** Tells the index of a document that is there, where a collection of the host's own gets a new field. */
  readonly indexOf?: Indexer;
  /** How long to wait for other tabs when the declarations changed, in milliseconds; 5,000 by default. */
  readonly patience?: number;
}

/** A store in the browser. */
export interface IndexedDbStore extends Store {
  /** Lets go of the database; what was begun is finished. */
  close(): void;
}

/** Opens a store in IndexedDB, and makes or migrates its database to what is declared. */
export async function createIndexedDbStore(options: IndexedDbStoreOptions): Promise<IndexedDbStore> {
  const { name, declarations = COLLECTIONS, indexOf, patience = 5_000 } = options;
  const declared = checkDeclarations(declarations);
  const connection = await connect({ name, declared, indexOf, patience });
  const capabilities = { name: 'indexeddb', list: 'all', durable: true, maxChanges: MAX_ITEMS } as const;

  const read = async (estate: EstateId, collection: string, ids: readonly string[]) => {
    const checked = checkKeys(declared, estate, collection, ids);
    const wanted = [...new Set(checked.ids)];
    const rows: readonly (Row | undefined)[] = await connection.run('readonly', [collection], (transaction) =>
      Promise.all(wanted.map((id) => transaction.objectStore(collection).get([estate, id]))),
    );
    const found = new Map(wanted.map((id, at) => [id, rows[at]]));
    return checked.ids.map((id) => {
      const row = found.get(id);
      return row === undefined ? null : storedOf(row);
    });
  };

  return {
    capabilities,
    get: async (estate, collection, id) => (await read(estate, collection, [id]))[0] ?? null,
    getMany: read,
    async list(estate, query) {
      const checked = checkListQuery(declared, estate, query);
      const rows = await connection.run('readonly', [query.collection], (transaction) =>
        rowsOf(transaction, estate, checked),
      );
      const { range } = checked.index;
      return pageOf(
        checked,
        rows.map((row) => ({ ...storedOf(row), range: range === undefined ? '' : String(row[range]) })),
      );
    },
    async commit(estate, changes) {
      // Copies, before the transaction is opened: what the caller does afterwards makes no difference.
      const checked = checkChanges(declared, estate, changes, capabilities.maxChanges);
      if (checked.length === 0) return { ok: true, versions: [] };
      return connection.run('readwrite', storesOf(checked), (transaction) =>
        commitIn(transaction, declared, estate, checked),
      );
    },
    close: () => connection.close(),
  };
}

/** One row more than a page has; the browser hands out whole batches upwards only. */
async function rowsOf(
  transaction: Transaction<'readonly'>,
  estate: EstateId,
  query: CheckedListQuery,
): Promise<readonly Row[]> {
  const range = keyRangeOf(estate, query);
  const index = transaction.objectStore(query.declaration.name).index(query.indexName);
  if (range === null) return [];
  if (!query.descending) return index.getAll(range, query.limit + 1);
  const rows: Row[] = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor !== null) {
    rows.push(cursor.value);
    cursor = rows.length > query.limit ? null : await cursor.continue();
  }
  return rows;
}

function storedOf({ id, version, body }: Row): Stored {
  return { id, version: String(version) as Version, body: JSON.parse(body) as JsonObject };
}
