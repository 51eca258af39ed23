import { isBlank, isBlankWord, isDitto } from '../cell.js';
import type { ColumnType } from '../form.js';
import { HIDDEN, looksMasked } from './mask-mark.js';
import { isFormulaError } from './text.js';

/** The mark by which spreadsheets keep a cell as text. */
const MARK = "'";
const MARKS = /^'+/;
/** A cell that begins so is a formula to some spreadsheet, also when it comes out of a CSV file. */
const EXECUTED = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]/;

/** How a column keeps its text; absent for values with a form of their own, such as dates. */
export type Tidy = ((text: string) => string) | undefined;

/**
 * Tells whether a text must be marked as text to come back as it is: a spreadsheet would execute it, or it would be
 * read as blank, as "as above", as the error of a formula, as a masked value, or as another text. Marks before it
 * change nothing.
 */
function needsMark(type: ColumnType, tidy: Tidy, text: string): boolean {
  const bare = text.replace(MARKS, '');
  if (EXECUTED.test(bare)) return true;
  if (tidy === undefined) return false;
  if (isBlank(bare) || isBlankWord(bare) || isDitto(bare)) return true;
  if (isFormulaError(bare) || looksMasked(type, bare)) return true;
  return tidy(bare) !== bare || tidy(text) !== text;
}

/** A text as a cell holds it, so that no spreadsheet executes it and reading gives the text again. */
export function marked(type: ColumnType, tidy: Tidy, text: string): string {
  return text !== '' && needsMark(type, tidy, text) ? MARK + text : text;
}

/** The text of a marked cell, to be taken as it stands; `null` for a cell without a mark. */
export function unmarked(type: ColumnType, tidy: Tidy, cell: string): string | null {
  if (!cell.startsWith(MARK)) return null;
  const text = cell.slice(MARK.length);
  return text !== '' && needsMark(type, tidy, text) ? text : null;
}

/** A masked value as a cell holds it: no spreadsheet executes it, and no reader takes it for data. */
export function maskedCell(type: ColumnType, text: string): string {
  const harmless = text.replace(EXECUTED, '*');
  if (looksMasked(type, harmless)) return harmless;
  // The year of a date.
  return /^date/.test(type) && /^\d{4}$/.test(harmless) ? `${harmless}-**-**` : HIDDEN;
}
