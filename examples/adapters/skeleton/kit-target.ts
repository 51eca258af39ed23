import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ConformanceTarget } from 'wuye/conformance';
import { type Engine, openJsonFile } from './engine.js';
import { createSkeletonStore, type SkeletonStore, type SkeletonStoreOptions } from './store.js';

// #region target
/** 8. Tells the kit how to open this store, and what else can be done with it. */
export function createSkeletonTarget(): ConformanceTarget<SkeletonStore> {
  type Rest = Omit<SkeletonStoreOptions, 'engine'>;
  const opened = new WeakMap<
    SkeletonStore,
    { readonly path: string; readonly engine: Engine; readonly rest: Rest }
  >();
  const open = async (path: string, rest: Rest): Promise<SkeletonStore> => {
    const engine = await openJsonFile(path);
    const store = await createSkeletonStore({ ...rest, engine });
    opened.set(store, { path, engine, rest });
    return store;
  };
  const detailsOf = (store: SkeletonStore) =>
    opened.get(store) ?? Promise.reject(new Error('not opened here'));
  const again = async (store: SkeletonStore, changed: Rest = {}) => {
    const { path, rest } = await detailsOf(store);
    await store.close();
    return open(path, { ...rest, ...changed });
  };
  return {
    // A database of its own for each case: what one leaves behind cannot help the next.
    open: (declarations) => open(join(mkdtempSync(join(tmpdir(), 'kit-')), 'estate.json'), { declarations }),
    async close(store) {
      await store.close();
      await rm(dirname((await detailsOf(store)).path), { recursive: true, force: true });
    },
    reopen: (store) => again(store),
    migrate: (store, declarations, indexOf) => again(store, { declarations, indexOf }),
    // Takes the database from under the store, which knows nothing of it.
    breakDevice: async (store) => (await detailsOf(store)).engine.close(),
  };
}
// #endregion target
