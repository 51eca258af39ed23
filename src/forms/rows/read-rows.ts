import { isBlank, type Row } from '../cell.js';
import type { SheetIssueCode } from '../codes.js';
import type { ColumnType } from '../form.js';
import type { AcceptedRow, RejectedRow, SheetIssue, SkippedRow } from '../reading.js';
import { createCarry } from './carry.js';
import { readRow } from './read-row.js';
import { whySkipped } from './row-kind.js';
import type { RowPlan } from './row-plan.js';

const MOST_REJECTED = 10_000;
/** Rows that a warning of the sheet names; it counts the others. */
const MOST_ROWS_TOLD = 100;

/** Everything below a header. */
export interface ReadRows {
  readonly accepted: readonly AcceptedRow[];
  readonly rejected: readonly RejectedRow[];
  readonly rejectedCount: number;
  readonly skipped: readonly SkippedRow[];
  readonly warnings: readonly SheetIssue[];
  /** Positions of columns that have cells and no header. */
  readonly nameless: readonly number[];
}

/** Reads the rows below a header, one after the other. */
export function readRows(
  sheet: readonly Row[],
  from: number,
  firstRow: number,
  plan: RowPlan,
  mostRejected = MOST_REJECTED,
): ReadRows {
  const accepted: AcceptedRow[] = [];
  const rejected: RejectedRow[] = [];
  const skipped: SkippedRow[] = [];
  const nameless = new Set<number>();
  const carry = createCarry(plan.columns.map(({ column }) => column));
  let rejectedCount = 0;
  for (let at = from; at < sheet.length; at += 1) {
    const row = sheet[at] ?? [];
    const why = whySkipped(row, plan);
    if (why !== null) {
      skipped.push({ row: at + firstRow, why });
      if (why === 'subtotal') carry.reset();
      continue;
    }
    noteNameless(row, plan, nameless);
    const read = readRow(row, at + firstRow, plan, carry);
    if ('accepted' in read) accepted.push(read.accepted);
    else {
      rejectedCount += 1;
      if (rejected.length < mostRejected) rejected.push(read.rejected);
    }
  }
  const warnings = bodyWarnings(accepted, rejectedCount, rejected.length, plan);
  return {
    accepted,
    rejected,
    rejectedCount,
    skipped,
    warnings,
    nameless: [...nameless].sort((a, b) => a - b),
  };
}

function noteNameless(row: Row, { extras, width }: RowPlan, nameless: Set<number>): void {
  for (const { at, header } of extras) if (header === '' && !isBlank(row[at])) nameless.add(at + 1);
  for (let at = width; at < row.length; at += 1) if (!isBlank(row[at])) nameless.add(at + 1);
}

function bodyWarnings(
  accepted: readonly AcceptedRow[],
  rejectedCount: number,
  kept: number,
  plan: RowPlan,
): readonly SheetIssue[] {
  const warnings: SheetIssue[] = [];
  if (accepted.length + rejectedCount === 0) warnings.push({ code: 'NO_RECORDS', path: [] });
  if (rejectedCount > kept) {
    warnings.push({ code: 'REJECTIONS_LEFT_OUT', path: [], params: { kept, count: rejectedCount } });
  }
  const report = (code: SheetIssueCode, rows: readonly number[]) => {
    if (rows.length > 0) {
      warnings.push({ code, path: [], params: { count: rows.length, rows: rows.slice(0, MOST_ROWS_TOLD) } });
    }
  };
  report('CHARACTERS_LOST', rowsWith(accepted, plan, ['name'], LOST_CHARACTER));
  report('DIGITS_SUSPECT', rowsWith(accepted, plan, ['residentId', 'idNumber'], SUSPECT_DIGITS));
  return warnings;
}

/** A `?` in a name is a character that the file's encoding could not hold, as GBK cannot hold 𠮷. */
const LOST_CHARACTER = /[?\ufffd]/;
/** Spreadsheets put zeros for the last three of 18 digits. One number in 1,000 ends so by right. */
const SUSPECT_DIGITS = /^\d{15}000$/;

function rowsWith(
  accepted: readonly AcceptedRow[],
  plan: RowPlan,
  types: readonly ColumnType[],
  pattern: RegExp,
): readonly number[] {
  const ids = plan.columns.flatMap(({ column }) => (types.includes(column.type) ? [column.id] : []));
  return accepted.flatMap(({ row, values }) =>
    ids.some((id) => typeof values[id] === 'string' && pattern.test(values[id])) ? [row] : [],
  );
}
