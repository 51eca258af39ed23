import fc from 'fast-check';
import {
  type ActorId,
  actorId,
  addDays,
  type CalendarDate,
  calendarDate,
  type DateOrOpenEnded,
  type Instant,
  instant,
  isGiven,
} from '../../src/kernel/index.js';
import type { DocumentKind, PhoneNumber, UnitKey } from '../../src/records/index.js';

/** A value of one of some words. */
export const oneOf = <const Word>(...words: readonly Word[]): fc.Arbitrary<Word> => fc.constantFrom(...words);

/** Unit keys in canonical form, of both lengths, with shops and letter buildings among them. */
export const arbitraryUnit: fc.Arbitrary<UnitKey> = fc
  .record({
    building: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map(String) },
      fc.stringMatching(/^(?:[1-9]\d{0,2}[A-Z]?|[A-Z](?:[1-9]\d?)?)$/),
    ),
    entrance: fc.option(
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }).map(String) },
        fc.stringMatching(/^(?:[1-9]\d?|[A-Z])$/),
      ),
      { nil: undefined },
    ),
    room: fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 33 }), fc.integer({ min: 1, max: 6 }))
          .map(([floor, door]) => `${floor}0${door}`),
      },
      fc.integer({ min: 1, max: 30 }).map((shop) => `S${String(shop).padStart(2, '0')}`),
      fc.stringMatching(/^[A-Z]{0,2}\d{0,4}[1-9][A-Z]?$/),
    ),
  })
  .map(({ building, entrance, room }) =>
    [building, entrance, room].filter((part) => part !== undefined).join('-'),
  )
  .map((key) => key as UnitKey);

const EPOCH = calendarDate('1950-01-01');

/** Dates from 1950 to 2049. */
export const arbitraryDate: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 36_523 })
  .map((days) => addDays(EPOCH, days));

export const arbitraryDateOrOpenEnded: fc.Arbitrary<DateOrOpenEnded> = fc.oneof(
  { weight: 4, arbitrary: arbitraryDate },
  fc.constant('open-ended' as const),
);

export const arbitraryInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 2_524_607_999_999 })
  .map((time) => instant(time));

export const arbitraryActorId: fc.Arbitrary<ActorId> = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,20}$/)
  .map(actorId);

/** Mobile numbers, land lines with and without extension, foreign and service numbers. */
const arbitraryPhone: fc.Arbitrary<PhoneNumber> = fc
  .oneof(
    { weight: 5, arbitrary: fc.stringMatching(/^\+861[3-9]\d{9}$/) },
    fc.stringMatching(/^\+86571[2-8]\d{7}$/),
    fc.stringMatching(/^\+86102\d{7};ext=\d{1,6}$/),
    oneOf('+85261234567', '+12025550123', '+819012345678', '95598', '110', '12345'),
  )
  .map((phone) => phone as PhoneNumber);

export const arbitraryPhones = fc.uniqueArray(arbitraryPhone, { minLength: 1, maxLength: 3 });

/** Names as people and organisations have them, with rare characters, middle dots and Latin letters. */
export const arbitraryName: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(oneOf('王', '李', '张', '欧阳', '𠮷', '司马'), oneOf('芳', '俊磊', '𬭚', '子轩', '一'))
      .map((parts) => parts.join('')),
  },
  oneOf('阿依古丽·艾合买提', '杭州澄湖物业服务有限公司', 'JOHN SMITH', "O'Brien"),
);

/** Any text that a record can hold: not blank, well-formed, without NUL. Formula-like and markup-like texts included. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  oneOf(
    '=1+1',
    '@物业管家',
    '-',
    '+86',
    '<b>家</b>',
    '__proto__',
    'constructor',
    '钥匙存物业\n已电话核对',
    '𠮷',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => isGiven(text) && !text.includes('\0')),
);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Resident ID numbers of 18 characters that pass every check. */
export const arbitraryResidentId: fc.Arbitrary<string> = fc
  .tuple(
    oneOf('110101', '330106', '440305', '510104', '650102'),
    fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(EPOCH, days).replaceAll('-', '')),
    fc.integer({ min: 1, max: 995 }).map((sequence) => String(sequence).padStart(3, '0')),
  )
  .map((parts) => parts.join(''))
  .map((digits) => {
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    return `${digits}${'10X98765432'[sum % 11]}`;
  });

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Unified social credit codes whose outer check character is right. */
export const arbitraryUscc: fc.Arbitrary<string> = fc
  .tuple(oneOf('91330106', '92330105', '91440300'), fc.stringMatching(/^MA[0-9A-HJ-NPQRTUWXY]{6}\d$/))
  .map((parts) => parts.join(''))
  .map((code) => {
    let [sum, weight] = [0, 1];
    for (const character of code) {
      sum += USCC_ALPHABET.indexOf(character) * weight;
      weight = (weight * 3) % 31;
    }
    return `${code}${USCC_ALPHABET[(31 - (sum % 31)) % 31]}`;
  });

export const arbitraryPassport: fc.Arbitrary<string> = fc.stringMatching(
  /^(?:E[A-HJ-NP-Z]\d{7}|[A-Z]{2}\d{7}|\d{9})$/,
);

/** A document of any kind with a number of that kind. */
export const arbitraryDocument: fc.Arbitrary<{ readonly idKind: DocumentKind; readonly idNumber: string }> =
  fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(fc.constant('resident-id' as const), arbitraryResidentId) },
      fc.tuple(fc.constant('passport' as const), arbitraryPassport),
      fc.tuple(fc.constant('hk-macau-travel-permit' as const), fc.stringMatching(/^[HM]\d{8}(?:\d{2})?$/)),
      fc.tuple(fc.constant('taiwan-travel-permit' as const), fc.stringMatching(/^\d{8}$/)),
      fc.tuple(fc.constant('business-licence' as const), arbitraryUscc),
    )
    .map(([idKind, idNumber]) => ({ idKind, idNumber }));

/** Plates of cars with a petrol engine and of new-energy cars, and a special one. */
export const arbitraryPlate: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^浙[A-HJ-NP-Z]\d{5}$/),
  fc.stringMatching(/^浙[A-D][DF]\d{5}$/),
  oneOf('京A1234警', '粤Z1234港'),
);

/** Square metres. */
export const arbitraryArea: fc.Arbitrary<number> = fc
  .integer({ min: 1, max: 99_999 })
  .map((area) => area / 100);

export const arbitraryCount: fc.Arbitrary<number> = fc.integer({ min: 0, max: 12 });
