import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  failed,
  ok,
  type Result,
  WuyeError,
} from '../kernel/index.js';
import type { CalendarAnswerCode } from './codes.js';
import { ordinaryKind } from './create-calendar.js';
import { covers, isWorked, notCovered, provisionalWarning } from './is-working-day.js';
import type { WorkingDayCalendar, WorkingDayOptions } from './working-day-calendar.js';

/**
 * How many working days lie between two days.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface WorkingDayCount {
  readonly count: number;
  /** True where a day counted is not covered and Monday to Friday was assumed. */
  readonly provisional: boolean;
}

/** A hundred years. */
const MOST_DAYS = 36_525;

/**
 * Working days from one day to another: the first day is not counted, the last one is. Negative when `to` is earlier.
 * It is the counterpart of `addWorkingDays`: for a working day `to`, adding the count to `from` gives `to`.
 *
 * @param calendar - the working-day calendar
 * @param from - the day to start from, itself not counted
 * @param to - the last day, itself counted; at most 36,525 days away
 * @param options - `provisional` counts on beyond the calendar
 * @returns the count, or `CALENDAR.DAY_NOT_COVERED` with the first day on the way that is not covered
 * @throws `KERNEL.INVALID_ARGUMENT` when an argument is no calendar date or the days are further apart
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { chinaCalendar, workingDaysBetween } from 'wuye/calendar';
 *
 * const days = workingDaysBetween(chinaCalendar(), calendarDate('2025-12-31'), calendarDate('2026-12-31'));
 * days.ok && days.value; // => { count: 248, provisional: false }
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function workingDaysBetween(
  calendar: WorkingDayCalendar,
  from: CalendarDate,
  to: CalendarDate,
  options: WorkingDayOptions = {},
): Result<WorkingDayCount, CalendarAnswerCode> {
  const distance = daysBetween(calendarDate(from), calendarDate(to));
  if (Math.abs(distance) > MOST_DAYS) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `more than ${MOST_DAYS} days from ${from} to ${to}`);
  }
  const direction = Math.sign(distance);
  let count = 0;
  let uncovered: CalendarDate | undefined;
  for (let at = direction; at !== distance + direction; at += direction) {
    const date = addDays(from, at);
    const covered = covers(calendar, date);
    if (!covered && options.provisional !== true) return failed(...notCovered(calendar, date));
    if (!covered) uncovered ??= date;
    if (isWorked(covered ? calendar.kind(date) : ordinaryKind(date))) count += direction;
  }
  const warnings = uncovered === undefined ? [] : [provisionalWarning(calendar, uncovered)];
  return ok({ count, provisional: uncovered !== undefined }, warnings);
}
