import type { Change, Version } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase, lists } from './define-case.js';
import { expectSame, expectThat } from './expectations.js';
import { bodyOf, ids, other, removal, thing } from './fixtures.js';

const STRANGE = 'no-version-of-this-store' as Version;

/** All versions of the kit's documents: equal before and after what must change nothing. */
async function snapshot({ store, estate }: Bench, names: readonly string[]): Promise<unknown> {
  return Promise.all([
    store.getMany(estate, 'kit_things', names),
    store.getMany(estate, 'kit_others', names),
  ]);
}

/** Six changes over two collections: creations, replacements and deletions. */
async function sixChanges({ commit }: Bench): Promise<readonly Change[]> {
  const versions = await commit(thing({ id: 'b' }), other('c'), thing({ id: 'e' }), other('f'));
  const [b, c, e, f] = versions.map((version) => version ?? STRANGE);
  return [
    thing({ id: 'a', rank: '1' }),
    thing({ id: 'b', expect: b ?? STRANGE, rank: '2', body: bodyOf('b', 2) }),
    removal('kit_others', 'c', c ?? STRANGE),
    other('d'),
    removal('kit_things', 'e', e ?? STRANGE),
    other('f', f ?? STRANGE, bodyOf('f', 2)),
  ];
}

/** Commits that must not happen. */
export const CONFLICT_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'conflict.expectations',
    guarantee:
      'Whatever state a document is in, a change that expects another one is a conflict with the actual version.',
    async test(bench) {
      const { store, estate, put, commit } = bench;
      const first = await put(thing({ id: 'present' }));
      const present = await put(thing({ id: 'present', expect: first }));
      const gone = await put(thing({ id: 'deleted' }));
      await commit(removal('kit_things', 'deleted', gone));
      const lived = await put(thing({ id: 'again' }));
      await commit(removal('kit_things', 'again', lived));
      const again = await put(thing({ id: 'again' }));
      const wrong: readonly (readonly [string, 'absent' | Version, Version | null])[] = [
        ['never', STRANGE, null],
        ['present', 'absent', present],
        ['present', first, present],
        ['present', STRANGE, present],
        ['deleted', gone, null],
        ['deleted', STRANGE, null],
        ['again', 'absent', again],
        ['again', lived, again],
      ];
      const names = ['never', 'present', 'deleted', 'again'];
      const before = await snapshot(bench, names);
      for (const [id, expect, actual] of wrong) {
        const changes: Change[] = [thing({ id, expect, body: bodyOf(id, 9) })];
        if (expect !== 'absent') changes.push(removal('kit_things', id, expect));
        for (const change of changes) {
          const conflict = { at: 0, collection: 'kit_things', id, actual };
          const result = await store.commit(estate, [change]);
          expectSame(result, { ok: false, conflict }, `${change.type} ${id} expecting ${expect}`);
        }
      }
      expectSame(await snapshot(bench, names), before, 'after the conflicts');
    },
  }),
  defineCase({
    id: 'conflict.position',
    guarantee:
      'A conflict names the first failing change in the order given, its document and its actual version.',
    async test(bench) {
      const { store, estate, put } = bench;
      const version = await put(thing({ id: 'taken' }));
      const fresh = ids('n', 4).map((id) => thing({ id }));
      for (let at = 0; at <= fresh.length; at++) {
        const taken = fresh.toSpliced(at, 0, thing({ id: 'taken' }));
        const conflict = { at, collection: 'kit_things', id: 'taken', actual: version };
        expectSame(await store.commit(estate, taken), { ok: false, conflict }, `the taken one at ${at}`);
        const two = [...taken, other('missing', STRANGE)];
        expectSame(await store.commit(estate, two), { ok: false, conflict }, `with a second conflict behind`);
        const swapped = [other('missing', STRANGE), ...taken];
        const missing = { at: 0, collection: 'kit_others', id: 'missing', actual: null };
        expectSame(
          await store.commit(estate, swapped),
          { ok: false, conflict: missing },
          'the other way round',
        );
      }
    },
  }),
  defineCase({
    id: 'conflict.all-or-nothing',
    guarantee:
      'A conflict at any position leaves every document as it was, those before and those behind it.',
    async test(bench) {
      const { store, estate, commit } = bench;
      const changes = await sixChanges(bench);
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      const before = await snapshot(bench, names);
      for (let at = 0; at < changes.length; at++) {
        const broken = changes.map((change, place) =>
          place === at ? { ...change, expect: STRANGE } : change,
        );
        const result = await store.commit(estate, broken);
        expectThat(!result.ok && result.conflict.at === at, `the change at ${at} is the conflict`);
        expectSame(await snapshot(bench, names), before, `documents after a conflict at ${at}`);
      }
      await commit(...changes);
    },
  }),
  defineCase({
    id: 'conflict.indexes-untouched',
    guarantee: 'A conflict at any position leaves every index as it was.',
    needs: lists,
    async test(bench) {
      const { store, estate, list } = bench;
      const changes = await sixChanges(bench);
      const pages = async () => [
        await list({ index: 'by_rank', equal: {} }),
        await list({ index: 'by_group', equal: { group: 'g' }, range: { from: '1' } }),
        await store.list(estate, { collection: 'kit_others', index: 'by_rank', equal: {}, limit: 10 }),
      ];
      const before = await pages();
      for (let at = 0; at < changes.length; at++) {
        const broken = changes.map((change, place) =>
          place === at ? { ...change, expect: STRANGE } : change,
        );
        await store.commit(estate, broken);
        expectSame(await pages(), before, `pages after a conflict at ${at}`);
      }
    },
  }),
];
