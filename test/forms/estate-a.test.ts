import { describe, expect, test } from 'vitest';
import { calendarDate } from 'wuye';
import {
  columnOf,
  type FormId,
  type FormValue,
  formOf,
  type RegisterReading,
  readRegister,
} from 'wuye/forms';
import { csvSheets, REGISTERS, type Sheets, type TrueRow, truth, workbookSheets } from './support/estate.js';

const utf8 = csvSheets('utf-8');
const sources: readonly (readonly [string, Sheets])[] = [
  ['workbook', await workbookSheets()],
  ['CSV in UTF-8', utf8],
  ['CSV in GBK', csvSheets('gbk')],
];

function read(form: FormId, sheets: Sheets): RegisterReading {
  const reading = readRegister(form, sheets.get(form) ?? [], {
    sheet: truth.sheets[form].sheet,
    asOf: calendarDate(truth.asOf),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

/** An untouched cell stands in canonical form in the UTF-8 file. */
function canonical(form: FormId, column: string, raw: string): FormValue {
  if (raw === '') return null;
  const type = columnOf(formOf(form), column)?.type;
  if (type === 'phones') return [`+86${raw}`];
  if (type === 'plates') return [raw];
  if (type === 'number' || type === 'integer' || type === 'rowNumber') return Number(raw);
  return raw;
}

function expectedValues(form: FormId, row: TrueRow, source: string): Record<string, FormValue> {
  const cells = utf8.get(form)?.[row.row - 1] ?? [];
  const values: Record<string, FormValue> = {};
  for (const { at, column } of truth.sheets[form].columns) {
    if (column === null) continue;
    const touched = row.values?.[column];
    values[column] = touched === undefined ? canonical(form, column, String(cells[at - 1] ?? '')) : touched;
  }
  if (source !== 'CSV in GBK') return values;
  for (const lost of truth.gbkLoss) {
    if (lost.form === form && lost.row === row.row && lost.column !== null) values[lost.column] = lost.text;
  }
  return values;
}

const pairs = (issues: readonly { column: string | null; code: string }[]) =>
  issues.map(({ column, code }) => `${column} ${code}`).sort();

describe.each(sources)('the synthetic estate from the %s', (source, sheets) => {
  describe.each(REGISTERS)('%s', (form) => {
    const sheet = truth.sheets[form];
    const reading = read(form, sheets);

    test('finds the header and knows its columns', () => {
      expect(reading.header.row).toBe(sheet.headerRow);
      const columns = reading.header.columns.map(({ at, header, column }) => ({
        at,
        header: header.trim(),
        column,
      }));
      expect(columns).toEqual(
        sheet.columns.map(({ at, header, column }) => ({ at, header: header.trim(), column })),
      );
    });

    test('accepts the rows that are right, with all their values', () => {
      const rows = sheet.rows.filter((row) => row.expect === 'accept');
      expect(reading.accepted.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
      for (const [position, row] of rows.entries()) {
        const values = reading.accepted[position]?.values;
        expect(values, `row ${row.row}`).toEqual(expectedValues(form, row, source));
      }
    });

    test('warns of what the truth warns of, and of nothing else', () => {
      const expected = new Map(sheet.rows.map((row) => [row.row, pairs(row.warnings ?? [])]));
      for (const { row, warnings } of reading.accepted) {
        expect(pairs(warnings), `row ${row}`).toEqual(expected.get(row));
      }
    });

    test('refuses the rows that are wrong, for every reason and for no other', () => {
      const rows = sheet.rows.filter((row) => row.expect === 'reject');
      expect(reading.rejected.map(({ row, errors }) => ({ row, errors: pairs(errors) }))).toEqual(
        rows.map(({ row, errors }) => ({ row, errors: pairs(errors ?? []) })),
      );
      expect(reading.rejectedCount).toBe(sheet.rejected);
    });

    test('skips blank rows and sums', () => {
      // The reader of workbooks leaves out blank rows at the end of a sheet.
      const given = sheet.skippedRows.filter(({ row }) => row <= (sheets.get(form)?.length ?? 0));
      expect(reading.skipped).toEqual(given);
      if (source !== 'workbook') expect(given).toEqual(sheet.skippedRows);
    });

    test('reads the date of the sheet', () => {
      expect(reading.sheetDate).toBe(truth.asOf);
    });

    test('keeps the columns of the office’s own, as the cells stood', () => {
      const own = sheet.columns.filter(({ column }) => column === null);
      for (const { row, extra } of reading.accepted) {
        const cells = sheets.get(form)?.[row - 1] ?? [];
        const expected = own.flatMap(({ at, header }) => {
          const cell = cells[at - 1] ?? '';
          return String(cell).trim() === '' ? [] : [[header, String(cell)]];
        });
        expect(extra).toEqual(Object.fromEntries(expected));
      }
    });
  });

  test('accounts for every row', () => {
    const readings = REGISTERS.map((form) => read(form, sheets));
    const sum = (count: (reading: RegisterReading) => number) =>
      readings.reduce((total, reading) => total + count(reading), 0);
    expect(sum(({ accepted }) => accepted.length)).toBe(truth.totals.accepted);
    expect(sum(({ rejectedCount }) => rejectedCount)).toBe(truth.totals.rejected);
  });
});

test('names that lost a character to GBK are told of, once a sheet', () => {
  const reading = read('ownerCard', csvSheets('gbk'));
  expect(reading.warnings.find(({ code }) => code === 'CHARACTERS_LOST')?.params).toEqual({
    count: 2,
    rows: [6, 10],
  });
  expect(read('ownerCard', utf8).warnings.map(({ code }) => code)).not.toContain('CHARACTERS_LOST');
});
