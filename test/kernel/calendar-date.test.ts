import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  differenceInCalendarDays,
  getISODay,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  calendarDateOf,
  calendarMonth,
  daysBetween,
  firstDayOf,
  isCalendarDate,
  isWuyeError,
  lastDayOf,
  monthOf,
  monthsBetween,
  monthsLater,
  parseCalendarDate,
  weekdayOf,
} from 'wuye';

const invalid = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return isWuyeError(error, 'KERNEL.INVALID_ARGUMENT');
  }
  return false;
};

/** Length of a month, computed without any date of the platform. */
const lengthOf = (year: number, month: number) =>
  month === 2
    ? year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
      ? 29
      : 28
    : 30 + ((month + (month > 7 ? 1 : 0)) % 2);

const two = (value: number) => String(value).padStart(2, '0');
const anyDate = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, day]) => day <= lengthOf(year, month))
  .map(([year, month, day]) => calendarDate(`${year}-${two(month)}-${two(day)}`));

describe('every day from 1900 to 2100', () => {
  it('is a date, follows the day before, and has the right weekday, month and number', () => {
    // 1 January 1900 was a Monday.
    let number = 0;
    let before = calendarDate('1899-12-31');
    const start = calendarDate('1900-01-01');
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= lengthOf(year, month); day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          const date = calendarDate(text);
          const right =
            calendarDateOf(year, month, day) === text &&
            addDays(before, 1) === text &&
            addDays(date, -1) === before &&
            addDays(start, number) === text &&
            daysBetween(start, date) === number &&
            weekdayOf(date) === (number % 7) + 1 &&
            monthOf(date) === text.slice(0, 7) &&
            date > before;
          if (!right) wrong.push(text);
          before = date;
          number += 1;
        }
        const month_ = calendarMonth(`${year}-${two(month)}`);
        if (firstDayOf(month_) !== `${month_}-01`) wrong.push(`first of ${month_}`);
        if (lastDayOf(month_) !== `${month_}-${lengthOf(year, month)}`) wrong.push(`last of ${month_}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(number).toBe(73_414);
  });

  it('leaves out the days that do not exist', () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
          const text = `${year}-${two(month)}-${two(day)}`;
          if (isCalendarDate(text) !== exists) wrong.push(text);
          if ((calendarDateOf(year, month, day) === text) !== exists) wrong.push(`parts of ${text}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('text that is no date', () => {
  it.each([
    '',
    ' ',
    '2026-2-1',
    '2026-02-1',
    '26-02-01',
    '02026-02-01',
    '0999-12-31',
    '10000-01-01',
    '+002026-02-01',
    '-002026-02-01',
    '2026/02/01',
    '20260201',
    ' 2026-02-01',
    '2026-02-01 ',
    '2026-02-01\n',
    '2026-02-01T00:00:00.000Z',
    '２０２６-02-01',
    '2026–02–01',
    '٢٠٢٦-02-01',
    '2026-02-0𠮷',
    'open-ended',
    '__proto__',
    'x'.repeat(100_000),
  ])('%j is unreadable', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(parseCalendarDate(text)).toEqual({ ok: false, issues: [{ code: 'DATE_UNREADABLE', path: [] }] });
    expect(invalid(() => calendarDate(text))).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2500-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-12-32',
  ])('%j is impossible', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: false, issues: [{ code: 'DATE_IMPOSSIBLE', path: [] }] });
    expect(invalid(() => calendarDate(text))).toBe(true);
  });

  it.each(['1000-01-01', '1600-02-29', '2000-02-29', '2400-02-29', '9999-12-31'])('%j is one', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: true, value: text, warnings: [] });
    expect(calendarDate(text)).toBe(text);
  });

  it('takes no parts that are not whole or out of range', () => {
    for (const [year, month, day] of [
      [999, 1, 1],
      [10_000, 1, 1],
      [2026, 1.5, 1],
      [2026, 1, Number.NaN],
      [2026, Number.POSITIVE_INFINITY, 1],
      [2026, -1, 1],
    ] as const) {
      expect(calendarDateOf(year, month, day)).toBeNull();
    }
  });

  it('is no month either', () => {
    for (const text of [
      '',
      '2026-13',
      '2026-00',
      '2026-1',
      '2026-11-21',
      '0999-12',
      '2026-11\n',
      '二〇二六',
    ]) {
      expect(invalid(() => calendarMonth(text))).toBe(true);
    }
  });
});

describe('months later', () => {
  it('clamp to the last day and never drift when counted from the anchor', () => {
    const anchor = calendarDate('2026-01-31');
    const dates = Array.from({ length: 14 }, (_, months) => addMonths(anchor, months));
    expect(dates).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
    ]);
    expect(addMonths(calendarDate('2028-02-29'), 12)).toBe('2029-02-28');
    expect(addMonths(calendarDate('2028-02-29'), 48)).toBe('2032-02-29');
    expect(addMonths(calendarDate('2026-03-31'), -1)).toBe('2026-02-28');
  });

  it('drift when chained, which is why the documentation warns', () => {
    expect(addMonths(addMonths(calendarDate('2026-01-31'), 1), 1)).toBe('2026-03-28');
  });

  it('are what counting by hand gives', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
        const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
        if (year < 1000 || year > 9999) return;
        const day = Math.min(Number(date.slice(8)), lengthOf(year, month));
        expect(addMonths(date, months)).toBe(`${year}-${two(month)}-${two(day)}`);
        expect(monthsLater(monthOf(date), months)).toBe(`${year}-${two(month)}`);
        expect(monthsBetween(monthOf(date), monthOf(addMonths(date, months)))).toBe(months);
      }),
    );
  });
});

describe('days later', () => {
  it('are undone by as many days earlier, and counted by daysBetween', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const later = addDays(date, days);
        if (later === '9999-12-31' || later === '1000-01-01') return;
        expect(addDays(later, -days)).toBe(date);
        expect(daysBetween(date, later)).toBe(days);
        expect(Math.sign(daysBetween(date, later))).toBe(later > date ? 1 : later < date ? -1 : 0);
      }),
    );
  });

  it('stay within the years 1000 to 9999, whatever is added', () => {
    const [first, last] = [calendarDate('1000-01-01'), calendarDate('9999-12-31')];
    expect(addDays(last, 1)).toBe(last);
    expect(addDays(first, -1)).toBe(first);
    expect(addMonths(last, 1)).toBe(last);
    expect(addMonths(calendarDate('9999-12-15'), 1)).toBe(last);
    expect(addMonths(first, -1)).toBe(first);
    expect(monthsLater(calendarMonth('9999-12'), 1)).toBe('9999-12');
    for (const huge of [1e7, 1e12, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE]) {
      expect([addDays(first, huge), addMonths(first, huge)]).toEqual([last, last]);
      expect([addDays(last, -huge), addMonths(last, -huge)]).toEqual([first, first]);
    }
    expect(addDays(first, daysBetween(first, last))).toBe(last);
    expect(addMonths(first, 12 * 9000 - 1)).toBe('9999-12-01');
    expect(addDays(first, 1)).toBe('1000-01-02');
    expect(addDays(last, -1)).toBe('9999-12-30');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuse %d', (count) => {
    const date = calendarDate('2026-11-21');
    expect(invalid(() => addDays(date, count))).toBe(true);
    expect(invalid(() => addMonths(date, count))).toBe(true);
    expect(invalid(() => monthsLater(monthOf(date), count))).toBe(true);
  });

  it('order as text as they do in time', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a: CalendarDate, b: CalendarDate) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});

describe('date-fns in UTC', () => {
  const utc = (date: CalendarDate) => new UTCDateMini(date);
  const text = (date: Date) => date.toISOString().slice(0, 10);
  const within = (date: string) => /^[1-9]\d{3}-\d\d-\d\d$/.test(date);

  it('counts the same days, months and weekdays', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -4000, max: 4000 }), (date, other, count) => {
        const [days, months] = [
          text(addDaysToDate(utc(date), count)),
          text(addMonthsToDate(utc(date), count)),
        ];
        if (within(days)) expect(addDays(date, count)).toBe(days);
        if (within(months)) expect(addMonths(date, count)).toBe(months);
        expect(daysBetween(date, other)).toBe(differenceInCalendarDays(utc(other), utc(date)));
        expect(weekdayOf(date)).toBe(getISODay(utc(date)));
      }),
      { numRuns: 2000 },
    );
  });
});
