import {
  addDays,
  type CalendarDate,
  calendarDateOf,
  firstDayOf,
  monthOf,
  monthsLater,
  WuyeError,
} from '../kernel/index.js';

/**
 * Days within which something is done, the first and the last one included.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface InspectionWindow {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/**
 * The period of the calendar year that a date lies in: its quarter (3 months), its half-year (6) or the year (12).
 *
 * @param date - any date
 * @param months - months of a period, a divisor of 12
 * @throws `KERNEL.INVALID_ARGUMENT` when a year has no whole number of such periods
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { inspectionPeriodOf } from 'wuye/inspections';
 *
 * inspectionPeriodOf(calendarDate('2026-03-31'), 3); // => { from: '2026-01-01', until: '2026-03-31' }
 * inspectionPeriodOf(calendarDate('2026-04-01'), 3); // => { from: '2026-04-01', until: '2026-06-30' }
 * inspectionPeriodOf(calendarDate('2026-07-01'), 6); // => { from: '2026-07-01', until: '2026-12-31' }
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function inspectionPeriodOf(date: CalendarDate, months: number): InspectionWindow {
  if (!Number.isInteger(months) || months < 1 || 12 % months !== 0) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `a year has no periods of ${months} months`);
  }
  const first = monthsLater(monthOf(date), -((Number(date.slice(5, 7)) - 1) % months));
  return { from: firstDayOf(first), until: addDays(firstDayOf(monthsLater(first, months)), -1) };
}

/** The periods of a year, in order. */
export function periodsOfYear(year: number, months: number): readonly InspectionWindow[] {
  const period = inspectionPeriodOf(firstDayOfYear(year), months);
  return Array.from({ length: 12 / months }, (_, index) =>
    inspectionPeriodOf(firstDayOf(monthsLater(monthOf(period.from), index * months)), months),
  );
}

/** New Year's Day. */
export function firstDayOfYear(year: number): CalendarDate {
  const day = Number.isInteger(year) ? calendarDateOf(year, 1, 1) : null;
  if (day === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no such year');
  return day;
}

/** Whether a window is one, and lies in another. */
export const liesIn = ({ from, until }: InspectionWindow, outer: InspectionWindow): boolean =>
  outer.from <= from && from <= until && until <= outer.until;
