import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectSame, expectThat } from './expectations.js';
import { ids, plain, removal, thing } from './fixtures.js';
import { SHAPES, TEXTS } from './hostile-values.js';
import { listsOf } from './snapshot.js';
import { nextOf } from './walk.js';

/** Closed and opened again. */
export const DURABLE_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'durable.documents',
    guarantee:
      'After reopening, documents, versions and deletions are as they were, and versions still do not return.',
    needs: ['durable', 'reopen'],
    async test(bench) {
      const { estate, put, commit } = bench;
      const first = await put(thing({ id: 'a' }));
      const second = await put(thing({ id: 'a', expect: first }));
      const gone = await put(thing({ id: 'gone' }));
      await commit(removal('kit_things', 'gone', gone));
      const before = await bench.store.getMany(estate, 'kit_things', ['a', 'gone']);
      await bench.reopen();
      expectSame(await bench.store.getMany(estate, 'kit_things', ['a', 'gone']), before, 'documents');
      const stale = await bench.store.commit(estate, [thing({ id: 'a', expect: first })]);
      const conflict = { at: 0, collection: 'kit_things', id: 'a', actual: second };
      expectSame(stale, { ok: false, conflict }, 'a stale version');
      const again = await put(thing({ id: 'gone' }));
      expectThat(again !== gone, 'the version of a deleted document came back');
      const third = await put(thing({ id: 'a', expect: second }));
      expectThat(third !== first && third !== second, 'a version came back');
    },
  }),
  defineCase({
    id: 'durable.lists',
    guarantee: 'After reopening, lists are as they were, and a cursor from before goes on.',
    needs: ['lists', 'durable', 'reopen'],
    async test(bench) {
      const { estate, commit } = bench;
      await commit(...ids('n', 9).map((id) => thing({ id, rank: id.slice(-1) })));
      const lists = await listsOf(bench);
      const query = { collection: 'kit_things', index: 'by_tag', equal: { tag: '' }, limit: 4 };
      const cursor = nextOf(await bench.store.list(estate, query));
      const next = await bench.store.list(estate, { ...query, cursor });
      await bench.reopen();
      expectSame(await listsOf(bench), lists, 'every index');
      expectSame(await bench.store.list(estate, { ...query, cursor }), next, 'the second page');
    },
  }),
  defineCase({
    id: 'durable.values',
    guarantee: 'After reopening, any text and any plain JSON is as it was.',
    needs: ['durable', 'reopen'],
    async test(bench) {
      const bodies = [...TEXTS.map((text) => ({ text, [`key ${text}`]: 1 })), ...SHAPES];
      const names = ids('n', bodies.length);
      await bench.commit(...names.map((id, at) => plain(id, bodies[at] ?? {})));
      await bench.reopen();
      const found = await bench.store.getMany(bench.estate, 'kit_plain', names);
      expectSame(
        found.map((item) => item?.body),
        bodies,
        'bodies',
      );
    },
  }),
];
