import { openDB } from 'idb';
import type { ConformanceTarget } from 'wuye/conformance';
import {
  createIndexedDbStore,
  type IndexedDbStore,
  type IndexedDbStoreOptions,
} from '../../examples/adapters/indexeddb/indexeddb-store.js';

/** The adapter as the kit sees it, under Node and in the page alike: a database for each case. */
export function indexedDbTarget(prefix: string): ConformanceTarget<IndexedDbStore> {
  const opened = new WeakMap<IndexedDbStore, IndexedDbStoreOptions>();
  let databases = 0;
  const open = async (options: IndexedDbStoreOptions) => {
    const store = await createIndexedDbStore(options);
    opened.set(store, options);
    return store;
  };
  const optionsOf = (store: IndexedDbStore) => opened.get(store) ?? { name: prefix };
  return {
    open(declarations) {
      databases += 1;
      return open({ name: `${prefix}.${databases}`, declarations });
    },
    close: async (store) => store.close(),
    async reopen(store) {
      store.close();
      return open(optionsOf(store));
    },
    connect: (store) => open(optionsOf(store)),
    async migrate(store, declarations, indexOf) {
      store.close();
      return open({ ...optionsOf(store), declarations, indexOf });
    },
    async breakDevice(store) {
      // A newer release in another tab: the connection is gone, the documents are not.
      const { name } = optionsOf(store);
      const database = await openDB(name);
      const version = database.version + 1;
      database.close();
      (await openDB(name, version)).close();
    },
  };
}
