import type { Brand } from './brand.js';
import { WuyeError } from './errors.js';
import { hasForm } from './has-form.js';
import { failed, ok, type Result } from './result.js';

/**
 * A day of the Gregorian calendar, `YYYY-MM-DD`, years 1000 to 9999. Text order is time order, so compare with `<`.
 * It is no instant: it has no zone and no time.
 *
 * @category Time
 * @since 0.1.0
 */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/**
 * A date, or `'open-ended'` for what is known to have no end (长期). Absent means unknown.
 *
 * @category Time
 * @since 0.1.0
 */
export type DateOrOpenEnded = CalendarDate | 'open-ended';

const FORM = /^[1-9]\d{3}-\d{2}-\d{2}$/;

const DAY = 86_400_000;

/** The text of a day; beyond the years 1000 to 9999 the last or the first day of them. */
function written(year: number, month: number, day: number): CalendarDate {
  if (year > 9999) return '9999-12-31' as CalendarDate;
  if (year < 1000) return '1000-01-01' as CalendarDate;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

const MOST_MONTHS = 12 * 10_000;
const MOST_DAYS = 366 * 10_000;

/** A whole number, bounded so that no sum leaves what the platform's dates hold. */
function whole(count: number, most: number): number {
  if (!Number.isInteger(count))
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a whole number: ${count}`);
  return Math.max(-most, Math.min(most, count));
}

/**
 * Tells whether a text is a day that exists, in the one form `YYYY-MM-DD`.
 *
 * @param value - any text
 *
 * @example
 * ```ts
 * import { isCalendarDate } from 'wuye';
 *
 * isCalendarDate('2028-02-29'); // => true
 * isCalendarDate('2026-02-29'); // => false
 * isCalendarDate('2026-2-1'); // => false
 * ```
 * @category Time
 * @since 0.1.0
 */
export function isCalendarDate(value: string): value is CalendarDate {
  if (!hasForm(value, FORM)) return false;
  return dateExists(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)));
}

function dateExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A date that the program itself writes down. Input of people goes through {@link parseCalendarDate}.
 *
 * @param value - `YYYY-MM-DD`
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no such date
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 *
 * calendarDate('2026-11-21'); // => '2026-11-21'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function calendarDate(value: string): CalendarDate {
  if (!isCalendarDate(value)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a calendar date');
  return value;
}

/**
 * A date of its parts, or `null` where there is no such day: never moved into the next month.
 *
 * @param year - 1000 to 9999
 * @param month - 1 to 12
 * @param day - 1 to 31
 *
 * @example
 * ```ts
 * import { calendarDateOf } from 'wuye';
 *
 * calendarDateOf(2026, 3, 5); // => '2026-03-05'
 * calendarDateOf(2026, 2, 30); // => null
 * ```
 * @category Time
 * @since 0.1.0
 */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1000 || year > 9999) return null;
  if (!dateExists(year, month, day)) return null;
  return written(year, month, day);
}

/**
 * Parses the canonical form only. The forms that clerks write are read by `readDate` in `wuye/forms`.
 *
 * @param value - `YYYY-MM-DD`
 * @returns the date, or `DATE_UNREADABLE` (another form) or `DATE_IMPOSSIBLE` (no such day)
 *
 * @example
 * ```ts
 * import { parseCalendarDate } from 'wuye';
 *
 * const result = parseCalendarDate('2026-02-30');
 * result.ok ? result.value : result.issues[0]?.code; // => 'DATE_IMPOSSIBLE'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function parseCalendarDate(
  value: string,
): Result<CalendarDate, 'DATE_UNREADABLE' | 'DATE_IMPOSSIBLE'> {
  if (isCalendarDate(value)) return ok(value);
  return failed(hasForm(value, FORM) ? 'DATE_IMPOSSIBLE' : 'DATE_UNREADABLE');
}

/**
 * The date some days later, or earlier for a negative number.
 *
 * **Details**: a sum beyond the years 1000 to 9999 stops at the last or the first day of them.
 *
 * @param date - the date to start from
 * @param days - whole days, any sign
 * @throws `KERNEL.INVALID_ARGUMENT` when the number is not whole
 *
 * @example
 * ```ts
 * import { addDays, calendarDate } from 'wuye';
 *
 * addDays(calendarDate('2026-12-31'), 1); // => '2027-01-01'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const later = new Date(Date.parse(date) + whole(days, MOST_DAYS) * DAY);
  return written(later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate());
}

/**
 * The date some months later, clamped to the month's last day.
 *
 * **Gotchas**: chained calls drift (31 January, 28 February, 28 March). Always start from the anchor:
 * `addMonths(anchor, n)`.
 *
 * @param date - the anchor
 * @param months - whole months, any sign
 * @throws `KERNEL.INVALID_ARGUMENT` when the number is not whole
 *
 * @example
 * ```ts
 * import { addMonths, calendarDate } from 'wuye';
 *
 * addMonths(calendarDate('2026-01-31'), 1); // => '2026-02-28'
 * addMonths(calendarDate('2026-01-31'), 2); // => '2026-03-31'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const later = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1 + whole(months, MOST_MONTHS);
  const year = Math.floor(later / 12);
  const month = later - 12 * year + 1;
  return written(year, month, Math.min(Number(date.slice(8)), daysIn(year, month)));
}

/**
 * Days from one date to another: positive when `to` is later.
 *
 * @param from - the earlier date
 * @param to - the later date
 *
 * @example
 * ```ts
 * import { calendarDate, daysBetween } from 'wuye';
 *
 * daysBetween(calendarDate('2026-11-21'), calendarDate('2026-12-21')); // => 30
 * ```
 * @category Time
 * @since 0.1.0
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/**
 * Day of the week: 1 Monday to 7 Sunday.
 *
 * @param date - the date
 *
 * @example
 * ```ts
 * import { calendarDate, weekdayOf } from 'wuye';
 *
 * weekdayOf(calendarDate('2026-11-21')); // => 6
 * ```
 * @category Time
 * @since 0.1.0
 */
export function weekdayOf(date: CalendarDate): number {
  return new Date(date).getUTCDay() || 7;
}
