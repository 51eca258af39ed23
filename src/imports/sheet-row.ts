import type { CalendarDate } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';

/**
 * One accepted row of a sheet as a record. Its `id`, `estate`, `recordedAt`, `recordedBy` and `source` are set by the
 * import; everything else is taken from here.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface SheetRow {
  /** Identifier of the form, `ownerCard`. */
  readonly form: string;
  readonly sheet: string;
  /** Row number in the sheet, from 1. */
  readonly row: number;
  /** The date that the sheet bears. */
  readonly dated?: CalendarDate;
  readonly record: RegisterRecord;
}

/**
 * What an import did (or, on a dry run, would do) with one row. `conflict`: at least one field was left as it is and
 * escalated; the others may have changed.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface RowOutcome {
  readonly form: string;
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly action: 'created' | 'updated' | 'unchanged' | 'conflict';
  readonly changed: readonly string[];
  readonly conflicts: readonly {
    readonly field: string;
    readonly reason: string;
    readonly on?: CalendarDate;
  }[];
}
