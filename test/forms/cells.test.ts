import { mod11_2 } from 'cdigit';
import { describe, expect, test } from 'vitest';
import type { Cell, FormId, FormValue } from 'wuye/forms';
import {
  cellValue,
  codesOf,
  GOOD,
  RESIDENT_ID,
  readGood,
  readOne,
  sheetOf,
  USCC,
  warningsOf,
} from './support/sheet.js';

describe('numbers', () => {
  test.each([
    [105.23, 105.23],
    ['105.23', 105.23],
    ['105.23㎡', 105.23],
    ['105.23 m²', 105.23],
    ['105.23m2', 105.23],
    ['105.23M2', 105.23],
    ['105.23平方米', 105.23],
    ['105.23平米', 105.23],
    ['１０５．２３', 105.23],
    ['１０５．２３㎡', 105.23],
    ['1,234.5', 1234.5],
    ['1，234.5', 1234.5],
    ['+89.5', 89.5],
    ['.5', ['NUMBER_UNREADABLE']],
    [105.22999999999999, 105.23],
    [0.1 + 0.2, 0.3],
    ['0.001', 0.001],
    ['1000000', 1_000_000],
    ['1000001', ['NUMBER_OUT_OF_RANGE']],
    [0, ['NUMBER_OUT_OF_RANGE']],
    ['0', ['NUMBER_OUT_OF_RANGE']],
    ['-0', ['NUMBER_OUT_OF_RANGE']],
    [-105.23, ['NUMBER_OUT_OF_RANGE']],
    ['-105.23㎡', ['NUMBER_OUT_OF_RANGE']],
    ['约90', ['NUMBER_UNREADABLE']],
    ['待测', ['NUMBER_UNREADABLE']],
    ['90左右', ['NUMBER_UNREADABLE']],
    ['九十', ['NUMBER_UNREADABLE']],
    ['12,34', ['NUMBER_UNREADABLE']],
    ['1.2.3', ['NUMBER_UNREADABLE']],
    ['1e3', ['NUMBER_UNREADABLE']],
    ['0x10', ['NUMBER_UNREADABLE']],
    ['89 90', ['NUMBER_UNREADABLE']],
    ['¥89.5', ['NUMBER_UNREADABLE']],
    ['90元', ['NUMBER_UNREADABLE']],
    ['=90', ['NUMBER_UNREADABLE']],
    ['NaN', ['NUMBER_UNREADABLE']],
    ['Infinity', ['NUMBER_UNREADABLE']],
    [Number.NaN, ['NUMBER_UNREADABLE']],
    [Number.POSITIVE_INFINITY, ['NUMBER_UNREADABLE']],
    [true, ['NUMBER_UNREADABLE']],
    [new Date(0), ['NUMBER_UNREADABLE']],
    ['9'.repeat(100), ['NUMBER_UNREADABLE']],
  ] as [Cell, FormValue][])('floor area %j', (cell, value) => {
    expect(cellValue('ownerCard', 'floorArea', cell)).toEqual(value);
  });

  test.each([
    ['3人', 3],
    ['3 人', 3],
    ['３', 3],
    ['3.0', 3],
    [3, 3],
    ['0', 0],
    [0, 0],
    ['2.5', ['NUMBER_NOT_WHOLE']],
    [2.5, ['NUMBER_NOT_WHOLE']],
    ['-1', ['NUMBER_OUT_OF_RANGE']],
    ['三人', ['NUMBER_UNREADABLE']],
    ['无', null],
  ] as [Cell, FormValue][])('number of residents %j', (cell, value) => {
    expect(cellValue('tenantRegister', 'residentCount', cell)).toEqual(value);
  });

  test.each([
    ['60元', 60],
    ['60元/月', 60],
    ['¥60', 60],
    ['¥ 60', 60],
    ['￥1,200.50元', 1200.5],
    ['60/月', 60],
    ['60元每月', 60],
    ['0', 0],
    ['免费', ['NUMBER_UNREADABLE']],
    ['-5', ['NUMBER_OUT_OF_RANGE']],
  ] as [Cell, FormValue][])('monthly fee %j', (cell, value) => {
    expect(cellValue('parkingUse', 'monthlyFee', cell)).toEqual(value);
  });

  test.each([
    ['28cm', 28],
    ['28 厘米', 28],
    ['200', 200],
    ['201', ['NUMBER_OUT_OF_RANGE']],
    ['28kg', ['NUMBER_UNREADABLE']],
  ] as [Cell, FormValue][])('shoulder height %j', (cell, value) => {
    expect(cellValue('dogRegister', 'shoulderHeightCm', cell)).toEqual(value);
  });

  test('a running number is never wrong', () => {
    expect(cellValue('dogRegister', 'rowNumber', '12')).toBe(12);
    expect(cellValue('dogRegister', 'rowNumber', '１２')).toBe(12);
    expect(cellValue('dogRegister', 'rowNumber', 'A-12')).toBe('A-12');
    expect(cellValue('dogRegister', 'rowNumber', '1.5')).toBe('1.5');
  });
});

describe('names', () => {
  test.each([
    ['王 芳', '王芳'],
    ['王　芳', '王芳'],
    [' 王芳\u200b', '王芳'],
    ['王\u00a0\u00a0芳', '王芳'],
    ['阿依古丽·艾合买提', '阿依古丽·艾合买提'],
    ['阿依古丽•艾合买提', '阿依古丽·艾合买提'],
    ['阿依古丽・艾合买提', '阿依古丽·艾合买提'],
    ['阿依古丽‧艾合买提', '阿依古丽·艾合买提'],
    ['阿依古丽.艾合买提', '阿依古丽·艾合买提'],
    ['阿依古丽．艾合买提', '阿依古丽·艾合买提'],
    ['阿依古丽 · 艾合买提', '阿依古丽·艾合买提'],
    ['𠮷凯佑', '𠮷凯佑'],
    ['潘曦㛃', '潘曦㛃'],
    ['\uf9b4秀英', '\uf9b4秀英'],
    ['范涵䶮', '范涵䶮'],
    ['John  Smith', 'John Smith'],
    ['Ｊｏｈｎ　Ｓｍｉｔｈ', 'John Smith'],
    ['St. John', 'St. John'],
    ['杭州（中国）有限公司', '杭州(中国)有限公司'],
    ['ABC 有限公司', 'ABC 有限公司'],
    ['?凯佑', '?凯佑'],
    ['<b>王芳</b>', '<b>王芳</b>'],
    ['无', ['REQUIRED_BLANK']],
    ['/', ['REQUIRED_BLANK']],
    ['\u200b\u2060', ['REQUIRED_BLANK']],
    ['\u202e', ['REQUIRED_BLANK']],
    ['#REF!', ['CELL_ERROR']],
    ['王\0芳', ['CELL_MALFORMED']],
    ['王\ud842', ['CELL_MALFORMED']],
    ['\udfb7芳', ['CELL_MALFORMED']],
    ['王'.repeat(257), ['CELL_TOO_LONG']],
    ['王'.repeat(256), '王'.repeat(256)],
  ] as [Cell, FormValue][])('%j', (cell, value) => {
    expect(cellValue('dogRegister', 'keeperName', cell)).toEqual(value);
  });

  test('several persons in a cell are warned of, not merged into one name', () => {
    expect(cellValue('ownerCard', 'name', '王芳\n李雷')).toBe('王芳、李雷');
    expect(warningsOf('ownerCard', 'name', '王芳\n李雷')).toEqual(['NAME_SEVERAL']);
    expect(warningsOf('ownerCard', 'name', '王芳/李雷')).toEqual(['NAME_SEVERAL']);
    expect(warningsOf('ownerCard', 'name', '欧 阳\n娜 娜')).toEqual([]);
  });

  test('an organisation wrapped over two lines is one', () => {
    expect(cellValue('supplierStaff', 'supplierName', '洁美保洁服务\n有限公司')).toBe('洁美保洁服务有限公司');
  });

  test('a Latin name keeps its words and its case', () => {
    const value = (cell: Cell) => cellValue('foreignNational', 'name', cell);
    expect(value(' AHMED   FATIMA ')).toBe('AHMED FATIMA');
    expect(value('ＡＨＭＥＤ　ＦＡＴＩＭＡ')).toBe('AHMED FATIMA');
    expect(value("O'Brien-Müller, Jr.")).toBe("O'Brien-Müller, Jr.");
    expect(warningsOf('foreignNational', 'name', '艾哈迈德')).toEqual(['NAME_NOT_LATIN']);
  });
});

describe('text', () => {
  test.each([
    ['=1+1', '=1+1'],
    ["=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"],
    ['+86开头的号码为海外家属', '+86开头的号码为海外家属'],
    ['- 需补登车位', '- 需补登车位'],
    ['@前台 已电话通知', '@前台 已电话通知'],
    [' 两边有空格　', '两边有空格'],
    ['中间  有\n换行', '中间  有\n换行'],
    ['全角　ＡＢ１２，保留', '全角　ＡＢ１２，保留'],
    ['𠮷'.repeat(1000), '𠮷'.repeat(1000)],
    ['x'.repeat(32_767), 'x'.repeat(32_767)],
    ['x'.repeat(32_768), ['CELL_TOO_LONG']],
    [12.5, '12.5'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [new Date(Date.UTC(2026, 2, 5)), '2026-03-05'],
    [new Date(Date.UTC(2026, 2, 5, 8, 30)), '2026-03-05 08:30:00'],
    [new Date(Number.NaN), null],
    ['无', null],
    ['—', null],
    ['-', null],
    ['／', null],
    ['无异常', '无异常'],
    ['a\0b', ['CELL_MALFORMED']],
    ['\ud800', ['CELL_MALFORMED']],
    ['__proto__', '__proto__'],
  ] as [Cell, FormValue][])('remark %j', (cell, value) => {
    expect(cellValue('dogRegister', 'remark', cell)).toEqual(value);
  });

  test('the error of a formula is no text: blank with a warning, or refused where the cell is required', () => {
    expect(cellValue('dogRegister', 'remark', '#N/A')).toBeNull();
    expect(warningsOf('dogRegister', 'remark', '#N/A')).toEqual(['CELL_ERROR']);
    expect(cellValue('dogRegister', 'breed', ' #DIV/0! ')).toEqual(['CELL_ERROR']);
    expect(cellValue('dogRegister', 'remark', '#1号楼')).toBe('#1号楼');
  });

  test('a long number in a number cell has lost digits', () => {
    expect(warningsOf('tenantRegister', 'residencePermitNumber', 3.301369215338798e15)).toEqual([
      'NUMBER_PRECISION_LOST',
    ]);
    expect(warningsOf('tenantRegister', 'residencePermitNumber', '3.30137E+15')).toEqual([
      'NUMBER_PRECISION_LOST',
    ]);
    expect(warningsOf('tenantRegister', 'residencePermitNumber', '3301369215338798')).toEqual([]);
  });

  test('a limit of the caller is kept, beyond that of workbooks it is not', () => {
    const long = readOne('dogRegister', { remark: 'x'.repeat(11) }, { longestCell: 10 });
    expect(long.errors[0]).toMatchObject({ code: 'CELL_TOO_LONG', params: { length: 11, longest: 10 } });
    const huge = readOne('dogRegister', { remark: 'x'.repeat(40_000) }, { longestCell: 1e9 });
    expect(codesOf(huge.errors)).toEqual(['CELL_TOO_LONG']);
  });

  test('what is no cell at all is refused', () => {
    for (const cell of [{ richText: [] }, [], Symbol('x'), () => 1, 10n] as unknown as Cell[]) {
      expect(cellValue('dogRegister', 'breed', cell)).toEqual(['CELL_UNREADABLE']);
    }
  });

  test('“as above” is nobody’s name where nothing is carried down', () => {
    for (const cell of ['同上', ' 〃 ', '"']) {
      expect(cellValue('ownerCard', 'name', cell)).toEqual(['CELL_UNREADABLE']);
      expect(cellValue('supplierStaff', 'supplierName', cell)).toEqual(['CELL_UNREADABLE']);
      expect(cellValue('parkingUse', 'spaceNumber', cell)).toEqual(['CELL_UNREADABLE']);
      expect(cellValue('dogRegister', 'breed', cell)).toEqual(['CELL_UNREADABLE']);
    }
    expect(cellValue('dogRegister', 'remark', '同上')).toBe('同上');
    // Marked as text, as rows are written out.
    expect(cellValue('dogRegister', 'breed', "'同上")).toBe('同上');
  });

  test('lists are split, codes are upper case', () => {
    const attachments = (cell: Cell) => cellValue('commercialApplication', 'attachments', cell);
    expect(attachments('样稿、身份证，样稿\n 盖章营业执照复印件；')).toEqual([
      '样稿',
      '身份证',
      '盖章营业执照复印件',
    ]);
    expect(attachments('、')).toEqual(['REQUIRED_BLANK']);
    expect(cellValue('parkingUse', 'spaceNumber', ' b1—０23 ')).toBe('B1-023');
    expect(cellValue('parkingUse', 'spaceNumber', 23)).toBe('23');
    expect(cellValue('parkingUse', 'spaceNumber', 'B'.repeat(41))).toEqual(['CELL_UNREADABLE']);
  });
});

describe('words of a list', () => {
  test.each([
    ['parkingUse', 'rightKind', '产权', '自有'],
    ['parkingUse', 'rightKind', ' 临 停 ', '临时'],
    ['parkingUse', 'rightKind', '', ['REQUIRED_BLANK']],
    ['parkingUse', 'rightKind', '待定', ['ENUM_UNKNOWN']],
    ['parkingUse', 'rightKind', '?', ['ENUM_UNKNOWN']],
    ['parkingUse', 'rightKind', 'constructor', ['ENUM_UNKNOWN']],
    ['dogRegister', 'dogSex', '雌', '母'],
    ['dogRegister', 'dogSex', '男', ['ENUM_UNKNOWN']],
    ['tenantRegister', 'sex', '女\u200b性', '女'],
    ['specialCare', 'careKind', '空巢老人', '独居'],
    ['specialCare', 'careKind', 1, ['ENUM_UNKNOWN']],
  ] as [FormId, string, Cell, FormValue][])('%s %s %j', (form, column, cell, value) => {
    expect(cellValue(form, column, cell)).toEqual(value);
  });

  test('the words that would do are told', () => {
    const { errors } = readOne('parkingUse', { rightKind: '待定' });
    expect(errors[0]?.params).toEqual({ words: ['自有', '租赁', '临时'] });
  });
});

describe('open ends and periods', () => {
  test('长期 is a value of its own, where the form allows it', () => {
    for (const cell of ['长期', ' 长期有效 ', '永久', '无固定期限']) {
      expect(cellValue('shopSummary', 'licenceValidUntil', cell)).toBe('长期');
    }
    expect(cellValue('shopSummary', 'licenceValidUntil', '无')).toBeNull();
    expect(cellValue('dogRegister', 'rabiesValidUntil', '长期')).toEqual(['DATE_UNREADABLE']);
  });
});

describe('identity numbers', () => {
  const resident = (cell: Cell) => cellValue('tenantRegister', 'residentId', cell);

  test.each([
    [RESIDENT_ID, RESIDENT_ID],
    ['330106 19730326 9544', RESIDENT_ID],
    ['330106-19730326-9544', RESIDENT_ID],
    ['３３０１０６１９７３０３２６９５４４', RESIDENT_ID],
    ['51010719920314839x', '51010719920314839X'],
    ['51010719920314839Ⅹ', '51010719920314839X'],
    ['420106770614853', '420106770614853'],
    [420_106_770_614_853, '420106770614853'],
    [RESIDENT_ID.slice(0, 17), ['ID_LENGTH']],
    ['330106197303269545', ['ID_CHECK_DIGIT']],
    ['330203196604319842', ['ID_BIRTH_DATE']],
    [3.301061973032695e17, ['ID_PRECISION_LOST']],
    [1e15, ['ID_PRECISION_LOST']],
    ['3.60102E+17', ['ID_PRECISION_LOST']],
    ['３．６Ｅ＋１７', ['ID_PRECISION_LOST']],
    ['H09806536', 'H09806536'],
    ['M12345678(01)', 'M1234567801'],
    ['TZ3385594', 'TZ3385594'],
    ['16CK61654', '16CK61654'],
    [USCC, USCC],
    ['914403001922038216', '914403001922038216'],
    ['USA110080010112', 'USA110080010112'],
    ['12345678', '12345678'],
    ['1234567X', ['ID_LENGTH']],
    ['无证件', ['ID_CHARACTER']],
    ['不详', ['ID_CHARACTER']],
    ['', ['REQUIRED_BLANK']],
    ['　', ['REQUIRED_BLANK']],
    ['1'.repeat(300), ['CELL_TOO_LONG']],
  ] as [Cell, FormValue][])('resident ID %j', (cell, value) => {
    expect(resident(cell)).toEqual(value);
  });

  test('15 digits are accepted with a warning, eight digits as a guess', () => {
    expect(warningsOf('tenantRegister', 'residentId', '420106770614853')).toEqual(['ID_LEGACY_15']);
    expect(warningsOf('tenantRegister', 'residentId', '12345678')).toEqual(['DOCUMENT_KIND_GUESSED']);
    expect(warningsOf('tenantRegister', 'residentId', 'H09806536')).toEqual([]);
  });

  test('other documents are not taken where only a resident ID can stand', () => {
    expect(cellValue('shopSummary', 'operatorResidentId', 'H09806536')).toEqual(['ID_CHARACTER']);
  });

  test('a birth after the as-of date is impossible', () => {
    const born = (day: string) => mod11_2.generate(`330106${day}001`);
    expect(resident(born('20261121'))).toBe(born('20261121'));
    expect(resident(born('20261122'))).toEqual(['ID_BIRTH_DATE']);
  });

  test.each([
    ['身份证', RESIDENT_ID, RESIDENT_ID],
    ['居民身份证', 'H09806536', ['ID_CHARACTER']],
    [null, RESIDENT_ID, RESIDENT_ID],
    [null, 'H09806536', ['ID_CHARACTER']],
    ['护照', 'e12345678', 'E12345678'],
    ['回乡证', 'h09806536', 'H09806536'],
    ['台胞证', '12345678', '12345678'],
    ['台胞证', '1234567', ['PERMIT_INVALID']],
    ['营业执照', USCC.toLowerCase(), USCC],
    ['营业执照', '91330109MA866RDW83', ['USCC_CHECK_DIGIT']],
    ['营业执照', 9.14403001922038e17, ['ID_PRECISION_LOST']],
    ['军官证', RESIDENT_ID, ['ENUM_UNKNOWN']],
    ['军官证', '不是号码', ['ENUM_UNKNOWN']],
  ] as [Cell, Cell, FormValue][])('owner with %j %j', (idKind, idNumber, value) => {
    const { accepted, errors } = readOne('ownerCard', { idKind, idNumber });
    expect(accepted === undefined ? codesOf(errors) : accepted.values.idNumber).toEqual(value);
  });

  test('without a column for the kind, the number is known by its form', () => {
    const { idKind: _, ...row } = GOOD.ownerCard;
    for (const idNumber of [RESIDENT_ID, USCC, 'H09806536', 'TZ3385594']) {
      const { accepted } = readGood('ownerCard', sheetOf('ownerCard', { ...row, idNumber }));
      expect(accepted[0]?.values).toMatchObject({ idNumber });
      expect(accepted[0]?.values).not.toHaveProperty('idKind');
    }
  });

  test('credit codes and passports', () => {
    expect(cellValue('shopSummary', 'uscc', ' 91330109-ma866rdw82')).toBe(USCC);
    expect(cellValue('shopSummary', 'uscc', 9.14403001922038e17)).toEqual(['USCC_PRECISION_LOST']);
    expect(cellValue('foreignNational', 'passportNumber', 'ab 4083706')).toBe('AB4083706');
    expect(cellValue('foreignNational', 'passportNumber', '遗失')).toEqual(['PASSPORT_INVALID']);
  });

  test('nationalities', () => {
    const value = (cell: Cell) => cellValue('foreignNational', 'nationality', cell);
    expect(value('日本')).toBe('日本');
    expect(value(' 美 国 ')).toBe('美国');
    expect(value('Japan')).toBe('日本');
    expect(value('KOR')).toBe('韩国');
    expect(value('亚特兰蒂斯')).toEqual(['NATIONALITY_UNKNOWN']);
  });
});

describe('phones and plates', () => {
  test.each([
    ['13800001234', ['+8613800001234']],
    [13_800_001_234, ['+8613800001234']],
    ['138 0000 1234', ['+8613800001234']],
    ['+86 138-0000-1234', ['+8613800001234']],
    ['１３８００００１２３４', ['+8613800001234']],
    ['13800001234/0571-88001234', ['+8613800001234', '+8657188001234']],
    ['13800001234、13800001235', ['+8613800001234', '+8613800001235']],
    ['13800001234\n13800001235', ['+8613800001234', '+8613800001235']],
    ['13800001234/13800001234', ['+8613800001234']],
    [57_188_001_234, ['+8657188001234']],
    ['57188001234', ['+8657188001234']],
    ['152649109140', ['PHONE_INVALID']],
    ['12179855083', ['PHONE_INVALID']],
    ['13800001234/12179855083', ['PHONE_INVALID']],
    ['12179855083/12179855084', ['PHONE_INVALID']],
    ['1.38E+10', ['PHONE_INVALID']],
    ['无', ['REQUIRED_BLANK']],
  ] as [Cell, FormValue][])('phones %j', (cell, value) => {
    expect(cellValue('dogRegister', 'phones', cell)).toEqual(value);
  });

  test('the country of bare numbers is the caller’s', () => {
    const { accepted } = readOne('dogRegister', { phones: '0912345678' }, { defaultCountry: 'TW' });
    expect(accepted?.values.phones).toEqual(['+886912345678']);
  });

  test.each([
    ['浙A12345', ['浙A12345']],
    ['浙a·12345', ['浙A12345']],
    ['浙Ａ１２３４５', ['浙A12345']],
    ['浙ADY0699、浙DFS1617', ['浙ADY0699', '浙DFS1617']],
    ['浙A12345\n浙A12346', ['浙A12345', '浙A12346']],
    ['无牌待上', ['PLATE_INVALID']],
    ['A18812', ['PLATE_INVALID']],
  ] as [Cell, FormValue][])('plates %j', (cell, value) => {
    expect(cellValue('parkingUse', 'plates', cell)).toEqual(value);
  });
});

describe('units', () => {
  test.each([
    ['3栋2单元1201室', '3-2-1201'],
    [' 3#2-1201', '3-2-1201'],
    ['1-s05', '1-S05'],
    ['不详', ['UNIT_UNREADABLE']],
    [1201, ['UNIT_UNREADABLE']],
    [new Date(Date.UTC(2001, 0, 2)), ['UNIT_UNREADABLE']],
    [true, ['UNIT_UNREADABLE']],
  ] as [Cell, FormValue][])('unit %j', (cell, value) => {
    expect(cellValue('dogRegister', 'unit', cell)).toEqual(value);
  });

  test('parts in columns of their own', () => {
    expect(cellValue('occupancySummary', 'building', '3号楼')).toBe('3');
    expect(cellValue('occupancySummary', 'building', 3)).toBe('3');
    expect(cellValue('occupancySummary', 'entrance', '2单元')).toBe('2');
    expect(cellValue('occupancySummary', 'entrance', '无')).toBeNull();
    expect(cellValue('occupancySummary', 'room', '1201室')).toBe('1201');
    expect(cellValue('occupancySummary', 'room', '机房')).toEqual(['UNIT_UNREADABLE']);
  });
});

describe('the apostrophe that keeps digits as text', () => {
  test.each([
    ['ownerCard', 'idNumber', `'${RESIDENT_ID}`, RESIDENT_ID],
    ['shopSummary', 'uscc', `\u2018${USCC}`, USCC],
    ['ownerCard', 'phones', "'13800001234", ['+8613800001234']],
    ['dogRegister', 'rabiesValidUntil', "'2027-03-05", '2027-03-05'],
    ['ownerCard', 'floorArea', " '89.5", 89.5],
  ] as const)('is left out of %s.%s', (form, column, cell, expected) => {
    expect(cellValue(form, column, cell)).toEqual(expected);
  });

  test('stays in text, and alone it is no number', () => {
    expect(cellValue('ownerCard', 'remark', "'引用")).toBe("'引用");
    expect(cellValue('ownerCard', 'phones', "'")).toEqual(['PHONE_INVALID']);
  });
});

describe('words and numbers as offices write them', () => {
  test.each([
    ['shopSummary', 'licenceValidUntil', '长 期', '长期'],
    ['ownerCard', 'sex', '男（男性）', '男'],
    ['parkingUse', 'rightKind', '自有（产权）', '自有'],
    ['parkingUse', 'rightKind', '自有（租赁）', ['ENUM_UNKNOWN']],
    ['parkingUse', 'rightKind', '自有（地下）', ['ENUM_UNKNOWN']],
    ['parkingUse', 'monthlyFee', '每月60元', 60],
    ['tenantRegister', 'residentCount', '3口人', 3],
    ['tenantRegister', 'residentCount', '3个', 3],
    ['shopSummary', 'unit', '1栋商铺S05', '1-S05'],
  ] as const)('%s.%s reads %j', (form, column, cell, expected) => {
    expect(cellValue(form, column, cell)).toEqual(expected);
  });
});
