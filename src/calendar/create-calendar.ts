import { addDays, type CalendarDate, type Issue, WuyeError, weekdayOf } from '../kernel/index.js';
import type { CalendarTableCode } from './codes.js';
import type { HolidayTable } from './holiday-table.js';
import { parseHolidayTable } from './parse-holiday-table.js';
import type { DayKind, WorkingDayCalendar } from './working-day-calendar.js';

/**
 * Makes a calendar of holiday tables. The tables' periods together are what it covers; they may overlap but leave no
 * gap. Where several tables name a day, the later one wins.
 *
 * @param tables - at least one with a period; later ones override earlier ones day by day
 * @throws `KERNEL.INVALID_ARGUMENT` when a table is wrong, an id stands twice, the periods leave a gap, or an added
 *   day lies outside of them; the message names every `CALENDAR.TABLE*` code and where
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { createCalendar } from 'wuye/calendar';
 *
 * const calendar = createCalendar([
 *   {
 *     id: 'OFFICE-2026',
 *     period: { from: calendarDate('2026-01-01'), to: calendarDate('2026-12-31') },
 *     holidays: [calendarDate('2026-10-01')],
 *     makeupDays: [calendarDate('2026-10-10')],
 *   },
 * ]);
 * calendar.kind(calendarDate('2026-10-01')); // => 'holiday'
 * calendar.kind(calendarDate('2026-10-10')); // => 'makeup'
 * calendar.kind(calendarDate('2026-10-11')); // => 'weekend'
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function createCalendar(tables: readonly HolidayTable[]): WorkingDayCalendar {
  const issues = tables.flatMap((table, at) => {
    const result = parseHolidayTable(table);
    return result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: [at, ...issue.path] }));
  });
  if (issues.length > 0) throw rejected(issues);
  const coverage = coverageOf(tables);
  const { from, to } = coverage;
  const together = [...coverage.issues, ...additionIssues(tables, from, to), ...repeatedIds(tables)];
  if (together.length > 0) throw rejected(together);

  const named = new Map<CalendarDate, DayKind | 'ordinary'>();
  for (const table of tables) {
    for (const date of table.holidays) named.set(date, 'holiday');
    for (const date of table.makeupDays ?? []) named.set(date, 'makeup');
    for (const date of table.ordinaryDays ?? []) named.set(date, 'ordinary');
  }
  return {
    id: tables.map((table) => table.id).join('+'),
    from,
    to,
    kind: (date) => {
      if (date < from || date > to) {
        throw new WuyeError('CALENDAR.DAY_NOT_COVERED', `${date} is not within ${from} to ${to}`);
      }
      const kind = named.get(date);
      return kind === undefined || kind === 'ordinary' ? ordinaryKind(date) : kind;
    },
  };
}

/** What a day is that no notice names. */
export const ordinaryKind = (date: CalendarDate): DayKind => (weekdayOf(date) <= 5 ? 'workday' : 'weekend');

type TableIssue = Issue<CalendarTableCode>;

function rejected(issues: readonly TableIssue[]): WuyeError {
  const texts = issues.map(({ code, path, params, sample }) =>
    [code, path.length > 0 ? `at tables.${path.join('.')}` : '', params && JSON.stringify(params), sample]
      .filter(Boolean)
      .join(' '),
  );
  return new WuyeError('KERNEL.INVALID_ARGUMENT', `holiday tables: ${texts.join('; ')}`);
}

function coverageOf(tables: readonly HolidayTable[]) {
  const periods = tables.flatMap((table) => table.period ?? []);
  periods.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const first = periods[0];
  if (first === undefined) throw rejected([{ code: 'CALENDAR.TABLES_COVER_NOTHING', path: [] }]);
  const issues: TableIssue[] = [];
  let { to } = first;
  for (const period of periods) {
    const next = addDays(to, 1);
    if (period.from > next) {
      const params = { from: next, to: addDays(period.from, -1) };
      issues.push({ code: 'CALENDAR.TABLES_LEAVE_GAP', path: [], params });
    }
    if (period.to > to) to = period.to;
  }
  return { from: first.from, to, issues };
}

/** Days that a table without a period adds where no table covers. */
function additionIssues(tables: readonly HolidayTable[], from: CalendarDate, to: CalendarDate): TableIssue[] {
  return tables.flatMap((table, at) =>
    table.period !== undefined
      ? []
      : [...table.holidays, ...(table.makeupDays ?? []), ...(table.ordinaryDays ?? [])]
          .filter((date) => date < from || date > to)
          .map((date) => ({ code: 'CALENDAR.TABLE_DAY_OUTSIDE', path: [at], params: { date, from, to } })),
  );
}

function repeatedIds(tables: readonly HolidayTable[]): TableIssue[] {
  return tables.flatMap(({ id }, at) =>
    tables.findIndex((other) => other.id === id) === at
      ? []
      : [{ code: 'CALENDAR.TABLE_ID_TWICE', path: [at, 'id'], params: { id } }],
  );
}
