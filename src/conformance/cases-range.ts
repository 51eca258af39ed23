import type { ListQuery } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectRefusal, expectSame } from './expectations.js';
import { ids, thing } from './fixtures.js';
import { INDEX_VALUES } from './hostile-values.js';
import { ORDERS } from './walk.js';

/** What a query finds through an index with a range. */
export const RANGE_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'range.equality',
    guarantee: 'Equality is as exact in an index with a range: every field of it takes part, and exactly.',
    needs: ['ranges'],
    async test({ commit, list }) {
      const names = ids('n', INDEX_VALUES.length);
      const tag = (at: number) => (at % 2 === 0 ? 'even' : 'odd');
      await commit(
        ...names.map((id, at) => thing({ id, tag: tag(at), group: INDEX_VALUES[at] ?? '', rank: '1' })),
      );
      for (const [at, group] of INDEX_VALUES.entries()) {
        const own = [names[at]];
        const shown = `group ${JSON.stringify(group)}`;
        expectSame(await list({ index: 'by_group', equal: { group } }), own, shown);
        const pair = await list({ index: 'by_pair', equal: { group, tag: 'even' }, range: { from: '1' } });
        expectSame(pair, tag(at) === 'even' ? own : [], `${shown} with a tag`);
      }
      expectSame(
        await list({ index: 'by_group', equal: { group: 'nobody' } }),
        [],
        'a value that nobody has',
      );
    },
  }),
  defineCase({
    id: 'range.bounds',
    guarantee: "A range holds from (inclusive) to before (exclusive); '' stands before every other value.",
    needs: ['ranges'],
    async test({ commit, list }) {
      const ranks = ['', '2026-09-30', '2026-1', '2026-10', '2026-10-01', '2026-10-31', '2026-11-01'];
      await commit(...ranks.map((rank, at) => thing({ id: `n${at}`, rank })), thing({ id: 'x', group: 'h' }));
      const found = async (range: ListQuery['range'] & object) =>
        (await list({ index: 'by_group', equal: { group: 'g' }, range })).map(
          (id) => ranks[Number(id.slice(1))],
        );
      expectSame(await found({}), ranks, 'no bounds');
      expectSame(
        await found({ before: '2026-10-01' }),
        ranks.slice(0, 4),
        'before a date: the never verified too',
      );
      expectSame(await found({ from: '2026-10-01' }), ranks.slice(4), 'from a date: itself too');
      expectSame(await found({ from: '2026-10-01', before: '2026-11-01' }), ranks.slice(4, 6), 'a month');
      expectSame(await found({ from: '' }), ranks, "from ''");
      expectSame(await found({ before: '' }), [], "before ''");
      expectSame(await found({ before: ' ' }), [''], 'before the first printable character');
      expectSame(await found({ from: '2026-10', before: '2026-10-01' }), ['2026-10'], 'a prefix of others');
      expectSame(await found({ from: '2026-10-02', before: '2026-10-31' }), [], 'between two');
      expectSame(await found({ from: '2026-10-01', before: '2026-10-01' }), [], 'an empty range');
      expectSame(await found({ from: '2026-11-01', before: '2026-10-01' }), [], 'a range upside down');
    },
  }),
  defineCase({
    id: 'range.stale',
    guarantee:
      'What was verified before a day, the never verified with it, ends just under that day, in both orders.',
    needs: ['ranges'],
    async test({ commit, list }) {
      const cutoff = '2026-10-01';
      const under = ['', '2025-10-01', '2026-09-30', '2026-10', '2026-10-0', '2026-10-00'];
      const over = [cutoff, '2026-10-01 ', '2026-10-010', '2026-10-01T00', '2026-10-02', '2027-01-01', '~'];
      const ranks = [...under, ...over].sort();
      await commit(...ranks.map((rank, at) => thing({ id: `n${at}.twin`, rank })));
      await commit(...ranks.map((rank, at) => thing({ id: `n${at}`, rank })));
      for (const order of ORDERS) {
        const found = async (range: ListQuery['range'] & object) => {
          const page = await list({ index: 'by_group', equal: { group: 'g' }, range, order });
          return page.map((id) => ranks[Number.parseInt(id.slice(1), 10)]);
        };
        const twice = (values: readonly string[]) => {
          const both = values.flatMap((value) => [value, value]);
          return order === 'ascending' ? both : both.reverse();
        };
        expectSame(await found({ before: cutoff }), twice(under), `before, ${order}`);
        expectSame(await found({ from: cutoff }), twice(over), `from, ${order}`);
        expectSame(await found({ before: '2026-10-00' }), twice(under.slice(0, -1)), `just under, ${order}`);
        expectSame(await found({ before: '2026-10-01 ' }), twice([...under, cutoff]), `just over, ${order}`);
        expectSame(
          await found({ from: cutoff, before: '2026-10-01 ' }),
          twice([cutoff]),
          `the day, ${order}`,
        );
      }
    },
  }),
  defineCase({
    id: 'range.order',
    guarantee:
      'Values stand in the order of their ASCII codes, to the 256th character: no language, no case folding, no numbers.',
    needs: ['ranges'],
    async test({ commit, list }) {
      const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
      const values = [...new Set([...printable, ...INDEX_VALUES])].sort();
      // 1009 is prime and greater than their number, so that all are written, in no order.
      const shuffled = values.map((_, at) => values[(at * 1009) % values.length] ?? '');
      const names = ids('n', values.length);
      await commit(...names.map((id, at) => thing({ id, rank: shuffled[at] ?? '' })));
      const found = await list({ index: 'by_rank', equal: {} });
      expectSame(
        found.map((id) => shuffled[names.indexOf(id)]),
        values,
        'ascending',
      );
      const back = await list({ index: 'by_rank', equal: {}, order: 'descending' });
      expectSame(back, [...found].reverse(), 'descending');
    },
  }),
  defineCase({
    id: 'range.refusals',
    guarantee: 'A range that the port does not allow is refused; nothing of it is ignored.',
    needs: ['ranges'],
    async test({ store, estate }) {
      const good = { collection: 'kit_things', index: 'by_group', equal: { group: 'g' }, limit: 10 };
      for (const bound of ['湖', 7, null, 'a\tb', 'x'.repeat(257)]) {
        for (const range of [{ from: bound }, { before: bound }]) {
          const query = { ...good, range } as ListQuery;
          const call = () => store.list(estate, query);
          await expectRefusal(call, 'STORAGE.INVALID_QUERY', JSON.stringify(range));
        }
      }
      for (const equal of [{}, { group: 'g', rank: '' }, { rank: '' }, { group: null }]) {
        const query = { ...good, equal } as ListQuery;
        await expectRefusal(() => store.list(estate, query), 'STORAGE.INVALID_QUERY', JSON.stringify(equal));
      }
    },
  }),
];
