import type { CalendarDate } from '../kernel/index.js';

/**
 * What a day is. `workday`: an ordinary Monday to Friday; `weekend`: an ordinary Saturday or Sunday; `holiday`: off by
 * a notice, on whatever weekday; `makeup`: a Saturday or Sunday that is worked by a notice (调休上班).
 *
 * @category Calendar
 * @since 0.1.0
 */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeup';

/**
 * The port: what rules ask about working days. Make one of tables with `createCalendar`, take the built-in one with
 * `chinaCalendar`, or bring an object of your own.
 *
 * **Details**: `from` and `to` say which days the calendar answers for, both included. The functions of this room
 * never ask `kind` about a day outside.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface WorkingDayCalendar {
  /** Names the tables behind the answers, so that a stored decision can tell them: `CN-2025+CN-2026`. */
  readonly id: string;
  /** First day that it answers for. */
  readonly from: CalendarDate;
  /** Last day that it answers for. */
  readonly to: CalendarDate;
  /** The kind of a day from `from` to `to`; throws `CALENDAR.DAY_NOT_COVERED` for another. */
  readonly kind: (date: CalendarDate) => DayKind;
}

/**
 * How to treat days that a calendar does not cover.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface WorkingDayOptions {
  /**
   * `true`: beyond the calendar, take Monday to Friday as working days and mark the answer as provisional. By default
   * such a day is a failure.
   */
  readonly provisional?: boolean;
}
