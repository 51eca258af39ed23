import type { Store } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase } from './define-case.js';
import { expectSame, fail } from './expectations.js';
import { bodyOf, ids, removal, thing } from './fixtures.js';
import { declaredIndexes, queriesOf, serves } from './snapshot.js';
import { countUp, expectCounts, expectOneWinner, mixedWriters, tryWriteSkew, WRITERS } from './writers.js';

/** The store and two more handles on its data. */
async function threeHandles({ store, connect }: Bench): Promise<readonly Store[]> {
  return [store, await connect(), await connect()];
}

/** Several writers at once on several handles. */
export const HANDLES_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'handles.seen-at-once',
    guarantee: 'What one handle committed, every other one reads at once and finds through every index.',
    needs: ['connect'],
    async test(bench) {
      const { estate } = bench;
      const handles = await threeHandles(bench);
      let expect: Parameters<typeof thing>[0]['expect'] = 'absent';
      for (let round = 0; round < 9; round++) {
        const writer = handles[round % 3] ?? fail('no handle');
        const body = bodyOf('a', round);
        const result = await writer.commit(estate, [thing({ id: 'a', expect, body, tag: `t${round}` })]);
        const version = (result.ok ? result.versions[0] : null) ?? fail('a commit that must succeed');
        expect = version;
        for (const reader of handles) {
          const stored = { id: 'a', version, body };
          expectSame(await reader.get(estate, 'kit_things', 'a'), stored, `get in round ${round}`);
          const [many] = await reader.getMany(estate, 'kit_things', ['a']);
          expectSame(many, stored, `getMany in round ${round}`);
          if (reader.capabilities.list === 'none') continue;
          const query = { collection: 'kit_things', index: 'by_tag', equal: { tag: `t${round}` }, limit: 5 };
          expectSame(await reader.list(estate, query), { items: [stored], next: null }, `list in ${round}`);
        }
      }
      const last = expect === 'absent' ? fail('no version') : expect;
      const gone = await handles[1]?.commit(estate, [removal('kit_things', 'a', last)]);
      expectSame(gone, { ok: true, versions: [null] }, 'the deletion');
      for (const reader of handles) {
        expectSame(await reader.get(estate, 'kit_things', 'a'), null, 'get of what was deleted');
        for (const index of declaredIndexes().filter((one) => serves(reader.capabilities, one))) {
          const query = queriesOf(index)[0] ?? fail('no query');
          expectSame((await reader.list(estate, query)).items, [], `${index.name} after the deletion`);
        }
      }
    },
  }),
  defineCase({
    id: 'handles.one-wins',
    guarantee:
      'Of 2 to 20 commits at once from three handles to one version, exactly one wins; the others learn what it made of it.',
    needs: ['connect'],
    async test(bench) {
      const { estate, put } = bench;
      const handles = await threeHandles(bench);
      for (const writers of WRITERS) {
        const id = `fresh-${writers}`;
        const creations = ids('w', writers).map((name) => [thing({ id, body: bodyOf(name) })]);
        await expectOneWinner(handles, estate, creations, `${writers} creations`);
        const expect = await put(thing({ id: `mixed-${writers}` }));
        const mixed = mixedWriters(`mixed-${writers}`, expect, writers);
        await expectOneWinner(handles, estate, mixed, `${writers} of both kinds`);
      }
    },
  }),
  defineCase({
    id: 'handles.nothing-lost',
    guarantee: 'Loops of read, change and commit on three handles lose no update.',
    needs: ['connect'],
    async test(bench) {
      const { estate, put } = bench;
      const handles = await threeHandles(bench);
      await put(thing({ id: 'counter', body: { count: 0 } }));
      const loops = ids('w', 6).map((_, at) => {
        return countUp(handles[at % 3] ?? fail('no handle'), estate, 'counter', 5);
      });
      await Promise.all(loops);
      await expectCounts(bench, { counter: 30 });
    },
  }),
  defineCase({
    id: 'handles.one-after-the-other',
    guarantee:
      'Of two commits from two handles that each replace one document and put the other again unchanged, exactly one wins.',
    needs: ['connect'],
    async test(bench) {
      const second = await bench.connect();
      for (let round = 0; round < 10; round++) await tryWriteSkew(bench, [bench.store, second], round);
    },
  }),
];
