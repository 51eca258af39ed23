import type { Change, EstateId, Stored, Version } from 'wuye';
import { actualOf, type BrokenStore, checkedCopy, forced, nextTurn } from './broken-store.js';

/** Faults of writing. */
export const BROKEN_COMMITS: readonly BrokenStore[] = [
  {
    what: 'lets the last write win',
    breakIt: (store) => ({
      ...store,
      commit: async (estate, changes) => forced(store, estate, await checkedCopy(estate, changes)),
    }),
    fails: [
      'atomic.conflict',
      'atomic.conflict-lists',
      'commit.versions-never-return',
      'concurrency.nothing-lost',
      'concurrency.one-after-the-other',
      'concurrency.one-creates',
      'concurrency.one-replaces',
      'concurrency.several-documents',
      'concurrency.sums-kept',
      'conflict.expectations',
      'conflict.position',
      'random.commands',
    ],
  },
  {
    what: 'checks expectations, then waits, then writes',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const copy = await checkedCopy(estate, changes);
        for (const change of copy) {
          const actual = await actualOf(store, estate, change);
          if (actual !== (change.expect === 'absent' ? null : change.expect))
            return store.commit(estate, copy);
        }
        if (copy.length < 10) await nextTurn();
        return forced(store, estate, copy);
      },
    }),
    fails: [
      'concurrency.nothing-lost',
      'concurrency.one-after-the-other',
      'concurrency.one-creates',
      'concurrency.one-replaces',
      'concurrency.several-documents',
      'concurrency.sums-kept',
    ],
  },
  {
    what: 'writes change by change, up to the conflict',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const result = await store.commit(estate, changes);
        if (!result.ok) await store.commit(estate, changes.slice(0, result.conflict.at));
        return result;
      },
    }),
    fails: [
      'atomic.conflict',
      'atomic.conflict-lists',
      'concurrency.sums-kept',
      'conflict.position',
      'random.commands',
    ],
  },
  {
    what: 'names the last conflict and not the first',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const result = await store.commit(estate, changes);
        if (result.ok) return result;
        for (const [at, change] of [...changes.entries()].reverse()) {
          const { collection, id, expect } = change;
          const actual = await actualOf(store, estate, change);
          if (actual !== (expect === 'absent' ? null : expect)) {
            return { ok: false, conflict: { at, collection, id, actual } };
          }
        }
        return result;
      },
    }),
    fails: [
      'concurrency.one-after-the-other',
      'concurrency.several-documents',
      'conflict.position',
      'random.commands',
    ],
  },
  {
    what: 'accepts every version that a document ever had',
    breakIt: (store) => {
      const issued = new Set<string>();
      const keyOf = (estate: EstateId, { collection, id }: Change, version: string) =>
        `${estate} ${collection} ${id} ${version}`;
      return {
        ...store,
        async commit(estate, changes) {
          const copy = await checkedCopy(estate, changes);
          const lenient: Change[] = [];
          for (const change of copy) {
            const actual = await actualOf(store, estate, change);
            const stale = actual !== null && issued.has(keyOf(estate, change, change.expect));
            lenient.push(stale ? { ...change, expect: actual } : change);
          }
          const result = await store.commit(estate, lenient);
          if (!result.ok) return result;
          for (const [at, change] of copy.entries())
            issued.add(keyOf(estate, change, result.versions[at] ?? ''));
          return result;
        },
      };
    },
    fails: ['commit.versions-never-return', 'conflict.expectations'],
  },
  {
    what: 'counts the versions of a document from one again',
    breakIt: (store) => {
      const counts = new Map<string, { readonly inner: Version; readonly count: number }>();
      const keyOf = (estate: EstateId, { collection, id }: { collection: string; id: string }) =>
        `${estate} ${collection} ${id}`;
      const counted = (key: string, inner: Version): Version => {
        const known = counts.get(key);
        const count = known?.inner === inner ? known.count : (known?.count ?? 0) + 1;
        counts.set(key, { inner, count });
        return String(count) as Version;
      };
      const outside = (estate: EstateId, collection: string, item: Stored | null): Stored | null =>
        item && { ...item, version: counted(keyOf(estate, { collection, id: item.id }), item.version) };
      return {
        ...store,
        get: async (estate, collection, id) =>
          outside(estate, collection, await store.get(estate, collection, id)),
        getMany: async (estate, collection, ids) =>
          (await store.getMany(estate, collection, ids)).map((item) => outside(estate, collection, item)),
        async list(estate, query) {
          const { items, next } = await store.list(estate, query);
          return { items: items.flatMap((item) => outside(estate, query.collection, item) ?? []), next };
        },
        async commit(estate, changes) {
          const copy = changes.map((change) => {
            const known = counts.get(keyOf(estate, change));
            return known && String(known.count) === change.expect
              ? { ...change, expect: known.inner }
              : change;
          });
          const result = await store.commit(estate, copy);
          if (!result.ok) {
            const { actual } = result.conflict;
            const version = actual && counted(keyOf(estate, result.conflict), actual);
            return { ok: false, conflict: { ...result.conflict, actual: version } };
          }
          for (const change of copy) if (change.type === 'delete') counts.delete(keyOf(estate, change));
          const versions = result.versions.map((inner, at) => {
            const change = copy[at];
            return inner && change ? counted(keyOf(estate, change), inner) : null;
          });
          return { ok: true, versions };
        },
      };
    },
    fails: ['commit.versions-never-return', 'conflict.expectations', 'random.commands'],
  },
  {
    what: 'answers an error with success',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        try {
          return await store.commit(estate, changes);
        } catch {
          return { ok: true, versions: changes.map(() => null) };
        }
      },
    }),
    fails: [
      'atomic.refusal',
      'atomic.refusal-lists',
      'commit.duplicate-key',
      'commit.refusals',
      'commit.size',
      'random.commands',
      'values.refused',
    ],
  },
  {
    what: 'says that a commit takes 100 changes, and takes more',
    breakIt: (store) => ({ ...store, capabilities: { ...store.capabilities, maxChanges: 100 } }),
    fails: ['commit.size'],
  },
];
