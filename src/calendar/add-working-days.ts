import {
  addDays,
  type CalendarDate,
  calendarDate,
  failed,
  ok,
  type Result,
  WuyeError,
} from '../kernel/index.js';
import type { CalendarAnswerCode } from './codes.js';
import { notCovered } from './is-working-day.js';
import { type WorkingDayDate, walk } from './walk.js';
import type { WorkingDayCalendar, WorkingDayOptions } from './working-day-calendar.js';

/** The most working days that one call counts. */
const MOST_WORKING_DAYS = 10_000;

/**
 * The working day some working days later, or earlier for a negative number. The day itself is not counted: one
 * working day after a Friday is the Monday.
 *
 * **Details**: 0 gives the day itself, not moved and not looked up; see {@link workingDayOnOrAfter} for a day that
 * moves when it is off. Only the days walked over must be covered.
 *
 * @param calendar - the working-day calendar
 * @param date - the day to start from, itself not counted
 * @param count - whole working days, -10,000 to 10,000
 * @param options - `provisional` walks on beyond the calendar
 * @returns the day, or `CALENDAR.DAY_NOT_COVERED` with the first day that is not covered, or
 *   `CALENDAR.NO_WORKING_DAY` when 366 days in a row are off
 * @throws `KERNEL.INVALID_ARGUMENT` when `date` is no calendar date or `count` out of range
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { addWorkingDays, chinaCalendar } from 'wuye/calendar';
 *
 * const calendar = chinaCalendar();
 * const later = addWorkingDays(calendar, calendarDate('2026-09-30'), 2);
 * later.ok && later.value; // => { date: '2026-10-09', provisional: false }
 *
 * const beyond = addWorkingDays(calendar, calendarDate('2026-12-30'), 2);
 * beyond.ok ? {} : beyond.issues[0]?.params; // => { date: '2027-01-01', from: '2024-01-01', to: '2026-12-31' }
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function addWorkingDays(
  calendar: WorkingDayCalendar,
  date: CalendarDate,
  count: number,
  options: WorkingDayOptions = {},
): Result<WorkingDayDate, CalendarAnswerCode> {
  if (!Number.isInteger(count) || Math.abs(count) > MOST_WORKING_DAYS) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a number of working days: ${count}`);
  }
  const start = calendarDate(date);
  if (count === 0) return ok({ date: start, provisional: false });
  const first = addDays(start, Math.sign(count));
  return first === start ? failed(...notCovered(calendar, start)) : walk(calendar, first, count, options);
}

/**
 * The first working day after a day: the day itself never counts.
 *
 * @param calendar - the working-day calendar
 * @param date - the day to start from
 * @param options - `provisional` walks on beyond the calendar
 * @returns as {@link addWorkingDays} with 1
 * @throws `KERNEL.INVALID_ARGUMENT` when `date` is no calendar date
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { chinaCalendar, nextWorkingDay } from 'wuye/calendar';
 *
 * const next = nextWorkingDay(chinaCalendar(), calendarDate('2026-02-13'));
 * next.ok && next.value.date; // => '2026-02-14'
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function nextWorkingDay(
  calendar: WorkingDayCalendar,
  date: CalendarDate,
  options: WorkingDayOptions = {},
): Result<WorkingDayDate, CalendarAnswerCode> {
  return addWorkingDays(calendar, date, 1, options);
}

/**
 * The day itself when it is worked, else the first working day after it: for what is moved to a later day when it
 * falls on a holiday (VIS-1).
 *
 * **Gotchas**: the day may move into the next month, and a make-up Saturday or Sunday counts as a working day.
 *
 * @param calendar - the working-day calendar
 * @param date - the day as planned
 * @param options - `provisional` walks on beyond the calendar
 * @returns the day, or a failure as {@link addWorkingDays}
 * @throws `KERNEL.INVALID_ARGUMENT` when `date` is no calendar date
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { chinaCalendar, workingDayOnOrAfter } from 'wuye/calendar';
 *
 * const moved = workingDayOnOrAfter(chinaCalendar(), calendarDate('2026-10-02'));
 * moved.ok && moved.value.date; // => '2026-10-08'
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function workingDayOnOrAfter(
  calendar: WorkingDayCalendar,
  date: CalendarDate,
  options: WorkingDayOptions = {},
): Result<WorkingDayDate, CalendarAnswerCode> {
  return walk(calendar, calendarDate(date), 1, options);
}
