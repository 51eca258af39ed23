import type { Change, CommitResult, EstateId, Store, Version } from '../kernel/index.js';
import type { Bench } from './define-case.js';
import { expectSame, expectThat, fail } from './expectations.js';
import { bodyOf, ids, removal, thing } from './fixtures.js';

/** How many commits start at once. */
export const WRITERS = [2, 5, 20] as const;

/**
 * Starts commits at once, of the handles in turn. Holds that exactly one wins, and that each other one names its first
 * change, with the version that the winner gave that document, or `null` where the winner deleted it.
 *
 * @returns which of them won
 */
export async function expectOneWinner(
  stores: readonly Store[],
  estate: EstateId,
  commits: readonly (readonly Change[])[],
  what: string,
): Promise<number> {
  const results = await Promise.all(
    commits.map((changes, at) => (stores[at % stores.length] ?? fail('no store')).commit(estate, changes)),
  );
  const winners = results.flatMap(({ ok }, at) => (ok ? [at] : []));
  expectSame(winners.length, 1, `winners of ${what}`);
  const winner = winners[0] ?? 0;
  const written = versionsOf(results[winner], commits[winner] ?? []);
  for (const [at, result] of results.entries()) {
    if (result.ok) continue;
    const { collection, id } = commits[at]?.[0] ?? fail('a commit of nothing');
    const actual = written.get(id) ?? null;
    expectSame(result.conflict, { at: 0, collection, id, actual }, `a loser of ${what}`);
  }
  return winner;
}

function versionsOf(
  result: CommitResult | undefined,
  changes: readonly Change[],
): ReadonlyMap<string, Version | null> {
  const versions = result?.ok === true ? result.versions : [];
  return new Map(changes.map(({ id }, at) => [id, versions[at] ?? null]));
}

/** Reads, adds one and commits, again until it went through: each conflict means that somebody else went on. */
export async function countUp(store: Store, estate: EstateId, id: string, times: number): Promise<void> {
  for (let done = 0, attempt = 1; done < times; attempt++) {
    expectThat(attempt <= 1000, 'a writer that reads anew gets through in the end');
    const { version, body } = (await store.get(estate, 'kit_things', id)) ?? fail(`${id} is not there`);
    const next = thing({ id, expect: version, body: { count: numberIn(body.count) + 1 } });
    if ((await store.commit(estate, [next])).ok) done += 1;
  }
}

/** Moves one from an account to another in a commit of both, again until it went through. */
export async function transfer(store: Store, estate: EstateId, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    expectThat(attempt <= 1000, 'a writer that reads anew gets through in the end');
    const found = await store.getMany(estate, 'kit_things', [from, to]);
    const changes = found.map((item, at) => {
      const { id, version, body } = item ?? fail('an account is not there');
      return thing({ id, expect: version, body: { count: numberIn(body.count) + (at === 0 ? -1 : 1) } });
    });
    if ((await store.commit(estate, changes)).ok) return;
  }
}

/** Holds what the counters of these documents are in the end. */
export async function expectCounts(
  { store, estate }: Bench,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const found = await store.getMany(estate, 'kit_things', Object.keys(counts));
  const actual = found.map((item) => [item?.id, item?.body.count]);
  expectSame(actual, Object.entries(counts), 'the counts');
}

/**
 * Two commits, each of which writes one document because the other is as it was, and says so by putting the other again
 * unchanged. Were both to win, each would have relied on what the other one changed.
 */
export async function tryWriteSkew(
  { estate, commit }: Bench,
  stores: readonly Store[],
  round: number,
): Promise<void> {
  const [left, right] = [`left-${round}`, `right-${round}`];
  const [a, b] = await commit(thing({ id: left }), thing({ id: right }));
  const keep = (id: string, expect: Version | null | undefined) =>
    thing({ id, expect: expect ?? fail('no version') });
  const replace = (id: string, expect: Version | null | undefined) =>
    thing({ id, expect: expect ?? fail('no version'), body: bodyOf(id, 2) });
  await expectOneWinner(
    stores,
    estate,
    [
      [keep(left, a), replace(right, b)],
      [keep(right, b), replace(left, a)],
    ],
    'two commits that rely on what the other one changes',
  );
}

/** Replacements and deletions of one version, in turn. */
export function mixedWriters(id: string, expect: Version, writers: number): readonly (readonly Change[])[] {
  return ids('w', writers).map((name, at) => [
    at % 2 === 0 ? thing({ id, expect, body: bodyOf(name) }) : removal('kit_things', id, expect),
  ]);
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : fail('the count is gone');
}
