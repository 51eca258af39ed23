import { failed, isGiven, ok } from '../../kernel/index.js';
import { type Cell, cellText, trimmed } from '../cell.js';
import type { CellReader } from './cell-reader.js';
import { value } from './value.js';

/** What Excel shows for a number of more than 11 digits in a narrow cell. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d{2}$/i;
const EXPONENT = /[EeＥｅ][+＋]/;
/** With the blanks around it. */
const LONGEST_ERROR = 16;
const EXCEL_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** Tells whether a cell shows an error of a formula, `#REF!`, instead of a value. */
export function isFormulaError(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    cell.length <= LONGEST_ERROR &&
    cell.includes('#') &&
    EXCEL_ERROR.test(cell.trim())
  );
}

/** Tells whether digits were lost: Excel keeps 15 of a number. */
export function hasLostDigits(cell: Cell): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= 1e15;
  return (
    typeof cell === 'string' &&
    EXPONENT.test(cell) &&
    SCIENTIFIC.test(cell.slice(0, 40).normalize('NFKC').trim())
  );
}

/** Text as it is kept: blanks at its ends taken off, otherwise verbatim; what looks like a formula stays text. */
export const tidyText = trimmed;

/** Reads text, with a warning where its digits may be lost. */
export const readText: CellReader = (cell) => {
  const text = tidyText(cellText(cell));
  return hasLostDigits(cell) ? ok(text, [{ code: 'NUMBER_PRECISION_LOST', path: [] }]) : value(text);
};

const LIST_MARKS = /[、,;|\r\n]+/;

/** Reads several words in one cell: `样稿、身份证`. */
export const readList: CellReader = (cell) => {
  const words = cellText(cell)
    .replace(/[，；]/g, ',')
    .split(LIST_MARKS)
    .map(trimmed);
  return value([...new Set(words.filter(isGiven))]);
};

const CODE = /^[^\sa-z\uff01-\uff5e]{1,40}$/u;

/** A code as it is kept: half width, upper case, no blanks: `b1 - 023` is `B1-023`. */
export function tidyCode(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '');
  return bare.replace(/[\u2010-\u2015\u2212]/g, '-').toUpperCase();
}

/** Reads a code. */
export const readCode: CellReader = (cell) => {
  const code = tidyCode(cellText(cell));
  return code === '' || CODE.test(code) ? value(code) : failed('CELL_UNREADABLE');
};
