import type { CollectionDeclaration } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectRefusal, expectSame } from './expectations.js';
import { CONFORMANCE_COLLECTIONS, ids, other, thing } from './fixtures.js';
import {
  colouredThings,
  documents,
  expectDocuments,
  indexerOf,
  redeclared,
  TURNED,
  unasked,
  withIndexes,
} from './migrations.js';
import { listsOf } from './snapshot.js';
import { nextOf } from './walk.js';

const ADDED: CollectionDeclaration = {
  name: 'kit_added',
  fields: ['state'],
  indexes: { by_state: { equal: ['state'] } },
};

/** Opened again with other collections and indexes over the same fields. */
export const MIGRATION_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'migration.nothing-new',
    guarantee:
      'Opened with the same declarations, fields in another order too, a store is as it was and asks no indexer.',
    needs: ['migrate'],
    async test(bench) {
      await bench.commit(...colouredThings());
      const before = [await documents(bench), await listsOf(bench)];
      await bench.migrate(CONFORMANCE_COLLECTIONS, unasked);
      expectSame([await documents(bench), await listsOf(bench)], before, 'with the same declarations');
      await bench.migrate(TURNED, unasked);
      expectSame([await documents(bench), await listsOf(bench)], before, 'with fields in another order');
    },
  }),
  defineCase({
    id: 'migration.new-collection',
    guarantee: 'A collection that is new is there and empty, and the others are as they were.',
    needs: ['migrate'],
    async test(bench) {
      await bench.commit(...colouredThings());
      const before = await documents(bench);
      const early = () => bench.store.get(bench.estate, 'kit_added', 'a');
      await expectRefusal(early, 'STORAGE.UNKNOWN_COLLECTION', 'before it is declared');
      const declarations = [...CONFORMANCE_COLLECTIONS, ADDED];
      await bench.migrate(declarations, indexerOf(declarations));
      await expectDocuments(bench, before, 'beside a new collection');
      const { store, estate } = bench;
      expectSame(await store.get(estate, 'kit_added', 'n00'), null, 'the new collection is empty');
      const put = { type: 'put', collection: 'kit_added', id: 'n00', expect: 'absent', body: {} } as const;
      const version = await bench.put({ ...put, index: { state: 'open' } });
      const stored = { id: 'n00', version, body: {} };
      expectSame(await store.get(estate, 'kit_added', 'n00'), stored, 'its first document');
      if (store.capabilities.list === 'none') return;
      const query = { collection: 'kit_added', index: 'by_state', equal: { state: 'open' }, limit: 10 };
      expectSame(await store.list(estate, query), { items: [stored], next: null }, 'its index');
    },
  }),
  defineCase({
    id: 'migration.new-index',
    guarantee:
      'An index that is new serves the documents that were there before, of every estate, at once and needs no indexer.',
    needs: ['migrate', 'lists'],
    async test(bench) {
      await bench.commit(...colouredThings());
      await bench.store.commit(bench.neighbour, colouredThings().slice(0, 4));
      const before = await documents(bench);
      await bench.migrate(withIndexes({ group_alone: { equal: ['group'] } }), unasked);
      const even = ids('n', 12).filter((_, at) => at % 2 === 0);
      expectSame(await bench.list({ index: 'group_alone', equal: { group: 'g' } }), even, 'the new index');
      const query = { collection: 'kit_things', index: 'group_alone', equal: { group: 'g' }, limit: 10 };
      const there = await bench.store.list(bench.neighbour, query);
      expectSame(
        there.items.map(({ id }) => id),
        ['n00', 'n02'],
        'the new index in another estate',
      );
      await expectDocuments(bench, before, 'after an index was added');
      await bench.commit(thing({ id: 'late', group: 'g' }));
      const found = await bench.list({ index: 'group_alone', equal: { group: 'g' } });
      expectSame(found, ['late', ...even], 'the new index after a commit');
    },
  }),
  defineCase({
    id: 'migration.new-range-index',
    guarantee: 'An index with a range that is new serves the documents that were there before, in its order.',
    needs: ['migrate', 'ranges'],
    async test(bench) {
      await bench.commit(...colouredThings());
      await bench.migrate(withIndexes({ tag_rank: { equal: ['tag'], range: 'rank' } }), unasked);
      const query = { index: 'tag_rank', equal: { tag: 't' }, range: { from: '08' } };
      expectSame(await bench.list(query), ['n03', 'n02', 'n01', 'n00'], 'by rank, from 08');
    },
  }),
  defineCase({
    id: 'migration.changed-index',
    guarantee:
      'An index declared otherwise under its old name serves as it is declared now, and refuses the old equality.',
    needs: ['migrate', 'lists'],
    async test(bench) {
      await bench.commit(...colouredThings());
      await bench.migrate(withIndexes({ by_tag: { equal: ['group'] } }), unasked);
      const odd = ids('n', 12).filter((_, at) => at % 2 === 1);
      expectSame(await bench.list({ index: 'by_tag', equal: { group: 'h' } }), odd, 'as declared now');
      const old = () => bench.list({ index: 'by_tag', equal: { tag: 't' } });
      await expectRefusal(old, 'STORAGE.INVALID_QUERY', 'as declared before');
      await bench.migrate(CONFORMANCE_COLLECTIONS, unasked);
      const back = await bench.list({ index: 'by_tag', equal: { tag: 't' } });
      expectSame(back, ids('n', 12).slice(0, 6), 'declared as before again');
    },
  }),
  defineCase({
    id: 'migration.cursors',
    guarantee: 'A cursor from before goes on through an index whose declaration did not change.',
    needs: ['migrate', 'lists'],
    async test(bench) {
      await bench.commit(...colouredThings());
      const query = { collection: 'kit_things', index: 'all', equal: {}, limit: 5 };
      const cursor = nextOf(await bench.store.list(bench.estate, query));
      const second = await bench.store.list(bench.estate, { ...query, cursor });
      await bench.migrate(withIndexes({ by_tag: { equal: ['group'] } }), unasked);
      expectSame(await bench.store.list(bench.estate, { ...query, cursor }), second, 'the second page');
    },
  }),
  defineCase({
    id: 'migration.left-alone',
    guarantee:
      'A collection that is declared no more is unknown, yet left alone: declared again, also with a new index, it is as it was.',
    needs: ['migrate'],
    async test(bench) {
      const { estate } = bench;
      await bench.commit(...colouredThings(), other('a'), other('b'));
      const read = () => bench.store.getMany(estate, 'kit_others', ['a', 'b']);
      const before = [await read(), await documents(bench)];
      await bench.migrate(
        redeclared('kit_others', () => null),
        unasked,
      );
      await expectRefusal(read, 'STORAGE.UNKNOWN_COLLECTION', 'a collection declared no more');
      await bench.migrate(
        redeclared('kit_others', (others) => ({ ...others, indexes: { same_rank: { equal: ['rank'] } } })),
        unasked,
      );
      expectSame([await read(), await documents(bench)], before, 'declared again');
      if (bench.store.capabilities.list === 'none') return;
      const query = { collection: 'kit_others', index: 'same_rank', equal: { rank: '' }, limit: 10 };
      const found = (await bench.store.list(estate, query)).items.map(({ id }) => id);
      expectSame(found, ['a', 'b'], 'through its new index');
    },
  }),
];
