import { failed, isGiven, ok, type Result } from '../../kernel/index.js';
import { type Cell, cellText, isBlank, isBlankWord, isCell, isDitto, isMalformed } from '../cell.js';
import type { ReadingContext, ValuesSoFar } from '../cells/cell-reader.js';
import { splitPeriod } from '../cells/date-cells.js';
import { unmarked } from '../cells/guard.js';
import { looksMasked } from '../cells/mask-mark.js';
import { isFormulaError } from '../cells/text.js';
import { value } from '../cells/value.js';
import type { CellIssueCode } from '../codes.js';
import type { FormValue } from '../reading.js';
import type { PlannedColumn } from './row-plan.js';
import { verbatim } from './verbatim.js';

/** The apostrophe by which spreadsheets keep digits as text; exports leave it in. No number or date begins with one. */
const TEXT_MARK = /^\s*['\u2018\u2019`]\s*(?=\S)/;

/** Longest cell of every type but long text: no name, number or date comes near it. */
const LONGEST_SHORT = 256;

/**
 * Reads one cell: blank cells, errors of formulas, cells that are too long or malformed; everything else is its
 * column's reader's.
 */
export function readCell(
  cell: Cell,
  planned: PlannedColumn,
  context: ReadingContext,
  values: ValuesSoFar,
): Result<FormValue, CellIssueCode> {
  const { required } = planned.column;
  if (isBlank(cell) || isBlankWord(cell)) return nothing(required);
  if (!isCell(cell)) return failed('CELL_UNREADABLE');
  if (isFormulaError(cell)) {
    return required ? failed('CELL_ERROR') : ok(null, [{ code: 'CELL_ERROR', path: [] }]);
  }
  const result =
    typeof cell === 'string'
      ? readTextCell(cell, planned, context, values)
      : readWhole(cell, planned, context, values);
  return result.ok && isNothing(result.value) ? nothing(required) : result;
}

/** Reads a cell of text: too long, malformed, marked, masked, or what its column's reader makes of it. */
function readTextCell(
  cell: string,
  planned: PlannedColumn,
  context: ReadingContext,
  values: ValuesSoFar,
): Result<FormValue, CellIssueCode> {
  const { column, rule } = planned;
  const { type } = column;
  const meant = unmarked(type, rule.tidy, cell);
  const text = meant ?? cell;
  const longest = type === 'text' && column.long === true ? context.longestCell : LONGEST_SHORT;
  if (text.length > longest && [...text].length > longest) {
    return failed('CELL_TOO_LONG', { params: { length: text.length, longest } });
  }
  if (rule.kept === true && isMalformed(text)) return failed('CELL_MALFORMED');
  if (meant !== null && rule.tidy !== undefined && type !== 'code') return value(meant);
  // Carried columns were filled from above before; elsewhere nobody is called 同上.
  if (meant === null && rule.tidy !== undefined && column.long !== true && isDitto(text)) {
    return failed('CELL_UNREADABLE');
  }
  if (meant === null && looksMasked(type, text)) {
    return column.keepsMask === true ? value(text) : failed('FORM_VALUE_MASKED');
  }
  const bare = rule.kept === true ? text : text.replace(TEXT_MARK, '');
  return readWhole(bare, planned, context, values);
}

/** Reads a cell, or one half of the period that it holds. */
function readWhole(
  cell: Cell,
  { column, half, rule }: PlannedColumn,
  context: ReadingContext,
  values: ValuesSoFar,
): Result<FormValue, CellIssueCode> {
  if (half === undefined) return rule.read(cell, column, context, values);
  return readHalf(cell, half, column.required, (part) => rule.read(part, column, context, values));
}

/** A cell of invisible characters or separators alone. */
function isNothing(read: FormValue): boolean {
  return typeof read === 'string' ? !isGiven(read) : Array.isArray(read) && read.length === 0;
}

const BLANK = value(null);
const nothing = (required: boolean): Result<null, 'REQUIRED_BLANK'> =>
  required ? failed('REQUIRED_BLANK') : BLANK;

/** Reads one half of a period. The first half alone says that the cell is unreadable. */
function readHalf(
  cell: Cell,
  half: 0 | 1,
  required: boolean,
  read: (part: string) => Result<FormValue, CellIssueCode>,
): Result<FormValue, CellIssueCode> {
  const parts = splitPeriod(cell);
  if (parts !== null) return read(parts[half]);
  if (half === 0) return failed('PERIOD_UNREADABLE');
  return required ? failed('PERIOD_UNREADABLE') : BLANK;
}

/** The text of a cell of the office's own column, or the code that refuses it; `''` for a blank one. */
export function readExtra(cell: Cell, longest: number): Result<string, CellIssueCode> {
  if (isBlank(cell)) return value('');
  if (!isCell(cell)) return failed('CELL_UNREADABLE');
  const written = cellText(cell);
  const meant = unmarked('text', verbatim, written);
  const text = meant ?? written;
  if (text.length > longest) return failed('CELL_TOO_LONG', { params: { length: text.length, longest } });
  if (isMalformed(text)) return failed('CELL_MALFORMED');
  return meant === null && looksMasked('text', text) ? failed('FORM_VALUE_MASKED') : value(text);
}
