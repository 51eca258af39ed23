import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maskAddress,
  maskIdNumber,
  maskName,
  maskPhone,
  maskPlate,
  maskText,
} from '../../src/identifiers/index.js';
import { arbitraryHostile, arbitraryResidentId } from './arbitraries.js';

describe('maskIdNumber', () => {
  it.each([
    ['110101199003070011', '110***********0011'],
    ['11010119900307002x', '110***********002X'],
    ['110101-19900307-0011', '110***********0011'],
    ['91440300192181490G', '914***********490G'],
    ['110101900307001', '110*********001'],
    ['USA110080010112', 'U***********112'],
    ['11010119900307001', '1*************001'],
    ['1101011990030700111', '1***************111'],
    ['E12345678', 'E*****678'],
    ['H1234567801', 'H*******801'],
    ['12345678', '1****678'],
    ['1234567', '*******'],
    ['12345', '*****'],
    ['1', '*'],
    ['', ''],
    ['浙江省杭州市西湖区文三路', '********'],
    ['3.60102E+17', '********'],
    ['A'.repeat(20), `A${'*'.repeat(16)}AAA`],
    ['A'.repeat(21), '********'],
  ])('%s: %s', (input, expected) => {
    expect(maskIdNumber(input)).toBe(expected);
  });

  it('shows one character at each end to readers who need no more', () => {
    expect(maskIdNumber('110101199003070011', 'strict')).toBe('1****************1');
    expect(maskIdNumber('E12345678', 'strict')).toBe('E*******8');
    expect(maskIdNumber('E1234', 'strict')).toBe('*****');
  });

  it('never shows a birth date', () => {
    fc.assert(
      fc.property(arbitraryResidentId, ({ number }) => {
        expect(maskIdNumber(number).slice(3, 14)).toBe('***********');
      }),
    );
  });
});

describe('maskPhone', () => {
  it.each([
    ['13800001234', '138****1234'],
    ['138-0000-1234', '138****1234'],
    ['+8613800001234', '+86138****1234'],
    ['0086 138 0000 1234', '0086138****1234'],
    ['8613800001234', '86138****1234'],
    ['１３８００００１２３４', '138****1234'],
    ['0571-88001234', '0571****1234'],
    ['(0571)88001234', '0571****1234'],
    ['010-62001234', '010****1234'],
    ['0891-6301234', '0891***1234'],
    ['+8657188001234', '+86571****1234'],
    ['+8657188001234;ext=8001', '+86571****1234转***'],
    ['0571-88001234转8001', '0571****1234转***'],
    ['+85261234567', '+852*****567'],
    ['+14155552671', '+141*****671'],
    ['12179855083', '121*****083'],
    ['152649109140', '152******140'],
    ['1380000123', '138****123'],
    ['88001234', '********'],
    ['95598', '*****'],
    ['110', '***'],
    ['', ''],
    ['13800001234/13900001234', '********'],
    ['13800001234张三', '********'],
    ['1'.repeat(21), '********'],
  ])('%s: %s', (input, expected) => {
    expect(maskPhone(input)).toBe(expected);
  });
});

describe('maskName', () => {
  it.each([
    ['张三', '张*'],
    ['张三丰', '张*丰'],
    ['张三丰年', '张**年'],
    ['陆 婷', '陆*'],
    ['董　建', '董*'],
    ['𠮷凯佑', '𠮷*佑'],
    ['潘曦㛃', '潘*㛃'],
    ['葛\u{e0100}城', '葛*'],
    ['欧阳修', '欧**'],
    ['欧阳明月', '欧**月'],
    ['诸葛亮', '诸**'],
    ['歐陽修', '歐**'],
    ['上官婉儿', '上**儿'],
    ['官司马', '官*马'],
    ['杭州市人民医院', '杭州***医院'],
    ['阿依古丽·艾合买提', '阿***·****'],
    ['AHMED FATIMA', 'A**** ******'],
    ['박서연', '박**'],
    ['云舟软件有限公司', '云舟**有限公司'],
    ['安盾保安服务有限公司', '安盾****有限公司'],
    ['安盾公司', '安**司'],
    ['明月公司', '明**司'],
    ['三联合公司', '三**公司'],
    ['第三中学', '第**学'],
    ['李中心', '李*心'],
    ['张', '*'],
    ['', ''],
    [' ', ''],
    ['张·', '**'],
    ['J.', '**'],
    ['\ud800张三', '***'],
  ])('%j: %s', (input, expected) => {
    expect(maskName(input)).toBe(expected);
  });
});

it('maskName reads 40 characters, and no more', () => {
  expect(maskName('张'.repeat(40))).toBe(`张${'*'.repeat(38)}张`);
  expect(maskName('张'.repeat(41))).toBe('********');
});

describe('maskPlate', () => {
  it.each([
    ['京A12345', '京A**345'],
    ['京a·12345', '京A**345'],
    ['沪AD12345', '沪A***345'],
    ['京A1234学', '京A**34学'],
    ['使123456', '*******'],
    ['WJ京1234X', '********'],
    ['A12345', '******'],
    ['京A1234', '******'],
    ['', ''],
  ])('%s: %s', (input, expected) => {
    expect(maskPlate(input)).toBe(expected);
  });
});

describe('maskText', () => {
  it.each([
    ['浙江省杭州市', {}, '浙*****'],
    ['𠮷野家', {}, '𠮷**'],
    ['甲乙', {}, '甲*'],
    ['甲', {}, '*'],
    ['', {}, ''],
    ['abcdef', { head: 2, tail: 1 }, 'ab***f'],
    ['abcdef', { head: 3, tail: 0 }, 'abc***'],
    ['abcdef', { head: 4, tail: 0 }, '******'],
    ['abcdef', { head: 0, tail: 3 }, '***def'],
    ['abcdef', { head: 0, tail: 0 }, '******'],
    ['abcdef', { head: -1, tail: Number.NaN }, '******'],
    ['abcdef', { head: 1.5, tail: Number.POSITIVE_INFINITY }, '******'],
    ['\ud800bcdef', {}, '******'],
  ])('%j %j: %s', (input, options, expected) => {
    expect(maskText(input, options)).toBe(expected);
  });
});

describe('a mask covers every kind and length (mistake 7 of the peers)', () => {
  it.each([
    ['18 digits', maskIdNumber('110101199003070020'), '19900307'],
    ['15 digits', maskIdNumber('110101900307002'), '900307'],
    ['a passport', maskIdNumber('E12345678'), '123456'],
    ['a travel permit', maskIdNumber('H12345678'), '123456'],
    ['a mobile', maskPhone('+8613800001234'), '0000'],
    ['a landline', maskPhone('+8657188001234'), '8800'],
    ['a short number', maskPhone('96110'), '96110'],
  ])('%s', (_, masked, hidden) => {
    expect(masked).not.toContain(hidden);
    expect(masked).toContain('*');
  });
});

describe('every mask', () => {
  const MASKS: readonly (readonly [name: string, mask: (input: string) => string, most: number])[] = [
    ['maskIdNumber', maskIdNumber, 7],
    ['maskIdNumber strict', (input) => maskIdNumber(input, 'strict'), 2],
    ['maskPhone', maskPhone, 13],
    ['maskPlate', maskPlate, 5],
    ['maskText', maskText, 1],
  ];
  const shown = (masked: string) => [...masked.replace('转***', '')].filter((character) => character !== '*');
  // A text without a star of its own, so that every other character of the mask was taken from it.
  const arbitraryInput = fc
    .oneof(
      arbitraryHostile,
      fc.stringMatching(/^[0-9A-Z]{1,24}$/),
      fc.stringMatching(/^\+?[0-9]{3,20}$/),
      fc.string({ unit: fc.constantFrom(...'张欧阳三丰有限公司A·1 '), maxLength: 20 }),
    )
    .map((text) => text.replaceAll('*', '').replaceAll('＊', '').replaceAll('﹡', ''));

  it.each(MASKS)('%s shows no more than it may, and hides something', (_name, mask, most) => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const masked = mask(input);
        expect(shown(masked).length).toBeLessThanOrEqual(most);
        if (input.length > 256 || shown(masked).length > 0) expect(masked).toContain('*');
      }),
      { numRuns: 1_000 },
    );
  });

  it('maskName shows two characters of a person, or two and the legal form of an organisation', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const own = shown(maskName(input)).filter((character) => !/[\s·•・‧.]/.test(character));
        const suffix = /股?份?有?限?公司$/.test(maskName(input)) ? 6 : 4;
        expect(own.length).toBeLessThanOrEqual(2 + suffix);
        if (own.length > 0) expect(maskName(input)).toContain('*');
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives well-formed text for well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        for (const mask of [...MASKS.map(([, mask]) => mask), maskName]) {
          expect(/\p{Cs}/u.test(mask(input))).toBe(false);
        }
      }),
    );
  });
});

describe('maskAddress', () => {
  it.each([
    ['浙江省杭州市西湖区文三路90号', '浙江省****'],
    ['浙江杭州文三路90号', '浙江****'],
    ['内蒙古自治区呼和浩特市新城区', '内蒙古自治区****'],
    ['上海市', '***'],
    ['北京　市朝阳区', '北京市****'],
    ['香港特别行政区九龙', '香港特别行政区****'],
    ['杭州市西湖区', '******'],
    ['王芳市场1号', '******'],
    ['3-2-1201', '********'],
    ['', ''],
    [`浙江省${'杭'.repeat(300)}`, '********'],
  ])('%s: %s', (input, expected) => {
    expect(maskAddress(input)).toBe(expected);
  });

  it('shows no more than a province, however the address goes on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (rest) => {
        expect(maskAddress(`浙江省甲${rest}`)).not.toContain('甲');
      }),
    );
  });
});
