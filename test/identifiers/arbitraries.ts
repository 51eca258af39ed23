import fc from 'fast-check';
import { calendarDate } from '../../src/kernel/index.js';

/** The standard's own arithmetic, written apart from the library's: weights from the left, map of remainders. */
export function residentCheck(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return '10X98765432'.charAt(sum % 11);
}

export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100, written apart from the library's. */
export function usccCheck(first17: string): string {
  const sum = [...first17].reduce(
    (total, character, index) =>
      (total + USCC_ALPHABET.indexOf(character) * Number(3n ** BigInt(index) % 31n)) % 31,
    0,
  );
  return USCC_ALPHABET.charAt((31 - sum) % 31);
}

/** GB 11714, written apart from the library's. */
function organisationCheck(first8: string): string {
  const value = (character: string) =>
    /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 'A'.charCodeAt(0) + 10;
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce(
    (total, weight, index) => total + weight * value(first8.charAt(index)),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

export const PROVINCES = [
  ...['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42'],
  ...['43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'],
];

const digits = (length: number) =>
  fc.nat({ max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));

const arbitraryBirth = fc
  .date({
    min: new Date('1850-01-01T00:00:00.000Z'),
    max: new Date('2026-11-21T00:00:00.000Z'),
    noInvalidDate: true,
  })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));

const arbitraryHead = fc.oneof(
  fc.tuple(fc.constantFrom(...PROVINCES), digits(4)).map((parts) => parts.join('')),
  fc.constantFrom('810000', '820000', '830000'),
  fc.tuple(fc.constantFrom(...PROVINCES), digits(3)).map(([place, country]) => `9${place}${country}`),
);

/** Valid 18-character numbers of every kind, with what they hold. */
export const arbitraryResidentId = fc
  .tuple(arbitraryHead, arbitraryBirth, digits(3))
  .map(([head, bornOn, sequence]) => {
    const first17 = `${head}${bornOn.replaceAll('-', '')}${sequence}`;
    const sex = Number(sequence) % 2 === 1 ? 'male' : 'female';
    return { number: first17 + residentCheck(first17), head, bornOn, sex };
  });

const usccCharacter = fc.constantFrom(...USCC_ALPHABET);

/** Valid codes: any department but 0, any category, any division, an organisation code that fits. */
export const arbitraryUscc = fc
  .tuple(
    fc.constantFrom(...'123456789ANY'),
    usccCharacter,
    digits(6),
    fc.array(usccCharacter, { minLength: 8, maxLength: 8 }).map((characters) => characters.join('')),
  )
  .map(([department, category, division, organisation]) => {
    const first17 = `${department}${category}${division}${organisation}${organisationCheck(organisation)}`;
    return first17 + usccCheck(first17);
  });

/** Texts that break careless code. */
export const arbitraryHostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\ud800',
          '\udfff',
          '\u0000',
          '\u200b',
          '\ufeff',
          '\u202e',
          '𠮷',
          '👨‍👩‍👧',
          'ﷺ',
          '①',
          '｜',
          '；',
          '__proto__',
        ],
        ...[
          'constructor',
          '1',
          '9',
          '0',
          'X',
          '-',
          ' ',
          '/',
          '转',
          ';ext=',
          '+',
          '京',
          'A',
          '(',
          ')',
          '.',
          'E+17',
          '張',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

/** The codes of a result: what was refused, or what was warned about. */
export function codesOf(
  result:
    | { readonly ok: true; readonly warnings: readonly { readonly code: string }[] }
    | { readonly ok: false; readonly issues: readonly { readonly code: string }[] },
): readonly string[] {
  return (result.ok ? result.warnings : result.issues).map(({ code }) => code);
}
