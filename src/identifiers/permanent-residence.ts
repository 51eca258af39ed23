import { type CalendarDate, failed, ok, type Result } from '../kernel/index.js';
import type { BirthDateLimits } from './birth-date.js';
import type { PermitIssueCode, ResidentIdIssueCode } from './codes.js';
import { maskIdNumber } from './mask-number.js';
import { isUnreadable, normaliseCode } from './normalise.js';
import { parseResidentId } from './resident-id.js';

/**
 * The number of a foreign permanent resident's card, of 2023 or of the form before.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export type PermanentResidence =
  | {
      readonly form: '2023';
      /** 18 characters: `9`, two digits of the place, three of the nationality, birth date, sequence, check. */
      readonly number: string;
      /** ISO 3166-1 numeric, three digits: `840`. `parseNationality` reads it. */
      readonly nationality: string;
      /** The province that issued it, six digits: `310000`. */
      readonly region: string;
      readonly bornOn: CalendarDate;
      readonly sex: 'male' | 'female';
    }
  | {
      readonly form: 'old';
      /** Three letters and twelve digits. */
      readonly number: string;
      /** ISO 3166-1 alpha-3: `USA`. `parseNationality` reads it. */
      readonly nationality: string;
    };

/**
 * Parses the number of a foreign permanent resident's card: 18 characters since 2023-12-01, or three letters and
 * twelve digits before, which stay valid until they expire.
 *
 * **Details**: the check rule of the old form was never published, so its form alone is checked, and no birth date is
 * read from it.
 *
 * @param input - the number as it was written
 * @param limits - the day to judge by and the earliest birth
 * @returns the number with what stands in it; `PERMIT_INVALID` when it is of neither form; for the form of 2023 the
 * issues of {@link parseResidentId}
 *
 * @example
 * ```ts
 * import { parsePermanentResidence } from 'wuye/identifiers';
 *
 * const result = parsePermanentResidence('911124 19810803 0024');
 * result.ok && result.value.nationality; // => '124'
 * const old = parsePermanentResidence('usa110080010112');
 * old.ok && old.value; // => { form: 'old', number: 'USA110080010112', nationality: 'USA' }
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parsePermanentResidence(
  input: string,
  limits: BirthDateLimits = {},
): Result<PermanentResidence, ResidentIdIssueCode | PermitIssueCode> {
  const sample = maskIdNumber(input);
  if (isUnreadable(input)) return failed('PERMIT_INVALID', { sample });
  const number = normaliseCode(input);
  if (/^[A-Z]{3}\d{12}$/.test(number)) return ok({ form: 'old', number, nationality: number.slice(0, 3) });
  if (!number.startsWith('9') || number.length === 15) return failed('PERMIT_INVALID', { sample });

  const result = parseResidentId(number, limits);
  if (!result.ok) return result;
  const { region, bornOn, sex } = result.value;
  const nationality = number.slice(3, 6);
  return ok({ form: '2023', number: result.value.number, nationality, region, bornOn, sex }, result.warnings);
}
