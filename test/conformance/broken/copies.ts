import type { EstateId, Page, Stored } from 'wuye';
import { type BrokenStore, nextTurn } from './broken-store.js';

/** Faults of keeping things apart. */
export const BROKEN_COPIES: readonly BrokenStore[] = [
  {
    what: 'looks at the caller’s objects after it returned',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        await nextTurn();
        return store.commit(estate, changes);
      },
    }),
    fails: ['copies.in'],
  },
  {
    what: 'gives the same document to every reader',
    breakIt: (store) => {
      const cache = new Map<string, Stored>();
      const shared = (estate: EstateId, collection: string, item: Stored | null): Stored | null => {
        if (item === null) return null;
        const key = `${estate} ${collection} ${item.id} ${item.version}`;
        const known = cache.get(key) ?? item;
        cache.set(key, known);
        return known;
      };
      return {
        ...store,
        get: async (estate, collection, id) =>
          shared(estate, collection, await store.get(estate, collection, id)),
        getMany: async (estate, collection, ids) =>
          (await store.getMany(estate, collection, ids)).map((item) => shared(estate, collection, item)),
      };
    },
    fails: ['copies.out'],
  },
  {
    what: 'gives the same page to every reader',
    breakIt: (store) => {
      const cache = new Map<string, Page>();
      return {
        ...store,
        async list(estate, query) {
          const page = await store.list(estate, query);
          const key = JSON.stringify([
            estate,
            query,
            page.items.map(({ id, version }) => [id, version]),
            page.next,
          ]);
          const known = cache.get(key) ?? page;
          cache.set(key, known);
          return known;
        },
      };
    },
    fails: ['copies.listed'],
  },
  {
    what: 'keeps all estates in one',
    breakIt: (store) => {
      const one = (estate: EstateId) => estate.replace('.neighbour', '') as EstateId;
      return {
        ...store,
        get: (estate, ...rest) => store.get(one(estate), ...rest),
        getMany: (estate, ...rest) => store.getMany(one(estate), ...rest),
        list: (estate, query) => store.list(one(estate), query),
        commit: (estate, changes) => store.commit(one(estate), changes),
      };
    },
    fails: [
      'concurrency.all-win',
      'isolation.estates',
      'isolation.lists',
      'paging.by-id-cursor-bound',
      'paging.cursor-bound',
      'random.commands',
    ],
  },
];
