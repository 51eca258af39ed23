import type { CalendarDate, Issue } from '../kernel/index.js';
import type { CellIssueCode, SheetIssueCode } from './codes.js';
import type { FormId } from './form.js';

/**
 * The value of a cell, normalised: a text, a number, a list (phones, plates), or `null` for a blank cell.
 *
 * @category Forms
 * @since 0.1.0
 */
export type FormValue = string | number | null | readonly string[];

/**
 * The values of a row: column identifier to value, for every column of the form that the sheet has.
 *
 * **Details**: dates are `YYYY-MM-DD` or `长期`, units canonical keys, phones E.164, words of lists the Chinese word
 * of the form (`自有`, not `产权`), numbers JSON numbers.
 *
 * @category Forms
 * @since 0.1.0
 */
export type FormValues = Readonly<Record<string, FormValue>>;

/**
 * A column of a sheet as its header row names it.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface HeaderColumn {
  /** Position in the sheet, from 1. */
  readonly at: number;
  /** The header as written; two lines of a header are joined by a blank. */
  readonly header: string;
  /** Identifier of the form's column; `null`: a column of the office's own, kept in `extra`. */
  readonly column: string | null;
  /** Set where the cells hold a period: the column of its last day (`column` is that of the first). */
  readonly until?: string;
}

/**
 * What is wrong or odd with one cell: an issue with its place. It never holds the raw value, `sample` is masked.
 * `path` names the column, and in a list of phones or plates the entry.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface CellIssue extends Issue<CellIssueCode> {
  /** Identifier of the form's column; `null` for a column of the office's own. */
  readonly column: string | null;
  /** Position of the column in the sheet, from 1. */
  readonly at: number;
  /** The header as written. */
  readonly header: string;
}

/**
 * A row that can become a record.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface AcceptedRow {
  /** Row number in the sheet, from 1. */
  readonly row: number;
  readonly values: FormValues;
  readonly warnings: readonly CellIssue[];
  /** Columns of the office's own: header to text as it stood. */
  readonly extra: Readonly<Record<string, string>>;
}

/**
 * A row that cannot, with everything that is wrong with it, not only the first.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface RejectedRow {
  /** Row number in the sheet, from 1. */
  readonly row: number;
  readonly errors: readonly CellIssue[];
  /** The cells that could be read, as in {@link AcceptedRow}; the refused ones are missing. Clear values. */
  readonly values: FormValues;
  /** Columns of the office's own: header to text as it stood. */
  readonly extra: Readonly<Record<string, string>>;
}

/**
 * A row that holds no record: blank (a running number alone is blank), a sum, a header printed again, or a note
 * under the table.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface SkippedRow {
  /** Row number in the sheet, from 1. */
  readonly row: number;
  readonly why: 'blank' | 'subtotal' | 'header' | 'note';
}

/**
 * What can be said of a sheet as a whole.
 *
 * @category Forms
 * @since 0.1.0
 */
export type SheetIssue = Issue<SheetIssueCode>;

/**
 * A register as read: every row below the header is accepted, rejected or skipped.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface RegisterReading {
  readonly form: FormId;
  /** Name of the sheet, where the caller gave it. */
  readonly sheet: string | null;
  readonly header: {
    /** Row number of the header, from 1; of its lower line where it has two. */
    readonly row: number;
    readonly columns: readonly HeaderColumn[];
  };
  readonly accepted: readonly AcceptedRow[];
  readonly rejected: readonly RejectedRow[];
  /** All rows refused, including those beyond the cap on `rejected`. */
  readonly rejectedCount: number;
  readonly skipped: readonly SkippedRow[];
  readonly warnings: readonly SheetIssue[];
  /** The date of the sheet, from a `日期` above the header; `null` where there is none. */
  readonly sheetDate: CalendarDate | null;
}
