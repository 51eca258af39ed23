import type { CalendarDate } from '../kernel/index.js';

/**
 * A date as a Chinese document writes it.
 *
 * @param date - the date
 * @param after - a date that stands before it in the same sentence: its year is not said again
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { dateWords } from 'wuye/printing';
 *
 * dateWords(calendarDate('2026-12-03')); // => '2026年12月3日'
 * dateWords(calendarDate('2026-12-05'), calendarDate('2026-12-03')); // => '12月5日'
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function dateWords(date: CalendarDate, after?: CalendarDate): string {
  const [year, month, day] = date.split('-');
  const words = `${Number(month)}月${Number(day)}日`;
  return after?.slice(0, 4) === year ? words : `${year}年${words}`;
}
