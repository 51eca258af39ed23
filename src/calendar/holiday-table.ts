import type { CalendarDate } from '../kernel/index.js';

/**
 * One holiday table as data: the days of a notice, or a host's own additions.
 *
 * **Details**: a table with a `period` answers for all of its days: those that no table names are ordinary ones. A
 * table without a period only adds to other tables: local holidays, an office's own days. Where tables name the same
 * day, the later table wins; a table of the same period does not take back what an earlier one names, unless it lists
 * the day in `ordinaryDays`.
 *
 * **Gotchas**: a State Council notice may touch December of the year before (2018-12-29, 2022-12-31). A table may name
 * days up to 31 days before its period, so a year is settled to its last day only once the next year's table is there.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface HolidayTable {
  /** Unique among the tables of one calendar: `CN-2026`. */
  readonly id: string;
  /** The days that the table answers for, both ends included. */
  readonly period?: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** Where the table comes from. */
  readonly notice?: {
    /** `国办发明电〔2025〕7号`. */
    readonly number?: string;
    readonly issuedOn: CalendarDate;
  };
  /** Days off, Saturdays and Sundays within a holiday included. */
  readonly holidays: readonly CalendarDate[];
  /** Saturdays and Sundays that are worked. */
  readonly makeupDays?: readonly CalendarDate[];
  /** Days that an earlier table names and that are ordinary after all. */
  readonly ordinaryDays?: readonly CalendarDate[];
}

/** How many days before its period a table may name. */
export const DAYS_BEFORE_PERIOD = 31;
