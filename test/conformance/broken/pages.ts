import type { Page, Store, Stored } from 'wuye';
import { WuyeError } from 'wuye';
import type { BrokenStore } from './broken-store.js';

const reordered = (page: Page, order: (items: readonly Stored[]) => readonly Stored[]): Page => ({
  items: order(page.items),
  next: page.next,
});

/** Pages by counting from the beginning. */
function byOffset(store: Store): Store {
  return {
    ...store,
    async list(estate, { cursor, limit, ...query }) {
      const binding = JSON.stringify([estate, { order: 'ascending', ...query }]);
      const all = await store.list(estate, {
        ...query,
        limit: Number.isInteger(limit) && limit > 0 && limit <= 10_000 ? 10_000 : limit,
      });
      const [count, bound] = cursor === undefined ? ['0', binding] : String(cursor).split('|');
      if (bound !== binding) throw new WuyeError('STORAGE.INVALID_CURSOR', 'no cursor of this query');
      const end = Number(count) + limit;
      const next = end < all.items.length ? `${end}|${binding}` : null;
      return { items: all.items.slice(Number(count), end), next };
    },
  };
}

/** Faults of walking through pages. */
export const BROKEN_PAGES: readonly BrokenStore[] = [
  {
    what: 'pages by offset',
    breakIt: byOffset,
    fails: ['paging.by-id-while-written', 'paging.while-written'],
  },
  {
    what: 'loses the document between two pages',
    breakIt: (store) => ({
      ...store,
      async list(estate, asked) {
        const query = structuredClone(asked);
        const page = await store.list(estate, query);
        if (page.next === null || query.limit >= 10_000) return page;
        const { next } = await store.list(estate, { ...query, limit: query.limit + 1 });
        return { items: page.items, next };
      },
    }),
    fails: [
      'copies.asked',
      'paging.by-id',
      'paging.by-id-cursor-bound',
      'paging.by-id-while-written',
      'paging.cursor-bound',
      'paging.total-order',
      'paging.while-written',
      'paging.within-range',
      'random.commands',
    ],
  },
  {
    what: 'gives the first document of the next page too',
    breakIt: (store) => ({
      ...store,
      async list(estate, asked) {
        const query = structuredClone(asked);
        const page = await store.list(estate, query);
        if (page.next === null || query.limit >= 10_000) return page;
        const { items } = await store.list(estate, { ...query, limit: query.limit + 1 });
        return { items, next: page.next };
      },
    }),
    fails: [
      'copies.asked',
      'paging.by-id',
      'paging.by-id-cursor-bound',
      'paging.by-id-while-written',
      'paging.cursor-bound',
      'paging.total-order',
      'paging.while-written',
      'paging.within-range',
      'random.commands',
    ],
  },
  {
    what: 'ends with an empty page',
    breakIt: (store) => ({
      ...store,
      async list(estate, query) {
        if (query.cursor === 'end') return { items: [], next: null };
        const page = await store.list(estate, query);
        return page.items.length === query.limit && page.next === null ? { ...page, next: 'end' } : page;
      },
    }),
    fails: ['paging.by-id', 'paging.total-order', 'paging.within-range', 'random.commands'],
  },
  {
    what: 'gives the items of every second page backwards',
    breakIt: (store) => {
      let calls = 0;
      return {
        ...store,
        async list(estate, query) {
          calls += 1;
          const page = await store.list(estate, query);
          return calls % 2 === 0 ? page : reordered(page, (items) => [...items].reverse());
        },
      };
    },
    fails: [
      'copies.frozen',
      'list.equality',
      'list.id-order',
      'paging.by-id',
      'paging.by-id-cursor-bound',
      'paging.by-id-while-written',
      'paging.cursor-bound',
      'paging.total-order',
      'paging.while-written',
      'paging.within-range',
      'random.commands',
      'range.bounds',
      'range.order',
      'range.stale',
    ],
  },
  {
    what: 'breaks ties by when a document was written',
    breakIt: (store) => ({
      ...store,
      async list(estate, query) {
        const page = await store.list(estate, query);
        const versions = new Set(page.items.map(({ version }) => version));
        if (query.index !== 'by_group' || query.order === 'descending' || versions.size < 2) return page;
        return reordered(page, (items) => [...items].sort((a, b) => Number(a.version) - Number(b.version)));
      },
    }),
    fails: ['paging.total-order', 'random.commands', 'range.stale'],
  },
  {
    what: 'knows one order only',
    breakIt: (store) => ({ ...store, list: (estate, { order: _, ...query }) => store.list(estate, query) }),
    fails: [
      'list.id-order',
      'list.refusals',
      'paging.by-id',
      'paging.by-id-cursor-bound',
      'paging.by-id-while-written',
      'paging.cursor-bound',
      'paging.total-order',
      'paging.while-written',
      'paging.within-range',
      'random.commands',
      'range.order',
      'range.stale',
    ],
  },
  {
    what: 'starts again with a cursor that it does not know',
    breakIt: (store) => ({
      ...store,
      async list(estate, query) {
        try {
          return await store.list(estate, query);
        } catch (error) {
          const { cursor, ...first } = query;
          if (cursor === undefined) throw error;
          return store.list(estate, first);
        }
      },
    }),
    fails: ['paging.by-id-cursor-bound', 'paging.cursor-bound'],
  },
];
