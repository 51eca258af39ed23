import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId, calendarDate } from 'wuye';
import {
  type Cell,
  FORMS,
  type FormId,
  formOf,
  type Row,
  type RowsOptions,
  readRegister,
  sheetRows,
  toRecord,
  toRows,
} from 'wuye/forms';
import type { OccupancyRecord, OwnerRecord, PhoneNumber, RegisterRecord, TenantRecord } from 'wuye/records';
import { arbitraryRecord, exampleRecord } from '../support/arbitrary-records.js';
import { cellValue, GOOD, readGood, readOne, sheetOf } from './support/sheet.js';

const OPTIONS: RowsOptions = { asOf: calendarDate('2026-11-21') };
const REGISTERS = FORMS.flatMap(({ id, recordKind }) => (recordKind === null ? [] : [{ id, recordKind }]));
const clear = (record: object): RowsOptions => ({ ...OPTIONS, revealed: Object.keys(record) });

/** The cell of a column in the first row. */
function cellOf(form: FormId, rows: readonly Row[], column: string): Cell {
  return rows[1]?.[formOf(form).columns.findIndex(({ id }) => id === column)];
}

/** The cell of a column of a record that is shown clear. */
const written = (form: FormId, record: RegisterRecord, column: string, options: Partial<RowsOptions> = {}) =>
  cellOf(form, toRows(form, [record], null, { ...clear(record), ...options }), column);

const owner = (more: Partial<OwnerRecord>): OwnerRecord => ({ ...exampleRecord('owner'), ...more });
const tenant = (more: Partial<TenantRecord>): TenantRecord => ({ ...exampleRecord('tenant'), ...more });
const phones = (...numbers: string[]) => numbers as unknown as readonly PhoneNumber[];

describe('how a record is written', () => {
  test('phones as they are dialled, others with their country code and no formula', () => {
    const record = owner({ phones: phones('+8613800001234', '+8657188001234;ext=8001', '+861021234567') });
    expect(written('ownerCard', record, 'phones')).toBe('13800001234、0571-88001234转8001、010-21234567');
    expect(written('ownerCard', owner({ phones: phones('+864008001234') }), 'phones')).toBe('4008001234');
    expect(written('ownerCard', owner({ phones: phones('+85261234567', '95598') }), 'phones')).toBe(
      "'+85261234567、95598",
    );
    expect(cellValue('ownerCard', 'phones', "'+85261234567、95598")).toEqual(['+85261234567', '95598']);
  });

  test('dates in two dresses, 长期, words of lists', () => {
    const record = tenant({ leaseFrom: calendarDate('2026-01-05'), leaseUntil: 'open-ended', sex: 'female' });
    expect(written('tenantRegister', record, 'leaseFrom')).toBe('2026-01-05');
    expect(written('tenantRegister', record, 'leaseFrom', { dates: 'words' })).toBe('2026年1月5日');
    expect(written('tenantRegister', record, 'leaseUntil')).toBe('长期');
    expect(written('tenantRegister', record, 'sex')).toBe('女');
  });

  test('numbers in digits, however small or large', () => {
    const area = (floorArea: number) => written('ownerCard', owner({ floorArea }), 'floorArea');
    expect(area(89.5)).toBe('89.5');
    expect(area(1.25e-7)).toBe('0.000000125');
    expect(area(1e21)).toBe('1000000000000000000000');
    expect(Number(area(1.5e30))).toBe(1.5e30);
  });

  test('a document with its kind where the number alone would be taken for another', () => {
    const passport = { idKind: 'passport', idNumber: '123456789' } as const;
    expect(written('tenantRegister', tenant(passport), 'residentId')).toBe('护照:123456789');
    expect(cellValue('tenantRegister', 'residentId', '护照：123456789')).toBe('护照:123456789');
    expect(cellValue('tenantRegister', 'residentId', '护照 E12345678')).toBe('E12345678');
    expect(cellValue('tenantRegister', 'residentId', '户口本:123456789')).toEqual([
      expect.stringMatching(/^ID_/),
    ]);
    expect(written('ownerCard', owner(passport), 'idNumber')).toBe('123456789');
    expect(written('ownerCard', owner(passport), 'idKind')).toBe('护照');
  });

  test('a household from its members where the card holds no text', () => {
    const household = [
      { name: '孙娟', relation: '女儿', bornOn: calendarDate('2021-03-17') },
      { name: '孙强' },
    ];
    expect(written('ownerCard', owner({ household }), 'familyMembers')).toBe('孙娟(女儿,2021-03-17)、孙强()');
  });

  test('no entrance is no "as above"', () => {
    const unit = (key: string) => ({ ...exampleRecord('occupancy'), unit: key }) as OccupancyRecord;
    const records = [unit('3-2-1201'), unit('3-2-1202'), unit('3-S05'), unit('4-2-101')];
    const revealed = Object.keys(unit('3-S05'));
    const rows = toRows('occupancySummary', records, null, { ...OPTIONS, mergeDown: true, revealed });
    expect(rows.slice(1).map((row) => row.slice(1, 4))).toEqual([
      ['3', '2', '1201'],
      ['', '', '1202'],
      ['', '/', 'S05'],
      ['4', '2', '101'],
    ]);
  });

  test('columns of the office’s own behind the form’s, in the order in which they appear', () => {
    const dog = exampleRecord('dog');
    const records = [
      { ...dog, extra: { 芯片号: 'A1', '=cmd()': '' } },
      { ...dog, extra: { 犬种: '同名', 芯片号: ' B2 ' } },
    ];
    const revealed = [...Object.keys(dog), 'extra'];
    const rows = toRows('dogRegister', records, null, { ...OPTIONS, revealed });
    const own = formOf('dogRegister').columns.length;
    expect(rows.map((row) => row.slice(own))).toEqual([
      ['芯片号', "'=cmd()", '犬种 (2)'],
      ['A1', '', ''],
      [' B2 ', '', '同名'],
    ]);
    expect(readGood('dogRegister', rows).accepted.map(({ extra }) => extra)).toEqual([
      { 芯片号: 'A1' },
      { 芯片号: ' B2 ', '犬种 (2)': '同名' },
    ]);
  });

  test('a record of another kind is a bug of the caller', () => {
    expect(() => toRows('dogRegister', [owner({})], null, OPTIONS)).toThrow('KERNEL.INVALID_ARGUMENT');
    expect(() => toRows('commercialApplication', [owner({})], null, OPTIONS)).toThrow(
      'KERNEL.INVALID_ARGUMENT',
    );
  });
});

describe('what a spreadsheet would execute', () => {
  test.each([
    '=1+1',
    '+86',
    '-',
    '@物业',
    '\tx',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    "'=1",
    "''+1",
    '#REF!',
    '无',
    ' a ',
  ])('%j is text on the way out and the same text on the way in', (remark) => {
    const cell = written('ownerCard', owner({ remark }), 'remark');
    expect(cell).toBe(`'${remark}`);
    expect(cellValue('ownerCard', 'remark', cell)).toBe(remark);
  });

  test.each(["'n Sync", '3-2', 'a=b', '5*8', '13800001234'])('%j needs no mark', (remark) => {
    expect(written('ownerCard', owner({ remark }), 'remark')).toBe(remark);
    expect(cellValue('ownerCard', 'remark', remark)).toBe(remark);
  });

  test('any text comes back', () => {
    const text = fc.string({
      unit: fc.constantFrom(..."'’=+-@＝*＊ \t\n/无a王#"),
      minLength: 1,
      maxLength: 8,
    });
    const columns = fc.constantFrom('remark', 'mailingAddress', 'titleNumber', 'name', 'emergencyContact');
    fc.assert(
      fc.property(text, columns, (value, column) => {
        fc.pre(value.trim() !== '');
        const cell = written('ownerCard', owner({ [column]: value }), column);
        expect(String(cell)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(cellValue('ownerCard', column, cell)).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a viewer who may not see', () => {
  test.each(REGISTERS)('$id: gets masked rows, which nobody can read in as data', ({ id, recordKind }) => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord(recordKind), { minLength: 1, maxLength: 3 }), (records) => {
        const rows = toRows(id, records, null, OPTIONS);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
        const reading = readRegister(id, rows);
        if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
        expect(reading.value.accepted).toEqual([]);
        expect(reading.value.rejected).toHaveLength(records.length);
        for (const { errors } of reading.value.rejected) {
          expect(errors.map(({ code }) => code)).toContain('FORM_VALUE_MASKED');
        }
        for (const [at, record] of records.entries()) {
          const shown = rows[at + 1]?.join('|') ?? '';
          for (const secret of secretsOf(record)) expect(shown).not.toContain(secret);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('sees what the role may see for the purpose', () => {
    const record = owner({ name: '王芳', idKind: 'resident-id', idNumber: '330106197303269544' });
    const clerk = { actor: { id: actorId('li'), roles: ['clerk'] as const }, purpose: 'refresh' as const };
    const rows = toRows('ownerCard', [record], clerk, OPTIONS);
    expect(cellOf('ownerCard', rows, 'name')).toBe('王芳');
    expect(cellOf('ownerCard', rows, 'idNumber')).toBe('330***********9544');
    const revealed = toRows('ownerCard', [record], clerk, { ...OPTIONS, revealed: ['idNumber'] });
    expect(cellOf('ownerCard', revealed, 'idNumber')).toBe('330106197303269544');
  });

  /** Names and numbers of a record as they stand in it, where they are long enough to be told from a mask. */
  function secretsOf(record: RegisterRecord): readonly string[] {
    const fields = Object.entries(record).filter(([field]) =>
      /[nN]ame$|idNumber|ResidentId|passport/.test(field),
    );
    return fields.flatMap(([, value]) => (typeof value === 'string' && value.length > 2 ? [value] : []));
  }
});

describe('a masked cell on the way in', () => {
  test.each([
    ['name', '王*'],
    ['name', '王＊强'],
    ['phones', '138****1234'],
    ['idNumber', '330***********9544'],
    ['unit', '3-***'],
    ['floorArea', '***'],
    ['sex', '*'],
    ['movedInOn', '2021-**-**'],
    ['remark', '***'],
    ['mailingAddress', '浙江省****'],
  ])('%s %j is no data', (column, cell) => {
    expect(cellValue('ownerCard', column, cell)).toEqual(['FORM_VALUE_MASKED']);
  });

  test('stars that mean something else are read', () => {
    expect(cellValue('ownerCard', 'remark', '车库5*8米，见*注')).toBe('车库5*8米，见*注');
    expect(cellValue('shopSummary', 'shopName', '7*24便利店')).toBe('7*24便利店');
    expect(cellValue('shopSummary', 'shopName', '7**店')).toEqual(['FORM_VALUE_MASKED']);
    expect(cellValue('ownerCard', 'remark', "'***")).toBe('***');
  });

  test('in a column of the office’s own as well', () => {
    const [header = [], row = []] = sheetOf('dogRegister', GOOD.dogRegister);
    const { rejected } = readGood('dogRegister', [
      [...header, '芯片号'],
      [...row, '***'],
    ]);
    expect(rejected[0]?.errors).toMatchObject([
      { code: 'FORM_VALUE_MASKED', column: null, header: '芯片号' },
    ]);
  });
});

describe('a whole sheet', () => {
  test.each(FORMS)('$id: with title, office and signatures is read as its rows are', (form) => {
    const rows = sheetOf(form.id, GOOD[form.id], GOOD[form.id]).map((row) => row.map(String));
    const sheet = sheetRows(form, rows, {
      office: '澄湖花园物业服务中心',
      month: '2026年11月',
      filledBy: '孔明',
      date: '2026-11-21',
    });
    expect(sheet[0]).toEqual([form.title]);
    expect(sheet.at(-1)?.[0]).toContain(form.foot[0]?.label);
    const reading = readGood(form.id, sheet);
    expect(reading.accepted.map(({ values }) => values)).toEqual(
      readGood(form.id, rows).accepted.map(({ values }) => values),
    );
    expect(reading.accepted).toHaveLength(2);
    expect(reading.rejected).toEqual([]);
    expect(reading.skipped.map(({ why }) => why)).toEqual(['note']);
    expect(reading.sheetDate).toBe(form.head.some(({ id }) => id === 'date') ? '2026-11-21' : null);
  });

  test('says nothing above the table where nothing is known', () => {
    expect(sheetRows('dogRegister', [['序号']])).toEqual([['犬类登记表'], ['序号'], ['审核：']]);
  });
});

test('a masked number of an application form is what the paper keeps', () => {
  const { accepted } = readOne('commercialApplication', { applicantResidentId: '330***********9544' });
  expect(accepted?.values.applicantResidentId).toBe('330***********9544');
  expect(accepted && toRecord('commercialApplication', accepted, {} as never).ok).toBe(false);
});
