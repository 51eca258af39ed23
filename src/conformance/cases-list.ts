import type { ListQuery } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectRefusal, expectSame } from './expectations.js';
import { bodyOf, ids, thing } from './fixtures.js';
import { INDEX_VALUES } from './hostile-values.js';

/** What a query finds through an index without a range. */
export const LIST_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'list.items',
    guarantee:
      'A page holds whole documents: id, version and body, as get gives them; an empty one ends the walk.',
    needs: ['lists'],
    async test({ store, estate, put }) {
      const query = { collection: 'kit_things', index: 'by_tag', equal: { tag: 't' }, limit: 10 };
      expectSame(await store.list(estate, query), { items: [], next: null }, 'nothing stored');
      const version = await put(thing({ id: 'a', tag: 't' }));
      const items = [{ id: 'a', version, body: bodyOf('a') }];
      expectSame(await store.list(estate, query), { items, next: null }, 'one document');
    },
  }),
  defineCase({
    id: 'list.equality',
    guarantee: "Equality is exact: case, blanks and '' count, and every field of the index takes part.",
    needs: ['lists'],
    async test({ commit, list }) {
      const names = ids('n', INDEX_VALUES.length);
      const group = (at: number) => (at % 2 === 0 ? 'even' : 'odd');
      await commit(...names.map((id, at) => thing({ id, group: group(at), tag: INDEX_VALUES[at] ?? '' })));
      for (const [at, tag] of INDEX_VALUES.entries()) {
        const own = [names[at]];
        const shown = `tag ${JSON.stringify(tag)}`;
        expectSame(await list({ index: 'by_tag', equal: { tag } }), own, shown);
        for (const other of ['even', 'odd']) {
          const found = await list({ index: 'by_label', equal: { tag, group: other } });
          expectSame(found, other === group(at) ? own : [], `${shown}, group ${other}`);
        }
      }
      expectSame(await list({ index: 'by_tag', equal: { tag: 'nobody' } }), [], 'a value that nobody has');
      expectSame(await list({ index: 'all', equal: {} }), names, 'no equality at all');
    },
  }),
  defineCase({
    id: 'list.id-order',
    guarantee: 'Ids stand in the order of their ASCII codes: no language, no case folding, no numbers.',
    needs: ['lists'],
    async test({ commit, list }) {
      const names = [
        ...['a', 'A', 'a.', 'a-', 'a_', 'a:', 'a~', 'aa', 'aA', 'Aa', 'B', 'b', 'Z', 'z'],
        ...['1', '10', '9', '01', '1.5', '1e3', '2'],
      ];
      await commit(...names.map((id) => thing({ id, tag: 't' })));
      const sorted = [...names].sort();
      expectSame(await list({ index: 'by_tag', equal: { tag: 't' } }), sorted, 'ascending');
      const back = await list({ index: 'by_tag', equal: { tag: 't' }, order: 'descending' });
      expectSame(back, sorted.reverse(), 'descending');
    },
  }),
  defineCase({
    id: 'list.refusals',
    guarantee: 'A query that the declaration does not allow is refused; nothing of it is ignored.',
    needs: ['lists'],
    async test({ store, estate }) {
      const good: ListQuery = { collection: 'kit_things', index: 'by_tag', equal: { tag: 't' }, limit: 10 };
      const bad = [
        ['STORAGE.UNKNOWN_COLLECTION', { collection: 'kit_unknown' }],
        ['STORAGE.UNKNOWN_INDEX', { index: 'by_name' }],
        ['STORAGE.UNKNOWN_INDEX', { index: 'constructor' }],
        ['STORAGE.INVALID_QUERY', { equal: {} }],
        ['STORAGE.INVALID_QUERY', { equal: { group: 'g', tag: 't' } }],
        ['STORAGE.INVALID_QUERY', { equal: { group: 'g' } }],
        ['STORAGE.INVALID_QUERY', { equal: { tag: null } }],
        ['STORAGE.INVALID_QUERY', { equal: { tag: '湖' } }],
        ['STORAGE.INVALID_QUERY', { equal: { tag: 'x'.repeat(257) } }],
        ['STORAGE.INVALID_QUERY', { range: { from: 'a' } }],
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
      const most = await store.list(estate, { ...good, limit: 10_000 });
      expectSame(most, { items: [], next: null }, 'limit 10,000');
    },
  }),
];
