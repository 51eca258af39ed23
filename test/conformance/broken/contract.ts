import type { JsonObject, Stored } from 'wuye';
import { CONFORMANCE_COLLECTIONS } from 'wuye/conformance';
import { createMemoryStore } from 'wuye/storage';
import { type BrokenStore, nextTurn } from './broken-store.js';

/** Faults of what a store is and gives in the plainest case. */
export const BROKEN_CONTRACTS: readonly BrokenStore[] = [
  {
    what: 'has no bound on a commit that JSON could say',
    breakIt: (store) => ({
      ...store,
      capabilities: { ...store.capabilities, maxChanges: Number.POSITIVE_INFINITY },
    }),
    fails: ['contract.capabilities'],
  },
  {
    what: 'says that it cannot list, and gives an empty page',
    breakIt: (store) => ({
      ...store,
      capabilities: { ...store.capabilities, list: 'none' },
      list: async () => ({ items: [], next: null }),
    }),
    fails: ['limited.refused'],
  },
  {
    what: 'rejects a commit of nothing',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        if (changes.length === 0) throw new Error('nothing to commit');
        return store.commit(estate, changes);
      },
    }),
    fails: ['commit.nothing'],
  },
  {
    what: 'gives a version for a deletion',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const result = await store.commit(estate, changes);
        if (!result.ok) return result;
        const [any = null] = result.versions.filter((version) => version !== null);
        return { ok: true, versions: result.versions.map((version) => version ?? any) };
      },
    }),
    fails: ['commit.life', 'random.commands'],
  },
  {
    what: 'gives columns of its own with a document',
    breakIt: (store) => ({
      ...store,
      async get(...key) {
        const item = await store.get(...key);
        return item && ({ ...item, estate: key[0] } as Stored);
      },
    }),
    fails: [
      'atomic.whole',
      'commit.life',
      'copies.out',
      'get.stored',
      'isolation.similar-estates',
      'random.commands',
    ],
  },
  {
    what: 'gives the index values in a page',
    breakIt: (store) => ({
      ...store,
      async list(estate, query) {
        const { items, next } = await store.list(estate, query);
        return { items: items.map((item) => ({ ...item, ...query.equal })), next };
      },
    }),
    fails: ['copies.frozen', 'isolation.similar-estates', 'list.items', 'random.commands'],
  },
  {
    what: 'compares index values without regard to trailing blanks',
    breakIt: (store) => ({
      ...store,
      list: (estate, query) =>
        store.list(estate, {
          ...query,
          equal:
            typeof query.equal.group === 'string'
              ? { ...query.equal, group: query.equal.group.trimEnd() }
              : query.equal,
        }),
    }),
    fails: ['range.equality'],
  },
  {
    what: 'normalises text',
    breakIt: (store) => ({
      ...store,
      async get(...key) {
        const item = await store.get(...key);
        return (
          item && { ...item, body: JSON.parse(JSON.stringify(item.body).normalize('NFKC')) as JsonObject }
        );
      },
    }),
    fails: ['random.commands', 'values.text'],
  },
  {
    what: 'cuts text at 64 KB',
    breakIt: (store) => ({
      ...store,
      async get(...key) {
        const item = await store.get(...key);
        const text = item?.body.text;
        return item && typeof text === 'string'
          ? { ...item, body: { ...item.body, text: text.slice(0, 65_535) } }
          : item;
      },
    }),
    fails: ['values.large'],
  },
  {
    what: 'refuses a commit while another one runs',
    breakIt: (store) => {
      let running = 0;
      return {
        ...store,
        async commit(estate, changes) {
          // Told by the ids: commits to one document at once, which other cases are about, stay possible.
          if (running > 0 && /^n\d\d$/.test(changes[0]?.id ?? '')) throw new Error('busy');
          running += 1;
          try {
            return await store.commit(estate, changes).finally(nextTurn);
          } finally {
            running -= 1;
          }
        },
      };
    },
    fails: ['concurrency.all-win'],
  },
  {
    what: 'opens another store as its second handle',
    breakIt: (store) => store,
    target: { connect: async () => createMemoryStore(CONFORMANCE_COLLECTIONS) },
    fails: [
      'handles.nothing-lost',
      'handles.one-after-the-other',
      'handles.one-wins',
      'handles.seen-at-once',
      'random.handles',
    ],
  },
];
