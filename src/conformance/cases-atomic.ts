import { type Change, type CommitResult, isWuyeError, type Version } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase } from './define-case.js';
import { expectSame, expectThat, fail } from './expectations.js';
import { bodyOf, other, plain, removal, thing } from './fixtures.js';
import { documentsOf, listsOf } from './snapshot.js';

const STRANGE = 'no-version-of-this-store' as Version;

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'h'] as const;

/** Seven changes over three collections: creations, replacements and deletions, each of which would succeed. */
async function sevenChanges({ commit }: Bench): Promise<readonly Change[]> {
  const versions = await commit(
    other('b'),
    plain('c', bodyOf('c')),
    thing({ id: 'e', tag: 't' }),
    other('f'),
    plain('h', bodyOf('h')),
  );
  const [b, c, e, f, h] = versions.map((version) => version ?? fail('a put gave no version'));
  return [
    thing({ id: 'a', rank: '1', tag: 't' }),
    other('b', b, bodyOf('b', 2)),
    removal('kit_plain', 'c', c ?? STRANGE),
    other('d'),
    thing({ id: 'e', expect: e ?? STRANGE, rank: '2', group: 'h', body: bodyOf('e', 2) }),
    removal('kit_others', 'f', f ?? STRANGE),
    plain('h', bodyOf('h', 2), h),
  ];
}

/** The change, expecting what is not so. */
function stale(change: Change): readonly Change[] {
  const changes: Change[] = [{ ...change, expect: STRANGE }];
  if (change.type === 'put' && change.expect !== 'absent') changes.push({ ...change, expect: 'absent' });
  return changes;
}

/** The change, broken in each way that the port refuses; the codes are those of `commit.refusals`. */
function broken(change: Change): readonly Change[] {
  const { collection, id, expect } = change;
  const put = { type: 'put', collection, id, expect, body: bodyOf(id), index: INDEX[collection] };
  const changes: readonly object[] = [
    { ...put, body: { at: Number.NaN } },
    { ...put, index: { unknown: '' } },
    { ...change, collection: 'kit_unknown' },
    { ...change, id: '' },
    { ...change, expect: undefined },
  ];
  return changes as readonly Change[];
}

const INDEX: Readonly<Record<string, object>> = {
  kit_things: { group: 'g', rank: '', tag: '' },
  kit_others: { rank: '' },
  kit_plain: {},
};

type Attempt = (call: () => Promise<CommitResult>, at: number) => Promise<void>;

const expectConflict: Attempt = async (call, at) => {
  const result = await call();
  expectThat(!result.ok && result.conflict.at === at, `the change at ${at} is the conflict`);
};

const expectRefused: Attempt = async (call, at) => {
  const refusal = await call().then(
    () => null,
    (error: unknown) => error,
  );
  expectThat(isWuyeError(refusal), `the broken change at ${at} is refused`);
};

/** Commits the first n changes, 1 to 7, with each of them spoilt in turn, and looks whether all is as before. */
async function tryAll(
  bench: Bench,
  look: () => Promise<unknown>,
  spoilt: (change: Change) => readonly Change[],
  attempt: Attempt,
): Promise<void> {
  const changes = await sevenChanges(bench);
  const before = await look();
  for (let count = 1; count <= changes.length; count++) {
    for (const [at, change] of changes.slice(0, count).entries()) {
      for (const bad of spoilt(change)) {
        const commit = changes.slice(0, count).with(at, bad);
        await attempt(() => bench.store.commit(bench.estate, commit), at);
      }
      expectSame(await look(), before, `after a commit of ${count} that failed at ${at}`);
    }
  }
  await bench.commit(...changes);
  expectThat(JSON.stringify(await look()) !== JSON.stringify(before), 'unspoilt, they change something');
}

/** A commit of one to seven changes, whole or not at all. */
export const ATOMIC_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'atomic.whole',
    guarantee:
      'A commit of seven changes over three collections happens wholly: each document is as its change says.',
    async test(bench) {
      const changes = await sevenChanges(bench);
      const versions = await bench.commit(...changes);
      for (const [at, change] of changes.entries()) {
        const { type, collection, id } = change;
        const expected = type === 'put' ? { id, version: versions[at], body: change.body } : null;
        expectSame(await bench.store.get(bench.estate, collection, id), expected, `change ${at}, a ${type}`);
      }
    },
  }),
  defineCase({
    id: 'atomic.conflict',
    guarantee:
      'A conflict of any one of 1 to 7 changes leaves every document as it was, those before and those behind it.',
    test: (bench) => tryAll(bench, () => documentsOf(bench, NAMES), stale, expectConflict),
  }),
  defineCase({
    id: 'atomic.conflict-lists',
    guarantee: 'A conflict of any one of 1 to 7 changes leaves every index as it was.',
    needs: ['lists'],
    test: (bench) => tryAll(bench, () => listsOf(bench), stale, expectConflict),
  }),
  defineCase({
    id: 'atomic.refusal',
    guarantee: 'Any one of 1 to 7 changes that is refused leaves every document as it was.',
    test: (bench) => tryAll(bench, () => documentsOf(bench, NAMES), broken, expectRefused),
  }),
  defineCase({
    id: 'atomic.refusal-lists',
    guarantee: 'Any one of 1 to 7 changes that is refused leaves every index as it was.',
    needs: ['lists'],
    test: (bench) => tryAll(bench, () => listsOf(bench), broken, expectRefused),
  }),
];
