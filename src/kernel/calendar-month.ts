import type { Brand } from './brand.js';
import { addMonths, type CalendarDate } from './calendar-date.js';
import { WuyeError } from './errors.js';
import { hasForm } from './has-form.js';

/**
 * A month of the Gregorian calendar, `YYYY-MM`. Text order is time order.
 *
 * @category Time
 * @since 0.1.0
 */
export type CalendarMonth = Brand<string, 'CalendarMonth'>;

const MONTH_FORM = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;

/**
 * The month that a date lies in.
 *
 * @param date - the date
 *
 * @example
 * ```ts
 * import { calendarDate, monthOf } from 'wuye';
 *
 * monthOf(calendarDate('2026-11-21')); // => '2026-11'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}

/**
 * A month that the program itself writes down.
 *
 * @param value - `YYYY-MM`
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no month
 *
 * @example
 * ```ts
 * import { calendarMonth } from 'wuye';
 *
 * calendarMonth('2026-11'); // => '2026-11'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function calendarMonth(value: string): CalendarMonth {
  if (!hasForm(value, MONTH_FORM)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a calendar month');
  return value as CalendarMonth;
}

/**
 * First day of a month.
 *
 * @param month - the month
 *
 * @example
 * ```ts
 * import { calendarMonth, firstDayOf } from 'wuye';
 *
 * firstDayOf(calendarMonth('2026-11')); // => '2026-11-01'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01` as CalendarDate;
}

/**
 * Last day of a month.
 *
 * @param month - the month
 *
 * @example
 * ```ts
 * import { calendarMonth, lastDayOf } from 'wuye';
 *
 * lastDayOf(calendarMonth('2028-02')); // => '2028-02-29'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function lastDayOf(month: CalendarMonth): CalendarDate {
  // Months later, 31 January is clamped to the last day of the month.
  return addMonths(`${month.slice(0, 4)}-01-31` as CalendarDate, Number(month.slice(5)) - 1);
}

/**
 * The month some months later.
 *
 * @param month - the month to start from
 * @param months - whole months, any sign
 * @throws `KERNEL.INVALID_ARGUMENT` when the number is not whole
 *
 * @example
 * ```ts
 * import { calendarMonth, monthsLater } from 'wuye';
 *
 * monthsLater(calendarMonth('2026-11'), 3); // => '2027-02'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function monthsLater(month: CalendarMonth, months: number): CalendarMonth {
  return monthOf(addMonths(firstDayOf(month), months));
}

/**
 * Whole months from one month to another: positive when `to` is later.
 *
 * @param from - the earlier month
 * @param to - the later month
 *
 * @example
 * ```ts
 * import { calendarMonth, monthsBetween } from 'wuye';
 *
 * monthsBetween(calendarMonth('2026-11'), calendarMonth('2027-02')); // => 3
 * ```
 * @category Time
 * @since 0.1.0
 */
export function monthsBetween(from: CalendarMonth, to: CalendarMonth): number {
  const count = (month: CalendarMonth) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}
