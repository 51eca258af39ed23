import type { ListQuery } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase, lists } from './define-case.js';
import { expectRefusal, expectSame, fail } from './expectations.js';
import { ids, removal, thing } from './fixtures.js';
import { inOrder, ORDERS, scattered, walk } from './walk.js';

/** Walking page by page. */
export const PAGING_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'paging.total-order',
    guarantee:
      'Pages of any size, both ways, give every document once in the order of (range, id); only the last is short.',
    needs: lists,
    async test(bench) {
      const things = scattered();
      for (const { id, rank, group } of things) await bench.put(thing({ id, rank, group }));
      const expected = inOrder(things.filter(({ group }) => group === 'g')).map(({ id }) => id);
      for (const order of ORDERS) {
        const all = order === 'ascending' ? expected : [...expected].reverse();
        for (const limit of [1, 2, 5, 7, 29, 30, 31, 10_000]) {
          const pages = await walk(bench, { index: 'by_group', equal: { group: 'g' }, order, limit });
          const chunks = Array.from({ length: Math.ceil(30 / limit) }, (_, at) =>
            all.slice(at * limit, (at + 1) * limit),
          );
          expectSame(
            pages.map((page) => page.map(({ id }) => id)),
            chunks,
            `${order} pages of ${limit}`,
          );
        }
      }
    },
  }),
  defineCase({
    id: 'paging.within-range',
    guarantee: 'A walk within a range keeps to its bounds on every page, both ways.',
    needs: lists,
    async test(bench) {
      const things = scattered();
      await bench.commit(...things.map(({ id, rank, group }) => thing({ id, rank, group })));
      const inside = inOrder(things.filter(({ group, rank }) => group === 'g' && rank >= '1' && rank < '2'));
      const expected = inside.map(({ id }) => id);
      for (const order of ORDERS) {
        const query = {
          index: 'by_group',
          equal: { group: 'g' },
          range: { from: '1', before: '2' },
          order,
          limit: 3,
        };
        const found = (await walk(bench, query)).flat().map(({ id }) => id);
        expectSame(found, order === 'ascending' ? expected : expected.reverse(), order);
      }
    },
  }),
  defineCase({
    id: 'paging.by-id',
    guarantee: 'An index without a range is walked in the order of the ids, both ways.',
    needs: lists,
    async test(bench) {
      const names = ids('n', 12);
      await bench.commit(...[...names].reverse().map((id) => thing({ id, tag: 't', rank: id.slice(-1) })));
      for (const order of ORDERS) {
        const pages = await walk(bench, { index: 'by_tag', equal: { tag: 't' }, order, limit: 5 });
        const expected = order === 'ascending' ? names : [...names].reverse();
        expectSame(
          pages.flat().map(({ id }) => id),
          expected,
          order,
        );
      }
    },
  }),
  defineCase({
    id: 'paging.while-written',
    guarantee:
      'While others insert, delete and move documents, those that stay are given exactly once and in order.',
    needs: lists,
    async test(bench) {
      for (const order of ORDERS) {
        const prefix = order === 'ascending' ? 'up' : 'down';
        const stay = ids(`${prefix}.s`, 20).map((id, at) => ({ id, rank: String(Math.floor(at / 3)) }));
        const leave = ids(`${prefix}.l`, 12).map((id, at) => ({ id, rank: String(Math.floor(at / 2)) }));
        const versions = await bench.commit(
          ...[...stay, ...leave].map(({ id, rank }) => thing({ id, rank, group: prefix })),
        );
        const query = { index: 'by_group', equal: { group: prefix }, order, limit: 3 };
        const pages = await walk(bench, query, async (page) => {
          const left = leave[page - 1];
          const moved = leave[leave.length - page];
          const ranks = ['', '0', '3', '9'];
          const changes = ranks.map((rank) =>
            thing({ id: `${prefix}.new${page}.${rank}`, rank, group: prefix }),
          );
          if (page > 10) return;
          if (page > leave.length / 2 || left === undefined || moved === undefined)
            return bench.commit(...changes);
          const versionOf = (at: number) => versions[stay.length + at] ?? fail('no version');
          changes.push(removal('kit_things', left.id, versionOf(page - 1)));
          const rank = page % 2 === 0 ? '' : '9';
          changes.push(thing({ ...moved, rank, group: prefix, expect: versionOf(leave.length - page) }));
          return bench.commit(...changes);
        });
        const kept = new Set(stay.map(({ id }) => id));
        const found = pages.flat().flatMap(({ id }) => (kept.has(id) ? [id] : []));
        const expected = inOrder(stay).map(({ id }) => id);
        expectSame(found, order === 'ascending' ? expected : expected.reverse(), order);
      }
    },
  }),
  defineCase({
    id: 'paging.cursor-bound',
    guarantee:
      'A cursor works with its query only, whatever the limit; with any other it is refused, and so is what is none.',
    needs: lists,
    async test({ store, estate, neighbour, commit }) {
      await commit(...ids('n', 8).map((id) => thing({ id, rank: '1', tag: 't' })));
      const query = { collection: 'kit_things', index: 'by_group', equal: { group: 'g' }, limit: 3 };
      const cursor = (await store.list(estate, query)).next ?? fail('there is a second page');
      const second = await store.list(estate, { ...query, cursor });
      expectSame(await store.list(estate, { ...query, cursor }), second, 'the same cursor again');
      const more = await store.list(estate, { ...query, cursor, limit: 4, order: 'ascending' });
      expectSame(
        more.items.map(({ id }) => id),
        ['n3', 'n4', 'n5', 'n6'],
        'with another limit',
      );
      const others: readonly Partial<ListQuery>[] = [
        { equal: { group: 'h' } },
        { order: 'descending' },
        { range: { from: '1' } },
        { range: { before: '2' } },
        { index: 'by_rank', equal: {} },
        { index: 'by_tag', equal: { tag: 't' } },
        { collection: 'kit_others', index: 'by_rank', equal: {} },
      ];
      for (const change of others) {
        const call = () => store.list(estate, { ...query, ...change, cursor });
        await expectRefusal(call, 'STORAGE.INVALID_CURSOR', JSON.stringify(change));
      }
      const elsewhere = () => store.list(neighbour, { ...query, cursor });
      await expectRefusal(elsewhere, 'STORAGE.INVALID_CURSOR', 'in another estate');
      for (const none of ['', 'x', cursor.slice(0, -1), `${cursor}x`, '[]', 7, null]) {
        const call = () => store.list(estate, { ...query, cursor: none as string });
        await expectRefusal(call, 'STORAGE.INVALID_CURSOR', JSON.stringify(none));
      }
    },
  }),
];
