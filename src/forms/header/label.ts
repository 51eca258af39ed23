import type { Cell } from '../cell.js';
import { cellText } from '../cell.js';

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/g;
const MARK = /[*※★☆:·.、]/;
const STAR = /[*＊※]/;
const NOTES = /[(（[【](?:必填项?|选填项?|必选|可选|required|optional)[)）\]】]/gi;
const OUTER = /^[[【〖〔("“「](.+)[\]】〗〕)"”」]$/;
const ASIDE = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;
/** A header is short; longer cells are titles, notes or data. */
const LONGEST_LABEL = 40;

/**
 * A header as it is compared: NFKC, without blanks, line breaks, stars and `(必填)`, lower case.
 *
 * @param cell - a cell of a header row, or a label of a form
 * @returns the label, `''` for a cell that is no label
 */
export function normaliseLabel(cell: Cell): string {
  if (typeof cell !== 'string' || cell.length > LONGEST_LABEL) return '';
  const plain = undressed(cell).normalize('NFKC').replace(INVISIBLE, '').replace(NOTES, '');
  const label = withoutEnds(plain, MARK);
  return (OUTER.exec(label)?.[1] ?? label).toLowerCase();
}

/** A normalised label without what stands in brackets: `入住日期(年/月/日)` is `入住日期`. */
export function withoutAside(label: string): string {
  const bare = withoutEnds(label.replace(ASIDE, ''), MARK);
  return bare === '' ? label : bare;
}

/** A header as it is kept with `extra`: as written, but without line breaks, stars and `(必填)`. */
export function headerName(cell: Cell): string {
  return undressed(cellText(cell))
    .replace(/[\r\n\t]+/g, '')
    .trim();
}

function undressed(text: string): string {
  return withoutEnds(text.replace(NOTES, '').trim(), STAR);
}

/** A text without some characters at both ends. */
function withoutEnds(text: string, character: RegExp): string {
  let [from, until] = [0, text.length];
  while (from < until && character.test(text.charAt(from))) from += 1;
  while (until > from && character.test(text.charAt(until - 1))) until -= 1;
  return text.slice(from, until);
}
