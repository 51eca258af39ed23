import { hideWhole, showEnds } from './mask-text.js';
import { isUnreadable, normaliseCode } from './normalise.js';

/**
 * Masks the number of an identity document: resident ID 3 + 4 characters shown, 15 digits 3 + 3, passports and permits
 * 1 + 3; `strict` shows 1 + 1 of all.
 *
 * **Details**: the number is normalised first, right or wrong. What is no number of 8 to 20 letters and digits is hidden
 * whole: eight stars at most.
 *
 * @param input - the number as it was written, right or wrong
 * @param level - `strict` for readers who need no more than to tell that there is a number
 *
 * @example
 * ```ts
 * import { maskIdNumber } from 'wuye/identifiers';
 *
 * maskIdNumber('110101199003070011'); // => '110***********0011'
 * maskIdNumber('E12345678'); // => 'E*****678'
 * maskIdNumber('110101199003070011', 'strict'); // => '1****************1'
 * maskIdNumber('12345'); // => '*****'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function maskIdNumber(input: string, level: 'usual' | 'strict' = 'usual'): string {
  if (isUnreadable(input)) return hideWhole(input);
  const number = normaliseCode(input);
  if (!/^[0-9A-Z]{8,20}$/.test(number)) return hideWhole(number);
  if (level === 'strict') return showEnds([...number], 1, 1);
  if (number.length === 18) return showEnds([...number], 3, 4);
  if (/^\d{15}$/.test(number)) return showEnds([...number], 3, 3);
  return showEnds([...number], 1, 3);
}
