import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
import { FORMS, type Form, type Row, readRegister, toRecord, toRows } from 'wuye/forms';
import { parseHousehold, type RecordKind, type RegisterRecord } from 'wuye/records';
import { arbitraryRecord } from '../support/arbitrary-records.js';

const PROVENANCE = {
  id: recordId('rec_1'),
  estate: estateId('est_1'),
  recordedBy: actorId('li'),
  recordedAt: instant('2026-11-21T01:00:00.000Z'),
  batch: 'bat_1',
  sheet: 'Sheet1',
};
const AS_OF = calendarDate('2026-11-21');
const EXECUTED = /^[=+\-@\t\r\n＝＋－＠]/;
const REGISTERS = FORMS.filter((form): form is Form & { recordKind: RecordKind } => form.recordKind !== null);

/** A copy without what lies at the paths. */
function without(record: object, paths: readonly string[]): unknown {
  const copy = structuredClone(record) as Record<string, unknown>;
  for (const path of paths) {
    const [field = '', part] = path.split('.');
    const holder = copy[field];
    if (part === undefined) delete copy[field];
    else if (typeof holder === 'object' && holder !== null) delete (holder as Record<string, unknown>)[part];
  }
  return copy;
}

/** What a record is on its paper: the text of the household counts, blank cells of extra columns are none. */
function onPaper(record: RegisterRecord): RegisterRecord {
  const { extra, ...rest } = record;
  const kept = Object.entries(extra ?? {}).filter(([, text]) => text.trim() !== '');
  const copy = (kept.length === 0 ? rest : { ...rest, extra: Object.fromEntries(kept) }) as RegisterRecord;
  if (copy.kind !== 'owner' || copy.familyMembers !== undefined || copy.household === undefined) return copy;
  const familyMembers = copy.household
    .map(({ name, relation, bornOn }) => `${name}(${[relation, bornOn].filter(Boolean).join(',')})`)
    .join('、');
  expect(parseHousehold(familyMembers)).toEqual(copy.household);
  return { ...copy, familyMembers };
}

function readBack(form: Form, rows: readonly Row[]): readonly RegisterRecord[] {
  const reading = readRegister(form, rows);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  expect(reading.value.rejected).toEqual([]);
  expect(reading.value.skipped).toEqual([]);
  return reading.value.accepted.map((row) => {
    const record = toRecord(form, row, PROVENANCE);
    if (!record.ok) throw new Error(JSON.stringify(record.issues));
    return record.value;
  });
}

describe('records written out and read again are the same but for what the paper does not carry', () => {
  test.each(REGISTERS)('$id', (form) => {
    const options = fc.record({ dates: fc.constantFrom('iso', 'words'), mergeDown: fc.boolean() });
    fc.assert(
      fc.property(fc.array(arbitraryRecord(form.recordKind), { maxLength: 4 }), options, (records, how) => {
        const revealed = records.flatMap((record) => Object.keys(record));
        const rows = toRows(form, records, null, { asOf: AS_OF, revealed, ...how });
        expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        expect(rows.flat().filter((cell) => EXECUTED.test(cell))).toEqual([]);
        expect(readBack(form, rows).map((record) => without(record, form.notCarried))).toEqual(
          records.map((record) => without(onPaper(record), form.notCarried)),
        );
      }),
      { numRuns: 80 },
    );
  });
});
