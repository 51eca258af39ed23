import {
  addDays,
  type CalendarDate,
  type Issue,
  isCalendarDate,
  type Result,
  weekdayOf,
} from '../kernel/index.js';
import type { CalendarTableCode } from './codes.js';
import { DAYS_BEFORE_PERIOD, type HolidayTable } from './holiday-table.js';

type TableIssue = Issue<CalendarTableCode>;
type Fields = Readonly<Record<string, unknown>>;

const KEYS = ['id', 'period', 'notice', 'holidays', 'makeupDays', 'ordinaryDays'];
const LISTS = ['holidays', 'makeupDays', 'ordinaryDays'] as const;

/**
 * Checks one holiday table that came from outside: a file, a form, a host's settings. Every problem is reported.
 *
 * @param input - anything; expected is a {@link HolidayTable} as plain JSON
 * @returns the same table, or all `CALENDAR.TABLE_*` issues, each with its path
 *
 * @example
 * ```ts
 * import { parseHolidayTable } from 'wuye/calendar';
 *
 * const result = parseHolidayTable({ id: 'LOCAL-2026', holidays: ['2026-04-20', '2026-04-31'] });
 * result.ok ? [] : result.issues;
 * // => [{ code: 'CALENDAR.TABLE_DAY_IMPOSSIBLE', path: ['holidays', 1], sample: '2026-04-31' }]
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function parseHolidayTable(input: unknown): Result<HolidayTable, CalendarTableCode> {
  if (!isFields(input)) return { ok: false, issues: [unreadable([], 'object')] };
  const issues: TableIssue[] = Object.keys(input)
    .filter((key) => !KEYS.includes(key))
    .map((key) => unreadable([key], 'known-field'));
  if (typeof input.id !== 'string' || input.id.trim() === '') issues.push(unreadable(['id'], 'text'));
  if (input.period !== undefined) issues.push(...periodIssues(input.period));
  if (input.notice !== undefined) issues.push(...noticeIssues(input.notice));
  for (const list of LISTS) {
    const days = input[list];
    if (Array.isArray(days)) issues.push(...[...days].flatMap((day, at) => dayShape(day, [list, at])));
    else if (days !== undefined || list === 'holidays') issues.push(unreadable([list], 'list'));
  }
  if (issues.length === 0) issues.push(...dayIssues(input as unknown as HolidayTable));
  return issues.length === 0
    ? { ok: true, value: input as unknown as HolidayTable, warnings: [] }
    : { ok: false, issues };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDate = (value: unknown): value is CalendarDate => typeof value === 'string' && isCalendarDate(value);

const unreadable = (path: TableIssue['path'], expected: string): TableIssue => ({
  code: 'CALENDAR.TABLE_UNREADABLE',
  path,
  params: { expected },
});

function dayShape(day: unknown, path: TableIssue['path']): readonly TableIssue[] {
  if (isDate(day)) return [];
  if (typeof day !== 'string') return [unreadable(path, 'date')];
  return [{ code: 'CALENDAR.TABLE_DAY_IMPOSSIBLE', path, sample: day.slice(0, 20) }];
}

function periodIssues(period: unknown): readonly TableIssue[] {
  if (!isFields(period)) return [unreadable(['period'], 'object')];
  const { from, to } = period;
  const shape = [...dayShape(from, ['period', 'from']), ...dayShape(to, ['period', 'to'])];
  if (shape.length > 0 || !isDate(from) || !isDate(to) || from <= to) return shape;
  return [{ code: 'CALENDAR.TABLE_PERIOD_REVERSED', path: ['period'], params: { from, to } }];
}

function noticeIssues(notice: unknown): readonly TableIssue[] {
  if (!isFields(notice)) return [unreadable(['notice'], 'object')];
  const issues = [...dayShape(notice.issuedOn, ['notice', 'issuedOn'])];
  if (notice.number !== undefined && typeof notice.number !== 'string') {
    issues.push(unreadable(['notice', 'number'], 'text'));
  }
  return issues;
}

/** What is wrong between the days of a table whose shape is right. */
function dayIssues(table: HolidayTable): readonly TableIssue[] {
  const issues: TableIssue[] = [];
  const seen = new Set<CalendarDate>();
  const earliest = table.period && addDays(table.period.from, -DAYS_BEFORE_PERIOD);
  for (const list of LISTS) {
    table[list]?.forEach((date, at) => {
      const path = [list, at];
      if (seen.has(date)) issues.push({ code: 'CALENDAR.TABLE_DAY_TWICE', path, params: { date } });
      seen.add(date);
      if (table.period && earliest && (date < earliest || date > table.period.to)) {
        const { from, to } = table.period;
        issues.push({ code: 'CALENDAR.TABLE_DAY_OUTSIDE', path, params: { date, from, to } });
      }
      if (list === 'makeupDays' && weekdayOf(date) <= 5) {
        issues.push({ code: 'CALENDAR.TABLE_MAKEUP_ON_WEEKDAY', path, params: { date } });
      }
    });
  }
  return issues;
}
