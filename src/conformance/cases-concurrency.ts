import type { CommitResult, Store } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase } from './define-case.js';
import { expectSame, expectThat, fail } from './expectations.js';
import { bodyOf, ids, thing } from './fixtures.js';

const WRITERS = [2, 5, 20] as const;

/** Exactly one commit of those started at once won; the others name its version. */
function expectOneWinner(results: readonly CommitResult[], id: string, what: string): void {
  const winners = results.filter((result) => result.ok);
  expectSame(winners.length, 1, `winners of ${what}`);
  const version = winners[0]?.ok === true ? winners[0].versions[0] : null;
  for (const result of results) {
    if (result.ok) continue;
    expectSame(
      result.conflict,
      { at: 0, collection: 'kit_things', id, actual: version },
      `a loser of ${what}`,
    );
  }
}

/** Reads, adds one and commits, again until it went through: each conflict means that somebody else went on. */
async function countUp(store: Store, estate: Bench['estate'], id: string, times: number): Promise<void> {
  for (let done = 0, attempt = 1; done < times; attempt++) {
    expectThat(attempt <= 1000, 'a writer that reads anew gets through in the end');
    const { version, body } = (await store.get(estate, 'kit_things', id)) ?? fail(`${id} is not there`);
    const count = typeof body.count === 'number' ? body.count : fail('the count is gone');
    const next = thing({ id, expect: version, body: { count: count + 1 } });
    if ((await store.commit(estate, [next])).ok) done += 1;
  }
}

async function expectCount({ store, estate }: Bench, id: string, count: number): Promise<void> {
  expectSame((await store.get(estate, 'kit_things', id))?.body, { count }, 'the count');
}

/** Several writers at once. */
export const CONCURRENCY_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'concurrency.one-creates',
    guarantee:
      'Of 2 to 20 commits at once that create one document, exactly one wins; the others learn its version.',
    async test({ store, estate }) {
      for (const writers of WRITERS) {
        const id = `created-by-${writers}`;
        const names = ids('w', writers);
        const results = await Promise.all(
          names.map((name) => store.commit(estate, [thing({ id, body: bodyOf(name) })])),
        );
        expectOneWinner(results, id, `${writers} creations`);
        const body = (await store.get(estate, 'kit_things', id))?.body;
        expectSame(body, bodyOf(names[results.findIndex(({ ok }) => ok)] ?? ''), 'the body of the winner');
      }
    },
  }),
  defineCase({
    id: 'concurrency.one-replaces',
    guarantee: 'Of 2 to 20 commits at once that replace or delete one version, exactly one wins.',
    async test({ store, estate, put }) {
      for (const writers of WRITERS) {
        const id = `replaced-by-${writers}`;
        const expect = await put(thing({ id }));
        const results = await Promise.all(
          ids('w', writers).map((name) => store.commit(estate, [thing({ id, expect, body: bodyOf(name) })])),
        );
        expectOneWinner(results, id, `${writers} replacements`);
        const version = (await store.get(estate, 'kit_things', id))?.version ?? fail(`${id} is not there`);
        const deleted = await Promise.all(
          ids('w', writers).map(() =>
            store.commit(estate, [{ type: 'delete', collection: 'kit_things', id, expect: version }]),
          ),
        );
        expectOneWinner(deleted, id, `${writers} deletions`);
      }
    },
  }),
  defineCase({
    id: 'concurrency.all-win',
    guarantee: 'Commits at once to different documents all succeed.',
    async test({ store, estate }) {
      const names = ids('n', 20);
      const results = await Promise.all(names.map((id) => store.commit(estate, [thing({ id })])));
      expectSame(
        results.map(({ ok }) => ok),
        names.map(() => true),
        'results',
      );
      const found = await store.getMany(estate, 'kit_things', names);
      expectSame(
        found.map((item) => item?.id),
        names,
        'documents',
      );
    },
  }),
  defineCase({
    id: 'concurrency.nothing-lost',
    guarantee: 'Loops of read, change and commit lose no update.',
    async test(bench) {
      await bench.put(thing({ id: 'counter', body: { count: 0 } }));
      await Promise.all(ids('w', 8).map(() => countUp(bench.store, bench.estate, 'counter', 5)));
      await expectCount(bench, 'counter', 40);
    },
  }),
  defineCase({
    id: 'concurrency.crossing',
    guarantee: 'Commits over the same documents in opposite orders neither hang nor happen in parts.',
    async test({ store, estate, commit }) {
      for (let round = 0; round < 10; round++) {
        const left = `left-${round}`;
        const right = `right-${round}`;
        const [a, b] = await commit(thing({ id: left }), thing({ id: right }));
        expectThat(typeof a === 'string' && typeof b === 'string', 'versions');
        const one = thing({ id: left, expect: a, body: { by: 'one' } });
        const two = thing({ id: right, expect: b, body: { by: 'one' } });
        const results = await Promise.all([
          store.commit(estate, [one, two]),
          store.commit(estate, [
            { ...two, body: { by: 'two' } } as typeof two,
            { ...one, body: { by: 'two' } } as typeof one,
          ]),
        ]);
        expectSame(results.filter(({ ok }) => ok).length, 1, 'winners');
        const by = results[0].ok ? 'one' : 'two';
        const found = await store.getMany(estate, 'kit_things', [left, right]);
        expectSame(
          found.map((item) => item?.body),
          [{ by }, { by }],
          'bodies',
        );
      }
    },
  }),
  defineCase({
    id: 'concurrency.two-handles',
    guarantee:
      'Two handles on the same data lose no update to each other, and each sees what the other committed.',
    needs: ['connect'],
    async test(bench) {
      const { store, estate, connect, put } = bench;
      const second = await connect();
      const version = await put(thing({ id: 'counter', body: { count: 0 } }));
      expectSame((await second.get(estate, 'kit_things', 'counter'))?.version, version, 'seen by the other');
      const loops = ids('w', 6).map((_, at) => countUp(at % 2 === 0 ? store : second, estate, 'counter', 5));
      await Promise.all(loops);
      await expectCount(bench, 'counter', 30);
    },
  }),
];
