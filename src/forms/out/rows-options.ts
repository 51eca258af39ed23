import type { ConfidentialityPolicy } from '../../confidentiality/index.js';
import type { CalendarDate } from '../../kernel/index.js';

/**
 * How rows are written, and the day on which the viewer looks.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface RowsOptions {
  /** Roles, delegations and ages are those of this day. */
  readonly asOf: CalendarDate;
  /** Who sees what; the default policy of `wuye/confidentiality` by default. */
  readonly policy?: ConfidentialityPolicy;
  /**
   * Whole fields that a reveal or a disclosure opened to the viewer, such as `idNumber` (for the two
   * papers that are no register: columns, such as `signedBy`). Ask `wuye/confidentiality` first, and keep its record.
   */
  readonly revealed?: readonly string[];
  /** `'iso'`: 2026-11-21, the default; `'words'`: 2026年11月21日. */
  readonly dates?: 'iso' | 'words';
  /** Leaves a unit, building or entrance blank below an equal one, as cells merged downwards have it. */
  readonly mergeDown?: boolean;
}

/** How the cells look. */
export type CellOptions = Pick<RowsOptions, 'dates' | 'mergeDown'>;
