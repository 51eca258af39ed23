import { failed, type Result } from '../kernel/index.js';
import type { ApplicationContent } from './application-content.js';
import type { FeeIssueCode } from './codes.js';
import type { FeeQuote } from './fee.js';
import { type FeeTariff, quoteFee } from './quote-fee.js';

/**
 * Quotes the fee of what an application wants: its boards, its days, its sheets, the size of its sample (CIM-4.2.1.3g).
 *
 * @param application - the application, or its content alone
 * @param tariff - the host's prices
 * @returns the quote, or what is missing or has no price
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { feeOf } from 'wuye/commercial';
 * import { unitKey } from 'wuye/records';
 *
 * const tariff = { id: 'example', version: '1', effectiveFrom: calendarDate('2026-01-01'), boards: {}, otherBoards: { A4: 200 } };
 * const shop = { name: '湖畔面馆', unit: unitKey({ building: '1', room: 'S05' }) };
 * const fee = feeOf({ shop, applicant: { name: '王芳' }, wanted: {} }, tariff);
 * fee.ok ? [] : fee.issues; // => [{ code: 'FEE_REQUEST_INCOMPLETE', path: ['sample', 'size'] }]
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function feeOf(
  { sample, wanted }: ApplicationContent,
  tariff: FeeTariff,
): Result<FeeQuote, FeeIssueCode> {
  const { boards, from, until, copies } = wanted;
  const size = sample === undefined || sample === 'none' ? undefined : sample.size;
  const missing = (path: readonly string[]) => failed('FEE_REQUEST_INCOMPLETE', { path });
  if (size === undefined) return missing(['sample', 'size']);
  if (size === 'other') return failed('FEE_SIZE_UNPRICED', { path: ['sample', 'size'], params: { size } });
  if (boards === undefined) return missing(['wanted', 'boards']);
  if (from === undefined) return missing(['wanted', 'from']);
  if (until === undefined) return missing(['wanted', 'until']);
  if (copies === undefined) return missing(['wanted', 'copies']);
  return quoteFee(tariff, { boards, size, from, until, copies });
}
