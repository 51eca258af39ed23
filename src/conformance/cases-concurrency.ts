import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectSame, fail } from './expectations.js';
import { bodyOf, ids, other, removal, thing } from './fixtures.js';
import {
  countUp,
  expectCounts,
  expectOneWinner,
  mixedWriters,
  transfer,
  tryWriteSkew,
  WRITERS,
} from './writers.js';

/** Several writers at once on one handle. */
export const CONCURRENCY_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'concurrency.one-creates',
    guarantee:
      'Of 2 to 20 commits at once that create one document, exactly one wins; the others learn its version.',
    async test({ store, estate }) {
      for (const writers of WRITERS) {
        const id = `created-by-${writers}`;
        const names = ids('w', writers);
        const commits = names.map((name) => [thing({ id, body: bodyOf(name) })]);
        const winner = await expectOneWinner([store], estate, commits, `${writers} creations`);
        const body = (await store.get(estate, 'kit_things', id))?.body;
        expectSame(body, bodyOf(names[winner] ?? ''), 'the body of the winner');
      }
    },
  }),
  defineCase({
    id: 'concurrency.one-replaces',
    guarantee:
      'Of 2 to 20 commits at once that replace or delete one version, exactly one wins; the others learn what it made of it.',
    async test({ store, estate, put }) {
      for (const writers of WRITERS) {
        const id = `replaced-by-${writers}`;
        const expect = await put(thing({ id }));
        const replacements = ids('w', writers).map((name) => [thing({ id, expect, body: bodyOf(name) })]);
        await expectOneWinner([store], estate, replacements, `${writers} replacements`);
        const { version } = (await store.get(estate, 'kit_things', id)) ?? fail(`${id} is not there`);
        const deletions = replacements.map(() => [removal('kit_things', id, version)]);
        await expectOneWinner([store], estate, deletions, `${writers} deletions`);
        const again = await put(thing({ id }));
        await expectOneWinner([store], estate, mixedWriters(id, again, writers), `${writers} of both kinds`);
      }
    },
  }),
  defineCase({
    id: 'concurrency.several-documents',
    guarantee:
      'Of 2 to 20 commits at once over the same three documents, each in another order, exactly one wins and writes all three.',
    async test({ store, estate, commit }) {
      for (const writers of WRITERS) {
        const names = ids(`of-${writers}.`, 3);
        const versions = await commit(...names.map((id) => thing({ id })));
        const commits = ids('w', writers).map((writer, at) => {
          const changes = names.map((id, place) => {
            const expect = versions[place] ?? fail('no version');
            return thing({ id, expect, body: { by: writer } });
          });
          const turn = at % changes.length;
          return [...changes.slice(turn), ...changes.slice(0, turn)];
        });
        const winner = await expectOneWinner([store], estate, commits, `${writers} commits of three`);
        const found = await store.getMany(estate, 'kit_things', names);
        const by = ids('w', writers)[winner] ?? '';
        expectSame(
          found.map((item) => item?.body),
          [{ by }, { by }, { by }],
          'all three of the winner',
        );
      }
    },
  }),
  defineCase({
    id: 'concurrency.all-win',
    guarantee:
      'Commits at once to different documents all succeed, and so do those under one id in different collections and estates.',
    async test({ store, estate, neighbour }) {
      const names = ids('n', 20);
      const results = await Promise.all([
        ...names.map((id) => store.commit(estate, [thing({ id })])),
        ...names.map((id) => store.commit(estate, [other(id)])),
        ...names.map((id) => store.commit(neighbour, [thing({ id })])),
      ]);
      expectSame(results.filter(({ ok }) => !ok).length, 0, 'conflicts');
      for (const [where, collection] of [
        [estate, 'kit_things'],
        [estate, 'kit_others'],
        [neighbour, 'kit_things'],
      ] as const) {
        const found = await store.getMany(where, collection, names);
        expectSame(
          found.map((item) => item?.id),
          names,
          `${collection} of ${where}`,
        );
      }
    },
  }),
  defineCase({
    id: 'concurrency.nothing-lost',
    guarantee: 'Loops of read, change and commit lose no update.',
    async test(bench) {
      await bench.put(thing({ id: 'counter', body: { count: 0 } }));
      await Promise.all(ids('w', 8).map(() => countUp(bench.store, bench.estate, 'counter', 5)));
      await expectCounts(bench, { counter: 40 });
    },
  }),
  defineCase({
    id: 'concurrency.sums-kept',
    guarantee: 'Loops that read and commit two documents together keep what the two have in sum.',
    async test(bench) {
      const accounts = ids('account', 4);
      await bench.commit(...accounts.map((id) => thing({ id, body: { count: 100 } })));
      const pairs = accounts.slice(1).map((to, at) => [accounts[at] ?? '', to] as const);
      const often = [...pairs, ...pairs, ...pairs, ...pairs, ...pairs];
      await Promise.all(often.map(([from, to]) => transfer(bench.store, bench.estate, from, to)));
      await expectCounts(bench, { account0: 95, account1: 100, account2: 100, account3: 105 });
    },
  }),
  defineCase({
    id: 'concurrency.one-after-the-other',
    guarantee:
      'Of two commits that each replace one document and put the other again unchanged, exactly one wins.',
    async test(bench) {
      for (let round = 0; round < 10; round++) await tryWriteSkew(bench, [bench.store], round);
    },
  }),
];
