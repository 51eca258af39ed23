import { addDays, type CalendarDate, type CalendarMonth, firstDayOf, monthsLater } from '../kernel/index.js';
import { type ArchivePolicy, DEFAULT_ARCHIVE_POLICY } from './policy.js';

/**
 * The last day on which a month's archive is signed off in time: a day of the next month, by policy.
 *
 * @param month - the month
 * @param policy - {@link DEFAULT_ARCHIVE_POLICY} by default
 *
 * @example
 * ```ts
 * import { calendarMonth } from 'wuye';
 * import { archiveSignOffBy } from 'wuye/archive';
 *
 * archiveSignOffBy(calendarMonth('2026-12')); // => '2027-01-05'
 * ```
 * @category Archive
 * @since 0.1.0
 */
export function archiveSignOffBy(
  month: CalendarMonth,
  policy: Pick<ArchivePolicy, 'signOffDay'> = DEFAULT_ARCHIVE_POLICY,
): CalendarDate {
  return addDays(firstDayOf(monthsLater(month, 1)), policy.signOffDay - 1);
}
