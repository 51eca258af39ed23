import type { Change, Version } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectSame } from './expectations.js';
import { bodyOf, ids, other, removal, thing } from './fixtures.js';
import { documentsOf } from './snapshot.js';

const STRANGE = 'no-version-of-this-store' as Version;

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
      const before = await documentsOf(bench, names);
      for (const [id, expect, actual] of wrong) {
        const changes: Change[] = [thing({ id, expect, body: bodyOf(id, 9) })];
        if (expect !== 'absent') changes.push(removal('kit_things', id, expect));
        for (const change of changes) {
          const conflict = { at: 0, collection: 'kit_things', id, actual };
          const result = await store.commit(estate, [change]);
          expectSame(result, { ok: false, conflict }, `${change.type} ${id} expecting ${expect}`);
        }
      }
      expectSame(await documentsOf(bench, names), before, 'after the conflicts');
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
];
