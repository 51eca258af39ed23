import { isGiven } from '../kernel/index.js';

/** Line ends of every kind. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Controls, invisible format characters (bidirectional overrides among them), and what is no character at all. */
const UNPRINTABLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
/** Half of a character. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * A text as paper shows it: no control characters, no overrides of the direction of writing, one kind of line end. Rare
 * characters, their variants and joiners stay.
 *
 * @internal
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/**
 * A text on one line; `''` where paper would show nothing.
 *
 * @internal
 */
export function cleanLine(text: string): string {
  const line = cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  return isGiven(line) ? line : '';
}

/**
 * The lines of a text that hold something: each is set as a paragraph of its own, indented by the sheet.
 *
 * @internal
 */
export function cleanLines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(isGiven);
}
