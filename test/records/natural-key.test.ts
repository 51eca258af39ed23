import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/kernel/index.js';
import { naturalKey, RECORD_KINDS, type RegisterRecord } from '../../src/records/index.js';
import { arbitraryAnyRecord, exampleRecord } from '../support/arbitrary-records.js';

/** The fields that `forms.md` names as what tells two rows of a register apart, and what is policy here. */
const KEYS = {
  owner: ['idNumber', 'unit'],
  tenant: ['idNumber', 'unit'],
  'domestic-worker': ['idNumber', 'unit'],
  'foreign-national': ['passportNumber', 'unit'],
  'supplier-staff': ['idNumber', 'supplierName'],
  occupancy: ['unit'],
  shop: ['unit'],
  dog: ['unit', 'keeperName', 'dogName'],
  'parking-use': ['spaceNumber', 'plates'],
  'special-care': ['unit', 'name', 'careKind'],
  'shop-staff': ['idNumber', 'unit'],
  'service-person': ['idNumber', 'unit'],
  'committee-document': ['documentType', 'title', 'datedOn'],
} as const;

const key = (record: RegisterRecord) => canonicalJson(naturalKey(record));

describe('naturalKey', () => {
  it.each(RECORD_KINDS)('of %s hangs on its key fields and on no other', (kind) => {
    const record = exampleRecord(kind, 'all');
    const fields = Object.keys(record).filter((field) => {
      const changed = Array.isArray(record[field as keyof typeof record]) ? ['京A00001'] : 'CHANGED';
      return field !== 'kind' && key({ ...record, [field]: changed }) !== key(record);
    });
    expect(fields.sort()).toEqual([...KEYS[kind]].sort());
  });

  it('takes name and first phone of staff without a document', () => {
    const { idKind: _, idNumber: __, ...staff } = exampleRecord('shop-staff', 'all');
    const [first] = staff.phones;
    expect(naturalKey(staff)).toEqual(['', staff.unit, staff.name, first]);
    expect(key({ ...staff, name: '另一人' })).not.toBe(key(staff));
  });

  it('does not depend on the order of plates', () => {
    const use = exampleRecord('parking-use');
    const [one, two] = [
      ['浙A12345', '浙AD12345'],
      ['浙AD12345', '浙A12345'],
    ];
    expect(key({ ...use, plates: one })).toBe(key({ ...use, plates: two }));
    expect(key({ ...use, plates: ['浙A12345'] })).not.toBe(key({ ...use, plates: two }));
    expect(two).toEqual(['浙AD12345', '浙A12345']);
  });

  it('is made of texts, and of the same ones after a round trip', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), (record) => {
        expect(naturalKey(record).every((part) => typeof part === 'string')).toBe(true);
        expect(naturalKey(JSON.parse(JSON.stringify(record)))).toEqual(naturalKey(record));
      }),
    );
  });
});
