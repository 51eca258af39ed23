/**
 * Whether a text was given: a string that is more than blanks.
 *
 * @param text - anything, such as a reason out of a request
 *
 * @example
 * ```ts
 * import { isGiven } from 'wuye';
 *
 * isGiven('moved away'); // => true
 * isGiven(' '); // => false
 * isGiven(undefined); // => false
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function isGiven(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
