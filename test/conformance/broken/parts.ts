import type { Stored } from 'wuye';
import type { BrokenStore } from './broken-store.js';

/** Faults of commits that happen in parts. */
export const BROKEN_PARTS: readonly BrokenStore[] = [
  {
    what: 'does not undo the deletions of a commit that met a conflict',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        const result = await store.commit(estate, changes);
        if (result.ok) return result;
        const before = changes.slice(0, result.conflict.at).filter(({ type }) => type === 'delete');
        await store.commit(estate, before);
        return result;
      },
    }),
    fails: ['atomic.conflict', 'atomic.conflict-lists', 'random.commands'],
  },
  {
    what: 'leaves in an index what stood before a conflict',
    breakIt: (store) => {
      const left: Stored[] = [];
      return {
        ...store,
        async commit(estate, changes) {
          const result = await store.commit(estate, changes);
          if (result.ok) return result;
          const [first] = changes;
          if (first?.type === 'put' && result.conflict.at === 6 && left.length === 0) {
            left.push({ id: first.id, version: result.conflict.actual ?? ('' as never), body: {} });
          }
          return result;
        },
        async list(estate, query) {
          const page = await store.list(estate, query);
          return query.index === 'by_label' && estate.endsWith('atomic.conflict-lists')
            ? { ...page, items: [...page.items, ...left] }
            : page;
        },
      };
    },
    fails: ['atomic.conflict-lists'],
  },
  {
    what: 'writes what stands before a change that it refuses',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        try {
          return await store.commit(estate, changes);
        } catch (error) {
          for (const change of changes.slice(0, 20)) {
            const written = await store.commit(estate, [change]).then(
              () => true,
              () => false,
            );
            if (!written) break;
          }
          throw error;
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
    what: 'leaves out the fourth change of seven',
    breakIt: (store) => ({
      ...store,
      async commit(estate, changes) {
        if (changes.length !== 7 || changes[3]?.type !== 'put') return store.commit(estate, changes);
        const fourth = changes[3];
        const result = await store.commit(estate, changes);
        if (!result.ok || fourth.expect !== 'absent') return result;
        const expect = result.versions[3];
        if (typeof expect !== 'string') return result;
        await store.commit(estate, [
          { type: 'delete', collection: fourth.collection, id: fourth.id, expect },
        ]);
        return result;
      },
    }),
    fails: ['atomic.whole'],
  },
];
