import {
  type PhoneNumber as FoundNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { failed, ok, type Result } from '../kernel/index.js';
import type { PhoneIssueCode } from './codes.js';
import { maskPhone } from './mask-phone.js';
import { isUnreadable } from './normalise.js';
import type { ParsedPhone, PhoneKind, PhoneNumber, PhoneOptions } from './phone-kinds.js';
import { isServiceNumber } from './service-numbers.js';

// Ranges that the metadata knows for certain, so that the commonest numbers need not pass through it.
const PLAIN_MOBILE = /^1(?:[38]\d|4[57]|5[0-35-9]|6[2567]|7[0-35-8]|9[0-35-9])\d{8}$/;
// Any other number of that shape: ranges are opened faster than metadata. 1-415-555-2671 is not written like one.
const MOBILE_SHAPE = /^(?:(?:\+|00)?86)?(1[3-9]\d{9})$/;
// Hong Kong, Macau and Taiwan, with the country code but without a sign that it is one.
const NEIGHBOUR = /^(?:852|853|886)/;
const EXTENSION = /\(?(转?分机号?|转接?|ext(?:ension)?\.?|x|#|-)[\s:.]*(\d{1,6})\)?$/i;

const KINDS: Readonly<Partial<Record<string, PhoneKind>>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  SHARED_COST: 'service',
  TOLL_FREE: 'service',
  PREMIUM_RATE: 'service',
  UAN: 'service',
};

/**
 * Parses one phone number: mobile, land line with or without extension, service number, of any country.
 *
 * **Details**: the whole text is tried first. Only when it is no number, an extension is split off (`-8001`, `转8001`,
 * `分机8001`, `ext. 8001`), and a hyphen splits nothing off a mobile. Mainland numbers of a mobile's shape whose range
 * the metadata does not know are accepted with the warning `PHONE_RANGE_UNASSIGNED`; everything else that the metadata
 * does not know is `PHONE_INVALID`. With `CN` as the default country, short service numbers (110, 12345, 95598) and
 * numbers that begin with a bare 852, 853 or 886 are read too. Nothing is searched for in running text.
 *
 * Parsing the number of a result gives the same result.
 *
 * @param input - one number as it was written
 * @param options - the country of numbers without a country code
 * @returns the number in E.164, or `PHONE_INVALID`
 *
 * @example
 * ```ts
 * import { parsePhone } from 'wuye/identifiers';
 *
 * const number = (text: string) => {
 *   const result = parsePhone(text);
 *   return result.ok ? result.value.number : null;
 * };
 * number('0086 138-0000-1234'); // => '+8613800001234'
 * number('(0571)88001234转8001'); // => '+8657188001234;ext=8001'
 * number('95598'); // => '95598'
 * number('12179855083'); // => null
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parsePhone(input: string, options: PhoneOptions = {}): Result<ParsedPhone, PhoneIssueCode> {
  const { defaultCountry = 'CN' } = options;
  const invalid = () => failed('PHONE_INVALID', { sample: maskPhone(input) });
  if (isUnreadable(input)) return invalid();
  if (defaultCountry === 'CN' && PLAIN_MOBILE.test(input)) return ok(mainlandMobile(input));

  const text = tidy(input);
  const digits = text.replace(/[\s().-]/g, '');
  if (defaultCountry === 'CN' && isServiceNumber(digits)) {
    return ok({ number: branded(digits), kind: 'service', country: 'CN' });
  }
  const whole = readNumber(text, defaultCountry);
  if (whole !== null) return ok(whole);

  const [, national] = /^1[\s().-]/.test(text) ? [] : (MOBILE_SHAPE.exec(digits) ?? []);
  if (national !== undefined && (defaultCountry === 'CN' || digits.startsWith('+'))) {
    const warning = { code: 'PHONE_RANGE_UNASSIGNED', path: [], sample: maskPhone(input) } as const;
    return ok(mainlandMobile(national), [warning]);
  }
  const split = EXTENSION.exec(text);
  if (split === null) return invalid();
  const [, mark, extension = ''] = split;
  const base = readNumber(text.slice(0, split.index), defaultCountry);
  if (base === null || base.extension !== undefined) return invalid();
  if (mark === '-' && base.kind === 'mobile') return invalid();
  return ok({ ...base, number: branded(`${base.number};ext=${extension}`), extension });
}

// Half width, plain hyphens, no invisible characters, without the scheme of a link.
function tidy(input: string): string {
  return input
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
    .trim()
    .replace(/^tel:/i, '');
}

const branded = (text: string) => text as PhoneNumber;

function mainlandMobile(national: string): ParsedPhone {
  return { number: branded(`+86${national}`), kind: 'mobile', country: 'CN' };
}

function readNumber(text: string, defaultCountry: string): ParsedPhone | null {
  const found = lookUp(text, defaultCountry);
  if (found !== null) return found;
  return defaultCountry === 'CN' && NEIGHBOUR.test(text) ? lookUp(`+${text}`, defaultCountry) : null;
}

function lookUp(text: string, defaultCountry: string): ParsedPhone | null {
  const parsed = parsePhoneNumberFromString(
    text,
    isSupportedCountry(defaultCountry) ? { defaultCountry, extract: false } : { extract: false },
  );
  return parsed?.isValid() ? describe(parsed) : null;
}

function describe(parsed: FoundNumber): ParsedPhone {
  const { number, country, ext } = parsed;
  return {
    number: branded(ext === undefined ? number : `${number};ext=${ext}`),
    kind: KINDS[parsed.getType() ?? ''] ?? 'other',
    ...(country === undefined ? {} : { country }),
    ...(ext === undefined ? {} : { extension: ext }),
  };
}
