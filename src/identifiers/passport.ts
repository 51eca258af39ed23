import { failed, ok, type Result } from '../kernel/index.js';
import type { PassportIssueCode } from './codes.js';
import { maskIdNumber } from './mask-number.js';
import { isUnreadable, normaliseCode } from './normalise.js';
import { PASSPORT_HINTS } from './passport-hints.js';

/**
 * A passport number.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface Passport {
  /** 5 to 20 upper-case letters and digits. */
  readonly number: string;
}

/**
 * How {@link parsePassport} judges.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface PassportOptions {
  /** ISO 3166-1 alpha-2, upper case, as {@link parseNationality} gives it. */
  readonly nationality?: string;
}

/**
 * Parses a passport number: 5 to 20 letters and digits once it is tidied up.
 *
 * **Details**: there is no world-wide rule and no check character outside the machine-readable zone. A number without any
 * digit, or one that does not look like those of its nationality (where that is known here), is accepted with the
 * warning `PASSPORT_UNUSUAL`.
 *
 * @param input - the number as it was written
 * @param options - the nationality of its holder
 * @returns the number, or `PASSPORT_INVALID`
 *
 * @example
 * ```ts
 * import { parsePassport } from 'wuye/identifiers';
 *
 * const result = parsePassport('m123a4567', { nationality: 'KR' });
 * result.ok && result.value.number; // => 'M123A4567'
 * const odd = parsePassport('12345', { nationality: 'JP' });
 * odd.ok && odd.warnings.map(({ code }) => code); // => ['PASSPORT_UNUSUAL']
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parsePassport(
  input: string,
  { nationality = '' }: PassportOptions = {},
): Result<Passport, PassportIssueCode> {
  const invalid = () => failed('PASSPORT_INVALID', { sample: maskIdNumber(input) });
  if (isUnreadable(input)) return invalid();
  const number = normaliseCode(input);
  if (!/^[A-Z0-9]{5,20}$/.test(number)) return invalid();

  const hint = Object.hasOwn(PASSPORT_HINTS, nationality) ? PASSPORT_HINTS[nationality] : undefined;
  const usual = /\d/.test(number) && (hint === undefined || hint.test(number));
  return ok({ number }, usual ? [] : [{ code: 'PASSPORT_UNUSUAL', path: [], sample: maskIdNumber(input) }]);
}
