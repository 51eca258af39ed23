import type { Row } from './cell.js';
import type { AcceptedRow } from './reading.js';

/**
 * The rows of a sheet as untyped callers hand it over: what is no list of cells holds nothing. Cells that a reader left
 * out of the middle of a row are blank ones.
 */
export function rowsIn(rows: readonly Row[]): readonly Row[] {
  return Array.isArray(rows) ? Array.from<Row, Row>(rows, rowIn) : [];
}

function rowIn(row: Row): Row {
  if (!Array.isArray(row)) return [];
  return row.includes(undefined) ? Array.from(row) : row;
}

/** An accepted row as untyped callers hand it over: what is none has no values, and is refused for want of them. */
export function acceptedIn(given: AcceptedRow): Pick<AcceptedRow, 'row' | 'values' | 'extra'> {
  const { row = 0, values, extra }: Partial<AcceptedRow> = isObject(given) ? given : {};
  return { row, values: isObject(values) ? values : {}, extra: isObject(extra) ? extra : {} };
}

const isObject = <Value>(value: Value | undefined): value is Value & object =>
  typeof value === 'object' && value !== null;
