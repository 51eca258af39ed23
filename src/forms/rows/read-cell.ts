import { failed, isGiven, ok, type Result } from '../../kernel/index.js';
import { type Cell, cellText, isBlank, isBlankWord, isCell, isMalformed } from '../cell.js';
import type { ReadingContext, ValuesSoFar } from '../cells/cell-reader.js';
import { splitPeriod } from '../cells/date-cells.js';
import { isFormulaError } from '../cells/text.js';
import { value } from '../cells/value.js';
import type { CellIssueCode } from '../codes.js';
import type { ColumnType } from '../form.js';
import type { FormValue } from '../reading.js';
import type { PlannedColumn } from './row-plan.js';

/** Longest cell of every type but long text: no name, number or date comes near it. */
/** The apostrophe by which spreadsheets keep digits as text; exports leave it in. No number or date begins with one. */
const TEXT_MARK = /^\s*['\u2018\u2019`]\s*(?=\S)/;

const LONGEST_SHORT = 256;

/** Types whose text goes into the value; the readers of the others refuse what is malformed. */
const KEPT: ReadonlySet<ColumnType> = new Set([
  'rowNumber',
  'text',
  'list',
  'name',
  'latinName',
  'organisation',
  'code',
  'nationality',
]);

/**
 * Reads one cell: blank cells, errors of formulas, cells that are too long or malformed; everything else is its
 * column's reader's.
 */
export function readCell(
  cell: Cell,
  { column, read, half }: PlannedColumn,
  context: ReadingContext,
  values: ValuesSoFar,
): Result<FormValue, CellIssueCode> {
  if (isBlank(cell) || isBlankWord(cell)) return nothing(column.required);
  if (!isCell(cell)) return failed('CELL_UNREADABLE');
  if (isFormulaError(cell)) {
    return column.required ? failed('CELL_ERROR') : ok(null, [{ code: 'CELL_ERROR', path: [] }]);
  }
  if (typeof cell === 'string') {
    const longest = column.type === 'text' && column.long === true ? context.longestCell : LONGEST_SHORT;
    if (cell.length > longest) return failed('CELL_TOO_LONG', { params: { length: cell.length, longest } });
    if (KEPT.has(column.type) && isMalformed(cell)) return failed('CELL_MALFORMED');
  }
  const bare = typeof cell === 'string' && !KEPT.has(column.type) ? cell.replace(TEXT_MARK, '') : cell;
  const result =
    half === undefined
      ? read(bare, column, context, values)
      : readHalf(bare, half, column.required, (part) => read(part, column, context, values));
  return result.ok && isNothing(result.value) ? nothing(column.required) : result;
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
  const text = cellText(cell);
  if (text.length > longest) return failed('CELL_TOO_LONG', { params: { length: text.length, longest } });
  return isMalformed(text) ? failed('CELL_MALFORMED') : value(text);
}
