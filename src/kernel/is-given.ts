/** Something that leaves a mark on paper: no blank, control, format character, filler or what is no character. */
const VISIBLE =
  /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/**
 * Whether a text was given: a string with something in it that can be seen.
 *
 * **Details**: blanks, controls, zero-width characters and fillers (`U+200B`, `U+2800`, `U+3164`) alone say nothing.
 *
 * @param text - anything, such as a reason out of a request
 *
 * @example
 * ```ts
 * import { isGiven } from 'wuye';
 *
 * isGiven('moved away'); // => true
 * isGiven(' '); // => false
 * isGiven('\u200b'); // => false
 * isGiven(undefined); // => false
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function isGiven(text: unknown): text is string {
  return typeof text === 'string' && VISIBLE.test(text);
}
