import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { getCountries, getExampleNumber, isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { isServiceNumber, parsePhone, parsePhones } from '../../src/identifiers/index.js';
import { arbitraryHostile, codesOf } from './arbitraries.js';

const number = (...args: Parameters<typeof parsePhone>) => {
  const result = parsePhone(...args);
  return result.ok ? result.value.number : null;
};

describe('parsePhone', () => {
  it.each([
    ['13800001234', '+8613800001234'],
    ['138 0000 1234', '+8613800001234'],
    ['138-0000-1234', '+8613800001234'],
    ['138—0000—1234', '+8613800001234'],
    [' 13800001234\n', '+8613800001234'],
    ['\u202d13800001234\u202c', '+8613800001234'],
    ['１３８００００１２３４', '+8613800001234'],
    ['013800001234', '+8613800001234'],
    ['86-15777525790', '+8615777525790'],
    ['8615777525790', '+8615777525790'],
    ['0086 157 7234 5175', '+8615772345175'],
    ['+86 15282944261', '+8615282944261'],
    ['＋８６ 15282944261', '+8615282944261'],
    ['tel:+8613800001234', '+8613800001234'],
    ['(0571)87088861', '+8657187088861'],
    ['（0571）87088861', '+8657187088861'],
    ['0571 80691159', '+8657180691159'],
    ['0571-80691159', '+8657180691159'],
    ['+86 (0)571 80691159', '+8657180691159'],
    ['010-62000000', '+861062000000'],
    ['0891-6300000', '+868916300000'],
    ['400-123-4567', '+864001234567'],
    ['800-810-1234', '+868008101234'],
    ['00852 61234567', '+85261234567'],
    ['+852 6123 4567', '+85261234567'],
    ['852-61234567', '+85261234567'],
    ['852 6123 4567', '+85261234567'],
    ['853-66123456', '+85366123456'],
    ['886-912-345-678', '+886912345678'],
    ['+1 415 555 2671', '+14155552671'],
    ['+81 90 1234 5678', '+819012345678'],
  ])('reads %s', (input, expected) => {
    expect(number(input)).toBe(expected);
    expect(codesOf(parsePhone(input))).toEqual([]);
  });

  it.each([
    ['0571-88001234-8001'],
    ['0571-88001234转8001'],
    ['0571-88001234 转 8001'],
    ['0571-88001234转分机8001'],
    ['0571-88001234分机8001'],
    ['0571-88001234分机号：8001'],
    ['(0571)88001234（转8001）'],
    ['0571-88001234 ext. 8001'],
    ['0571-88001234 EXT8001'],
    ['0571-88001234x8001'],
    ['0571-88001234#8001'],
    ['+8657188001234;ext=8001'],
    ['+86 571 8800 1234 转8001'],
  ])('reads the extension of %s', (input) => {
    expect(parsePhone(input)).toEqual({
      ok: true,
      value: { number: '+8657188001234;ext=8001', kind: 'landline', country: 'CN', extension: '8001' },
      warnings: [],
    });
  });

  it('reads the extension of a service line, and of a mobile where a word says so', () => {
    expect(number('400-123-4567转0012')).toBe('+864001234567;ext=0012');
    expect(number('13800001234转8001')).toBe('+8613800001234;ext=8001');
    expect(number('13800001234-8001')).toBeNull();
    expect(number('138-0000-1234-5')).toBeNull();
  });

  it('reads no second extension', () => {
    expect(number('0571-88001234 ext 5转8001')).toBeNull();
    expect(number('0571-88001234-5-8001')).toBeNull();
  });

  it('takes an extension of 1 to 6 digits', () => {
    expect(number('0571-88001234-1')).toBe('+8657188001234;ext=1');
    expect(number('0571-88001234转123456')).toBe('+8657188001234;ext=123456');
    expect(number('0571-88001234转1234567')).toBeNull();
    expect(number('0571-88001234转')).toBeNull();
  });

  it.each([
    '',
    ' ',
    '-',
    '无',
    '123',
    '1380000123',
    '138000012345',
    '152649109140',
    '12179855083',
    '10000000000',
    '010-6200000',
    '0571-8800123',
    '88001234',
    '13800001234 13900001234',
    '1-415-555-2671',
    '1 (415) 555-2671',
    '13800001234(张三)',
    '联系13800001234',
    '+852 1234 5678',
    '852-12345678',
    '1.38E+10',
    '+86 95598',
    '𝟏',
    '13800001234\u0000',
  ])('refuses %j', (input) => {
    expect(codesOf(parsePhone(input))).toEqual(['PHONE_INVALID']);
  });

  it('never shows a number that it refuses', () => {
    expect(parsePhone('12179855083')).toEqual({
      ok: false,
      issues: [{ code: 'PHONE_INVALID', path: [], sample: '121*****083' }],
    });
  });

  describe('kinds', () => {
    it.each([
      ['13800001234', 'mobile', 'CN'],
      ['0571-88001234', 'landline', 'CN'],
      ['4001234567', 'service', 'CN'],
      ['8008101234', 'service', 'CN'],
      ['95598', 'service', 'CN'],
      ['+85261234567', 'mobile', 'HK'],
      ['+85366123456', 'mobile', 'MO'],
      ['+886912345678', 'mobile', 'TW'],
      ['+14155552671', 'other', 'US'],
    ])('%s is %s of %s', (input, kind, country) => {
      expect(parsePhone(input)).toMatchObject({ value: { kind, country } });
    });

    it('+800 numbers belong to no country', () => {
      const result = parsePhone('+800 1234 5678');
      expect(result).toEqual({ ok: true, value: { number: '+80012345678', kind: 'service' }, warnings: [] });
    });
  });

  describe('mainland mobiles', () => {
    const prefixes = Array.from({ length: 70 }, (_, index) => String(130 + index));
    const ends = ['00000000', '12345678', '40012345', '99999999', '70500000'];

    it('are all accepted, with a warning exactly where the metadata does not know the range', () => {
      for (const prefix of prefixes) {
        for (const end of ends) {
          const input = prefix + end;
          const expected = isValidPhoneNumber(input, 'CN') ? [] : ['PHONE_RANGE_UNASSIGNED'];
          expect([input, number(input), codesOf(parsePhone(input))]).toEqual([
            input,
            `+86${input}`,
            expected,
          ]);
        }
      }
    });

    it('are the same with and without the country code', () => {
      for (const prefix of prefixes) {
        const bare = parsePhone(`${prefix}12345678`);
        for (const written of [`+86${prefix}12345678`, `0086 ${prefix} 1234 5678`, `86-${prefix}12345678`]) {
          expect(parsePhone(written)).toMatchObject(bare.ok ? { value: bare.value } : {});
          expect(codesOf(parsePhone(written))).toEqual(codesOf(bare));
        }
      }
    });
  });

  describe('service numbers', () => {
    it.each([
      '110',
      '119',
      '120',
      '122',
      '114',
      '12345',
      '12315',
      '10086',
      '95598',
      '95588',
      '96345',
      '962121',
      '95105888',
    ])('%s', (input) => {
      expect(isServiceNumber(input)).toBe(true);
      expect(parsePhone(input)).toEqual({
        ok: true,
        value: { number: input, kind: 'service', country: 'CN' },
        warnings: [],
      });
    });

    it.each(['11', '111', '911', '1234', '11111', '123456', '94598', '9559', '955988', '9512345', ''])(
      '%j is none',
      (input) => {
        expect(isServiceNumber(input)).toBe(false);
        expect(parsePhone(input).ok).toBe(false);
      },
    );

    it('are of the mainland', () => {
      expect(parsePhone('95598', { defaultCountry: 'TW' }).ok).toBe(false);
      expect(number('955 98')).toBe('95598');
    });
  });

  describe('default country', () => {
    it('reads national numbers of that country', () => {
      expect(number('0912 345 678', { defaultCountry: 'TW' })).toBe('+886912345678');
      expect(number('0912 345 678')).toBeNull();
      expect(number('6123 4567', { defaultCountry: 'HK' })).toBe('+85261234567');
      expect(number('+86 138 0000 1234', { defaultCountry: 'HK' })).toBe('+8613800001234');
      expect(number('13800001234', { defaultCountry: 'HK' })).toBeNull();
      expect(number('15400001234', { defaultCountry: 'HK' })).toBeNull();
      expect(number('853-66123456', { defaultCountry: 'HK' })).toBeNull();
      expect(number('+8615400001234', { defaultCountry: 'HK' })).toBe('+8615400001234');
    });

    it('may be no country: then the code is needed', () => {
      for (const defaultCountry of ['XX', 'cn', '', '__proto__']) {
        expect(number('13800001234', { defaultCountry })).toBeNull();
        expect(number('+8613800001234', { defaultCountry })).toBe('+8613800001234');
      }
    });
  });

  describe('the number of a result', () => {
    it('parses to the same result, for mobiles and land lines of every country', () => {
      const examples = JSON.parse(
        readFileSync(
          new URL('../../node_modules/libphonenumber-js/examples.mobile.json', import.meta.url),
          'utf8',
        ),
      );
      const countries = getCountries();
      expect(countries.length).toBeGreaterThan(200);
      for (const country of countries) {
        const example = getExampleNumber(country, examples);
        if (example === undefined) continue;
        const once = parsePhone(example.formatInternational());
        expect(once.ok, country).toBe(true);
        expect(once.ok && parsePhone(once.value.number), country).toEqual(once);
        const national = parsePhone(example.formatNational(), { defaultCountry: country });
        expect(national, country).toMatchObject({ ok: true, value: once.ok ? once.value : {} });
      }
    });

    it('parses to the same result, whatever was written', () => {
      const arbitraryWritten = fc.oneof(
        arbitraryHostile,
        fc
          .tuple(
            fc.constantFrom('', '+86', '0086', '86-', '852-', '+1 ', '886', '0', '(0571)', '010-', '400'),
            fc.stringMatching(/^[0-9]{3,12}$/),
            fc.constantFrom('', '-1', '转8001', ' ext 22', 'x007', ';ext=5', '（转123456）'),
          )
          .map((parts) => parts.join('')),
      );
      fc.assert(
        fc.property(
          arbitraryWritten,
          fc.constantFrom('CN', 'HK', 'TW', 'US', 'XX'),
          (input, defaultCountry) => {
            const once = parsePhone(input, { defaultCountry });
            if (!once.ok) return;
            const again = parsePhone(once.value.number, { defaultCountry });
            expect(again).toMatchObject({ ok: true, value: once.value });
            expect(codesOf(again)).toEqual(codesOf(once));
          },
        ),
        { numRuns: 3_000 },
      );
    });
  });
});

describe('parsePhones', () => {
  const numbers = (cell: string) => {
    const result = parsePhones(cell);
    return result.ok ? result.value.map((phone) => phone.number) : codesOf(result);
  };

  it.each(['/', '、', '､', ',', '，', ';', '；', '／', '|', '\n', '\r\n', ' / ', '、\n'])(
    'parts numbers at %j',
    (mark) => {
      expect(numbers(`18039738201${mark}0571-80016691`)).toEqual(['+8618039738201', '+8657180016691']);
    },
  );

  it('parts at neither blanks nor hyphens', () => {
    expect(numbers('138 0000 1234')).toEqual(['+8613800001234']);
    expect(numbers('138-0000-1234')).toEqual(['+8613800001234']);
    expect(numbers('13800001234 13900001234')).toEqual(['PHONE_INVALID']);
  });

  it('drops repeats, however they are written', () => {
    expect(numbers('13800001234/+86 138-0000-1234/0571-88001234、13800001234')).toEqual([
      '+8613800001234',
      '+8657188001234',
    ]);
    expect(codesOf(parsePhones('15400001234/15400001234'))).toEqual(['PHONE_RANGE_UNASSIGNED']);
  });

  it('keeps the parameter of an extension with its number', () => {
    expect(numbers('+8657188001234;ext=8001;13800001234')).toEqual([
      '+8657188001234;ext=8001',
      '+8613800001234',
    ]);
  });

  it('says which entries are bad, and which are odd', () => {
    expect(parsePhones('123/13800001234//456')).toEqual({
      ok: false,
      issues: [
        { code: 'PHONE_INVALID', path: [0], sample: '***' },
        { code: 'PHONE_INVALID', path: [2], sample: '***' },
      ],
    });
    expect(parsePhones('13800001234/15400001234')).toMatchObject({
      ok: true,
      warnings: [{ code: 'PHONE_RANGE_UNASSIGNED', path: [1], sample: '154****1234' }],
    });
  });

  it.each(['', ' ', '/', '、\n', ';;'])('holds no number in %j', (cell) => {
    expect(parsePhones(cell)).toEqual({ ok: false, issues: [{ code: 'PHONE_INVALID', path: [] }] });
  });

  it('reads its own numbers again', () => {
    const once = parsePhones('18039738201\n0571-80016691转12、95598');
    expect(once.ok && parsePhones(once.value.map((phone) => phone.number).join('/'))).toEqual(once);
  });

  it('takes 50 entries, and no more', () => {
    const cell = (count: number) => Array.from({ length: count }, () => '13800001234').join('/');
    expect(numbers(cell(50))).toEqual(['+8613800001234']);
    expect(numbers(cell(51))).toEqual(['PHONE_INVALID']);
    expect(numbers('/'.repeat(1_000_000))).toEqual(['PHONE_INVALID']);
  });

  it('hands the default country on', () => {
    expect(parsePhones('0912345678', { defaultCountry: 'TW' })).toMatchObject({ value: [{ country: 'TW' }] });
  });
});
