import type { Stored } from 'wuye';
import type { BrokenStore } from './broken-store.js';

/** Faults of what a query finds. */
export const BROKEN_LISTS: readonly BrokenStore[] = [
  {
    what: 'orders ids without regard to case',
    breakIt: (store) => ({
      ...store,
      async list(estate, query) {
        const page = await store.list(estate, query);
        if (query.index !== 'by_tag' || query.order === 'descending') return page;
        const low = ({ id }: Stored) => id.toLowerCase();
        return { items: [...page.items].sort((a, b) => (low(a) < low(b) ? -1 : 1)), next: page.next };
      },
    }),
    fails: ['list.id-order'],
  },
  {
    what: 'takes the upper bound of a range as inclusive',
    breakIt: (store) => ({
      ...store,
      list(estate, query) {
        const before = query.range?.before;
        if (typeof before !== 'string') return store.list(estate, query);
        return store.list(estate, { ...query, range: { ...query.range, before: `${before} ` } });
      },
    }),
    fails: ['paging.within-range', 'random.commands', 'range.bounds', 'range.stale'],
  },
  {
    what: 'leaves the never verified out of a range',
    breakIt: (store) => ({
      ...store,
      list: (estate, query) =>
        store.list(
          estate,
          query.range ? { ...query, range: { ...query.range, from: query.range.from || '!' } } : query,
        ),
    }),
    fails: ['paging.within-range', 'random.commands', 'range.bounds', 'range.refusals', 'range.stale'],
  },
  {
    what: 'makes the best of a wrong limit',
    breakIt: (store) => ({
      ...store,
      list: (estate, query) => store.list(estate, { ...query, limit: Number(query.limit) || 1 }),
    }),
    fails: ['list.refusals'],
  },
  {
    what: 'forgets to take deleted and moved documents out of an index',
    breakIt: (store) => {
      const ghosts: Stored[] = [];
      return {
        ...store,
        async commit(estate, changes) {
          for (const change of changes) {
            if (change?.type !== 'delete' || change.id !== 'a') continue;
            const ghost = await store.get(estate, change.collection, change.id).catch(() => null);
            if (ghost !== null) ghosts.push(ghost);
          }
          return store.commit(estate, changes);
        },
        async list(estate, query) {
          const page = await store.list(estate, query);
          return query.index === 'by_pair' || query.index === 'by_label'
            ? { ...page, items: [...page.items, ...ghosts] }
            : page;
        },
      };
    },
    fails: ['commit.index-follows', 'commit.ranges-follow'],
  },
];
