import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { actorId, calendarDate, isWuyeError } from '../../src/kernel/index.js';
import {
  changedFields,
  type DogRecord,
  editRecord,
  FIXED_FIELDS,
  KEY_FIELDS,
  parseDog,
  RECORD_KINDS,
  RECORD_SCHEMAS,
  type RecordPatch,
} from '../../src/records/index.js';
import { arbitraryAnyRecord, exampleRecord } from '../support/arbitrary-records.js';

const stamp = { on: calendarDate('2026-11-21'), by: actorId('li') };
const dog = { ...exampleRecord('dog', 'all'), breed: '金毛', dogName: '豆豆' };

describe('changedFields', () => {
  it('is empty for equal records, however their keys stand', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record;
        expect(changedFields(record, turned)).toEqual([]);
      }),
    );
  });

  it('names what was changed, added and taken away, in order', () => {
    const { coatColour: _, ...rest } = dog;
    const after = { ...rest, breed: '柯基', remark: '=新备注', extra: { 车库: '二期' } };
    expect(changedFields(dog, after)).toEqual(['breed', 'coatColour', 'extra', 'remark']);
    expect(changedFields(after, dog)).toEqual(['breed', 'coatColour', 'extra', 'remark']);
  });

  it('leaves out what is about the record and not about the facts', () => {
    const other = exampleRecord('dog');
    const after = { ...dog };
    for (const field of FIXED_FIELDS) Object.assign(after, { [field]: other[field] });
    expect(changedFields(dog, after)).toEqual([]);
  });
});

describe('editRecord', () => {
  it('sets and stamps what really changes, and leaves the record as it was', () => {
    const before = structuredClone(dog);
    const edited = editRecord(dog, { breed: '柯基', dogName: '豆豆', coatColour: null }, stamp);
    expect(edited).toEqual({
      ...Object.fromEntries(Object.entries(dog).filter(([field]) => field !== 'coatColour')),
      breed: '柯基',
      fieldEdits: { ...dog.fieldEdits, breed: stamp, coatColour: stamp },
    });
    expect(dog).toEqual(before);
    expect(parseDog(edited).ok).toBe(true);
  });

  it('stamps a field again, and keeps the stamps of the others', () => {
    const first = editRecord(dog, { breed: '柯基', remark: '=甲' }, stamp);
    const later = { on: calendarDate('2026-11-22'), by: actorId('zhou') };
    const second = editRecord(first, { breed: '泰迪' }, later);
    expect(second.fieldEdits?.breed).toEqual(later);
    expect(second.fieldEdits?.remark).toEqual(stamp);
  });

  it('gives the record itself where nothing changes', () => {
    expect(editRecord(dog, {}, stamp)).toBe(dog);
    expect(editRecord(dog, { breed: '金毛', phones: [...dog.phones] }, stamp)).toBe(dog);
    const { remark: _, ...plain } = dog;
    expect(editRecord(plain as DogRecord, { remark: null }, stamp)).toBe(plain);
  });

  it('changes exactly the fields that changedFields then names', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), fc.string(), (record, remark) => {
        const edited = editRecord(record, { remark }, stamp);
        expect(changedFields(record, edited)).toEqual(remark === record.remark ? [] : ['remark']);
      }),
    );
  });

  it.each([...FIXED_FIELDS, '__proto__'])('refuses to edit %s', (field) => {
    const patch = JSON.parse(`{"${field}":{"x":1}}`) as RecordPatch<DogRecord>;
    let error: unknown;
    try {
      editRecord(dog, patch, stamp);
    } catch (caught) {
      error = caught;
    }
    expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
  });

  it('is typed: null for optional fields only, and no fixed field', () => {
    type Patch = RecordPatch<DogRecord>;
    expectTypeOf<Patch['dogName']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Patch['breed']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<keyof Patch & (typeof FIXED_FIELDS)[number]>().toBeNever();
  });
});

describe('KEY_FIELDS', () => {
  it('names fields that the schemas have', () => {
    for (const kind of RECORD_KINDS) {
      const shape = Object.keys(exampleRecord(kind, 'all'));
      expect(RECORD_SCHEMAS[kind].safeParse(exampleRecord(kind, 'all')).success).toBe(true);
      expect(shape).toEqual(expect.arrayContaining([...KEY_FIELDS[kind]]));
    }
  });

  it('holds every phone and unit of every kind', () => {
    for (const kind of RECORD_KINDS) {
      const reaching = Object.keys(exampleRecord(kind, 'all')).filter((field) => /^unit$|phone/i.test(field));
      expect(KEY_FIELDS[kind]).toEqual(expect.arrayContaining(reaching));
    }
  });
});
