import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, estateId, type Version } from 'wuye';
import { createMemoryStore, listAll } from 'wuye/storage';

const estate = estateId('est_chenghu');
const DECLARATIONS = [
  {
    name: 'things',
    fields: ['kind', 'on'],
    indexes: {
      by_kind: { equal: ['kind'], range: 'on' },
      by_on: { equal: [], range: 'on' },
      all: { equal: [] },
    },
  },
] as const;

const id = fc.constantFrom('a', 'A', 'a.', 'b', 'c1', 'c10', 'c2');
const value = fc.constantFrom('', ' ', '0', '2026-10-01', '2026-10-31', 'A', 'a', '~');
const write = fc.record({ id, kind: fc.constantFrom('owner', 'dog', ''), on: value, stale: fc.boolean() });

interface Model {
  readonly version: Version;
  readonly kind: string;
  readonly on: string;
}

describe('the memory store', () => {
  it('holds what a plain map would, and lists it as sorting that map would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(write, id), { maxLength: 60 }), async (steps) => {
        const store = createMemoryStore(DECLARATIONS);
        const model = new Map<string, Model>();
        for (const step of steps) {
          if (typeof step === 'string') {
            const known = model.get(step);
            const expectation = known?.version ?? ('1' as Version);
            const change: Change = { type: 'delete', collection: 'things', id: step, expect: expectation };
            const result = await store.commit(estate, [change]);
            expect(result.ok).toBe(known !== undefined);
            model.delete(step);
            continue;
          }
          const { kind, on } = step;
          const actual = model.get(step.id)?.version ?? null;
          const expectation = step.stale
            ? actual === null
              ? ('0' as Version)
              : 'absent'
            : (actual ?? 'absent');
          const result = await store.commit(estate, [
            {
              type: 'put',
              collection: 'things',
              id: step.id,
              expect: expectation,
              body: { kind, on },
              index: { kind, on },
            },
          ]);
          expect(result.ok).toBe(!step.stale);
          const version = result.ok ? result.versions[0] : null;
          if (typeof version === 'string') model.set(step.id, { version, kind, on });
        }
        const sorted = [...model].sort(([a, { on: x }], [b, { on: y }]) =>
          x !== y ? (x < y ? -1 : 1) : a < b ? -1 : 1,
        );
        const walk = async (kind: string | null, order: 'ascending' | 'descending') => {
          const query = { collection: 'things', order, limit: 2 } as const;
          const found: string[] = [];
          const where = kind === null ? { index: 'by_on', equal: {} } : { index: 'by_kind', equal: { kind } };
          for await (const page of listAll(store, estate, { ...query, ...where }))
            found.push(...page.map((item) => item.id));
          return found;
        };
        const ids = (kind: string | null) =>
          sorted.filter(([, one]) => kind === null || one.kind === kind).map(([one]) => one);
        for (const kind of [null, 'owner', 'dog', '']) {
          expect(await walk(kind, 'ascending')).toEqual(ids(kind));
          expect(await walk(kind, 'descending')).toEqual(ids(kind).reverse());
        }
      }),
    );
  });

  it('knows the library’s collections by default, and no others', async () => {
    const store = createMemoryStore();
    expect(await store.get(estate, 'records', 'own_1')).toBeNull();
    await expect(store.get(estate, 'meters', 'n_1')).rejects.toMatchObject({
      code: 'STORAGE.UNKNOWN_COLLECTION',
    });
  });

  it('says what it can do', () => {
    expect(createMemoryStore().capabilities).toEqual({
      name: 'memory',
      list: 'all',
      durable: false,
      maxChanges: 10_000,
    });
  });

  it('shares nothing between two stores', async () => {
    const one = createMemoryStore(DECLARATIONS);
    const index = { kind: 'owner', on: '' };
    await one.commit(estate, [
      { type: 'put', collection: 'things', id: 'a', expect: 'absent', body: {}, index },
    ]);
    expect(await createMemoryStore(DECLARATIONS).get(estate, 'things', 'a')).toBeNull();
  });
});
