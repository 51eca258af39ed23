import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectSame } from './expectations.js';
import { ids, thing } from './fixtures.js';
import { writeAround } from './moving-documents.js';
import { expectBound, expectGoesOn, expectPages, ORDERS, walk } from './walk.js';

/** Walking page by page through an index without a range. */
export const PAGING_BY_ID_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'paging.by-id',
    guarantee:
      'Through an index without a range, pages of any size, both ways, give every document once in the order of ids; only the last page is short.',
    needs: ['lists'],
    async test(bench) {
      const names = ids('n', 12);
      await bench.commit(
        ...[...names].reverse().map((id) => thing({ id, tag: 't', rank: id.slice(-1) })),
        ...ids('o', 3).map((id) => thing({ id, tag: 'u' })),
      );
      for (const order of ORDERS) {
        const all = order === 'ascending' ? names : [...names].reverse();
        for (const limit of [...Array.from({ length: 13 }, (_, at) => at + 1), 10_000]) {
          const query = { index: 'by_tag', equal: { tag: 't' }, order, limit };
          expectPages(await walk(bench, query), all, limit, `${order} pages of ${limit}`);
        }
      }
    },
  }),
  defineCase({
    id: 'paging.by-id-while-written',
    guarantee:
      'While others insert, delete and move documents around the reader, an index without a range gives those that stay exactly once and in order.',
    needs: ['lists'],
    async test(bench) {
      for (const order of ORDERS) {
        for (const limit of [1, 2, 3, 5]) {
          const moving = await writeAround(bench, `${order}.${limit}`);
          const query = { index: 'by_tag', equal: { tag: moving.group }, order, limit };
          const pages = await walk(bench, query, moving.between);
          const shown = `${order} pages of ${limit}`;
          expectGoesOn(pages, limit, moving.stay.length, shown);
          const found = pages.flat().filter(moving.stays);
          const expected = moving.stay.map(({ id }) => id).sort();
          const all = order === 'ascending' ? expected : expected.reverse();
          expectSame(found, all, shown);
        }
      }
    },
  }),
  defineCase({
    id: 'paging.by-id-cursor-bound',
    guarantee:
      'A cursor of an index without a range works with its query only; with any other it is refused, and so is what is none.',
    needs: ['lists'],
    test: (bench) =>
      expectBound(bench, { index: 'by_tag', equal: { tag: 't' } }, [
        { equal: { tag: 'u' } },
        { order: 'descending' },
        { index: 'all', equal: {} },
        { index: 'by_label', equal: { tag: 't', group: 'g' } },
        { collection: 'kit_others', index: 'all', equal: {} },
      ]),
  }),
];
