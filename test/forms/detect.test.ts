import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectForm, FORMS, type FormId, type Row, readSheet, splitSheet } from 'wuye/forms';
import { csvSheets, REGISTERS, truth, workbookSheets } from './support/estate.js';
import { AS_OF, GOOD, sheetOf } from './support/sheet.js';

const found = (rows: readonly Row[], name?: string) => {
  const result = detectForm(rows, name);
  return result.ok ? result.value.form : result.issues[0]?.code;
};
const sheet = (form: FormId) => sheetOf(form, GOOD[form]);
const utf8 = csvSheets('utf-8');

describe('detectForm', () => {
  test.each(FORMS)('$id by its headers alone', ({ id }) => {
    expect(found(sheet(id))).toBe(id);
    expect(found(sheet(id), 'Sheet1')).toBe(id);
  });

  test.each(REGISTERS)('%s of the synthetic estate, whatever the sheet is called', (form) => {
    const rows = utf8.get(form) ?? [];
    expect(found(rows, 'Sheet1')).toBe(form);
    expect(found(rows.slice(2))).toBe(form);
    expect(detectForm(rows)).toMatchObject({
      value: { headerRow: truth.sheets[form].headerRow, named: true, missing: [] },
    });
  });

  test('every choice of labels and optional columns', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.infiniteStream(fc.nat()), (form, stream) => {
        const next = () => stream.next().value as number;
        const header = form.columns
          .filter(({ required }) => required || next() % 2 === 0)
          .map(({ header, aliases }) => [header, ...aliases][next() % (aliases.length + 1)] ?? header);
        expect(found([header])).toBe(form.id);
      }),
      { numRuns: 500 },
    );
  });

  test('a name does not make a form out of other headers', () => {
    expect(found(sheet('dogRegister'), '业主资料登记卡')).toBe('dogRegister');
  });

  test('a form that lacks a column is still known, and says which', () => {
    const [header = []] = sheet('dogRegister');
    const lacking = [header.filter((label) => label !== '犬种')];
    expect(detectForm(lacking)).toMatchObject({ value: { form: 'dogRegister', missing: ['breed'] } });
    expect(found([['房号', '犬名', '毛色']])).toBe('FORM_UNRECOGNISED');
    expect(found([['房号', '犬名', '毛色']], '犬只')).toBe('dogRegister');
  });

  test('other ledgers are none', () => {
    expect(found([['序号', '房号', '业主姓名', '面积', '单价', '金额', '备注']], '收费台账')).toBe(
      'FORM_UNRECOGNISED',
    );
    expect(found([['说明'], ['本表每月更新']])).toBe('FORM_UNRECOGNISED');
    expect(found([[], [null]])).toBe('SHEET_EMPTY');
  });

  test('what two forms fit equally is said to be ambiguous', () => {
    const header = [...new Set([...(sheet('dogRegister')[0] ?? []), ...(sheet('specialCare')[0] ?? [])])];
    const result = detectForm([header]);
    expect(result.ok ? [] : result.issues).toEqual([
      {
        code: 'FORM_AMBIGUOUS',
        path: [],
        params: { sheet: '', form: expect.arrayContaining(['dogRegister', 'specialCare']) },
      },
    ]);
    expect(found([['犬类登记表'], header])).toBe('dogRegister');
  });
});

describe('splitSheet', () => {
  const blocks = (rows: readonly Row[]) =>
    splitSheet(rows).map(({ firstRow, rows: part }) => [firstRow, part.length]);

  test('one register is one block', () => {
    for (const form of REGISTERS) {
      const rows = utf8.get(form) ?? [];
      expect(blocks(rows)).toEqual([[1, rows.length]]);
    }
    expect(blocks([])).toEqual([[1, 0]]);
    expect(blocks([['a'], ['b']])).toEqual([[1, 2]]);
  });

  test('the same header on the next page is the same register', () => {
    const [header = [], row = []] = sheet('dogRegister');
    expect(blocks([['犬类登记表'], header, row, row, header, row])).toEqual([[1, 6]]);
    expect(blocks([['犬类登记表'], header, row, ['犬类登记表'], header, row])).toEqual([[1, 6]]);
  });

  test('the same form under another title is another register', () => {
    const [header = [], row = []] = sheet('dogRegister');
    expect(blocks([['一期犬类登记表'], header, row, [], ['二期犬类登记表'], header, row])).toEqual([
      [1, 4],
      [5, 3],
    ]);
  });

  test('any rows are split without a loss', () => {
    const cell = fc.oneof(
      fc.constantFrom('房号', '姓名', '电话', '犬种', '备注', '犬类登记表', null),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 })), (rows) => {
        const parts = splitSheet(rows);
        expect(parts.flatMap((part) => part.rows)).toEqual(rows);
        let next = 1;
        for (const part of parts) {
          expect(part.firstRow).toBe(next);
          next += part.rows.length;
        }
      }),
    );
  });
});

describe('readSheet', () => {
  test('the whole estate on one sheet, with the row numbers of the sheet', async () => {
    for (const sheets of [utf8, await workbookSheets()]) {
      const rows = REGISTERS.flatMap((form) => sheets.get(form) ?? []);
      const readings = readSheet(rows, { asOf: AS_OF, sheet: '全部' });
      expect(readings.map(({ match }) => match?.form)).toEqual(REGISTERS);
      let before = 0;
      for (const [at, form] of REGISTERS.entries()) {
        const reading = readings[at]?.result;
        const expected = truth.sheets[form];
        expect(readings[at]?.firstRow).toBe(before + 1);
        expect(reading).toMatchObject({ ok: true, value: { header: { row: before + expected.headerRow } } });
        if (reading?.ok !== true) continue;
        const accepted = expected.rows.filter((row) => row.expect === 'accept');
        expect(reading.value.accepted.map(({ row }) => row - before)).toEqual(accepted.map(({ row }) => row));
        expect(reading.value.rejectedCount).toBe(expected.rejected);
        before += (sheets.get(form) ?? []).length;
      }
    }
  });

  test('a block that is no register does not hide the others', () => {
    const readings = readSheet([...sheet('dogRegister'), [], ...sheet('tenantRegister')], { firstRow: 11 });
    expect(readings.map(({ firstRow, match }) => [firstRow, match?.form])).toEqual([
      [11, 'dogRegister'],
      [14, 'tenantRegister'],
    ]);
    expect(readSheet([['说明']])).toMatchObject([
      { firstRow: 1, match: null, result: { ok: false, issues: [{ code: 'FORM_UNRECOGNISED' }] } },
    ]);
  });
});
