import { toHalfWidth } from '../identifiers/index.js';

/**
 * A cell as readers of workbooks and CSV files give it. A date cell is a `Date` at midnight UTC.
 *
 * @category Forms
 * @since 0.1.0
 */
export type Cell = string | number | boolean | Date | null | undefined;

/** A row of cells. Trailing blank cells may be missing.
 * @category Forms
 * @since 0.1.0
 */
export type Row = readonly Cell[];

/** The longest text that an Excel cell holds. */
export const LONGEST_CELL = 32_767;

const BLANK_OR_INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060-\u2064]/;
/** NUL, and halves of characters in pairs or alone: the quick question before the exact one. */
const SUSPICIOUS = /[\0\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Takes blanks of every width and invisible characters off both ends; what stands between stays. */
export function trimmed(text: string): string {
  if (!mayBlank(text.charCodeAt(0)) && !mayBlank(text.charCodeAt(text.length - 1))) return text;
  const plain = text.trim();
  if (!isInvisible(plain, 0) && !isInvisible(plain, plain.length - 1)) return plain;
  let [from, until] = [0, plain.length];
  while (from < until && BLANK_OR_INVISIBLE.test(plain.charAt(from))) from += 1;
  while (until > from && BLANK_OR_INVISIBLE.test(plain.charAt(until - 1))) until -= 1;
  return plain.slice(from, until);
}

/** Tells whether a character may be a blank or invisible, without telling for certain. */
function mayBlank(unit: number): boolean {
  return (
    unit <= 0x20 || (unit >= 0x7f && unit <= 0xad) || (unit >= 0x1680 && unit <= 0x3000) || unit === 0xfeff
  );
}

function isInvisible(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2060 && unit <= 0x2064);
}

/**
 * The text of a cell as the sheet shows it, not trimmed. A date cell becomes `YYYY-MM-DD`, a truth value `TRUE` or
 * `FALSE`; what is no cell at all becomes `''`.
 */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return dateText(cell);
  return '';
}

function dateText(date: Date): string {
  const time = date.getTime();
  if (Number.isNaN(time)) return '';
  const text = date.toISOString();
  return time % 86_400_000 === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

/** Tells whether a cell holds nothing but blanks. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === 'string' && (cell === '' || trimmed(cell) === '');
}

/** With the blanks around it. */
const LONGEST_BLANK_WORD = 8;
const BLANK_WORDS: ReadonlySet<string> = new Set(['无', '／', '/', '\\', '-', '－', '—', '——', '--', '–']);

/** Tells whether a cell holds a word that offices write into a cell that they leave blank: `无`, `/`, `-`, `—`. */
export function isBlankWord(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_BLANK_WORD && BLANK_WORDS.has(trimmed(cell));
}

const DITTO: ReadonlySet<string> = new Set(['〃', '″', '"', '同上', '同左', '同前']);

/** Tells whether a cell says "as above": `同上`, `〃`. */
export function isDitto(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_BLANK_WORD && DITTO.has(trimmed(cell));
}

/** Tells whether a value is of a kind that cells have. Readers of other kinds give objects for rich text or formulas. */
export function isCell(value: unknown): value is Cell {
  return value === null || value === undefined || typeof value !== 'object'
    ? typeof value !== 'symbol' && typeof value !== 'function' && typeof value !== 'bigint'
    : value instanceof Date;
}

/** Tells whether a text has NUL characters or halves of characters: no store keeps them faithfully. */
export function isMalformed(text: string): boolean {
  return SUSPICIOUS.test(text) && (text.includes('\0') || LONE_SURROGATE.test(text));
}

/** Tells whether a row has few cells, as the lines above a table have: a merged title, 编制 and 日期. */
export function isTitleLine(row: Row): boolean {
  const cells = row.filter((cell) => !isBlank(cell)).length;
  return cells > 0 && cells <= MOST_TITLE_CELLS;
}

const MOST_TITLE_CELLS = 3;

/** Replaces NUL and halves of characters by U+FFFD, for text that is shown but is no value. */
export function wellFormed(text: string): string {
  return isMalformed(text) ? text.replace(BROKEN, '\ufffd') : text;
}

const BROKEN = /[\0\p{Surrogate}]/gu;

/** Narrows full-width ASCII (`Ａ`, `１`, `（`) and the full-width blank; every other character stays as it is. */
export function halfWidth(text: string): string {
  return WIDE.test(text) ? toHalfWidth(text) : text;
}

const WIDE = /[\u3000\uff01-\uff5e]/;
