import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  IDENTITY_DOCUMENT_KINDS,
  type IdentityDocument,
  type IdentityDocumentKind,
  parseIdentityDocument,
  parsePassport,
  parsePermanentResidence,
  parseTravelPermit,
} from '../../src/identifiers/index.js';
import type { DocumentKind } from '../../src/records/index.js';
import { codesOf } from './arbitraries.js';

describe('parsePassport', () => {
  it.each([
    ['E12345678', 'CN'],
    ['EA1234567', 'CN'],
    ['123456789', 'US'],
    ['A12345678', 'US'],
    ['M12345678', 'KR'],
    ['M123A4567', 'KR'],
    ['AB123456', 'CA'],
    ['A123AB456', 'CA'],
    ['TZ3385594', 'JP'],
    ['123456789', 'GB'],
    ['16CK61654', 'FR'],
    ['C5174727', 'VN'],
    ['AB4083706', 'PK'],
    ['K12345678', 'HK'],
    ['KJ0123456', 'HK'],
    ['anything99', 'LI'],
    ['anything99', ''],
    ['anything99', '__proto__'],
  ])('%s of %s is usual', (input, nationality) => {
    expect(codesOf(parsePassport(input, { nationality }))).toEqual([]);
  });

  it.each([
    ['E1234567', 'CN'],
    ['EI1234567', 'CN'],
    ['EO1234567', 'CN'],
    ['12345', 'JP'],
    ['ABCDEFGH', undefined],
  ])('%s of %s is accepted with a warning', (input, nationality) => {
    const result = parsePassport(input, nationality === undefined ? {} : { nationality });
    expect(result).toMatchObject({
      ok: true,
      value: { number: input },
      warnings: [{ code: 'PASSPORT_UNUSUAL' }],
    });
  });

  it('has 5 to 20 letters and digits', () => {
    expect(parsePassport('A123').ok).toBe(false);
    expect(parsePassport('A1234').ok).toBe(true);
    expect(parsePassport('A1234567890123456789').ok).toBe(true);
    expect(parsePassport('A12345678901234567890').ok).toBe(false);
    expect(codesOf(parsePassport('A1234_5'))).toEqual(['PASSPORT_INVALID']);
    expect(codesOf(parsePassport('1'.repeat(300)))).toEqual(['PASSPORT_INVALID']);
  });

  it('lets no other letter turn into an ASCII one', () => {
    for (const input of ['1234ß', '1234ı', '1234é']) expect(parsePassport(input).ok).toBe(false);
  });

  it('puts the spelling right once and for all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9]{5,20}$/), fc.nat(20), (number, at) => {
        const once = parsePassport(`${number.slice(0, at)} -${number.slice(at)}`);
        expect(once.ok && once.value.number).toBe(number.toUpperCase());
        expect(once.ok && parsePassport(once.value.number)).toEqual(once);
      }),
    );
  });
});

describe('parseTravelPermit', () => {
  it.each([
    ['H12345678', 'H12345678'],
    ['m1234 5678', 'M12345678'],
    ['H12345678-01', 'H1234567801'],
    ['Ｈ１２３４５６７８（０１）', 'H1234567801'],
  ])('reads %s of Hong Kong and Macau', (input, number) => {
    const kind = 'hk-macau-travel-permit';
    expect(parseTravelPermit(kind, input)).toEqual({ ok: true, value: { kind, number }, warnings: [] });
  });

  it.each(['A12345678', 'H1234567', 'H123456789', 'H12345678012', '12345678', ''])(
    'refuses %s there',
    (input) => {
      expect(codesOf(parseTravelPermit('hk-macau-travel-permit', input))).toEqual(['PERMIT_INVALID']);
    },
  );

  it('reads cards of Taiwan, and old booklets with a warning', () => {
    const kind = 'taiwan-travel-permit';
    expect(parseTravelPermit(kind, '0123 4567')).toEqual({
      ok: true,
      value: { kind, number: '01234567' },
      warnings: [],
    });
    for (const [input, number] of [
      ['0012345601', '0012345601'],
      ['0012345601(B)', '0012345601B'],
    ] as const) {
      expect(parseTravelPermit(kind, input)).toMatchObject({
        ok: true,
        value: { number },
        warnings: [{ code: 'PERMIT_OLD_FORM' }],
      });
    }
    for (const input of ['1234567', '123456789', '12345678901', '0012345601BB', 'T12345678']) {
      expect(codesOf(parseTravelPermit(kind, input))).toEqual(['PERMIT_INVALID']);
    }
  });
});

describe('parsePermanentResidence', () => {
  it('reads both forms', () => {
    expect(parsePermanentResidence('931410-19881130-0083')).toEqual({
      ok: true,
      value: {
        form: '2023',
        number: '931410198811300083',
        nationality: '410',
        region: '310000',
        bornOn: '1988-11-30',
        sex: 'female',
      },
      warnings: [],
    });
    expect(parsePermanentResidence('jpn310085123101')).toEqual({
      ok: true,
      value: { form: 'old', number: 'JPN310085123101', nationality: 'JPN' },
      warnings: [],
    });
  });

  it.each([
    ['110101199003070011', ['PERMIT_INVALID']],
    ['JP310085123101', ['PERMIT_INVALID']],
    ['JPNX10085123101', ['PERMIT_INVALID']],
    ['911124810803002', ['PERMIT_INVALID']],
    ['', ['PERMIT_INVALID']],
    ['91112419810803002', ['ID_LENGTH']],
    ['911124198108030025', ['ID_CHECK_DIGIT']],
  ])('refuses %s: %s', (input, expected) => {
    expect(codesOf(parsePermanentResidence(input))).toEqual(expected);
  });
});

describe('parseIdentityDocument', () => {
  it('knows every kind that records hold', () => {
    expectTypeOf<DocumentKind>().toExtend<IdentityDocumentKind>();
    const result = parseIdentityDocument('passport', 'E12345678');
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<IdentityDocument<'passport'>>();
  });

  it.each([
    [
      'resident-id',
      '33010619880808008x',
      { number: '33010619880808008X', bornOn: '1988-08-08', sex: 'female' },
    ],
    ['passport', 'e1234 5678', { number: 'E12345678' }],
    ['hk-macau-travel-permit', 'h09806536', { number: 'H09806536' }],
    ['taiwan-travel-permit', '01234567', { number: '01234567' }],
    ['permanent-residence', 'usa110080010112', { number: 'USA110080010112' }],
    [
      'permanent-residence',
      '911840198001011235',
      { number: '911840198001011235', bornOn: '1980-01-01', sex: 'male' },
    ],
    ['business-licence', '91330109maegxpfu6q', { number: '91330109MAEGXPFU6Q' }],
  ] as const)('reads %s %s', (kind, input, value) => {
    expect(parseIdentityDocument(kind, input)).toEqual({ ok: true, value: { kind, ...value }, warnings: [] });
  });

  it('marks 15 digits', () => {
    const result = parseIdentityDocument('resident-id', '420106770614853', { legacy15: 'accept' });
    expect(result).toMatchObject({ ok: true, value: { legacy: true, number: '420106770614853' } });
    expect(codesOf(result)).toEqual(['ID_LEGACY_15']);
  });

  it('hands the warnings on', () => {
    expect(codesOf(parseIdentityDocument('passport', '12345', { nationality: 'JP' }))).toEqual([
      'PASSPORT_UNUSUAL',
    ]);
    expect(codesOf(parseIdentityDocument('taiwan-travel-permit', '0012345601'))).toEqual(['PERMIT_OLD_FORM']);
  });

  it('takes no document for another', () => {
    const samples: Readonly<Record<IdentityDocumentKind, string>> = {
      'resident-id': '110101199003070011',
      passport: 'E12345678',
      'hk-macau-travel-permit': 'H09806536',
      'taiwan-travel-permit': '01234567',
      'permanent-residence': '911124198108030024',
      'business-licence': '91440300192181490G',
    };
    const readable = (sample: string) =>
      IDENTITY_DOCUMENT_KINDS.filter((kind) => parseIdentityDocument(kind, sample).ok);
    expect(readable(samples['resident-id'])).toEqual(['resident-id', 'passport']);
    expect(readable(samples.passport)).toEqual(['passport']);
    expect(readable(samples['hk-macau-travel-permit'])).toEqual(['passport', 'hk-macau-travel-permit']);
    expect(readable(samples['taiwan-travel-permit'])).toEqual(['passport', 'taiwan-travel-permit']);
    expect(readable(samples['permanent-residence'])).toEqual([
      'resident-id',
      'passport',
      'permanent-residence',
    ]);
    expect(readable(samples['business-licence'])).toEqual(['passport', 'business-licence']);
  });
});
