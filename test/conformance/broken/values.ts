import type { Stored } from 'wuye';
import { CONFORMANCE_COLLECTIONS } from 'wuye/conformance';
import { createMemoryStore } from 'wuye/storage';
import { type BrokenStore, nextTurn } from './broken-store.js';

/** Faults of what goes in and what comes out. */
export const BROKEN_VALUES: readonly BrokenStore[] = [
  {
    what: 'gives undefined for null',
    breakIt: (store) => ({
      ...store,
      get: async (...key) => (await store.get(...key)) ?? (undefined as unknown as null),
    }),
    fails: [
      'atomic.whole',
      'commit.duplicate-key',
      'commit.refusals',
      'commit.size',
      'get.absent-is-null',
      'isolation.collections',
      'isolation.estates',
      'isolation.similar-estates',
      'random.commands',
    ],
  },
  {
    what: 'leaves absent documents out of getMany',
    breakIt: (store) => ({
      ...store,
      getMany: async (...keys) => (await store.getMany(...keys)).filter((item) => item !== null),
    }),
    fails: [
      'get-many.order',
      'get-many.size',
      'get.absent-is-null',
      'isolation.estates',
      'random.commands',
      'values.refused',
    ],
  },
  {
    what: 'throws where it must reject',
    breakIt: (store) => ({
      ...store,
      get(estate, collection, id) {
        if (id === '') throw new Error('no id');
        return store.get(estate, collection, id);
      },
    }),
    fails: ['get.refusals'],
  },
  {
    what: 'answers from a cache that is cleared too late',
    breakIt: (store) => {
      const cache = new Map<string, Stored | null>();
      return {
        ...store,
        async get(estate, collection, id) {
          const key = `${estate} ${collection} ${id}`;
          const item = cache.get(key) ?? (await store.get(estate, collection, id));
          if (item === null || collection !== 'kit_things' || id !== 'counter') return item;
          cache.set(key, item);
          void nextTurn().then(() => cache.delete(key));
          return structuredClone(item);
        },
      };
    },
    fails: ['concurrency.nothing-lost'],
  },
  {
    what: 'repairs text instead of refusing it',
    breakIt: (store) => ({
      ...store,
      commit: (estate, changes) =>
        store.commit(
          estate,
          changes.map((change) => {
            const text =
              change.type === 'put' ? (change.body as { readonly text?: unknown } | null)?.text : undefined;
            if (change.type !== 'put' || typeof text !== 'string') return change;
            return { ...change, body: { ...change.body, text: text.replace(/\p{Cs}/gu, '\ufffd') } };
          }),
        ),
    }),
    fails: ['values.refused'],
  },
  {
    what: 'copies a body by assigning its keys',
    breakIt: (store) => ({
      ...store,
      async get(...key) {
        const item = await store.get(...key);
        const body: Record<string, unknown> = {};
        for (const [name, value] of Object.entries(item?.body ?? {})) body[name] = value;
        return item && { ...item, body: body as Stored['body'] };
      },
    }),
    fails: ['values.shapes'],
  },
  {
    what: 'takes ids that differ in case for one',
    breakIt: (store) => {
      const low = (id: string) => (/^[A-Z]$/.test(id) ? id.toLowerCase() : id);
      return {
        ...store,
        get: (estate, collection, id) => store.get(estate, collection, low(id)),
        getMany: (estate, collection, ids) => store.getMany(estate, collection, ids.map(low)),
      };
    },
    fails: ['values.ids'],
  },
  {
    what: 'says that it is durable and forgets all',
    breakIt: (store) => ({ ...store, capabilities: { ...store.capabilities, durable: true } }),
    target: { reopen: async () => createMemoryStore(CONFORMANCE_COLLECTIONS) },
    fails: ['durable.documents', 'durable.lists', 'durable.values', 'random.reopened'],
  },
];
