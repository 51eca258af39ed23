import type { Issue } from '../../kernel/index.js';
import { type Cell, isBlank, type Row } from '../cell.js';
import type { CellIssueCode } from '../codes.js';
import type { FormColumn } from '../form.js';
import type { AcceptedRow, CellIssue, FormValue, FormValues, RejectedRow } from '../reading.js';
import type { Carry } from './carry.js';
import { readCell, readExtra } from './read-cell.js';
import { namelessColumn, type PlannedColumn, type RowPlan } from './row-plan.js';
import { sampleOf } from './sample.js';

/** A row that holds a record, or should. */
export type ReadRow = { readonly accepted: AcceptedRow } | { readonly rejected: RejectedRow };

const NO_EXTRA: Readonly<Record<string, string>> = Object.freeze({});

interface Place {
  readonly column: FormColumn | null;
  readonly at: number;
  readonly header: string;
}

/** Reads every cell of a row, so that all its problems are told at once. */
export function readRow(row: Row, number: number, plan: RowPlan, carry: Carry): ReadRow {
  // A copy of the right size: properties added one by one are dear. A refused column is `undefined`.
  const values: Record<string, FormValue | undefined> = { ...plan.blank };
  const errors: CellIssue[] = [];
  const warnings: CellIssue[] = [];
  for (const planned of plan.columns) {
    const { column } = planned;
    const cell = column.carryDown === true ? carry.cellOf(column, row[planned.at]) : row[planned.at];
    const result = readCell(cell, planned, plan.context, values);
    values[column.id] = result.ok ? result.value : undefined;
    const issues = result.ok ? result.warnings : result.issues;
    if (issues.length > 0) note(result.ok ? warnings : errors, issues, planned, cell);
    if (column.carryDown === true && !isBlank(cell)) carry.settle(column, cell, values[column.id]);
  }
  const extra = readExtras(row, plan, errors);
  if (errors.length > 0) return { rejected: { row: number, errors, values: readable(values), extra } };
  return { accepted: { row: number, values: values as FormValues, warnings, extra } };
}

/** The values of the cells that could be read. */
function readable(values: Readonly<Record<string, FormValue | undefined>>): FormValues {
  const read: Record<string, FormValue> = {};
  for (const [column, value] of Object.entries(values)) if (value !== undefined) read[column] = value;
  return read;
}

function readExtras(row: Row, plan: RowPlan, errors: CellIssue[]): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  const add = (at: number, header: string, name: string) => {
    const result = readExtra(row[at], plan.context.longestCell);
    if (!result.ok) note(errors, result.issues, { column: null, at, header }, row[at]);
    else if (result.value !== '') entries.push([name, result.value]);
  };
  for (const { at, header, name } of plan.extras) add(at, header, name);
  for (let at = plan.width; at < row.length; at += 1) add(at, '', namelessColumn(at + 1));
  return entries.length === 0 ? NO_EXTRA : Object.fromEntries(entries);
}

/** Adds what a cell gave, each code once, with a masked sample. */
function note(
  into: CellIssue[],
  issues: readonly Issue<CellIssueCode>[],
  { column, at, header }: Place | PlannedColumn,
  cell: Cell,
): void {
  const seen = new Set<CellIssueCode>();
  for (const { code, path, params, sample = sampleOf(cell, column) } of issues) {
    if (seen.has(code)) continue;
    seen.add(code);
    into.push({
      column: column?.id ?? null,
      code,
      path: [column?.id ?? header, ...path],
      at: at + 1,
      header,
      ...(sample === undefined ? {} : { sample }),
      ...(params === undefined ? {} : { params }),
    });
  }
}
