import type { ListQuery } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase, lists } from './define-case.js';
import { expectRefusal, expectSame } from './expectations.js';
import { bodyOf, ids, thing } from './fixtures.js';

/** What a query finds: equality, ranges, refusals. */
export const LIST_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'list.items',
    guarantee:
      'A page holds whole documents: id, version and body, as get gives them; an empty one ends the walk.',
    needs: lists,
    async test({ store, estate, put }) {
      const query = { collection: 'kit_things', index: 'by_group', equal: { group: 'g' }, limit: 10 };
      expectSame(await store.list(estate, query), { items: [], next: null }, 'nothing stored');
      const version = await put(thing({ id: 'a' }));
      const items = [{ id: 'a', version, body: bodyOf('a') }];
      expectSame(await store.list(estate, query), { items, next: null }, 'one document');
    },
  }),
  defineCase({
    id: 'list.equality',
    guarantee: "Equality is exact: case, blanks and '' count, and every field of the index takes part.",
    needs: lists,
    async test({ commit, list }) {
      const values = [
        '',
        ' ',
        'a',
        'A',
        'a ',
        ' a',
        'aa',
        '%',
        '_',
        "'",
        '"',
        '\\',
        'a%',
        '3-2-1201',
        '3-2-12',
      ];
      await commit(
        ...values.map((group, at) => thing({ id: `n${at}`, group, tag: at < 8 ? 'low' : 'high' })),
      );
      for (const [at, group] of values.entries()) {
        expectSame(
          await list({ index: 'by_group', equal: { group } }),
          [`n${at}`],
          `group ${JSON.stringify(group)}`,
        );
        const pair = await list({ index: 'by_pair', equal: { group, tag: 'low' } });
        expectSame(pair, at < 8 ? [`n${at}`] : [], `group ${JSON.stringify(group)} with a tag`);
      }
      expectSame(await list({ index: 'by_group', equal: { group: 'b' } }), [], 'a value that nobody has');
      expectSame((await list({ index: 'all', equal: {} })).length, values.length, 'no equality at all');
    },
  }),
  defineCase({
    id: 'list.range',
    guarantee: "A range holds from (inclusive) to before (exclusive); '' stands before every other value.",
    needs: lists,
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
    id: 'list.character-order',
    guarantee:
      'Values and ids stand in the order of their ASCII codes: no language, no case folding, no numbers.',
    needs: lists,
    async test({ commit, list }) {
      const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
      const values = [
        '',
        ...printable,
        '10',
        '9',
        'Ab',
        'aB',
        'ab',
        'a b',
        'a-b',
        'a_b',
        'x'.repeat(256),
      ].sort();
      const shuffled = ids('n', values.length).map((id, at) => ({
        id,
        rank: values[(at * 37) % values.length] ?? '',
      }));
      await commit(...shuffled.map(({ id, rank }) => thing({ id, rank })));
      const expected = [...shuffled].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ id }) => id);
      expectSame(await list({ index: 'by_rank', equal: {} }), expected, 'order of the values');
      const names = ['a', 'A', 'a.', 'a-', 'a_', 'a:', 'a~', 'B', 'b', '1', '10', '9', '01', 'Z', 'z'];
      await commit(...names.map((id) => thing({ id, tag: 'named' })));
      expectSame(
        await list({ index: 'by_tag', equal: { tag: 'named' } }),
        [...names].sort(),
        'order of the ids',
      );
    },
  }),
  defineCase({
    id: 'list.refusals',
    guarantee: 'A query that the declaration does not allow is refused; nothing of it is ignored.',
    needs: lists,
    async test({ store, estate }) {
      const good: ListQuery = {
        collection: 'kit_things',
        index: 'by_group',
        equal: { group: 'g' },
        limit: 10,
      };
      const bad = [
        ['STORAGE.UNKNOWN_COLLECTION', { collection: 'kit_unknown' }],
        ['STORAGE.UNKNOWN_INDEX', { index: 'by_name' }],
        ['STORAGE.UNKNOWN_INDEX', { index: 'constructor' }],
        ['STORAGE.INVALID_QUERY', { equal: {} }],
        ['STORAGE.INVALID_QUERY', { equal: { group: 'g', tag: 't' } }],
        ['STORAGE.INVALID_QUERY', { equal: { tag: 't' } }],
        ['STORAGE.INVALID_QUERY', { equal: { group: null } }],
        ['STORAGE.INVALID_QUERY', { equal: { group: '湖' } }],
        ['STORAGE.INVALID_QUERY', { range: { from: '湖' } }],
        ['STORAGE.INVALID_QUERY', { range: { before: 7 } }],
        ['STORAGE.INVALID_QUERY', { index: 'by_tag', equal: { tag: 't' }, range: { from: 'a' } }],
        ['STORAGE.INVALID_QUERY', { order: 'random' }],
        ...[0, -1, 1.5, 10_001, Number.NaN, '10', undefined].map(
          (limit) => ['STORAGE.INVALID_QUERY', { limit }] as const,
        ),
      ] as const;
      for (const [code, change] of bad) {
        const query = { ...good, ...change } as ListQuery;
        await expectRefusal(() => store.list(estate, query), code, JSON.stringify(change));
      }
      await expectRefusal(() => store.list('' as never, good), 'STORAGE.INVALID_KEY', 'no estate');
      expectSame(
        await store.list(estate, { ...good, limit: 10_000 }),
        { items: [], next: null },
        'limit 10,000',
      );
    },
  }),
];
