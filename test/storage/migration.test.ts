import { describe, expect, it } from 'vitest';
import { estateId, isWuyeError, type Version, WuyeError } from 'wuye';
import {
  addedValues,
  COLLECTIONS,
  checkChanges,
  checkDeclarations,
  committed,
  createIndexer,
  isEmptyPlan,
  planMigration,
} from 'wuye/storage';

const estate = estateId('est_chenghu');
const before = { name: 'parcels', fields: ['key', 'state'], indexes: { by_key: { equal: ['key'] } } };
const after = { ...before, fields: ['since', 'key', 'state', 'unit'] };
const added = { declaration: after, added: ['since', 'unit'], removed: [] };

const errorOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe('addedValues', () => {
  it('gives the values of new fields alone, in the order of the plan, from what the host tells', () => {
    const asked: unknown[] = [];
    const valuesOf = addedValues({ ...added, added: ['unit', 'since'] }, (collection, body) => {
      asked.push([collection, body]);
      return { unit: '1-101', state: 'gone', key: 'k', since: '2026-11-21' };
    });
    expect(valuesOf(estate, 'p1', { a: 1 })).toEqual(['1-101', '2026-11-21']);
    expect(asked).toEqual([['parcels', { a: 1 }]]);
  });

  it('asks nobody where no field is new', () => {
    const gone = { declaration: before, added: [], removed: ['since'] };
    expect(addedValues(gone)(estate, 'p1', {})).toEqual([]);
    const failing = () => {
      throw new Error('asked');
    };
    expect(addedValues(gone, failing)(estate, 'p1', {})).toEqual([]);
  });

  it.each(COLLECTIONS.filter(({ fields }) => fields.length > 0).map((one) => [one.name, one] as const))(
    'knows by itself who tells the fields of %s',
    (_, declaration) => {
      const { fields } = declaration;
      const valuesOf = addedValues({ declaration, added: fields, removed: [] });
      expect(valuesOf).toBeTypeOf('function');
    },
  );

  it('tells as the library does for a collection of its own, and as the host where it says otherwise', () => {
    const lookups = COLLECTIONS.find(({ name }) => name === 'lookups') ?? before;
    const change = { declaration: lookups, added: ['owner'], removed: [] };
    expect(addedValues(change)(estate, 'l1', { value: 'A1', owner: 'own_1' })).toEqual(['own_1']);
    const other = () => ({ value: 'A1', owner: 'host' });
    expect(addedValues(change, other)(estate, 'l1', {})).toEqual(['host']);
  });

  it('refuses where nobody can tell, before any document is read', () => {
    const refused = errorOf(() => addedValues(added));
    expect(isWuyeError(refused, 'STORAGE.UNSUPPORTED')).toBe(true);
    expect(String(refused)).toContain('parcels has the new field since, unit: pass indexOf');
    // A copy of a declaration of the library is one of the host's own.
    const copies = COLLECTIONS.map((one) => ({ declaration: { ...one }, added: ['x'], removed: [] }));
    for (const copy of copies) {
      expect(
        isWuyeError(
          errorOf(() => addedValues(copy)),
          'STORAGE.UNSUPPORTED',
        ),
      ).toBe(true);
    }
  });

  it('says of an indexer that throws which collection it was, with the cause and without the document', () => {
    const cause = new TypeError('王芳 has no since');
    const valuesOf = addedValues(added, () => {
      throw cause;
    });
    const failed = errorOf(() => valuesOf(estate, 'p1', { name: '王芳' }));
    expect(failed).toMatchObject({ code: 'STORAGE.UNSUPPORTED', cause });
    expect((failed as Error).message).toBe('STORAGE.UNSUPPORTED: indexOf failed on a document of parcels');
  });

  it('lets errors of the library through', () => {
    const unknown = errorOf(() => addedValues(added, createIndexer())(estate, 'p1', {}));
    expect(unknown).toMatchObject({ code: 'STORAGE.UNKNOWN_COLLECTION' });
    const own = new WuyeError('STORAGE.SCHEMA_TOO_NEW', 'x');
    const valuesOf = addedValues(added, () => {
      throw own;
    });
    expect(errorOf(() => valuesOf(estate, 'p1', {}))).toBe(own);
  });

  it.each([
    ['a field left out', { since: '', key: '', state: '' }],
    ['a field too many', { since: '', key: '', state: '', unit: '', more: '' }],
    ['a value that no commit could write', { since: '十一月', key: '', state: '', unit: '' }],
    ['an old field that no commit could write', { since: '', key: '', state: '开', unit: '' }],
    ['nothing', undefined],
  ])('refuses %s', (_, index) => {
    const refused = errorOf(() => addedValues(added, () => index as never)(estate, 'p1', {}));
    expect(refused).toMatchObject({ code: 'STORAGE.INVALID_INDEX_VALUE' });
  });
});

describe('planMigration', () => {
  const key = { equal: ['key'] };

  it('makes whole what is new, with its indexes, and leaves alone what nobody declares any more', () => {
    const lots = { name: 'lots', fields: ['at'], indexes: { by_at: { equal: [], range: 'at' } } };
    expect(planMigration([before], [before, lots])).toEqual({
      create: [lots],
      dropIndexes: [],
      changeFields: [],
      createIndexes: [{ collection: 'lots', name: 'by_at', index: { equal: [], range: 'at' } }],
    });
    expect(planMigration([before, lots], [lots])).toEqual(planMigration([], []));
  });

  it.each<[string, { readonly equal: readonly string[]; readonly range?: string }]>([
    ['has got a range', { equal: ['key'], range: 'state' }],
    ['has another field to be equal', { equal: ['state'] }],
    ['has one more field to be equal', { equal: ['key', 'state'] }],
  ])('drops an index and makes it anew where it %s', (_, index) => {
    const changed = { ...before, indexes: { by_key: index } };
    expect(planMigration([before], [changed])).toEqual({
      create: [],
      dropIndexes: [{ collection: 'parcels', name: 'by_key', index: key }],
      changeFields: [],
      createIndexes: [{ collection: 'parcels', name: 'by_key', index }],
    });
  });

  it('makes an index anew where its fields stand in another order, or its range is another', () => {
    const withIndex = (index: { readonly equal: readonly string[]; readonly range?: string }) => ({
      ...before,
      indexes: { by_key: index },
    });
    const both = withIndex({ equal: ['key', 'state'] });
    const turned = withIndex({ equal: ['state', 'key'] });
    expect(planMigration([both], [turned]).createIndexes).toHaveLength(1);
    const byState = withIndex({ equal: [], range: 'state' });
    expect(planMigration([withIndex({ equal: [], range: 'key' })], [byState]).createIndexes).toHaveLength(1);
    expect(planMigration([byState], [byState]).createIndexes).toEqual([]);
  });

  it('names the fields that come and those that go', () => {
    const gone = { ...after, fields: ['since', 'key', 'unit'] };
    expect(planMigration([before], [gone]).changeFields).toEqual([
      { declaration: gone, added: ['since', 'unit'], removed: ['state'] },
    ]);
  });
});

describe('isEmptyPlan', () => {
  it('holds for a plan without any step, and for no other', () => {
    expect(isEmptyPlan(planMigration([before], [before]))).toBe(true);
    expect(isEmptyPlan(planMigration([before, after], []))).toBe(true);
    expect(isEmptyPlan(planMigration([before], [{ ...before, fields: ['state', 'key'] }]))).toBe(true);
    expect(isEmptyPlan(planMigration([], [before]))).toBe(false);
    expect(isEmptyPlan(planMigration([before], [after]))).toBe(false);
    expect(isEmptyPlan(planMigration([after], [before]))).toBe(false);
    expect(isEmptyPlan(planMigration([before], [{ ...before, indexes: {} }]))).toBe(false);
    const more = { ...before, indexes: { ...before.indexes, all: { equal: [] } } };
    expect(isEmptyPlan(planMigration([before], [more]))).toBe(false);
  });
});

describe('committed', () => {
  it('gives the version for each put and null for each deletion, in order', () => {
    const index = { key: '', state: '' };
    const put = { type: 'put', collection: 'parcels', expect: 'absent', body: {}, index } as const;
    const remove = { type: 'delete', collection: 'parcels', expect: '6' as Version } as const;
    const changes = [
      { ...put, id: 'a' },
      { ...remove, id: 'b' },
      { ...put, id: 'c' },
    ];
    const checked = checkChanges(checkDeclarations([before]), estate, changes, 100);
    expect(committed(checked, '7' as Version)).toEqual({ ok: true, versions: ['7', null, '7'] });
    expect(committed([], '7' as Version)).toEqual({ ok: true, versions: [] });
  });
});
