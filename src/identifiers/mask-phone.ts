import { hideWhole } from './mask-text.js';
import { isUnreadable } from './normalise.js';

// Country code as written, then what stays, what is hidden, what stays.
const MOBILE = /^(\+?86|0086|)(1[3-9]\d)(\d{4})(\d{4})$/;
// Area codes of three digits (10, 2x) and of four, with their leading 0 or with the country code.
const LANDLINE = /^(\+86|0086|0)(10|2\d|[3-9]\d{2})(\d{4}|\d{3})(\d{4})$/;
const OTHER = /^(\+?\d{3})(\d{4,})(\d{3})$/;
const EXTENSION = /(?:;EXT=|转|分机|EXT\.?|X)\d{1,6}$/;

/**
 * Masks a phone number: mobiles 3 + 4 digits shown, land lines their area code and the last four, others of ten digits
 * or more 3 + 3. Extensions, shorter numbers and all else are hidden whole.
 *
 * @param input - one number, as written or in E.164; two numbers in one text are hidden whole
 *
 * @example
 * ```ts
 * import { maskPhone } from 'wuye/identifiers';
 *
 * maskPhone('13800001234'); // => '138****1234'
 * maskPhone('+86 138 0000 1234'); // => '+86138****1234'
 * maskPhone('0571-88001234'); // => '0571****1234'
 * maskPhone('+8657188001234;ext=8001'); // => '+86571****1234转***'
 * maskPhone('95598'); // => '*****'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function maskPhone(input: string): string {
  if (isUnreadable(input)) return hideWhole(input);
  const whole = input
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}().]/gu, '');
  const number = whole.replace(EXTENSION, '');
  const parts = MOBILE.exec(number) ?? LANDLINE.exec(number);
  if (parts !== null) {
    const [, country = '', head = '', hidden = '', tail = ''] = parts;
    return join(country + head, hidden, tail, whole !== number);
  }
  const [, head, hidden, tail] = OTHER.exec(number) ?? [];
  if (head === undefined || hidden === undefined || tail === undefined || number.length > 20) {
    return hideWhole(input);
  }
  return join(head, hidden, tail, whole !== number);
}

function join(head: string, hidden: string, tail: string, hasExtension: boolean): string {
  return `${head}${'*'.repeat(hidden.length)}${tail}${hasExtension ? '转***' : ''}`;
}
