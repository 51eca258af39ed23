import type { Change, Store } from 'wuye';
import { actualOf, type BrokenStore, checkedCopy, everyStore, forced, nextTurn } from './broken-store.js';

/** Whether a change expects what is so. */
async function holds(store: Store, estate: Parameters<typeof actualOf>[1], change: Change): Promise<boolean> {
  return (await actualOf(store, estate, change)) === (change.expect === 'absent' ? null : change.expect);
}

/** Faults that show when several write at once. */
export const BROKEN_RACES: readonly BrokenStore[] = [
  {
    what: 'lets the last write win under load',
    breakIt: (store) => {
      let running = 0;
      return {
        ...store,
        async commit(estate, changes) {
          const copy = await checkedCopy(estate, changes);
          running += 1;
          try {
            return await (running > 3
              ? forced(store, estate, copy)
              : store.commit(estate, copy).finally(nextTurn));
          } finally {
            running -= 1;
          }
        },
      };
    },
    fails: [
      'concurrency.nothing-lost',
      'concurrency.one-creates',
      'concurrency.one-replaces',
      'concurrency.several-documents',
      'concurrency.sums-kept',
    ],
  },
  {
    what: 'relies on a snapshot, and writes only what changed',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        // Told by the ids: a put of the same body gives no new version, which other cases would find.
        if (!changes.every(({ id }) => /^(left|right)-\d$/.test(id))) return store.commit(estate, changes);
        for (const change of changes) {
          if (!(await holds(store, estate, change))) return store.commit(estate, changes);
        }
        const bodies = await Promise.all(
          changes.map(({ collection, id }) => store.get(estate, collection, id)),
        );
        const same = (change: Change, at: number) =>
          change.type === 'put' && JSON.stringify(bodies[at]?.body) === JSON.stringify(change.body);
        const written = changes.filter((change, at) => !same(change, at));
        const result = await store.commit(estate, written);
        if (!result.ok) return store.commit(estate, changes);
        const versions = changes.map((change, at) =>
          same(change, at)
            ? (bodies[at]?.version ?? null)
            : (result.versions[written.indexOf(change)] ?? null),
        );
        return { ok: true, versions };
      },
    }),
    fails: ['concurrency.one-after-the-other'],
  },
  {
    what: 'locks the first document of a commit and not the others',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const copy = await checkedCopy(estate, changes);
        if (copy.length !== 3 && copy.length !== 2) return store.commit(estate, copy);
        for (const change of copy) {
          if (!(await holds(store, estate, change))) return store.commit(estate, copy);
        }
        await nextTurn();
        const [first, ...others] = copy;
        if (first === undefined || !(await holds(store, estate, first))) return store.commit(estate, copy);
        return forced(store, estate, [first, ...others]);
      },
    }),
    fails: ['concurrency.sums-kept'],
  },
  {
    what: 'waits for nobody but its own handle',
    breakTarget: everyStore((store) => {
      let last: Promise<unknown> = Promise.resolve();
      return {
        ...store,
        commit(estate, changes) {
          const work = async () => {
            const copy = await checkedCopy(estate, changes);
            for (const change of copy) {
              if (!(await holds(store, estate, change))) return store.commit(estate, copy);
            }
            if (copy.length > 2) return store.commit(estate, copy);
            await nextTurn();
            return forced(store, estate, copy);
          };
          const mine = /^(counter|fresh|mixed|left|right)/.test(changes[0]?.id ?? '');
          const result = mine ? last.then(work) : store.commit(estate, changes);
          last = result.catch(() => undefined);
          return result;
        },
      };
    }),
    fails: ['handles.nothing-lost', 'handles.one-after-the-other', 'handles.one-wins'],
  },
  {
    what: 'reads through a cache that other handles do not clear',
    breakTarget: everyStore((store) => {
      const cache = new Map<string, Awaited<ReturnType<Store['get']>>>();
      const keyOf = (...parts: readonly string[]) => parts.join(' ');
      return {
        ...store,
        async get(estate, collection, id) {
          const found = await store.get(estate, collection, id);
          const known = cache.get(keyOf(estate, collection, id));
          if (id !== 'a' || known === undefined) {
            cache.set(keyOf(estate, collection, id), found);
            return found;
          }
          return known;
        },
        async commit(estate, changes) {
          cache.clear();
          return store.commit(estate, changes).finally(() => cache.clear());
        },
      };
    }),
    fails: ['copies.out', 'handles.seen-at-once'],
  },
  {
    what: 'takes the time for its versions',
    breakTarget: ({ open }) => ({
      async open(declarations) {
        const store = await open(declarations);
        // A clock that goes on with every third commit.
        store.disk.versionOf = (commit) => `t${Math.floor(commit / 3)}`;
        return store;
      },
    }),
    fails: [
      'commit.life',
      'commit.versions-never-return',
      'concurrency.nothing-lost',
      'concurrency.one-after-the-other',
      'concurrency.one-replaces',
      'concurrency.several-documents',
      'concurrency.sums-kept',
      'conflict.expectations',
      'durable.documents',
      'failure.opens-again',
      'handles.nothing-lost',
      'handles.one-after-the-other',
      'migration.new-field-required',
      'random.commands',
      'random.handles',
      'random.reopened',
    ],
  },
  {
    what: 'forgets the deletion behind a creation of the same id',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const forgotten = changes.filter(
          (change, at) =>
            change?.type === 'delete' && changes[at - 1]?.type === 'put' && changes[at - 1]?.id === change.id,
        );
        if (forgotten.length === 0 || changes.length < 3) return store.commit(estate, changes);
        const kept = await Promise.all(
          forgotten.map(({ collection, id }) => store.get(estate, collection, id)),
        );
        const result = await store.commit(estate, changes);
        if (!result.ok) return result;
        const again = forgotten.flatMap(({ collection, id }, at): Change[] => {
          const body = kept[at]?.body;
          if (body === undefined || collection !== 'kit_plain') return [];
          return [{ type: 'put', collection, id, expect: 'absent', body, index: {} }];
        });
        await store.commit(estate, again);
        return result;
      },
    }),
    fails: ['random.commands'],
  },
];
