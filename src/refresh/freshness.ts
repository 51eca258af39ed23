import type { CalendarDate } from '../kernel/index.js';

/**
 * How fresh a record is, from fresh to stale; `never-verified` stands apart.
 *
 * **Details**
 * - `verified-this-period`: the verification holds, and long enough yet.
 * - `due-soon`: it holds, but `dueFrom` is at most the rule's `dueSoonDays` away. Monthly registers have 0 and never are.
 * - `due`: from `dueFrom` to `dueBy`, both included. A calendar month verified in August with a period of three months
 *   is due during the whole of November.
 * - `overdue`: after `dueBy`, by one period more with each period that passes.
 *
 * @category Refresh
 * @since 0.1.0
 */
export const FRESHNESS_STATES = [
  'verified-this-period',
  'due-soon',
  'due',
  'overdue',
  'never-verified',
] as const;

/**
 * How fresh a record is on a day: `verified-this-period` and `due-soon` still hold, `due` is to be verified until
 * `dueBy`, `overdue` is past it, `never-verified` bears no date of verification.
 *
 * @see {@link FRESHNESS_STATES}
 * @category Refresh
 * @since 0.1.0
 */
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

/**
 * What is odd about a verification date. `verified-in-future`: it lies after the as-of date, and holds.
 * `date-unreadable`: it is no date, and counts as never verified.
 *
 * @category Refresh
 * @since 0.1.0
 */
export type FreshnessFlag = 'verified-in-future' | 'date-unreadable';

/**
 * How fresh a record is on a date, and when it has to be verified again.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface Freshness {
  readonly state: FreshnessState;
  /** The verification that it rests on; absent where there is none that can be read. */
  readonly verifiedOn?: CalendarDate;
  /** First day on which it is due. */
  readonly dueFrom: CalendarDate;
  /** Last day on which it is in time. */
  readonly dueBy: CalendarDate;
  /** Whole or begun periods behind: 1 from the day after `dueBy`; 0 unless `overdue`. */
  readonly periodsOverdue: number;
  /** The field group that makes it so stale; absent where it is the record as a whole. */
  readonly group?: string;
  readonly flag?: FreshnessFlag;
}
