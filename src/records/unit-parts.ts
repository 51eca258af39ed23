/** Shapes of the parts of a unit, in canonical form: upper case, half width. Shared by the parsers and the schemas. */

/** `3`, `12A`, `A`, `B2`: never a leading zero. */
export const BUILDING = '(?:[1-9]\\d{0,2}[A-Z]?|[A-Z](?:[1-9]\\d?)?)';
/** `2`, `A`: never a leading zero. */
export const ENTRANCE = '(?:[1-9]\\d?|[A-Z])';
/** `1201`, `0201`, `S05`, `1201A`: zeros stay as written, but one digit is not zero. */
export const ROOM = '(?:[A-Z]{0,2}(?=\\d*[1-9])\\d{1,5}[A-Z]?)';

/** The canonical key: `building-room` or `building-entrance-room`. */
export const UNIT_KEY = new RegExp(`^${BUILDING}(?:-${ENTRANCE})?-${ROOM}$`);

/** A text longer than this is no unit. */
const LONGEST = 64;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const DASH = /[\u2010-\u2015\u2043\u2212\u2500\u2501\u2e3a\u2e3b\u30fc\ufe58\ufe63]+/g;
const BLANK = /\s+/g;
const BLANK_INSIDE = /[0-9A-Z〇零一二三四五六七八九十]\s+[0-9A-Z〇零一二三四五六七八九十]/;

/**
 * Brings a cell to half width, upper case and plain hyphens, without blanks; `null` where that would join what the
 * writer kept apart (`3 2-1201`) or where the text is too long to be a unit. Only ASCII letters are upper-cased and
 * only full-width ASCII is narrowed: no superscript or long s may turn into a digit or a letter of a key.
 */
export function plainText(input: unknown): string | null {
  if (typeof input !== 'string' || input.length > LONGEST) return null;
  const text = input
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase())
    .replace(DASH, '-')
    .trim();
  return BLANK_INSIDE.test(text) ? null : text.replace(BLANK, '');
}

const DIGITS = '零一二三四五六七八九';
const COUNTED = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/;

/** A Chinese numeral up to 99 (`三`, `十二`, `二十`) as digits; any other text as it is. */
export function countedNumber(text: string): string {
  if (text.length === 1 && DIGITS.indexOf(text) > 0) return String(DIGITS.indexOf(text));
  const parts = COUNTED.exec(text);
  if (parts === null) return text;
  const digit = (character: string | undefined, absent: number) =>
    character === undefined ? absent : DIGITS.indexOf(character);
  return String(digit(parts[1], 1) * 10 + digit(parts[2], 0));
}

/** A room spelled digit by digit (`一二〇一`) as digits; any other text as it is. */
export function spelledNumber(text: string): string {
  return text.replace(/[〇零一二三四五六七八九]/g, (character) =>
    String(character === '〇' ? 0 : DIGITS.indexOf(character)),
  );
}
