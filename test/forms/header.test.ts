import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, FORMS, formOf, type Row, readRegister } from 'wuye/forms';
import { AS_OF, GOOD, readGood, sheetOf } from './support/sheet.js';

const [HEADER = [], DATA = []] = sheetOf('dogRegister', GOOD.dogRegister);
const issues = (rows: readonly Row[], options = {}) => {
  const reading = readRegister('dogRegister', rows, options);
  return reading.ok ? [] : reading.issues;
};
const columnsOf = (header: Row, row: Row = DATA) =>
  readGood('dogRegister', [header, row]).header.columns.map(({ column }) => column);

describe('finding the header', () => {
  test('anywhere in the first rows', () => {
    for (const depth of [0, 1, 5, 29]) {
      const above = Array.from({ length: depth }, (_, at) => (at % 2 === 0 ? [] : ['某某小区犬类登记表']));
      const reading = readGood('dogRegister', [...above, HEADER, DATA]);
      expect(reading.header.row).toBe(depth + 1);
      expect(reading.accepted[0]?.row).toBe(depth + 2);
    }
  });

  test('not below the depth that is searched', () => {
    const above = Array.from({ length: 30 }, () => []);
    expect(issues([...above, HEADER, DATA])).toEqual([
      { code: 'HEADER_NOT_FOUND', path: [], params: { form: 'dogRegister', searched: 30 } },
    ]);
    expect(issues([...above, HEADER, DATA], { headerSearchDepth: 31 })).toEqual([]);
    expect(issues([[], HEADER, DATA], { headerSearchDepth: 1 })[0]?.params).toMatchObject({ searched: 1 });
  });

  test('where the caller says that it is', () => {
    const reading = readGood('dogRegister', [HEADER, DATA, HEADER, DATA], { headerRow: 3 });
    expect(reading.header.row).toBe(3);
    expect(reading.accepted.map(({ row }) => row)).toEqual([4]);
    expect(issues([HEADER, DATA], { headerRow: 2 }).map(({ code }) => code)).toContain('COLUMN_MISSING');
    for (const headerRow of [0, -1, 3, 1.5, Number.NaN]) {
      expect(issues([HEADER, DATA], { headerRow }).length).toBeGreaterThan(0);
    }
  });

  test('row numbers start where the caller says', () => {
    const reading = readGood('dogRegister', [['犬类登记表'], HEADER, DATA], { firstRow: 101 });
    expect([reading.header.row, reading.accepted[0]?.row]).toEqual([102, 103]);
    expect(readGood('dogRegister', [HEADER, DATA], { firstRow: 101, headerRow: 101 }).header.row).toBe(101);
  });

  test('a row of data that reads like headers is none', () => {
    const row: Record<string, Cell> = {
      ...GOOD.dogRegister,
      keeperName: '业主',
      dogName: '昵称',
      remark: '其他',
    };
    expect(readGood('dogRegister', sheetOf('dogRegister', row)).header.row).toBe(1);
    expect(issues([Object.values(row)])[0]?.code).toBe('HEADER_NOT_FOUND');
  });
});

describe('a sheet that cannot be read', () => {
  test.each([[[]], [[[]]], [[[null, '', '　'], []]], [[[undefined]]]] as [Row[]][])('empty: %j', (rows) => {
    expect(issues(rows)).toEqual([{ code: 'SHEET_EMPTY', path: [] }]);
  });

  test('rows that are no rows are blank', () => {
    const rows = [null, undefined, 'text', HEADER, DATA] as unknown as Row[];
    expect(readGood('dogRegister', rows).accepted[0]?.row).toBe(5);
  });

  test('every required column that is missing is named', () => {
    expect(
      issues([
        ['房号', '养犬人姓名', '毛色', '犬名'],
        ['3-2-1201', '王芳', '黄', '豆豆'],
      ]),
    ).toEqual([
      { code: 'COLUMN_MISSING', path: ['phones'], params: { column: 'phones', header: '联系电话' } },
      { code: 'COLUMN_MISSING', path: ['breed'], params: { column: 'breed', header: '犬种' } },
      {
        code: 'COLUMN_MISSING',
        path: ['rabiesValidUntil'],
        params: { column: 'rabiesValidUntil', header: '免疫有效期' },
      },
    ]);
  });

  test('two columns of one meaning, with equal right', () => {
    expect(issues([[...HEADER, '颜色', '犬只毛色'], DATA])).toEqual([
      {
        code: 'COLUMN_DUPLICATE',
        path: ['coatColour'],
        params: { column: 'coatColour', header: '毛色', headers: ['颜色', '犬只毛色'], at: [6, 7] },
      },
    ]);
    expect(issues([[...HEADER, '犬种'], DATA])[0]?.code).toBe('COLUMN_DUPLICATE');
  });

  test('the form’s own header wins over another name of it, which is kept aside', () => {
    const reading = readGood('dogRegister', [
      [...HEADER, '手机'],
      [...DATA, '13900001234'],
    ]);
    expect(reading.accepted[0]?.values.phones).toEqual(['+8613800001234']);
    expect(reading.accepted[0]?.extra).toEqual({ 手机: '13900001234' });
    expect(reading.warnings).toEqual([
      { code: 'COLUMN_UNKNOWN', path: [], params: { at: 6, header: '手机', column: 'phones' } },
    ]);
  });
});

describe('the dress of headers', () => {
  test.each([
    '房　号',
    ' 房号 ',
    '房\n号',
    '房\r\n号',
    '*房号',
    '房号*',
    '房号＊',
    '※房号',
    '房号(必填)',
    '房号（必填项）',
    '房号【必填】',
    '【房号】',
    '（房号）',
    '房号:',
    '房号：',
    '\ufeff房号',
    '房\u200b号',
    '门牌号',
  ])('%j is 房号', (label) => {
    const [, ...rest] = HEADER;
    const reading = readGood('dogRegister', [[label, ...rest], DATA]);
    expect(reading.header.columns[0]).toEqual({ at: 1, header: label, column: 'unit' });
    expect(reading.warnings).toEqual([]);
  });

  test('a remark in brackets is left out, with a warning, if nothing else is that column', () => {
    const [, ...rest] = HEADER;
    const guessed = readGood('dogRegister', [['房号(楼栋-单元-房号)', ...rest], DATA]);
    expect(guessed.accepted[0]?.values.unit).toBe('3-2-1201');
    expect(guessed.warnings.map(({ code }) => code)).toEqual(['COLUMN_GUESSED']);
    const taken = readGood('dogRegister', [
      [...HEADER, '联系电话(紧急)'],
      [...DATA, '1'],
    ]);
    expect(taken.accepted[0]?.extra).toEqual({ '联系电话(紧急)': '1' });
  });

  test('blank columns far to the right are none', () => {
    const tail = Array.from({ length: 16_000 }, () => null);
    const reading = readGood('dogRegister', [
      [...HEADER, ...tail],
      [...DATA, ...tail],
    ]);
    expect(reading.header.columns).toHaveLength(HEADER.length);
    expect(reading.warnings).toEqual([]);
  });

  test('Latin labels in any case', () => {
    for (const label of ['No.', 'NO.', 'no', '№', 'Ｎｏ．']) {
      expect(columnsOf([label, ...HEADER], [1, ...DATA])[0]).toBe('rowNumber');
    }
  });

  test.each(FORMS)('$id: every alias is its column', ({ id, columns }) => {
    const [header = [], row = []] = sheetOf(
      id,
      Object.fromEntries(columns.map((column) => [column.id, GOOD[id][column.id]])),
    );
    for (const [at, { id: column, aliases }] of columns.entries()) {
      for (const alias of aliases) {
        const labels = header.map((label, position) => (position === at ? alias : label));
        const reading = readGood(id, [labels, row]);
        expect(reading.header.columns[at]?.column, alias).toBe(column);
        expect(reading.accepted).toHaveLength(1);
      }
    }
  });
});

describe('a header of two lines', () => {
  test('spans several columns', () => {
    const reading = readGood('tenantRegister', [
      ['租户情况登记表'],
      ['房号', '租户', null, '联系方式', null, '租赁期', null, '备注'],
      [null, '姓名', '身份证号', '手机', '微信', '起租日期', '到期日期', null],
      ['3-2-1201', '王芳', '330106197303269544', '13800001234', 'wx', '2026-01-01', '2026-12-31', null],
    ]);
    expect(reading.header.row).toBe(3);
    expect(reading.header.columns.map(({ column }) => column)).toEqual([
      'unit',
      'name',
      'residentId',
      'phones',
      null,
      'leaseFrom',
      'leaseUntil',
      'remark',
    ]);
    expect(reading.header.columns[4]?.header).toBe('联系方式 微信');
    expect(reading.accepted.map(({ row, extra }) => [row, extra])).toEqual([[4, { '联系方式 微信': 'wx' }]]);
  });

  test('a first record with few cells is no second line', () => {
    const reading = readGood('dogRegister', [[...HEADER, null], [...DATA.map(() => null), '备用'], DATA]);
    expect(reading.header.row).toBe(1);
  });
});

describe('a column that holds a period', () => {
  const [header = [], row = []] = sheetOf('tenantRegister', GOOD.tenantRegister);
  const read = (period: Cell) => {
    const reading = readGood('tenantRegister', [
      [...header.slice(0, -2), '租赁期限'],
      [...row.slice(0, -2), period],
    ]);
    const { leaseFrom, leaseUntil } = reading.accepted[0]?.values ?? {};
    return reading.accepted.length === 1
      ? [leaseFrom, leaseUntil]
      : reading.rejected[0]?.errors.map(({ column, code }) => `${column} ${code}`);
  };

  test.each([
    ['2026.1.1-2026.12.31'],
    ['2026-01-01-2026-12-31'],
    ['2026-1-1至2026-12-31'],
    ['2026年1月1日到2026年12月31日'],
    ['2026/1/1~2026/12/31'],
    ['20260101-20261231'],
    ['2026.1.1—2026.12.31'],
    ['２０２６．１．１－２０２６．１２．３１'],
    ['2026.1.1\n—2026.12.31'],
  ])('%j', (period) => {
    expect(read(period)).toEqual(['2026-01-01', '2026-12-31']);
  });

  test('open ends, faults and blanks', () => {
    expect(read('2026.1.1至长期')).toEqual(['2026-01-01', '长期']);
    expect(read('2026.1.1-2026.2.30')).toEqual(['leaseUntil DATE_IMPOSSIBLE']);
    expect(read('2026.13.1-2026.2.30')).toEqual(['leaseFrom DATE_IMPOSSIBLE', 'leaseUntil DATE_IMPOSSIBLE']);
    expect(read('一年')).toEqual(['leaseFrom PERIOD_UNREADABLE', 'leaseUntil PERIOD_UNREADABLE']);
    expect(read('2026.1.1')).toEqual(['leaseFrom PERIOD_UNREADABLE', 'leaseUntil PERIOD_UNREADABLE']);
    expect(read('')).toEqual(['leaseFrom REQUIRED_BLANK', 'leaseUntil REQUIRED_BLANK']);
  });

  test('is a column of the office’s own where the dates have columns', () => {
    const reading = readGood('tenantRegister', [
      [...header, '租赁期限'],
      [...row, '一年'],
    ]);
    expect(reading.accepted[0]?.extra).toEqual({ 租赁期限: '一年' });
  });
});

describe('the date of a sheet', () => {
  const dateOf = (...above: readonly Row[]) => readGood('dogRegister', [...above, HEADER, DATA]).sheetDate;

  test.each([
    [['编制:孔明    日期:2026-11-21']],
    [['编制:孔明    日期:2026.11.21']],
    [['编制：孔明　日期：２０２６年１１月２１日']],
    [['日期', '2026/11/21']],
    [['日期：', null, new Date(Date.UTC(2026, 10, 21))]],
    [['日期:', 46347]],
    [[null, '制表日期:20261121 第1页']],
    [['编制日期:暂缺 更新日期:2026-11-21']],
  ] as [Row][])('%j', (row) => {
    expect(dateOf(['犬类登记表'], row)).toBe(AS_OF);
  });

  test('is null where there is none, or none that can be', () => {
    for (const row of [[], ['编制:孔明'], ['日期:'], ['日期:2026-02-30'], ['日期:上月']] as Row[]) {
      expect(dateOf(row)).toBeNull();
    }
    expect(readGood('dogRegister', [HEADER, DATA, ['日期:2026-11-21']]).sheetDate).toBeNull();
  });
});

test('any header row is matched or refused, and never throws', () => {
  const label = fc.oneof(
    fc.constantFrom(...formOf('dogRegister').columns.flatMap(({ header, aliases }) => [header, ...aliases])),
    fc.string({ unit: 'binary' }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(label, { maxLength: 20 }), { maxLength: 5 }), (rows) => {
      const reading = readRegister('dogRegister', rows);
      expect(reading.ok || reading.issues.length > 0).toBe(true);
    }),
  );
});
