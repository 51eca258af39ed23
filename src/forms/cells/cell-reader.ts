import type { CalendarDate, Result } from '../../kernel/index.js';
import type { Cell } from '../cell.js';
import type { CellIssueCode } from '../codes.js';
import type { Form, FormColumn } from '../form.js';
import type { FormValue } from '../reading.js';

/** What reading a cell needs to know beyond the cell. One for each sheet, never shared between calls. */
export interface ReadingContext {
  readonly form: Form;
  readonly asOf?: CalendarDate;
  /** Country of phone numbers without a country code, ISO 3166-1 alpha-2. */
  readonly defaultCountry: string;
  /** How serial numbers count days. */
  readonly dateSystem: '1900' | '1904';
  readonly longestCell: number;
  /** Columns that the sheet has. */
  readonly present: ReadonlySet<string>;
  /** Phone cells read before, by text: parsing them is the dearest step, and registers repeat them. */
  readonly phones: Map<string, Result<FormValue, CellIssueCode>>;
}

/** What the row has given so far. `undefined`: the column was refused. */
export type ValuesSoFar = Readonly<Record<string, FormValue | undefined>>;

/** Reads a cell that is not blank. Never throws. */
export type CellReader = (
  cell: Cell,
  column: FormColumn,
  context: ReadingContext,
  values: ValuesSoFar,
) => Result<FormValue, CellIssueCode>;
