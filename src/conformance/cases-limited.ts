import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectRefusal } from './expectations.js';
import { thing } from './fixtures.js';
import { declaredIndexes, queriesOf, serves } from './snapshot.js';

/** What a store says that it cannot do. */
export const LIMITED_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'limited.refused',
    guarantee:
      "A store whose list is 'none' refuses every query with STORAGE.UNSUPPORTED, one whose list is 'equality' those through an index with a range.",
    needs: ['limited-lists'],
    async test({ store, estate, put }) {
      await put(thing({ id: 'a' }));
      for (const index of declaredIndexes()) {
        if (serves(store.capabilities, index)) continue;
        for (const query of queriesOf(index)) {
          const what = `${index.collection}.${index.name}`;
          await expectRefusal(() => store.list(estate, query), 'STORAGE.UNSUPPORTED', what);
          if (index.range === null) continue;
          const bounded = { ...query, range: { from: '1' } };
          await expectRefusal(
            () => store.list(estate, bounded),
            'STORAGE.UNSUPPORTED',
            `${what} with a range`,
          );
        }
      }
    },
  }),
];
