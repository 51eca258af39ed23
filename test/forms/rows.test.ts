import { describe, expect, test } from 'vitest';
import type { Cell, FormId, Row } from 'wuye/forms';
import { codesOf, GOOD, RESIDENT_ID, readGood, readOne, rowNumbers, sheetOf } from './support/sheet.js';

const dog = (cells: Readonly<Record<string, Cell>> = {}) => ({ ...GOOD.dogRegister, ...cells });
const units = (form: FormId, rows: readonly Readonly<Record<string, Cell>>[]) =>
  readGood(form, sheetOf(form, ...rows)).accepted.map(({ values }) => values.unit);

describe('cells merged downwards', () => {
  test('a blank unit is the one above', () => {
    expect(units('dogRegister', [dog(), dog({ unit: null }), dog({ unit: '　' })])).toEqual([
      '3-2-1201',
      '3-2-1201',
      '3-2-1201',
    ]);
  });

  test('so are ditto marks', () => {
    expect(units('dogRegister', [dog(), dog({ unit: '同上' }), dog({ unit: '〃' })])).toEqual([
      '3-2-1201',
      '3-2-1201',
      '3-2-1201',
    ]);
  });

  test('a rejected row carries its unit', () => {
    const { accepted, rejected } = readGood(
      'dogRegister',
      sheetOf('dogRegister', dog(), dog({ unit: '3-2-1202', breed: '' }), dog({ unit: '' })),
    );
    expect(rowNumbers(rejected)).toEqual([3]);
    expect(accepted[1]?.values.unit).toBe('3-2-1202');
  });

  test('a unit that cannot be read is carried with its fault', () => {
    const { accepted, rejected } = readGood(
      'dogRegister',
      sheetOf('dogRegister', dog(), dog({ unit: '不详' }), dog({ unit: '' }), dog({ unit: '3-2-1203' })),
    );
    expect(rejected.map(({ row, errors }) => [row, codesOf(errors)])).toEqual([
      [3, ['UNIT_UNREADABLE']],
      [4, ['UNIT_UNREADABLE']],
    ]);
    expect(accepted.map(({ values }) => values.unit)).toEqual(['3-2-1201', '3-2-1203']);
  });

  test('nothing above is blank', () => {
    expect(codesOf(readOne('dogRegister', { unit: '' }).errors)).toEqual(['REQUIRED_BLANK']);
  });

  test('across blank rows, not across a sum', () => {
    const [header = [], first = [], second = []] = sheetOf('dogRegister', dog(), dog({ unit: '' }));
    const { accepted, rejected, skipped } = readGood('dogRegister', [
      header,
      first,
      [],
      second,
      ['小计', null, 2],
      second,
    ]);
    expect(rowNumbers(accepted)).toEqual([2, 4]);
    expect(skipped).toEqual([
      { row: 3, why: 'blank' },
      { row: 5, why: 'subtotal' },
    ]);
    expect(rejected.map(({ row, errors }) => [row, codesOf(errors)])).toEqual([[6, ['REQUIRED_BLANK']]]);
  });

  const flat = (building: Cell, entrance: Cell, room: Cell, more: Readonly<Record<string, Cell>> = {}) => ({
    ...GOOD.occupancySummary,
    building,
    entrance,
    room,
    ...more,
  });
  const places = (...rows: readonly Readonly<Record<string, Cell>>[]) =>
    readGood('occupancySummary', sheetOf('occupancySummary', ...rows)).accepted.map(({ values }) =>
      [values.building, values.entrance, values.room].join('-'),
    );

  test('an entrance is carried within its building only', () => {
    expect(
      places(
        flat('1栋', '1单元', '101'),
        flat('', '', '102'),
        flat('', '2', '101'),
        flat('2', '', '101'),
        flat('', '', 102),
      ),
    ).toEqual(['1-1-101', '1-1-102', '1-2-101', '2--101', '2--102']);
  });

  test('the same building written again, or in another way, is the same building', () => {
    expect(places(flat('1栋', '2', '101'), flat(1, '', '102'), flat('1号楼', '', '103'))).toEqual([
      '1-2-101',
      '1-2-102',
      '1-2-103',
    ]);
  });

  test('an entrance that is said to be none stays none', () => {
    expect(places(flat('1', '2', '101'), flat('', '/', 'S05'), flat('', '', 'S06'))).toEqual([
      '1-2-101',
      '1--S05',
      '1--S06',
    ]);
  });

  test('other columns are carried where the caller asks for it', () => {
    const staff = sheetOf('supplierStaff', GOOD.supplierStaff, { ...GOOD.supplierStaff, supplierName: null });
    expect(readGood('supplierStaff', staff).rejectedCount).toBe(1);
    const { accepted } = readGood('supplierStaff', staff, { carryDown: ['supplierName'] });
    expect(accepted[1]?.values.supplierName).toBe(GOOD.supplierStaff.supplierName);
  });
});

describe('rows without a record', () => {
  const rowsOf = (...rows: readonly Row[]) => {
    const [header = [], first = []] = sheetOf('dogRegister', { rowNumber: 1, ...dog() });
    const { skipped, rejected } = readGood('dogRegister', [
      ['犬类登记表'],
      ['编制:孔明'],
      header,
      first,
      ...rows,
    ]);
    return [
      ...skipped.map(({ row, why }) => `${row} ${why}`),
      ...rejected.map(({ row }) => `${row} rejected`),
    ];
  };

  test('blank rows, also with a running number, blanks or strokes', () => {
    expect(rowsOf([], [2], ['3', ' ', '　', '\u200b'], [4, '/', '-', '—', '无'])).toEqual([
      '5 blank',
      '6 blank',
      '7 blank',
      '8 blank',
    ]);
  });

  test.each([
    [['合计']],
    [['合 计', null, '13条']],
    [['合　计：']],
    [['小计', null, null, 5]],
    [['总计(户)', 120]],
    [[null, '1栋小计', null, 12]],
    [[null, null, '合计', 3]],
    [['本页合计']],
    [['合计：120户']],
    [['总户数', null, 120]],
  ] as [Row][])('a sum: %j', (row) => {
    expect(rowsOf(row)).toEqual(['5 subtotal']);
  });

  test.each([
    [['注：本表每月更新。']],
    [['制表：孔明', null, '审核：田俊旭', null, '日期：2026-11-21']],
    [[null, '填表说明:房号按楼栋填写']],
    [['日期：2026年11月21日']],
    [['第 1 页 共 3 页']],
  ] as [Row][])('a note: %j', (row) => {
    expect(rowsOf(row)).toEqual(['5 note']);
  });

  test('the header and the titles printed again', () => {
    const [header = []] = sheetOf('dogRegister', { rowNumber: 1, ...dog() });
    expect(rowsOf(['犬类登记表'], ['编制:孔明'], header)).toEqual(['5 header', '6 header', '7 header']);
  });

  test('the line that numbers the columns', () => {
    expect(rowsOf([1, 2, 3, 4, 5, 6], ['1', '2', '3', '4', '5'])).toEqual(['5 header', '6 header']);
    expect(rowsOf([1, 2, 3, 4, 6])).toEqual(['5 rejected']);
  });

  test('a sum under the running number, wherever that stands', () => {
    const [header = [], row = []] = sheetOf('dogRegister', dog());
    const sum = [null, 'a', 'b', 'c', null, '合计'];
    const { skipped } = readGood('dogRegister', [[...header, '序号'], [...row, 1], sum]);
    expect(skipped).toEqual([{ row: 3, why: 'subtotal' }]);
  });

  test('a record that speaks of sums is a record', () => {
    const { accepted } = readGood(
      'dogRegister',
      sheetOf('dogRegister', dog({ keeperName: '总计', dogName: '合计' })),
    );
    expect(accepted).toHaveLength(1);
  });

  test('a row with something in it is told of, not skipped', () => {
    expect(rowsOf([null, null, null, '13800001234'])).toEqual(['5 rejected']);
  });
});

describe('what is wrong with a row', () => {
  test('is told in full, with the place and a masked sample', () => {
    const { errors } = readOne('dogRegister', {
      unit: '不详',
      keeperName: '',
      phones: '1380000123',
      rabiesValidUntil: '2026-02-30',
      shoulderHeightCm: '约30',
      dogSex: '不知道',
    });
    expect(errors.map(({ column, code, at, sample }) => [column, code, at, sample])).toEqual([
      ['unit', 'UNIT_UNREADABLE', 1, '不详'],
      ['keeperName', 'REQUIRED_BLANK', 2, undefined],
      ['phones', 'PHONE_INVALID', 3, '138****123'],
      ['dogSex', 'ENUM_UNKNOWN', 5, '不**'],
      ['shoulderHeightCm', 'NUMBER_UNREADABLE', 6, '约30'],
      ['rabiesValidUntil', 'DATE_IMPOSSIBLE', 7, '2026-02-30'],
    ]);
    expect(errors[0]?.path).toEqual(['unit']);
    expect(errors[0]?.header).toBe('房号');
  });

  test('never shows a name, a number or a phone, not even in the wrong column', () => {
    const secrets = [
      RESIDENT_ID,
      '13800001234',
      '王小芳',
      '浙A12345',
      '330106 19730326 9544',
      'AHMED FATIMA',
    ];
    for (const form of Object.keys(GOOD) as FormId[]) {
      for (const column of Object.keys(GOOD[form])) {
        for (const secret of secrets) {
          const { errors, accepted } = readOne(form, { [column]: secret });
          const told = JSON.stringify([errors, accepted?.warnings ?? []]);
          expect(told, `${form} ${column}`).not.toContain(secret);
        }
      }
    }
  });

  test('columns of the office’s own are kept as they stood', () => {
    const [header = [], row = []] = sheetOf('dogRegister', dog());
    const {
      accepted,
      warnings,
      header: read,
    } = readGood('dogRegister', [
      [...header, '芯片号', '照片', '', '__proto__', '照片'],
      [...row, ' A1 ', null, 'x', 'y', 7, 'beyond'],
    ]);
    expect(accepted[0]?.extra).toEqual({
      芯片号: ' A1 ',
      列H: 'x',
      列I: 'y',
      '照片 (2)': '7',
      列K: 'beyond',
    });
    expect(read.columns.filter(({ column }) => column === null).map(({ header }) => header)).toEqual([
      '芯片号',
      '照片',
      '',
      '__proto__',
      '照片',
    ]);
    expect(warnings.map(({ code, params }) => [code, params?.at])).toEqual([
      ['COLUMN_UNKNOWN', 6],
      ['COLUMN_UNKNOWN', 7],
      ['COLUMN_UNKNOWN', 9],
      ['COLUMN_UNKNOWN', 10],
      ['COLUMN_UNNAMED', 8],
      ['COLUMN_UNNAMED', 11],
    ]);
  });

  test('and are refused where they cannot be kept', () => {
    const [header = [], row = []] = sheetOf('dogRegister', dog());
    const { rejected } = readGood('dogRegister', [
      [...header, '芯片号'],
      [...row, 'a\0'],
    ]);
    expect(rejected[0]?.errors[0]).toMatchObject({
      column: null,
      header: '芯片号',
      code: 'CELL_MALFORMED',
      at: 6,
    });
  });

  test('rejections beyond the cap are counted', () => {
    const rows = sheetOf('dogRegister', ...Array.from({ length: 5 }, () => dog({ breed: '' })));
    const reading = readGood('dogRegister', rows, { mostRejected: 2 });
    expect(rowNumbers(reading.rejected)).toEqual([2, 3]);
    expect(reading.rejectedCount).toBe(5);
    expect(reading.warnings.map(({ code }) => code)).toEqual(['REJECTIONS_LEFT_OUT']);
  });

  test('a sheet with a header and nothing below is read, with a warning', () => {
    const [header = []] = sheetOf('dogRegister', dog());
    const reading = readGood('dogRegister', [header, [], ['合计', 0]]);
    expect(reading.warnings.map(({ code }) => code)).toEqual(['NO_RECORDS']);
    expect(reading.skipped).toHaveLength(2);
  });
});
