// Emergency and enquiry, 12xxx public hotlines, 100xx carriers, 95xxx national and 96xxx local service numbers.
const SERVICE_NUMBER = /^(?:11[0479]|12[02]|12\d{3}|100\d{2}|95\d{3}|951\d{5}|96\d{3,4})$/;

/**
 * Tells whether digits are a short number of mainland services, dialled without an area code: 110, 12345, 95598.
 *
 * **Details**: patterns, not a list of what is in use: hotlines come and go.
 *
 * @param digits - digits alone
 *
 * @example
 * ```ts
 * import { isServiceNumber } from 'wuye/identifiers';
 *
 * isServiceNumber('95598'); // => true
 * isServiceNumber('88001234'); // => false
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function isServiceNumber(digits: string): boolean {
  // Untyped callers hand over what is no text, which `test` would turn into one.
  return typeof digits === 'string' && SERVICE_NUMBER.test(digits);
}
