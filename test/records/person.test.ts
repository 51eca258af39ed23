import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWuyeError } from '../../src/kernel/index.js';
import {
  type PhoneNumber,
  personCandidateKeys,
  personKey,
  personOf,
  RECORD_KINDS,
  type RegisterRecord,
} from '../../src/records/index.js';
import { arbitraryAnyRecord, exampleRecord } from '../support/arbitrary-records.js';
import { arbitraryResidentId } from '../support/arbitrary-values.js';

const SECRET = 'a secret of the host';
const resident = { idKind: 'resident-id', idNumber: '11010119900307002X' } as const;
const owner = { ...exampleRecord('owner'), ...resident, name: '王芳' };

describe('personOf', () => {
  it('finds the person in every kind that holds one', () => {
    const without = RECORD_KINDS.filter((kind) => personOf(exampleRecord(kind, 'all')) === null);
    expect(without).toEqual(['committee-document']);
    const undocumented = RECORD_KINDS.filter(
      (kind) => personOf(exampleRecord(kind, 'all'))?.document === undefined,
    );
    expect(undocumented).toEqual(['dog', 'parking-use', 'occupancy', 'committee-document']);
    expect(personOf(exampleRecord('occupancy'))).toBeNull();
  });

  it('takes a number without a kind for a resident ID, and no kind without a number', () => {
    const { idKind: _, idNumber: __, ...staff } = exampleRecord('shop-staff', 'all');
    expect(personOf({ ...staff, idNumber: resident.idNumber })?.document).toEqual({
      kind: 'resident-id',
      number: resident.idNumber,
    });
    expect(personOf({ ...staff, idKind: 'passport' })?.document).toBeUndefined();
  });
});

describe('personKey', () => {
  it('is the same on every register', () => {
    const records: readonly RegisterRecord[] = [
      owner,
      { ...exampleRecord('tenant'), ...resident, name: '王 芳' },
      { ...exampleRecord('domestic-worker'), ...resident },
      { ...exampleRecord('supplier-staff'), ...resident },
      { ...exampleRecord('shop'), operatorResidentId: resident.idNumber },
      { ...exampleRecord('special-care'), ...resident },
    ];
    expect(new Set(records.map((record) => personKey(record, SECRET))).size).toBe(1);
    const foreigner = { ...exampleRecord('foreign-national'), passportNumber: 'TK1234567' };
    const tenant = { ...exampleRecord('tenant'), idKind: 'passport', idNumber: 'TK1234567' } as const;
    expect(personKey(foreigner, SECRET)).toBe(personKey(tenant, SECRET));
  });

  it('differs with the number, the kind of document and the secret', () => {
    const keys = [
      personKey(owner, SECRET),
      personKey({ ...owner, idNumber: '110101199003070011' }, SECRET),
      personKey({ ...owner, idKind: 'passport' }, SECRET),
      personKey(owner, `${SECRET}!`),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it('is null without a document', () => {
    expect(personKey(exampleRecord('dog'), SECRET)).toBeNull();
    expect(personKey(exampleRecord('committee-document'), SECRET)).toBeNull();
  });

  it('lets a number of 15 digits meet the one of 18 that replaced it', () => {
    const old = { ...owner, idNumber: '110101900307002' };
    expect(personKey(old, SECRET)).toBe(personKey(owner, SECRET));
    const born19xx = arbitraryResidentId.filter((number) => number.slice(6, 8) === '19');
    fc.assert(
      fc.property(born19xx, (idNumber) => {
        const shortened = idNumber.slice(0, 6) + idNumber.slice(8, 17);
        expect(personKey({ ...owner, idNumber: shortened }, SECRET)).toBe(
          personKey({ ...owner, idNumber }, SECRET),
        );
      }),
      { numRuns: 50 },
    );
    // Fifteen digits on another document are another document.
    const passport = { ...owner, idKind: 'passport', idNumber: '110101900307002' } as const;
    expect(personKey(passport, SECRET)).not.toBe(
      personKey({ ...passport, idNumber: resident.idNumber }, SECRET),
    );
  });

  it('shows nothing of number, name or phone', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), (record) => {
        for (const key of [personKey(record, SECRET), ...personCandidateKeys(record, SECRET)]) {
          if (key !== null) expect(key).toMatch(/^[0-9a-f]{64}$/);
        }
      }),
    );
  });

  it.each(['', 'fifteen letters'])('refuses the secret %j', (secret) => {
    for (const call of [() => personKey(owner, secret), () => personCandidateKeys(owner, secret)]) {
      let error: unknown;
      try {
        call();
      } catch (caught) {
        error = caught;
      }
      expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
    }
  });
});

describe('personCandidateKeys', () => {
  const [one, two] = ['+8613800001234', '+8613900005678'] as [PhoneNumber, PhoneNumber];
  const dog = { ...exampleRecord('dog'), keeperName: '王芳', phones: [one, two, one] };

  it('are one for each phone, and meet where name and one phone agree', () => {
    const keys = personCandidateKeys(dog, SECRET);
    expect(keys).toHaveLength(2);
    expect(personCandidateKeys({ ...owner, phones: [two] }, SECRET)).toEqual([keys[1]]);
    expect(personCandidateKeys({ ...owner, name: '王方', phones: [two] }, SECRET)).not.toEqual([keys[1]]);
  });

  it('are none without a person or a phone', () => {
    expect(personCandidateKeys(exampleRecord('committee-document'), SECRET)).toEqual([]);
    expect(personCandidateKeys(exampleRecord('occupancy'), SECRET)).toEqual([]);
    expect(personCandidateKeys(exampleRecord('special-care'), SECRET)).toEqual([]);
  });
});
