import type { CollectionDeclaration } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase } from './define-case.js';
import { expectRefusal, expectSame, expectThat } from './expectations.js';
import { CONFORMANCE_COLLECTIONS, ids, removal, thing } from './fixtures.js';
import {
  colouredThings,
  documents,
  expectDocuments,
  indexerOf,
  ofColour,
  redeclared,
  unasked,
} from './migrations.js';
import { listsOf } from './snapshot.js';

/** With a field more, and an index over it and an old one. */
const COLOURED: readonly CollectionDeclaration[] = redeclared('kit_things', (things) => ({
  ...things,
  // Not at the end, where a careless store would add it.
  fields: ['colour', ...things.fields],
  indexes: { ...things.indexes, by_colour: { equal: ['colour'] }, both: { equal: ['colour', 'group'] } },
}));

/** With fewer fields, and what indexes are left. */
const PLAINER: readonly CollectionDeclaration[] = redeclared('kit_things', (things) => ({
  ...things,
  fields: ['tag'],
  indexes: { by_tag: { equal: ['tag'] }, all: { equal: [] } },
}));

async function expectColours({ list }: Bench, when: string): Promise<void> {
  for (const colour of ['red', 'blue', '']) {
    const found = await list({ index: 'by_colour', equal: { colour } });
    expectSame(found, ofColour(colour), `colour ${JSON.stringify(colour)} ${when}`);
  }
}

/** Opened again with other fields. */
export const MIGRATION_FIELDS_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'migration.new-field',
    guarantee:
      'A field that is new has in every document, of every estate, the value that the indexer tells; documents and versions stay.',
    needs: ['migrate', 'lists'],
    async test(bench) {
      await bench.commit(...colouredThings());
      await bench.store.commit(bench.neighbour, colouredThings().slice(0, 4));
      const before = await documents(bench);
      await bench.migrate(COLOURED, indexerOf(COLOURED));
      await expectDocuments(bench, before, 'after a field was added');
      await expectColours(bench, 'filled by the indexer');
      const blue = await bench.list({ index: 'both', equal: { colour: 'blue', group: 'h' } });
      expectSame(blue, ['n01', 'n07'], 'the new field with an old one');
      expectSame(
        await bench.list({ index: 'by_tag', equal: { tag: 't' } }),
        ids('n', 12).slice(0, 6),
        'an old one',
      );
      const query = { collection: 'kit_things', index: 'by_colour', equal: { colour: 'red' }, limit: 10 };
      const there = (await bench.store.list(bench.neighbour, query)).items.map(({ id }) => id);
      expectSame(there, ['n00', 'n03'], 'in another estate');
    },
  }),
  defineCase({
    id: 'migration.new-field-required',
    guarantee:
      'From then on a change carries the new field: with it, it is found, without it, it is refused; older versions still count.',
    needs: ['migrate'],
    async test(bench) {
      const [version] = await bench.commit(thing({ id: 'a', body: { colour: 'red' } }));
      await bench.migrate(COLOURED, indexerOf(COLOURED));
      const put = thing({ id: 'a', expect: version ?? 'absent' });
      const call = () => bench.commit(put);
      await expectRefusal(call, 'STORAGE.INVALID_INDEX_VALUE', 'a change without the new field');
      const index = { group: 'g', rank: '', tag: '', colour: 'green' };
      const next = await bench.put({ ...put, index } as typeof put);
      expectThat(next !== version, 'the replacement gives another version');
      if (bench.store.capabilities.list !== 'none') {
        const found = await bench.list({ index: 'by_colour', equal: { colour: 'green' } });
        expectSame(found, ['a'], 'a change with the new field');
      }
      await bench.commit(removal('kit_things', 'a', next));
    },
  }),
  defineCase({
    id: 'migration.removed-field',
    guarantee:
      'A field that is declared no more goes, and documents, versions and the other indexes stay; it can come back, told by the indexer.',
    needs: ['migrate'],
    async test(bench) {
      await bench.commit(...colouredThings());
      const lists = await listsOf(bench);
      const before = await documents(bench);
      await bench.migrate(PLAINER, unasked);
      await expectDocuments(bench, before, 'after fields were removed');
      const put = { ...thing({ id: 'plainer' }), index: { tag: 't' } } as ReturnType<typeof thing>;
      const version = await bench.put(put);
      if (bench.store.capabilities.list !== 'none') {
        const found = await bench.list({ index: 'by_tag', equal: { tag: 't' } });
        expectSame(found, [...ids('n', 12).slice(0, 6), 'plainer'], 'an index that stayed');
      }
      await bench.commit(removal('kit_things', 'plainer', version));
      await bench.migrate(CONFORMANCE_COLLECTIONS, indexerOf(CONFORMANCE_COLLECTIONS));
      await expectDocuments(bench, before, 'after the fields came back');
      expectSame(await listsOf(bench), lists, 'every index after the fields came back');
    },
  }),
  defineCase({
    id: 'migration.failing-indexer',
    guarantee:
      'An indexer that throws at any document makes the migration fail, and leaves the store wholly as it was.',
    needs: ['migrate'],
    async test(bench) {
      await bench.commit(...colouredThings());
      const lists = await listsOf(bench);
      const before = await documents(bench);
      const indexOf = indexerOf(COLOURED);
      for (const last of [1, 12]) {
        let asked = 0;
        const failing: typeof indexOf = (collection, body) => {
          asked += 1;
          if (asked >= last) throw new Error('the kit lets this indexer fail');
          return indexOf(collection, body);
        };
        const failed = await bench.migrate(COLOURED, failing).then(
          () => false,
          () => true,
        );
        expectThat(failed, `the migration fails with the indexer at document ${last}`);
        await bench.migrate(CONFORMANCE_COLLECTIONS, unasked);
        await expectDocuments(bench, before, 'after the failed migration');
        expectSame(await listsOf(bench), lists, 'every index after the failed migration');
      }
      await bench.migrate(COLOURED, indexOf);
      await expectDocuments(bench, before, 'after the migration at last');
      if (bench.store.capabilities.list !== 'none') await expectColours(bench, 'after the migration at last');
    },
  }),
];
