import { hideWhole, showEnds } from './mask-text.js';
import { isUnreadable, normaliseCode } from './normalise.js';

/**
 * Masks a plate: province and letter, and the last three characters, are shown. What has not that shape is hidden
 * whole.
 *
 * @param input - a plate as written
 *
 * @example
 * ```ts
 * import { maskPlate } from 'wuye/identifiers';
 *
 * maskPlate('京A12345'); // => '京A**345'
 * maskPlate('沪AD·12345'); // => '沪A***345'
 * maskPlate('A12345'); // => '******'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function maskPlate(input: string): string {
  if (isUnreadable(input)) return hideWhole(input);
  const plate = normaliseCode(input).replaceAll('.', '');
  if (!/^\p{Script=Han}[A-Z][0-9A-Z\p{Script=Han}]{5,6}$/u.test(plate)) return hideWhole(input);
  return showEnds([...plate], 2, 3);
}
