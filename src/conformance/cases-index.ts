import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase } from './define-case.js';
import { expectSame } from './expectations.js';
import { removal, thing } from './fixtures.js';

interface Place {
  readonly group: string;
  readonly tag: string;
  readonly rank: string;
}

/** Moves a document from one place in the indexes to another and takes it away; looks at both places each time. */
async function follow(
  bench: Bench,
  find: (bench: Bench, place: Place) => Promise<readonly (readonly string[])[]>,
): Promise<void> {
  const from = { group: 'g', tag: 't', rank: '1' };
  const to = { group: 'h', tag: 'u', rank: '2' };
  const expectAt = async (place: Place, names: readonly string[], what: string) => {
    const found = await find(bench, place);
    expectSame(
      found,
      found.map(() => names),
      what,
    );
  };
  const first = await bench.put(thing({ id: 'a', ...from }));
  await expectAt(from, ['a'], 'created');
  await expectAt(to, [], 'not there yet');
  const second = await bench.put(thing({ id: 'a', expect: first, ...to }));
  await expectAt(from, [], 'moved away');
  await expectAt(to, ['a'], 'moved to');
  await bench.commit(removal('kit_things', 'a', second));
  await expectAt(to, [], 'deleted');
}

/** Indexes follow what a commit writes. */
export const INDEX_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'commit.index-follows',
    guarantee:
      'A replacement moves the document in every index without a range; a deletion takes it out of each.',
    needs: ['lists'],
    test: (bench) =>
      follow(bench, ({ list }, { group, tag }) =>
        Promise.all([
          list({ index: 'by_label', equal: { group, tag } }),
          list({ index: 'by_tag', equal: { tag } }),
        ]),
      ),
  }),
  defineCase({
    id: 'commit.ranges-follow',
    guarantee:
      'A replacement moves the document in every index with a range; a deletion takes it out of each.',
    needs: ['ranges'],
    test: (bench) =>
      follow(bench, ({ list }, { group, tag, rank }) =>
        Promise.all([
          list({ index: 'by_group', equal: { group } }),
          list({ index: 'by_pair', equal: { group, tag } }),
          list({ index: 'by_rank', equal: {}, range: { from: rank, before: `${rank} ` } }),
        ]),
      ),
  }),
];
