import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectSame } from './expectations.js';
import { thing } from './fixtures.js';
import { writeAround } from './moving-documents.js';
import { expectBound, expectGoesOn, expectPages, inOrder, ORDERS, scattered, walk } from './walk.js';

/** Walking page by page through an index with a range. */
export const PAGING_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'paging.total-order',
    guarantee:
      'Pages of any size, both ways, give every document once in the order of (range, id), also among many equal ranges; only the last page is short.',
    needs: ['ranges'],
    async test(bench) {
      const things = scattered();
      for (const { id, rank, group } of things) await bench.put(thing({ id, rank, group }));
      const expected = inOrder(things.filter(({ group }) => group === 'g')).map(({ id }) => id);
      for (const order of ORDERS) {
        const all = order === 'ascending' ? expected : [...expected].reverse();
        for (const limit of [...Array.from({ length: 32 }, (_, at) => at + 1), 10_000]) {
          const query = { index: 'by_group', equal: { group: 'g' }, order, limit };
          expectPages(await walk(bench, query), all, limit, `${order} pages of ${limit}`);
        }
      }
    },
  }),
  defineCase({
    id: 'paging.within-range',
    guarantee: 'A walk within a range keeps to its bounds on every page, both ways.',
    needs: ['ranges'],
    async test(bench) {
      const things = scattered();
      await bench.commit(...things.map(({ id, rank, group }) => thing({ id, rank, group })));
      const ranges = [{ from: '1', before: '2' }, { from: '10' }, { before: '10' }, { before: '1' }];
      for (const range of ranges) {
        const { from = '', before = '~~' } = { before: undefined, ...range };
        const inside = things.filter(({ group, rank }) => group === 'g' && rank >= from && rank < before);
        const expected = inOrder(inside).map(({ id }) => id);
        for (const order of ORDERS) {
          const all = order === 'ascending' ? expected : [...expected].reverse();
          for (const limit of [1, 2, 3, all.length, all.length + 1]) {
            const query = { index: 'by_group', equal: { group: 'g' }, range, order, limit };
            const shown = `${JSON.stringify(range)}, ${order} pages of ${limit}`;
            expectPages(await walk(bench, query), all, limit, shown);
          }
        }
      }
    },
  }),
  defineCase({
    id: 'paging.while-written',
    guarantee:
      'While others insert, delete and move documents around the reader, those that stay are given exactly once and in order.',
    needs: ['ranges'],
    async test(bench) {
      for (const order of ORDERS) {
        for (const limit of [1, 2, 3, 5]) {
          const moving = await writeAround(bench, `${order}.${limit}`);
          const query = { index: 'by_group', equal: { group: moving.group }, order, limit };
          const pages = await walk(bench, query, moving.between);
          const shown = `${order} pages of ${limit}`;
          expectGoesOn(pages, limit, moving.stay.length, shown);
          const found = pages.flat().filter(moving.stays);
          const expected = inOrder(moving.stay).map(({ id }) => id);
          const all = order === 'ascending' ? expected : expected.reverse();
          expectSame(found, all, shown);
        }
      }
    },
  }),
  defineCase({
    id: 'paging.cursor-bound',
    guarantee:
      'A cursor works with its query only, whatever the limit; with any other it is refused, and so is what is none.',
    needs: ['ranges'],
    test: (bench) =>
      expectBound(bench, { index: 'by_group', equal: { group: 'g' } }, [
        { equal: { group: 'h' } },
        { order: 'descending' },
        { range: { from: '1' } },
        { range: { before: '2' } },
        { index: 'by_rank', equal: {} },
        { index: 'by_tag', equal: { tag: 't' } },
        { collection: 'kit_others', index: 'by_rank', equal: {} },
      ]),
  }),
];
