import { failed, ok, type Result } from '../kernel/index.js';
import type { PermitIssueCode } from './codes.js';
import { maskIdNumber } from './mask-number.js';
import { isUnreadable, normaliseCode } from './normalise.js';

/**
 * The permits by which residents of Hong Kong and Macau (回乡证) and of Taiwan (台胞证) travel to the mainland.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export type TravelPermitKind = 'hk-macau-travel-permit' | 'taiwan-travel-permit';

/**
 * The number of a travel permit.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface TravelPermit {
  readonly kind: TravelPermitKind;
  /** Without brackets and separators. */
  readonly number: string;
}

// The two digits at the end count the issues of a card; newer cards print them apart.
const HK_MACAU = /^[HM]\d{8}(?:\d{2})?$/;
const TAIWAN = /^\d{8}$/;
const TAIWAN_OLD = /^\d{10}[A-Z]?$/;

/**
 * Parses the number of a travel permit. No check rule is published, so its form alone is checked.
 *
 * **Details**: the booklets of Taiwan residents, ten digits and perhaps a letter in brackets, were last issued in 2015
 * for five years: accepted with the warning `PERMIT_OLD_FORM`.
 *
 * @param kind - which permit
 * @param input - the number as it was written
 * @returns the number, or `PERMIT_INVALID`
 *
 * @example
 * ```ts
 * import { parseTravelPermit } from 'wuye/identifiers';
 *
 * const result = parseTravelPermit('hk-macau-travel-permit', 'h0980 6536');
 * result.ok && result.value.number; // => 'H09806536'
 * parseTravelPermit('taiwan-travel-permit', 'H09806536').ok; // => false
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parseTravelPermit(
  kind: TravelPermitKind,
  input: string,
): Result<TravelPermit, PermitIssueCode> {
  const sample = maskIdNumber(input);
  if (isUnreadable(input)) return failed('PERMIT_INVALID', { sample });
  const number = normaliseCode(input).replace(/[()]/g, '');
  const current = kind === 'hk-macau-travel-permit' ? HK_MACAU : TAIWAN;
  if (current.test(number)) return ok({ kind, number });
  if (kind === 'taiwan-travel-permit' && TAIWAN_OLD.test(number)) {
    return ok({ kind, number }, [{ code: 'PERMIT_OLD_FORM', path: [], sample }]);
  }
  return failed('PERMIT_INVALID', { sample });
}
