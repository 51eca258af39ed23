import type { Change, CommitResult, Stored } from '../kernel/index.js';
import { isWuyeError } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase } from './define-case.js';
import { expectRefusal, expectSame, expectThat, fail } from './expectations.js';
import { bodyOf, ids, other, plain, thing } from './fixtures.js';
import { declaredIndexes, documentsOf, listsOf, queriesOf, serves, WRITTEN } from './snapshot.js';

/** The four calls, each of which would succeed on a good device; lists as far as the store serves them. */
function callsOf({ store, estate }: Bench): readonly (readonly [string, () => Promise<unknown>])[] {
  const served = declaredIndexes().filter((index) => serves(store.capabilities, index));
  const query = served.flatMap(queriesOf)[0];
  return [
    ['get', () => store.get(estate, 'kit_things', 'a')],
    ['get of nothing', () => store.get(estate, 'kit_things', 'z')],
    ['getMany', () => store.getMany(estate, 'kit_things', ['a', 'z'])],
    ['commit', () => store.commit(estate, [thing({ id: 'b' })])],
    ['a conflict', () => store.commit(estate, [thing({ id: 'a' })])],
    ...(query === undefined ? [] : [['list', () => store.list(estate, query)] as const]),
  ];
}

/** A document in each of three collections, written by one commit. */
function threeOf(id: string): readonly Change[] {
  return [thing({ id, tag: 't' }), other(id), plain(id, bodyOf(id))];
}

/** A result, or `null` where the commit rejected as a failed device has to. */
async function settled(commit: Promise<CommitResult>): Promise<CommitResult | null> {
  try {
    return await commit;
  } catch (error) {
    if (isWuyeError(error, 'STORAGE.IO_FAILED')) return null;
    throw error;
  }
}

/** Starts commits, takes the device away under them, opens the store again; tells what became of each. */
async function breakUnder(
  bench: Bench,
  names: readonly string[],
): Promise<readonly { readonly id: string; readonly result: CommitResult | null }[]> {
  const { store, estate } = bench;
  const commits = names.map((id) => settled(store.commit(estate, threeOf(id))));
  const broken = bench.breakDevice();
  const results = await Promise.all(commits);
  await broken;
  await bench.reopen();
  return names.map((id, at) => ({ id, result: results[at] ?? null }));
}

/** The document in each of the three collections. */
const three = ({ store, estate }: Bench, id: string): Promise<readonly (Stored | null)[]> =>
  Promise.all(WRITTEN.map((collection) => store.get(estate, collection, id)));

/** A device that fails. */
export const FAILURE_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'failure.rejects',
    guarantee:
      'Without its device every call rejects with STORAGE.IO_FAILED, each time: none answers, none swallows the failure.',
    needs: ['breakDevice'],
    async test(bench) {
      await bench.put(thing({ id: 'a' }));
      for (const [, call] of callsOf(bench).slice(0, 3)) await call();
      await bench.breakDevice();
      for (const round of ['at first', 'again']) {
        for (const [what, call] of callsOf(bench)) {
          await expectRefusal(call, 'STORAGE.IO_FAILED', `${what} ${round}`);
        }
      }
      const calls = callsOf(bench).map(([what, call]) =>
        expectRefusal(call, 'STORAGE.IO_FAILED', `${what} at once with others`),
      );
      await Promise.all(calls);
    },
  }),
  defineCase({
    id: 'failure.opens-again',
    guarantee:
      'Opened again, everything is there that was committed before, nothing of what was rejected, and the store takes commits.',
    needs: ['breakDevice', 'durable', 'reopen'],
    async test(bench) {
      const versions = await bench.commit(...threeOf('a'));
      const before = [await documentsOf(bench, ['a', 'b']), await listsOf(bench)];
      await bench.breakDevice();
      const lost = () => bench.store.commit(bench.estate, threeOf('b'));
      await expectRefusal(lost, 'STORAGE.IO_FAILED', 'a commit without the device');
      await bench.reopen();
      expectSame([await documentsOf(bench, ['a', 'b']), await listsOf(bench)], before, 'opened again');
      const again = await bench.put(thing({ id: 'a', expect: versions[0] ?? fail('no version') }));
      expectThat(again !== versions[0], 'a replacement gives another version');
      await bench.commit(...threeOf('b'));
    },
  }),
  defineCase({
    id: 'failure.under-way',
    guarantee:
      'A commit during which the device failed is, opened again, wholly there or wholly not; one that resolved is there.',
    needs: ['breakDevice', 'durable', 'reopen'],
    async test(bench) {
      for (const round of ['x', 'y', 'z']) {
        for (const { id, result } of await breakUnder(bench, ids(round, 6))) {
          const found = await three(bench, id);
          const there = found.map((item) => item !== null);
          expectThat(new Set(there).size === 1, `${id} is there in parts: ${there}`);
          if (result === null) continue;
          expectThat(result.ok, 'a commit without conflict');
          const versions = found.map((item) => item?.version ?? null);
          expectSame(versions, result.versions, `versions of ${id}, whose commit resolved`);
        }
      }
      if (bench.store.capabilities.list === 'none') return;
      const listed = await bench.list({ index: 'by_tag', equal: { tag: 't' } });
      const names = ['x', 'y', 'z'].flatMap((round) => ids(round, 6));
      const found = await bench.store.getMany(bench.estate, 'kit_things', names);
      const stored = found.flatMap((item) => item?.id ?? []);
      expectSame(listed, stored, 'the index and the documents');
    },
  }),
  defineCase({
    id: 'failure.try-again',
    guarantee:
      'A commit that failed can be tried again with the same expectation: it succeeds, or the conflict tells the version that is there.',
    needs: ['breakDevice', 'durable', 'reopen'],
    async test(bench) {
      const names = ids('n', 6);
      await breakUnder(bench, names);
      for (const id of names) {
        const result = await bench.store.commit(bench.estate, threeOf(id));
        const found = await three(bench, id);
        const actual = found[0]?.version ?? null;
        if (!result.ok) {
          expectSame(result.conflict, { at: 0, collection: 'kit_things', id, actual }, `conflict of ${id}`);
        }
        expectSame(
          found.map((item) => item?.body),
          [bodyOf(id), bodyOf(id), bodyOf(id)],
          `${id} in the end`,
        );
      }
    },
  }),
];
