import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/kernel/index.js';
import {
  COMMITTEE_ARCHIVE_COLLECTION,
  collectionOf,
  type DogRecord,
  indexText,
  RECORD_KINDS,
  RECORDS_COLLECTION,
  type RegisterRecord,
  recordIndex,
  verifiedOn,
} from '../../src/records/index.js';

const [september, october, november] = ['2026-09-30', '2026-10-31', '2026-11-01'].map(calendarDate) as [
  CalendarDate,
  CalendarDate,
  CalendarDate,
];

describe('the collections', () => {
  it('keep the committee archive apart and everything else together', () => {
    const apart = RECORD_KINDS.filter((kind) => collectionOf(kind) !== RECORDS_COLLECTION.name);
    expect(apart).toEqual(['committee-document']);
    expect(collectionOf('committee-document')).toBe(COMMITTEE_ARCHIVE_COLLECTION.name);
  });

  it('declare only indexes over declared fields, under names that any engine takes', () => {
    for (const { name, fields, indexes } of [RECORDS_COLLECTION, COMMITTEE_ARCHIVE_COLLECTION]) {
      for (const each of [name, ...fields, ...Object.keys(indexes)])
        expect(each).toMatch(/^[a-z][a-z0-9_]*$/);
      for (const { equal, range } of Object.values(indexes)) {
        expect(fields).toEqual(expect.arrayContaining([...equal, ...(range === undefined ? [] : [range])]));
      }
    }
  });

  it('have an index value for each declared field and no other', () => {
    const dog = { kind: 'dog', unit: '3-2-1201', status: { state: 'closed' } } as DogRecord;
    expect(recordIndex(dog)).toEqual({ kind: 'dog', state: 'closed', verified_on: '', unit: '3-2-1201' });
    expect(Object.keys(recordIndex(dog))).toEqual(RECORDS_COLLECTION.fields);
    const paper = { kind: 'committee-document', status: { state: 'open' } } as RegisterRecord;
    expect(recordIndex(paper).unit).toBe('');
    expect(Object.keys(recordIndex(paper))).toEqual(COMMITTEE_ARCHIVE_COLLECTION.fields);
  });
});

describe('verifiedOn', () => {
  it('is empty for never', () => {
    expect(verifiedOn({})).toBe('');
    expect(verifiedOn({ verifiedGroups: {} })).toBe('');
    // Part of a record was looked at, the record never was.
    expect(verifiedOn({ verifiedGroups: { contact: november } })).toBe('');
  });

  it('is the date of the verification where groups are not verified apart', () => {
    expect(verifiedOn({ verification: { on: november, fields: 'all' } })).toBe(november);
    expect(verifiedOn({ verification: { on: november, fields: ['phones'] } })).toBe(november);
  });

  it('is the oldest group, which a verification of all fields brings up to date', () => {
    const verifiedGroups = { contact: november, identity: september };
    expect(verifiedOn({ verifiedGroups, verification: { on: november, fields: ['phones'] } })).toBe(
      september,
    );
    expect(verifiedOn({ verifiedGroups, verification: { on: october, fields: 'all' } })).toBe(october);
    expect(
      verifiedOn({ verifiedGroups: { contact: november }, verification: { on: october, fields: 'all' } }),
    ).toBe(october);
  });
});

describe('indexText', () => {
  it('leaves plain text as it is and encodes the rest', () => {
    expect(indexText('')).toBe('');
    expect(indexText("3-2-1201~!*'()")).toBe("3-2-1201~!*'()");
    expect(indexText('100% A')).toBe('100%25%20A');
    expect(indexText('𠮷')).toBe('%F0%A0%AE%B7');
    expect(indexText('\ud842')).toBe('%EF%BF%BD');
    expect(indexText('\0\u007f')).toBe('%00%7F');
  });

  it('holds 256 characters, and what is longer stays apart', () => {
    expect(indexText('a'.repeat(256))).toBe('a'.repeat(256));
    const [one, other] = [indexText(`${'王'.repeat(86)}A`), indexText(`${'王'.repeat(86)}B`)];
    expect(one).toHaveLength(256);
    expect(one).not.toBe(other);
  });

  it('is printable ASCII, one value for one text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(indexText(a)).toMatch(/^[!-~]{0,256}$/);
        expect(indexText(a) === indexText(b)).toBe(a === b);
        if (indexText(a).length < 256) expect(decodeURIComponent(indexText(a))).toBe(a);
      }),
    );
  });
});
