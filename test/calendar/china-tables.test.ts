import { createRequire } from 'node:module';
import { isWorkday } from 'chinese-workday';
import { LegalHoliday } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, weekdayOf } from 'wuye';
import {
  CHINA_TABLES,
  chinaCalendar,
  isWorkingDay,
  parseHolidayTable,
  workingDaysBetween,
} from 'wuye/calendar';

const calendar = chinaCalendar();
const days = Array.from({ length: 366 + 365 + 365 }, (_, at) => addDays(calendarDate('2024-01-01'), at));

/** Day by day what differs, as `date: ours theirs`. */
function differences(theirs: (date: string) => boolean): readonly string[] {
  return days.flatMap((date) => {
    const ours = calendar.kind(date);
    const working = ours === 'workday' || ours === 'makeup';
    return working === theirs(date) ? [] : [`${date}: ${ours}, they say ${theirs(date)}`];
  });
}

describe('the built-in tables of 2024, 2025 and 2026', () => {
  it('cover every day of the three years and no other', () => {
    expect(days.at(-1)).toBe('2026-12-31');
    expect([calendar.from, calendar.to]).toEqual(['2024-01-01', '2026-12-31']);
    expect(calendar.id).toBe('CN-2024+CN-2025+CN-2026');
  });

  it('agree with chinese-workday on every day', () => {
    expect(differences((date) => isWorkday(date))).toEqual([]);
  });

  it('agree with tyme4ts on every day', () => {
    const theirs = (date: string) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      const holiday = LegalHoliday.fromYmd(year, month, day);
      return holiday === null ? weekdayOf(calendarDate(date)) <= 5 : holiday.isWork();
    };
    expect(differences(theirs)).toEqual([]);
  });

  it('agree with each other on the kinds: a make-up day is a weekend day, a workday is none', () => {
    for (const date of days) {
      const kind = calendar.kind(date);
      const weekend = weekdayOf(date) > 5;
      if (kind === 'makeup' || kind === 'weekend') expect([date, weekend]).toEqual([date, true]);
      if (kind === 'workday') expect([date, weekend]).toEqual([date, false]);
    }
  });

  it.each([
    ['2023-12-31', '2024-12-31', 251],
    ['2024-12-31', '2025-12-31', 248],
    ['2025-12-31', '2026-12-31', 248],
  ])('have after %s until %s %i working days', (from, to, count) => {
    expect(workingDaysBetween(calendar, calendarDate(from), calendarDate(to))).toEqual({
      ok: true,
      value: { count, provisional: false },
      warnings: [],
    });
  });

  it('are what the generator writes of chinese-days, with the notices', () => {
    const require = createRequire(import.meta.url);
    expect(CHINA_TABLES.map((table) => table.notice)).toEqual([
      { number: '国办发明电〔2023〕7号', issuedOn: '2023-10-25' },
      { number: '国办发明电〔2024〕12号', issuedOn: '2024-11-12' },
      { number: '国办发明电〔2025〕7号', issuedOn: '2025-11-04' },
    ]);
    for (const table of CHINA_TABLES) {
      const seed = require(`chinese-days/dist/years/${table.id.slice(3)}.json`);
      expect(table.holidays).toEqual(Object.keys(seed.holidays).sort());
      expect(table.makeupDays).toEqual(Object.keys(seed.workdays).sort());
      expect(parseHolidayTable(table).ok).toBe(true);
    }
  });
});

describe('the days that the 2026 notice names', () => {
  it.each([
    ['2026-01-01', 'holiday'],
    ['2026-01-04', 'makeup'],
    ['2026-02-14', 'makeup'],
    ['2026-02-15', 'holiday'],
    ['2026-02-23', 'holiday'],
    ['2026-02-24', 'workday'],
    ['2026-02-28', 'makeup'],
    ['2026-04-06', 'holiday'],
    ['2026-05-09', 'makeup'],
    ['2026-06-19', 'holiday'],
    ['2026-09-20', 'makeup'],
    ['2026-09-27', 'holiday'],
    ['2026-10-01', 'holiday'],
    ['2026-10-07', 'holiday'],
    ['2026-10-08', 'workday'],
    ['2026-10-10', 'makeup'],
    ['2026-10-11', 'weekend'],
  ])('%s is a %s', (date, kind) => {
    expect(calendar.kind(calendarDate(date))).toBe(kind);
  });
});

describe('the end of what is known', () => {
  const extra = (id: string, from: string, to: string, holidays: readonly string[] = []) => ({
    id,
    period: { from: calendarDate(from), to: calendarDate(to) },
    holidays: holidays.map(calendarDate),
  });

  it('is 2026-12-31: a working day by the 2026 notice, not marked as provisional', () => {
    expect(isWorkingDay(calendar, calendarDate('2026-12-31'))).toEqual({
      ok: true,
      value: { working: true, kind: 'workday', provisional: false },
      warnings: [],
    });
  });

  it('moves when the 2027 table is added, which may change the last days of 2026', () => {
    const later = chinaCalendar([extra('CN-2027', '2027-01-01', '2027-12-31', ['2026-12-31', '2027-01-01'])]);
    expect(later.to).toBe('2027-12-31');
    expect(later.kind(calendarDate('2026-12-31'))).toBe('holiday');
    expect(later.kind(calendarDate('2027-01-01'))).toBe('holiday');
    expect(later.kind(calendarDate('2027-01-04'))).toBe('workday');
  });

  it('answers a table for 2028 without one for 2027 with an error that names the gap', () => {
    expect(() => chinaCalendar([extra('CN-2028', '2028-01-01', '2028-12-31')])).toThrow(
      'CALENDAR.TABLES_LEAVE_GAP {"from":"2027-01-01","to":"2027-12-31"}',
    );
  });

  it('can be moved to the past as well', () => {
    const earlier = chinaCalendar([
      extra('CN-2023', '2023-01-01', '2023-12-31', ['2022-12-31', '2023-01-02']),
    ]);
    expect(earlier.from).toBe('2023-01-01');
    expect(earlier.kind(calendarDate('2023-01-02'))).toBe('holiday');
  });
});

describe('tables of the host beside the built-in ones', () => {
  it('win on the days that they name and leave all others alone', () => {
    const local = chinaCalendar([
      {
        id: 'OFFICE',
        holidays: [calendarDate('2026-04-20')],
        makeupDays: [calendarDate('2026-10-03')],
        ordinaryDays: [calendarDate('2026-10-10'), calendarDate('2026-10-07')],
      },
    ]);
    const changed = days.filter((date) => local.kind(date) !== calendar.kind(date));
    expect(changed.map((date) => [date, local.kind(date)])).toEqual([
      ['2026-04-20', 'holiday'],
      ['2026-10-03', 'makeup'],
      ['2026-10-07', 'workday'],
      ['2026-10-10', 'weekend'],
    ]);
  });

  it('are overridden by later ones', () => {
    const day = calendarDate('2026-04-20');
    const both = chinaCalendar([
      { id: 'A', holidays: [day] },
      { id: 'B', holidays: [], ordinaryDays: [day] },
    ]);
    expect(both.kind(day)).toBe('workday');
  });

  it('replace a built-in table of the same id', () => {
    const replaced = chinaCalendar([
      {
        id: 'CN-2026',
        period: { from: calendarDate('2026-01-01'), to: calendarDate('2026-12-31') },
        holidays: [],
      },
    ]);
    expect(replaced.kind(calendarDate('2026-10-01'))).toBe('workday');
    expect(replaced.kind(calendarDate('2025-10-01'))).toBe('holiday');
  });

  it('cannot change a calendar after it was made', () => {
    const holidays = [calendarDate('2026-04-20')];
    const local = chinaCalendar([{ id: 'OFFICE', holidays }]);
    holidays.push(calendarDate('2026-04-21'));
    expect(local.kind(calendarDate('2026-04-21'))).toBe('workday');
  });
});
