import { type CalendarDate, calendarDate, failed, type Issue, ok, type Result } from '../kernel/index.js';
import type { CalendarAnswerCode } from './codes.js';
import { ordinaryKind } from './create-calendar.js';
import type { DayKind, WorkingDayCalendar, WorkingDayOptions } from './working-day-calendar.js';

/**
 * What a calendar says about one day.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface WorkingDayAnswer {
  readonly working: boolean;
  readonly kind: DayKind;
  /** True where the calendar does not cover the day and Monday to Friday was assumed. */
  readonly provisional: boolean;
}

/**
 * Tells whether a day is worked. A day that the calendar does not cover is a failure, never a guess; on request a
 * provisional answer that says so.
 *
 * **Gotchas**: the answer is a result, so read `value.working`; the result itself is always truthy.
 *
 * @param calendar - the working-day calendar
 * @param date - the day
 * @param options - `provisional` asks for an answer beyond the calendar
 * @returns the answer, or `CALENDAR.DAY_NOT_COVERED` with what is covered
 * @throws `KERNEL.INVALID_ARGUMENT` when `date` is no calendar date
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { chinaCalendar, isWorkingDay } from 'wuye/calendar';
 *
 * const calendar = chinaCalendar();
 * const answer = isWorkingDay(calendar, calendarDate('2026-10-10'));
 * answer.ok && answer.value; // => { working: true, kind: 'makeup', provisional: false }
 *
 * const beyond = isWorkingDay(calendar, calendarDate('2027-01-01'));
 * beyond.ok ? '' : beyond.issues[0]?.code; // => 'CALENDAR.DAY_NOT_COVERED'
 *
 * const guess = isWorkingDay(calendar, calendarDate('2027-01-01'), { provisional: true });
 * guess.ok && guess.value; // => { working: true, kind: 'workday', provisional: true }
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function isWorkingDay(
  calendar: WorkingDayCalendar,
  date: CalendarDate,
  options: WorkingDayOptions = {},
): Result<WorkingDayAnswer, CalendarAnswerCode> {
  const provisional = !covers(calendar, calendarDate(date));
  if (provisional && options.provisional !== true) return failed(...notCovered(calendar, date));
  const kind = provisional ? ordinaryKind(date) : calendar.kind(date);
  const answer = { working: isWorked(kind), kind, provisional };
  return ok(answer, provisional ? [provisionalWarning(calendar, date)] : []);
}

export const covers = ({ from, to }: WorkingDayCalendar, date: CalendarDate): boolean =>
  date >= from && date <= to;

export const isWorked = (kind: DayKind): boolean => kind === 'workday' || kind === 'makeup';

export const notCovered = ({ from, to }: WorkingDayCalendar, date: CalendarDate) =>
  ['CALENDAR.DAY_NOT_COVERED', { params: { date, from, to } }] as const;

export const provisionalWarning = (
  { from, to }: WorkingDayCalendar,
  date: CalendarDate,
): Issue<CalendarAnswerCode> => ({
  code: 'CALENDAR.DAY_PROVISIONAL',
  path: [],
  params: { date, from, to },
});
