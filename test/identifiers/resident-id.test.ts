import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modernResidentId, parseResidentId } from '../../src/identifiers/index.js';
import { addDays, calendarDate } from '../../src/kernel/index.js';
import { arbitraryResidentId, codesOf, PROVINCES, residentCheck } from './arbitraries.js';

const number = (first17: string) => first17 + residentCheck(first17);
const codes = (...args: Parameters<typeof parseResidentId>) => codesOf(parseResidentId(...args));

describe('parseResidentId', () => {
  it('reads every valid number and what stands in it', () => {
    fc.assert(
      fc.property(arbitraryResidentId, ({ number, head, bornOn, sex }) => {
        const result = parseResidentId(number);
        expect(result).toMatchObject({ ok: true, value: { number, bornOn, sex } });
        if (!result.ok) return;
        const kinds = { '810000': 'hk-permit', '820000': 'macau-permit', '830000': 'taiwan-permit' };
        const kind = head.startsWith('9') ? 'foreigner-permanent' : (kinds[head as '810000'] ?? 'citizen');
        expect(result.value.kind).toBe(kind);
        expect(result.value.region).toBe(head.startsWith('9') ? `${head.slice(1, 3)}0000` : head);
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses every valid number with one character changed', () => {
    fc.assert(
      fc.property(
        arbitraryResidentId,
        fc.nat({ max: 17 }),
        fc.constantFrom(...'0123456789X'),
        ({ number }, position, character) => {
          fc.pre(number[position] !== character);
          const changed = number.slice(0, position) + character + number.slice(position + 1);
          expect(parseResidentId(changed).ok).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('refuses every valid number with two neighbours exchanged', () => {
    fc.assert(
      fc.property(arbitraryResidentId, fc.nat({ max: 16 }), ({ number }, position) => {
        fc.pre(number[position] !== number[position + 1]);
        const changed = `${number.slice(0, position)}${number[position + 1]}${number[position]}${number.slice(position + 2)}`;
        expect(parseResidentId(changed).ok).toBe(false);
      }),
    );
  });

  it('gives the same value for its own number', () => {
    fc.assert(
      fc.property(arbitraryResidentId, ({ number }) => {
        const once = parseResidentId(`\u200b${number.slice(0, 6)}－${number.slice(6)} `);
        expect(once.ok && parseResidentId(once.value.number)).toEqual(once);
      }),
    );
  });

  it.each([
    ['a small x', '33010619880808008x'],
    ['a Roman numeral', '33010619880808008Ⅹ'],
    ['a small Roman numeral', '33010619880808008ⅹ'],
    ['a multiplication sign', '33010619880808008×'],
    ['a Cyrillic letter', '33010619880808008Х'],
    ['full width', '３３０１０６１９８８０８０８００８Ｘ'],
    ['blanks of all kinds', ' 330106\u00a01988\u30000808\t008X\n'],
    ['dashes of all kinds', '330106-19880808–008—X'],
    ['invisible characters', '\ufeff330106\u200b19880808\u202c008X\u2060'],
  ])('puts %s right', (_what, input) => {
    expect(parseResidentId(input)).toMatchObject({
      ok: true,
      value: { number: '33010619880808008X' },
      warnings: [],
    });
  });

  it('reports the length', () => {
    expect(parseResidentId('37078519511109539')).toEqual({
      ok: false,
      issues: [
        { code: 'ID_LENGTH', path: [], params: { expected: 18, actual: 17 }, sample: '3*************539' },
      ],
    });
    expect(codes('6501021971001865X')).toEqual(['ID_LENGTH']);
    expect(codes('1101011990030700111')).toEqual(['ID_LENGTH']);
    expect(codes('')).toEqual(['ID_LENGTH']);
    expect(codes('1'.repeat(256))).toEqual(['ID_LENGTH']);
    expect(codes('1'.repeat(257))).toEqual(['ID_LENGTH']);
    expect(codes('甲'.repeat(257))).toEqual(['ID_LENGTH']);
  });

  it('reports where a character does not belong, counting whole characters', () => {
    const issue = (input: string) => {
      const result = parseResidentId(input);
      return result.ok ? null : result.issues[0];
    };
    expect(issue('11010O199003070011')).toMatchObject({ code: 'ID_CHARACTER', params: { position: 6 } });
    expect(issue('X10101199003070010')).toMatchObject({ code: 'ID_CHARACTER', params: { position: 1 } });
    expect(issue('不详')).toMatchObject({ code: 'ID_CHARACTER', params: { position: 1 } });
    expect(issue('12𠮷')).toMatchObject({ code: 'ID_CHARACTER', params: { position: 3 } });
    expect(issue('11010119900307001\u0000')).toMatchObject({
      code: 'ID_CHARACTER',
      params: { position: 18 },
    });
    expect(issue('E12345678')).toMatchObject({ code: 'ID_CHARACTER', sample: 'E*****678' });
  });

  describe('a number that a spreadsheet spoilt', () => {
    it.each(['3.60102E+17', '3.60102e+17', '3.6E17', '3E+14', '３.６０１０２Ｅ＋１７'])('%s', (input) => {
      expect(codes(input)).toEqual(['ID_PRECISION_LOST']);
    });

    it('with 000 at the end and a check that fails', () => {
      expect(residentCheck('36010219800101000')).not.toBe('0');
      expect(codes('360102198001010000')).toEqual(['ID_PRECISION_LOST']);
      expect(codes('360102198001010001')).toEqual(['ID_CHECK_DIGIT']);
    });

    it('with 000 at the end and a check that holds: such numbers exist', () => {
      expect(parseResidentId('330108196507289000')).toMatchObject({ ok: true, warnings: [] });
    });

    it('handed over as it should be from a number cell', () => {
      for (const digits of ['330108196507289000', '360102198001010000', '110101199003070011']) {
        expect(codes(Number(digits).toExponential())).toEqual(['ID_PRECISION_LOST']);
      }
    });
  });

  it('reports a wrong check character alone', () => {
    expect(codes('009999299913990011')).toEqual(['ID_CHECK_DIGIT']);
  });

  it('knows every province by its two digits, and no other', () => {
    for (let head = 0; head < 90; head += 1) {
      const province = String(head).padStart(2, '0');
      expect(parseResidentId(number(`${province}010119900307001`)).ok).toBe(PROVINCES.includes(province));
    }
  });

  it('takes 81, 82 and 83 as 810000, 820000 and 830000 alone', () => {
    for (const head of ['810000', '820000', '830000'])
      expect(codes(number(`${head}19900307001`))).toEqual([]);
    for (const head of ['810001', '810100', '820100', '830001', '840000', '800000', '710000', '710101']) {
      expect(codes(number(`${head}19900307001`))).toEqual(['ID_REGION']);
    }
  });

  it('warns of a province itself, and of no prefecture (441900 has no counties)', () => {
    expect(codes(number('11000019900307001'))).toEqual(['ID_REGION_UNUSUAL']);
    expect(codes(number('44190019900307001'))).toEqual([]);
  });

  it('looks up the province of a foreigner, not the nationality', () => {
    expect(codes(number('91199919900307001'))).toEqual([]);
    expect(codes(number('90084019900307001'))).toEqual(['ID_REGION']);
    expect(codes(number('99184019900307001'))).toEqual(['ID_REGION']);
  });

  describe('birth date', () => {
    const born = (date: string) => number(`110101${date.replaceAll('-', '')}001`);

    it.each([
      '1990-02-30',
      '1990-04-31',
      '1900-02-29',
      '1999-02-29',
      '1990-13-01',
      '1990-00-10',
      '1990-01-00',
    ])('%s does not exist', (date) => {
      expect(parseResidentId(born(date))).toMatchObject({
        ok: false,
        issues: [{ code: 'ID_BIRTH_DATE', params: { reason: 'impossible' } }],
      });
    });

    it.each(['2000-02-29', '1988-02-29', '1990-12-31'])('%s exists', (date) => {
      expect(codes(born(date))).toEqual([]);
    });

    it('is not before the earliest birth', () => {
      expect(codes(born('1850-01-01'))).toEqual([]);
      expect(parseResidentId(born('1849-12-31'))).toMatchObject({
        ok: false,
        issues: [{ code: 'ID_BIRTH_DATE', params: { reason: 'too-early' } }],
      });
      const earliestBirth = calendarDate('1906-11-21');
      expect(codes(born('1906-11-21'), { earliestBirth })).toEqual([]);
      expect(codes(born('1906-11-20'), { earliestBirth })).toEqual(['ID_BIRTH_DATE']);
    });

    it('is not after the day to judge by', () => {
      const asOf = calendarDate('2026-11-21');
      expect(codes(born('2026-11-20'), { asOf })).toEqual([]);
      expect(codes(born('2026-11-21'), { asOf })).toEqual([]);
      expect(parseResidentId(born('2026-11-22'), { asOf })).toMatchObject({
        ok: false,
        issues: [{ code: 'ID_BIRTH_DATE', params: { reason: 'in-the-future' } }],
      });
      expect(codes(born('2099-01-01'))).toEqual([]);
    });

    it('is reported together with the region', () => {
      expect(codes(number('00010119900230001'))).toEqual(['ID_REGION', 'ID_BIRTH_DATE']);
    });

    it('is the same for every day of a leap and of an ordinary year', () => {
      for (const year of ['1988', '1990']) {
        let day = calendarDate(`${year}-01-01`);
        for (; day.startsWith(year); day = addDays(day, 1)) {
          const result = parseResidentId(born(day));
          expect(result.ok && result.value.bornOn).toBe(day);
        }
      }
    });
  });

  describe('15 digits', () => {
    const accept = { legacy15: 'accept' } as const;

    it('are refused unless they are asked for', () => {
      expect(codes('110101900307001')).toEqual(['ID_LEGACY_15']);
      expect(codes('110101900307001', { legacy15: 'refuse' })).toEqual(['ID_LEGACY_15']);
    });

    it('are read with a warning', () => {
      expect(parseResidentId('420106-770614-853', accept)).toEqual({
        ok: true,
        value: {
          number: '420106770614853',
          kind: 'legacy-15',
          region: '420106',
          bornOn: '1977-06-14',
          sex: 'male',
        },
        warnings: [{ code: 'ID_LEGACY_15', path: [], sample: '420*********853' }],
      });
      expect(parseResidentId('511024570101972', accept)).toMatchObject({ value: { sex: 'female' } });
    });

    it('need a region and a birth date that exist', () => {
      expect(codes('810000770614853', accept)).toEqual(['ID_REGION']);
      expect(codes('420106770631853', accept)).toEqual(['ID_BIRTH_DATE']);
      expect(codes('420106770614853', { ...accept, asOf: calendarDate('1977-06-13') })).toEqual([
        'ID_BIRTH_DATE',
      ]);
    });

    it('may end in 000: a number cell holds 15 digits', () => {
      expect(codes('420106770614000', accept)).toEqual(['ID_LEGACY_15']);
    });

    it('are digits', () => {
      expect(codes('42010677061485X', accept)).toEqual(['ID_LENGTH']);
    });
  });
});

describe('modernResidentId', () => {
  it('finds the number of 18 characters that a person has today', () => {
    fc.assert(
      fc.property(arbitraryResidentId, ({ number, head, bornOn }) => {
        fc.pre(bornOn.startsWith('19') && !/^[89]/.test(head));
        const legacy = parseResidentId(number.slice(0, 6) + number.slice(8, 17), { legacy15: 'accept' });
        expect(legacy.ok && modernResidentId(legacy.value)).toBe(number);
      }),
    );
  });

  it('leaves others as they are', () => {
    const result = parseResidentId('33010619880808008X');
    expect(result.ok && modernResidentId(result.value)).toBe('33010619880808008X');
  });
});
