import { isBlank, type Row } from '../cell.js';
import type { Form } from '../form.js';
import { type LabelIndex, labelIndex } from './label-index.js';
import { type ColumnMatch, matchColumns } from './match-columns.js';

/** How deep a header is looked for where the caller does not say. */
export const HEADER_SEARCH_DEPTH = 30;
/** A row with fewer columns of a form is no header of it: single data cells (其他, 业主) may read like headers. */
const FEWEST_COLUMNS = 3;

/** A header row and its columns. */
export interface FoundHeader extends ColumnMatch {
  /** Index of the first line in the rows, from 0. */
  readonly first: number;
  /** Index of the last line: the records begin below it. */
  readonly last: number;
}

/**
 * Finds the header of a form: the row among the first ones that names most of its columns, the upper one of equals.
 *
 * @param form - the form
 * @param rows - the sheet
 * @param depth - how many rows are looked at
 * @returns the header, or `null` where no row looks like one
 */
export function findHeader(
  form: Form,
  rows: readonly Row[],
  depth = HEADER_SEARCH_DEPTH,
): FoundHeader | null {
  const index = labelIndex(form);
  let best: FoundHeader | null = null;
  for (let at = 0; at < Math.min(rows.length, depth); at += 1) {
    const found = headerAt(form, rows, at, index);
    if (found.matched >= FEWEST_COLUMNS && found.matched > (best?.matched ?? 0)) best = found;
  }
  return best;
}

/** Reads a row as the header of a form, together with the line below it where that belongs to it. */
export function headerAt(
  form: Form,
  rows: readonly Row[],
  at: number,
  index: LabelIndex = labelIndex(form),
): FoundHeader {
  const [upper, lower] = [rows[at] ?? [], rows[at + 1] ?? []];
  const single = matchColumns(index, upper);
  if (isSecondLine(form, upper, lower, single)) {
    return { ...matchColumns(index, upper, lower), first: at, last: at + 1 };
  }
  return { ...single, first: at, last: at };
}

/**
 * Tells whether a row is the second line of a header: its cells stand only where the line above spans several columns,
 * and it is blank under a required column outside of them, where a record would not be.
 */
function isSecondLine(form: Form, upper: Row, lower: Row, single: ColumnMatch): boolean {
  let filled = 0;
  let underBlank = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const cell = lower[at];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || /\d{4}/.test(cell) || !isSpanned(upper, lower, at)) return false;
    filled += 1;
    if (isBlank(upper[at])) underBlank += 1;
  }
  if (filled === 0 || underBlank === 0) return false;
  const required = new Set(form.columns.filter((column) => column.required).map(({ id }) => id));
  return single.columns.some(
    ({ at, column }) =>
      column !== null && required.has(column) && isBlank(lower[at - 1]) && !isBlank(upper[at - 1]),
  );
}

/**
 * Tells whether a position of the second line lies in a group: under a header that spans to the right, or under the
 * blanks of one whose own column has a second line as well.
 */
function isSpanned(upper: Row, lower: Row, at: number): boolean {
  if (!isBlank(upper[at])) return at + 1 >= upper.length || isBlank(upper[at + 1]);
  const group = upper.slice(0, at).findLastIndex((cell) => !isBlank(cell));
  return group >= 0 && !isBlank(lower[group]);
}
