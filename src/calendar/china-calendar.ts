import { CHINA_TABLES } from './china-tables.js';
import { createCalendar } from './create-calendar.js';
import type { HolidayTable } from './holiday-table.js';
import type { WorkingDayCalendar } from './working-day-calendar.js';

/**
 * The calendar of the State Council's notices, 2024 to 2026, with tables of the host.
 *
 * **When to use**: once at the start; the calendar is plain data and a function, so keep it.
 *
 * **Details**: a table with the id of a built-in one (`CN-2026`) replaces it; any other is added after the built-in
 * ones and wins on the days that it names. Add the next year's notice as a table with a period.
 *
 * **Gotchas**
 * - The last days of the last year are answered by that year's notice. The next notice may change them: 2026-12-31, a
 *   Thursday, is a working day until a table for 2027 says otherwise. The first uncovered day is 2027-01-01.
 * - The notices are national. Local holidays (广西三月三 and the like) are for the host to add.
 *
 * @param extraTables - the host's tables, later ones win
 * @throws `KERNEL.INVALID_ARGUMENT` when the tables do not fit together, see `createCalendar`
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { chinaCalendar } from 'wuye/calendar';
 *
 * const calendar = chinaCalendar();
 * calendar.kind(calendarDate('2026-02-14')); // => 'makeup'
 * calendar.to; // => '2026-12-31'
 *
 * const guangxi = chinaCalendar([{ id: 'GX-2026', holidays: [calendarDate('2026-04-20')] }]);
 * guangxi.kind(calendarDate('2026-04-20')); // => 'holiday'
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function chinaCalendar(extraTables: readonly HolidayTable[] = []): WorkingDayCalendar {
  const replaced = new Set(extraTables.map((table) => table.id));
  return createCalendar([...CHINA_TABLES.filter((table) => !replaced.has(table.id)), ...extraTables]);
}
