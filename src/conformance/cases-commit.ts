import type { Change } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectRefusal, expectSame, expectThat } from './expectations.js';
import { bodyOf, ids, other, plain, removal, thing } from './fixtures.js';

/** Writing: what a commit does when nothing stands against it, and what it refuses. */
export const COMMIT_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'commit.nothing',
    guarantee: 'A commit of no changes succeeds.',
    async test({ store, estate }) {
      expectSame(await store.commit(estate, []), { ok: true, versions: [] }, 'commit of nothing');
    },
  }),
  defineCase({
    id: 'commit.life',
    guarantee:
      'Create, replace and delete: each gives its version in order, null for a deletion, and is seen at once.',
    async test({ store, estate, put, commit }) {
      const first = await put(thing({ id: 'a' }));
      const second = await put(thing({ id: 'a', expect: first, body: bodyOf('a', 2) }));
      expectThat(second !== first, 'a replacement gives another version');
      const replaced = { id: 'a', version: second, body: bodyOf('a', 2) };
      expectSame(await store.get(estate, 'kit_things', 'a'), replaced, 'get after the replacement');
      const versions = await commit(
        thing({ id: 'b' }),
        removal('kit_things', 'a', second),
        other('a'),
        plain('a', { schemaVersion: 1 }),
      );
      expectSame(
        versions.map((version) => typeof version),
        ['string', 'object', 'string', 'string'],
        'versions',
      );
      expectSame(versions[1], null, 'version of the deletion');
      for (const [at, collection, id] of [
        [0, 'kit_things', 'b'],
        [2, 'kit_others', 'a'],
        [3, 'kit_plain', 'a'],
      ] as const) {
        const version = (await store.get(estate, collection, id))?.version;
        expectSame(version, versions[at], `version of ${collection} ${id}`);
      }
    },
  }),
  defineCase({
    id: 'commit.versions-never-return',
    guarantee:
      'A document never has the same version twice, not even deleted and created again with the same body.',
    async test({ store, estate, put, commit }) {
      const seen = new Set<string>();
      for (let life = 0; life < 4; life++) {
        const created = await put(thing({ id: 'a' }));
        const replaced = await put(thing({ id: 'a', expect: created }));
        for (const version of [created, replaced]) {
          expectThat(!seen.has(version), `version ${version} came back`);
          expectThat((version as string) !== 'absent', "no version is 'absent'");
          seen.add(version);
        }
        await commit(removal('kit_things', 'a', replaced));
      }
      const last = await put(thing({ id: 'a' }));
      for (const old of seen) {
        const result = await store.commit(estate, [removal('kit_things', 'a', old as typeof last)]);
        const conflict = { at: 0, collection: 'kit_things', id: 'a', actual: last };
        expectSame(result, { ok: false, conflict }, `a version of an earlier life`);
      }
    },
  }),
  defineCase({
    id: 'commit.size',
    guarantee:
      'A commit takes maxChanges changes; one more is refused with STORAGE.TOO_MANY_CHANGES and writes nothing.',
    needs: ['bounded'],
    async test({ store, estate, commit }) {
      const { maxChanges } = store.capabilities;
      const changes = ids('n', maxChanges + 1).map((id) => plain(id, { schemaVersion: 1 }));
      const [first] = changes;
      expectThat(first !== undefined, 'there are changes');
      await expectRefusal(() => store.commit(estate, changes), 'STORAGE.TOO_MANY_CHANGES', 'one too many');
      expectSame(await store.get(estate, 'kit_plain', first.id), null, 'after the refusal');
      const versions = await commit(...changes.slice(1));
      expectSame(versions.length, maxChanges, 'versions of the largest commit');
    },
  }),
  defineCase({
    id: 'commit.duplicate-key',
    guarantee: 'A document may stand in a commit once; the same id in two collections is two documents.',
    async test({ store, estate, commit }) {
      const twice: readonly Change[] = [
        thing({ id: 'a' }),
        other('a'),
        thing({ id: 'a', body: bodyOf('a', 2) }),
      ];
      await expectRefusal(() => store.commit(estate, twice), 'STORAGE.DUPLICATE_KEY', 'one document twice');
      expectSame(await store.get(estate, 'kit_others', 'a'), null, 'after the refusal');
      await commit(...twice.slice(0, 2));
    },
  }),
  defineCase({
    id: 'commit.refusals',
    guarantee: 'A change that breaks the port is refused with its code, and the whole commit writes nothing.',
    async test({ store, estate }) {
      const good = thing({ id: 'good' });
      const index = { group: 'g', rank: '', tag: '' };
      const put = { ...good, id: 'bad' } as Extract<Change, { type: 'put' }>;
      const bad = [
        ['STORAGE.UNKNOWN_COLLECTION', { ...put, collection: 'kit_unknown' }],
        ['STORAGE.UNKNOWN_COLLECTION', { ...put, collection: 'constructor' }],
        ['STORAGE.INVALID_KEY', { ...put, id: '' }],
        ['STORAGE.INVALID_KEY', { ...put, id: '澄湖' }],
        ['STORAGE.INVALID_KEY', { ...put, id: 'x'.repeat(129) }],
        ['STORAGE.INVALID_INDEX_VALUE', { ...put, index: { group: 'g', rank: '' } }],
        ['STORAGE.INVALID_INDEX_VALUE', { ...put, index: { ...index, unit: '' } }],
        ['STORAGE.INVALID_INDEX_VALUE', { ...put, index: { ...index, rank: null } }],
        ['STORAGE.INVALID_INDEX_VALUE', { ...put, index: { ...index, rank: 7 } }],
        ['STORAGE.INVALID_INDEX_VALUE', { ...put, index: { ...index, rank: '湖' } }],
        ['STORAGE.INVALID_INDEX_VALUE', { ...put, index: { ...index, rank: 'a\tb' } }],
        ['STORAGE.INVALID_INDEX_VALUE', { ...put, index: { ...index, rank: 'x'.repeat(257) } }],
        ['KERNEL.INVALID_ARGUMENT', { ...put, expect: undefined }],
        ['KERNEL.INVALID_ARGUMENT', { ...put, expect: '' }],
        ['KERNEL.INVALID_ARGUMENT', { ...put, type: 'patch' }],
        ['KERNEL.INVALID_ARGUMENT', { type: 'delete', collection: 'kit_things', id: 'a', expect: 'absent' }],
      ] as const;
      for (const [code, change] of bad) {
        const call = () => store.commit(estate, [good, change as unknown as Change]);
        await expectRefusal(call, code, JSON.stringify(change).slice(0, 120));
      }
      await expectRefusal(() => store.commit('' as never, [good]), 'STORAGE.INVALID_KEY', 'no estate');
      expectSame(await store.get(estate, 'kit_things', 'good'), null, 'after the refusals');
    },
  }),
];
