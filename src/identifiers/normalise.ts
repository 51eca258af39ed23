// Longest text that any parser of this room reads. No identifier comes near it, and it bounds all the work.
const LONGEST_INPUT = 256;

// Blanks, invisible characters, dashes of every kind, middle dots.
const SEPARATORS = /[\s\p{Cf}\p{Pd}\u2212\u30fc\u2500\u00b7\u2022\u2027\u2219\u22c5\u30fb]/gu;

/**
 * Tells whether an input is no text at all, as untyped callers hand it over, or too long to be any identifier. Parsers
 * refuse such inputs unread, maskers show nothing of them.
 *
 * @internal
 */
export function isUnreadable(input: unknown): boolean {
  return typeof input !== 'string' || input.length > LONGEST_INPUT;
}

/**
 * The number of characters as people count them: code points, not UTF-16 units. Long texts are not counted out;
 * what is no text has none.
 *
 * @internal
 */
export function lengthOf(input: unknown): number {
  if (typeof input !== 'string') return 0;
  return isUnreadable(input) ? input.length : [...input].length;
}

/**
 * Upper case for `a` to `z` alone: no other letter may turn into an ASCII one.
 *
 * @internal
 */
function upperAscii(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/**
 * Full-width ASCII and the ideographic blank become half width; everything else stays, rare characters too.
 *
 * **When to use**: names and other text. Codes go through {@link normaliseCode}, which folds far more.
 *
 * @param input - any text
 *
 * @example
 * ```ts
 * import { toHalfWidth } from 'wuye/identifiers';
 *
 * toHalfWidth('ＡＢ　１２(㈱)'); // => 'AB 12(㈱)'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function toHalfWidth(input: string): string {
  return input
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000+/g, (blanks) => ' '.repeat(blanks.length));
}

/**
 * A code as it is compared and stored: NFKC, ASCII upper case, without blanks, dashes, middle dots and invisible
 * characters. The same text again when applied twice.
 *
 * @param input - any text
 *
 * @example
 * ```ts
 * import { normaliseCode } from 'wuye/identifiers';
 *
 * normaliseCode(' 33010６-19880808－008ⅹ'); // => '33010619880808008X'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function normaliseCode(input: string): string {
  if (/^[0-9A-Z]+$/.test(input)) return input;
  return upperAscii(input.normalize('NFKC').replace(SEPARATORS, '')).normalize('NFKC');
}
