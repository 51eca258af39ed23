import type { Change, EstateId, Stored } from 'wuye';
import { WuyeError } from 'wuye';
import { CONFORMANCE_COLLECTIONS } from 'wuye/conformance';
import { limited } from '../double.js';
import { type BrokenStore, nextTurn } from './broken-store.js';

/** Faults of keys: estates, collections, ids, and of what belongs to the caller. */
export const BROKEN_PLACES: readonly BrokenStore[] = [
  {
    what: 'finds an estate by the beginning of its id',
    breakIt: (store) => {
      const estates = new Set<EstateId>();
      return {
        ...store,
        commit(estate, changes) {
          if (typeof estate === 'string') estates.add(estate);
          return store.commit(estate, changes);
        },
        async list(estate, query) {
          const page = await store.list(estate, query);
          const others = [...estates].filter((other) => other !== estate && other.startsWith(estate));
          if (query.cursor !== undefined || page.next !== null) return page;
          const more = await Promise.all(others.map((other) => store.list(other, query)));
          return { ...page, items: [...page.items, ...more.flatMap(({ items }) => items)] };
        },
      };
    },
    fails: ['isolation.lists', 'isolation.similar-estates', 'random.commands'],
  },
  {
    what: 'compares estates without regard to case',
    breakIt: (store) => {
      const low = (estate: EstateId) =>
        typeof estate === 'string' ? (estate.toLowerCase() as EstateId) : estate;
      return {
        ...store,
        get: (estate, ...rest) => store.get(low(estate), ...rest),
        getMany: (estate, ...rest) => store.getMany(low(estate), ...rest),
        list: (estate, query) => store.list(low(estate), query),
        commit: (estate, changes) => store.commit(low(estate), changes),
      };
    },
    fails: ['isolation.similar-estates'],
  },
  {
    what: 'joins estate and id with a colon',
    breakIt: (store) => {
      const split = (estate: EstateId, id: string): readonly [EstateId, string] => {
        const [, before, last] = /^(.+):([a-z])$/.exec(id) ?? [];
        return last === undefined ? [estate, id] : [`${estate}:${before}` as EstateId, last];
      };
      const named = (item: Stored | null, id: string) => item && { ...item, id };
      return {
        ...store,
        async get(estate, collection, id) {
          const [where, short] = split(estate, id);
          return named(await store.get(where, collection, short), id);
        },
        commit(estate, changes) {
          const [first] = changes;
          if (first === undefined || changes.length > 1) return store.commit(estate, changes);
          const [where, id] = split(estate, String(first.id));
          return store.commit(where, id === first.id ? changes : [{ ...first, id }]);
        },
      };
    },
    fails: ['isolation.joined-keys'],
  },
  {
    what: 'deletes from every collection whose name begins alike',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const result = await store.commit(estate, changes);
        if (!result.ok) return result;
        for (const { type, collection, id } of changes) {
          if (type !== 'delete' || collection !== 'kit_plain') continue;
          const other = await store.get(estate, 'kit_plain_old', id);
          if (other === null) continue;
          const change: Change = { type, collection: 'kit_plain_old', id, expect: other.version };
          await store.commit(estate, [change]);
        }
        return result;
      },
    }),
    fails: ['isolation.collections'],
  },
  {
    what: 'looks at ids and queries after it returned',
    breakIt: (store) => ({
      ...store,
      async getMany(...asked) {
        await nextTurn();
        return store.getMany(...asked);
      },
      async list(...asked) {
        await nextTurn();
        return store.list(...asked);
      },
    }),
    fails: ['copies.asked'],
  },
  {
    what: 'marks the changes that it took',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const result = await store.commit(estate, changes);
        for (const change of changes) if (change.id === 'a') Object.assign(change, { done: result.ok });
        return result;
      },
    }),
    fails: ['copies.frozen'],
  },
  {
    what: 'cuts ids after 127 characters',
    breakIt: (store) => {
      const cut = (id: string) => (typeof id === 'string' && id.length === 128 ? id.slice(0, 127) : id);
      return {
        ...store,
        get: (estate, collection, id) => store.get(estate, collection, cut(id)),
        getMany: (estate, collection, ids) => store.getMany(estate, collection, ids.map(cut)),
        commit: (estate, changes) =>
          store.commit(
            estate,
            changes.map((change) =>
              change?.id?.length === 128 ? { ...change, id: cut(change.id) } : change,
            ),
          ),
      };
    },
    fails: ['values.ids'],
  },
  {
    what: 'cuts index values after 255 characters',
    breakIt: (store) => ({
      ...store,
      commit: (estate, changes) =>
        store.commit(
          estate,
          changes.map((change) => {
            if (change.type !== 'put' || typeof change.index !== 'object') return change;
            const cut = (value: unknown) =>
              typeof value === 'string' && value.length === 256 ? value.slice(0, 255) : value;
            const index = Object.entries(change.index).map(([field, value]) => [field, cut(value)]);
            return { ...change, index: Object.fromEntries(index) as typeof change.index };
          }),
        ),
    }),
    fails: ['list.equality', 'range.equality', 'range.order'],
  },
  {
    what: 'orders what looks like a number as a number',
    breakIt: (store) => ({
      ...store,
      async list(estate, query) {
        const page = await store.list(estate, query);
        if (query.index !== 'by_tag' || query.cursor !== undefined || page.next !== null) return page;
        const numeric = (a: Stored, b: Stored) =>
          /^\d+$/.test(a.id) && /^\d+$/.test(b.id) ? Number(a.id) - Number(b.id) : a.id < b.id ? -1 : 1;
        const items = [...page.items].sort(numeric);
        return { ...page, items: query.order === 'descending' ? items.reverse() : items };
      },
    }),
    fails: ['list.id-order'],
  },
  {
    what: "says that its list is 'equality', and lists all the same",
    breakIt: (store) => ({ ...store, capabilities: { ...store.capabilities, list: 'equality' } }),
    fails: ['limited.refused'],
  },
  {
    what: "says that its list is 'equality', and refuses every index with two fields",
    breakIt: (store) => {
      const less = limited(store, 'equality', CONFORMANCE_COLLECTIONS);
      return {
        ...less,
        async list(estate, query) {
          if (query.index === 'by_label') throw new WuyeError('STORAGE.UNSUPPORTED', 'one field at most');
          return less.list(estate, query);
        },
      };
    },
    fails: [
      'atomic.conflict-lists',
      'atomic.refusal-lists',
      'commit.index-follows',
      'list.equality',
      'paging.by-id-cursor-bound',
      'random.commands',
    ],
  },
];
