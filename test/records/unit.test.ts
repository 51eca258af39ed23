import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWuyeError } from '../../src/kernel/index.js';
import {
  compareUnits,
  formatUnit,
  isUnitKey,
  parseBuilding,
  parseEntrance,
  parseRoom,
  parseUnit,
  type UnitKey,
  unitKey,
  unitParts,
} from '../../src/records/index.js';
import { arbitraryUnit } from '../support/arbitrary-values.js';

const read = (input: string) => {
  const result = parseUnit(input);
  return result.ok ? result.value : result.issues.map(({ code }) => code).join();
};
const partOf = (result: ReturnType<typeof parseRoom>) => (result.ok ? result.value : null);
const UNREADABLE = 'UNIT_UNREADABLE';

describe('parseUnit', () => {
  it.each([
    '3-2-1201',
    '3栋2单元1201室',
    '3栋2单元1201',
    '3幢2单元1201',
    '3座2单元1201室',
    '3号楼2单元1201室',
    '3号楼2单元-1201室',
    '3#2-1201',
    '3#楼2单元1201',
    '3＃２－１２０１',
    '３－２－１２０１',
    '3栋2-1201',
    '3栋-2单元-1201室',
    '3-2单元1201室',
    '3号2单元1201',
    '3楼2单元1201室',
    '3栋2门1201',
    '3楼2门1201',
    '3栋2梯1201号',
    '3栋2单元1201户',
    '第3幢第2单元1201室',
    '三栋二单元1201室',
    '三号楼二单元一二〇一室',
    '三栋二单元一二零一室',
    '03栋02单元1201室',
    '003-02-1201',
    ' 3 - 2 - 1201 ',
    '3栋 2单元　1201室',
    '\u200b3-2-1201\ufeff',
    '3-2-1201\n',
  ])('reads %j', (input) => {
    expect(read(input)).toBe('3-2-1201');
  });

  it.each(['‐', '‑', '‒', '–', '—', '―', '−', '─', '━', '——', '﹣', '－', '﹘', 'ー'])(
    'takes the dash %j',
    (dash) => {
      expect(read(`3${dash}2${dash}1201`)).toBe('3-2-1201');
      expect(read(`1${dash}S05`)).toBe('1-S05');
    },
  );

  it.each([
    ['1-S05', '1-S05'],
    ['1-s05', '1-S05'],
    ['１－Ｓ０５', '1-S05'],
    ['1#S05', '1-S05'],
    ['1栋S05', '1-S05'],
    ['1栋S05铺', '1-S05'],
    ['1栋S05号商铺', '1-S05'],
    ['A栋1201', 'A-1201'],
    ['A座-1201', 'A-1201'],
    ['a座1201室', 'A-1201'],
    ['B2栋1单元301', 'B2-1-301'],
    ['12A栋301', '12A-301'],
    ['十二栋一单元301', '12-1-301'],
    ['二十栋301', '20-301'],
    ['二十三幢十单元301', '23-10-301'],
    ['3号1201室', '3-1201'],
    ['3栋A单元1201', '3-A-1201'],
    ['10-1-1201A', '10-1-1201A'],
  ])('reads %j as %s', (input, key) => {
    expect(read(input)).toBe(key);
  });

  it('drops leading zeros of building and entrance, and keeps those of the room', () => {
    expect(read('03栋')).toBe(UNREADABLE);
    expect(read('03-01-0201')).toBe('3-1-0201');
    expect(read('3-1-201')).toBe('3-1-201');
    expect(read('A01栋201')).toBe('A1-201');
  });

  it.each([
    '',
    ' ',
    '不详',
    '门卫室旁',
    '无',
    '/',
    '-',
    '1201',
    '1201室',
    '3栋',
    '3栋2单元',
    '2单元1201室',
    '1-2-3-4',
    '3-2-12-01',
    '3-2-1201、3-2-1202',
    '3-2-1201~1203',
    '3-2-1201/1202',
    '3~2~1201',
    '3/2/1201',
    '3 2 1201',
    '3 2-1201',
    '3-2-12 01',
    '3-2-1201\n3-2-1202',
    '3--1201',
    '-3-2-1201',
    '3-2-1201-',
    '3楼1201',
    '3楼2-1201',
    '3号1201',
    '1层S05',
    '澄湖雅苑3栋2单元1201室',
    '二期3栋2单元1201室',
    '3栋2单元1201室(已售)',
    '3一2一1201',
    '十十栋301',
    '0-0-0',
    '1-1-000',
    '0栋1201',
    '1-0-1201',
    '3-2-120100',
    '1000-1-101',
    '3-100-1201',
    '2026-03-05',
    '2026/3/5',
    '13800001234',
    '0571-88001234',
    '3²-1201',
    '3-ſ05',
    '٣-٢-١٢٠١',
    '3-2-1201\u0000',
    '__proto__',
    '\ud800-1-101',
    '𝟑-2-1201',
  ])('finds %j unreadable', (input) => {
    expect(read(input)).toBe(UNREADABLE);
  });

  it('gives no text of the cell away', () => {
    expect(parseUnit('某某家 13800001234')).toEqual({
      ok: false,
      issues: [{ code: 'UNIT_UNREADABLE', path: [] }],
    });
  });

  it('reads the key and every way to write it back to the key', () => {
    fc.assert(
      fc.property(arbitraryUnit, (key) => {
        const { building, entrance, room } = unitParts(key);
        expect(read(key)).toBe(key);
        expect(read(formatUnit(key, 'zh-CN'))).toBe(key);
        expect(read(formatUnit(key, 'en'))).toBe(key);
        expect(unitKey(unitParts(key))).toBe(key);
        expect(isUnitKey(key)).toBe(true);
        expect(partOf(parseBuilding(building))).toBe(building);
        expect(partOf(parseBuilding(`0${building}`.replace(/^0([A-Z])/, '$1')))).toBe(building);
        if (entrance !== undefined) expect(partOf(parseEntrance(entrance))).toBe(entrance);
        expect(partOf(parseRoom(`${room}室`))).toBe(room);
      }),
    );
  });

  it('never throws, and what it reads is a key that it reads again', () => {
    const pieces = fc.constantFrom(
      ...'0123456789AbZ-—－栋幢座号楼#单元门梯室一二三十〇零第 \u3000\u200b\n~/',
      '单元',
      '号楼',
    );
    const near = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' }), fc.string()), (input) => {
        for (const parse of [parseBuilding, parseEntrance, parseRoom]) {
          const part = parse(input);
          if (part.ok) expect(partOf(parse(part.value))).toBe(part.value);
        }
        const result = parseUnit(input);
        if (!result.ok) return;
        expect(isUnitKey(result.value)).toBe(true);
        expect(read(result.value)).toBe(result.value);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1', '1-', '一', '第', ' ', '0', 'A', '\u200b', '—', '3栋'])(
    'answers at once for %j a million times',
    (piece) => {
      expect(read(piece.repeat(1_000_000))).toBe(UNREADABLE);
    },
  );
});

describe('cells of their own', () => {
  it.each([
    ['3', '3'],
    ['3栋', '3'],
    ['1幢', '1'],
    ['2号楼', '2'],
    ['2#', '2'],
    ['2号', '2'],
    ['3楼', '3'],
    ['03栋', '3'],
    ['Ａ座', 'A'],
    ['三栋', '3'],
    [' 5 ', '5'],
    ['0', null],
    ['', null],
    ['不详', null],
    ['3-2', null],
    ['十十', null],
  ])('building %j is %s', (input, expected) => {
    expect(partOf(parseBuilding(input))).toBe(expected);
  });

  it.each([
    ['2', '2'],
    ['２', '2'],
    ['2单元', '2'],
    ['02单元', '2'],
    ['二单元', '2'],
    ['2门', '2'],
    ['B单元', 'B'],
    ['0', null],
    ['单元', null],
    ['2栋', null],
  ])('entrance %j is %s', (input, expected) => {
    expect(partOf(parseEntrance(input))).toBe(expected);
  });

  it.each([
    ['1201', '1201'],
    ['1201室', '1201'],
    ['0201', '0201'],
    ['s05', 'S05'],
    ['5号铺', '5'],
    ['一二〇一室', '1201'],
    ['000', null],
    ['1201、1202', null],
    ['3-1201', null],
    ['12 01', null],
  ])('room %j is %s', (input, expected) => {
    expect(partOf(parseRoom(input))).toBe(expected);
  });
});

describe('unitKey and unitParts', () => {
  it.each([
    { building: '3栋', room: '1201' },
    { building: '3-2', room: '1201' },
    { building: '3', entrance: '', room: '1201' },
    { building: '03', room: '1201' },
    { building: '', room: '1201' },
    { building: '3', room: '2-1201' },
  ])('refuses %j', (parts) => {
    let error: unknown;
    try {
      unitKey(parts);
    } catch (caught) {
      error = caught;
    }
    expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
  });

  it('refuses to take apart what is no key', () => {
    expect(() => unitParts('3栋1201' as UnitKey)).toThrow(/KERNEL\.INVALID_ARGUMENT/);
  });

  it('writes a shop without 室', () => {
    expect(formatUnit(unitKey({ building: '1', room: 'S05' }))).toBe('1栋S05');
    expect(formatUnit(unitKey({ building: 'A', room: '1201A' }))).toBe('A栋1201A室');
  });
});

describe('compareUnits', () => {
  it('lists units as a person would', () => {
    const sorted = [
      '2-S01',
      '2-S10',
      '2-1-0101',
      '2-1-101',
      '2-1-201',
      '2-2-101',
      '10-1-101',
      '10A-1-101',
      'A-101',
    ];
    const shuffled = [
      '10A-1-101',
      '2-2-101',
      'A-101',
      '2-S10',
      '2-1-201',
      '10-1-101',
      '2-S01',
      '2-1-101',
      '2-1-0101',
    ];
    expect((shuffled as UnitKey[]).sort(compareUnits)).toEqual(sorted);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(arbitraryUnit, arbitraryUnit, arbitraryUnit, (a, b, c) => {
        expect(Math.sign(compareUnits(a, b))).toBe(-Math.sign(compareUnits(b, a)) + 0);
        expect(compareUnits(a, b) === 0).toBe(a === b);
        const [x, y, z] = [a, b, c].sort(compareUnits) as [UnitKey, UnitKey, UnitKey];
        expect(compareUnits(x, z)).toBeLessThanOrEqual(0);
        expect(compareUnits(x, y)).toBeLessThanOrEqual(0);
        expect(compareUnits(y, z)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
