import type { EstateId } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase } from './define-case.js';
import { expectSame, fail } from './expectations.js';
import { CONFORMANCE_COLLECTIONS, ids, removal, thing } from './fixtures.js';
import { colouredThings, TURNED, unasked } from './migrations.js';
import { declaredIndexes, queriesOf, serves } from './snapshot.js';

const LISTED = declaredIndexes().filter(({ collection }) => collection === 'kit_things');

/** The ids that every index gives of an estate. */
async function namesIn({ store }: Bench, estate: EstateId): Promise<unknown> {
  const queries = LISTED.filter((index) => serves(store.capabilities, index)).flatMap(queriesOf);
  const found: unknown[] = [];
  for (const query of queries) {
    const { items } = await store.list(estate, query);
    found.push([query.index, query.equal, items.map(({ id }) => id)]);
  }
  return found;
}

/** Opened again with the same fields in another order, and written to. */
export const MIGRATION_ORDER_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'migration.other-order',
    guarantee:
      'With fields declared in another order, documents of before and after are replaced, deleted and found as ever, also when the old order is back.',
    needs: ['migrate', 'lists'],
    async test(bench) {
      const written = await bench.commit(...colouredThings());
      const versionOf = (at: number) => written[at] ?? fail('no version');
      const moved = { id: 'n00', group: 'h', rank: '20', tag: '' };
      const late = { id: 'late', group: 'g', rank: '05', tag: 't' };
      await bench.migrate(TURNED, unasked);
      const versions = await bench.commit(
        thing({ ...moved, expect: versionOf(0) }),
        removal('kit_things', 'n02', versionOf(2)),
        thing(late),
      );
      const inGroup = (group: string) => bench.list({ index: 'by_label', equal: { tag: 't', group } });
      expectSame(await inGroup('g'), ['late', 'n04'], 'moved, deleted and new documents');
      // The neighbour has the same documents, each written once, as they are to be.
      const rest = colouredThings().filter(({ id }) => id !== 'n00' && id !== 'n02');
      await bench.store.commit(bench.neighbour, [...rest, thing(moved), thing(late)]);
      const expected = await namesIn(bench, bench.neighbour);
      expectSame(await namesIn(bench, bench.estate), expected, 'written under another order');
      await bench.migrate(CONFORMANCE_COLLECTIONS, unasked);
      expectSame(await namesIn(bench, bench.estate), expected, 'with the old order back');
      await bench.commit(
        removal('kit_things', 'n00', versions[0] ?? fail('no version')),
        removal('kit_things', 'late', versions[2] ?? fail('no version')),
      );
      expectSame(await inGroup('g'), ['n04'], 'deleted under the old order');
      expectSame(
        await bench.list({ index: 'by_tag', equal: { tag: '' } }),
        ids('n', 12).slice(6),
        'and the others',
      );
    },
  }),
];
