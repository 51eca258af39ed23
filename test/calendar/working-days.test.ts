import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, daysBetween, isWuyeError } from 'wuye';
import {
  addWorkingDays,
  chinaCalendar,
  createCalendar,
  isWorkingDay,
  nextWorkingDay,
  type WorkingDayCalendar,
  workingDayOnOrAfter,
  workingDaysBetween,
} from 'wuye/calendar';

const calendar = chinaCalendar();
const day = calendarDate;
const inside = fc.integer({ min: 0, max: 1095 }).map((at) => addDays(day('2024-01-01'), at));
const notCovered = (date: string) => ({
  ok: false,
  issues: [
    {
      code: 'CALENDAR.DAY_NOT_COVERED',
      path: [],
      params: { date, from: '2024-01-01', to: '2026-12-31' },
    },
  ],
});
const provisionalFrom = (date: string) => [
  { code: 'CALENDAR.DAY_PROVISIONAL', path: [], params: { date, from: '2024-01-01', to: '2026-12-31' } },
];
const invalid = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return isWuyeError(error, 'KERNEL.INVALID_ARGUMENT');
  }
  return false;
};

describe('isWorkingDay', () => {
  it.each([
    ['2026-10-08', true],
    ['2026-10-10', true],
    ['2026-10-07', false],
    ['2026-10-11', false],
  ])('%s: %s', (date, working) => {
    expect(isWorkingDay(calendar, day(date))).toMatchObject({
      ok: true,
      value: { working, provisional: false },
    });
  });

  it('fails just outside of what is covered, and answers just inside', () => {
    expect(isWorkingDay(calendar, day('2023-12-31'))).toEqual(notCovered('2023-12-31'));
    expect(isWorkingDay(calendar, day('2024-01-01'))).toMatchObject({ value: { kind: 'holiday' } });
    expect(isWorkingDay(calendar, day('2026-12-31'))).toMatchObject({ value: { kind: 'workday' } });
    expect(isWorkingDay(calendar, day('2027-01-01'))).toEqual(notCovered('2027-01-01'));
    expect(isWorkingDay(calendar, day('2027-01-01'), { provisional: false }).ok).toBe(false);
  });

  it('says so when it assumes weekends on request, and only then', () => {
    expect(isWorkingDay(calendar, day('2027-01-02'), { provisional: true })).toEqual({
      ok: true,
      value: { working: false, kind: 'weekend', provisional: true },
      warnings: provisionalFrom('2027-01-02'),
    });
    expect(isWorkingDay(calendar, day('2026-10-01'), { provisional: true })).toEqual({
      ok: true,
      value: { working: false, kind: 'holiday', provisional: false },
      warnings: [],
    });
  });

  it.each(['2026-02-30', '2026-13-01', '', 'abc', '2026-1-1'])('refuses %j, which is no date', (text) => {
    expect(invalid(() => isWorkingDay(calendar, text as CalendarDate))).toBe(true);
    expect(invalid(() => addWorkingDays(calendar, text as CalendarDate, 1))).toBe(true);
    expect(invalid(() => workingDayOnOrAfter(calendar, text as CalendarDate))).toBe(true);
    expect(invalid(() => workingDaysBetween(calendar, text as CalendarDate, day('2026-01-01')))).toBe(true);
    expect(invalid(() => workingDaysBetween(calendar, day('2026-01-01'), text as CalendarDate))).toBe(true);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2026-10-01', 30, '2026-11-17'],
  ])('%s %i: %s', (from, count, to) => {
    expect(addWorkingDays(calendar, day(from), count)).toEqual({
      ok: true,
      value: { date: to, provisional: false },
      warnings: [],
    });
  });

  it('gives the day itself for 0, off or not, covered or not', () => {
    for (const date of ['2026-10-01', '2026-10-08', '2031-05-01']) {
      expect(addWorkingDays(calendar, day(date), 0)).toMatchObject({ ok: true, value: { date } });
    }
    expect(addWorkingDays(calendar, day('2026-10-08'), -0)).toMatchObject({ ok: true });
  });

  it('fails where it leaves what is covered, and names the first day outside', () => {
    expect(addWorkingDays(calendar, day('2026-12-30'), 1)).toMatchObject({ value: { date: '2026-12-31' } });
    expect(addWorkingDays(calendar, day('2026-12-30'), 2)).toEqual(notCovered('2027-01-01'));
    expect(addWorkingDays(calendar, day('2024-01-02'), -1)).toEqual(notCovered('2023-12-31'));
    expect(addWorkingDays(calendar, day('2040-01-01'), 1)).toEqual(notCovered('2040-01-02'));
  });

  it('may start one day outside, since only the days walked over are looked up', () => {
    expect(addWorkingDays(calendar, day('2023-12-31'), 1)).toMatchObject({ value: { date: '2024-01-02' } });
  });

  it('walks on provisionally on request and names the first day that it assumed', () => {
    expect(addWorkingDays(calendar, day('2026-12-30'), 2, { provisional: true })).toEqual({
      ok: true,
      value: { date: '2027-01-01', provisional: true },
      warnings: provisionalFrom('2027-01-01'),
    });
    expect(addWorkingDays(calendar, day('2026-12-30'), 5, { provisional: true })).toMatchObject({
      value: { date: '2027-01-06' },
      warnings: provisionalFrom('2027-01-01'),
    });
    expect(addWorkingDays(calendar, day('2026-12-30'), 1, { provisional: true })).toEqual({
      ok: true,
      value: { date: '2026-12-31', provisional: false },
      warnings: [],
    });
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001, -10_001])('refuses %d days', (count) => {
    expect(invalid(() => addWorkingDays(calendar, day('2026-01-01'), count))).toBe(true);
  });

  it('ends also at the end of all dates and under a calendar without working days', () => {
    const last = addWorkingDays(calendar, day('9999-12-30'), 10, { provisional: true });
    expect(last).toMatchObject({ ok: false, issues: [{ code: 'CALENDAR.DAY_NOT_COVERED' }] });
    expect(addWorkingDays(calendar, day('9999-12-31'), 1, { provisional: true }).ok).toBe(false);
    expect(addWorkingDays(calendar, day('1000-01-01'), -1, { provisional: true }).ok).toBe(false);
    const never: WorkingDayCalendar = {
      id: 'NEVER',
      from: day('1000-01-01'),
      to: day('9999-12-31'),
      kind: () => 'holiday',
    };
    expect(addWorkingDays(never, day('2026-01-01'), 1)).toEqual({
      ok: false,
      issues: [{ code: 'CALENDAR.NO_WORKING_DAY', path: [], params: { date: '2026-01-02', days: 366 } }],
    });
  });

  it('accepts 365 days off in a row and no day more than 365', () => {
    const restart = (to: string): WorkingDayCalendar => ({
      id: 'REST',
      from: day('2026-01-01'),
      to: day('2029-12-31'),
      kind: (date) => (date < to ? 'holiday' : 'workday'),
    });
    const start = day('2026-01-01');
    expect(workingDayOnOrAfter(restart(addDays(start, 365)), start)).toMatchObject({ ok: true });
    expect(workingDayOnOrAfter(restart(addDays(start, 366)), start)).toMatchObject({ ok: false });
  });

  it('takes 10,000 days', () => {
    expect(addWorkingDays(calendar, day('2026-01-01'), 10_000, { provisional: true }).ok).toBe(true);
  });

  it('lands on a working day, with as many working days passed as asked for', () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: -60, max: 60 }), (start, count) => {
        const result = addWorkingDays(calendar, start, count);
        if (!result.ok || count === 0) return;
        const { date } = result.value;
        expect(isWorkingDay(calendar, date)).toMatchObject({ value: { working: true } });
        expect(Math.sign(daysBetween(start, date))).toBe(Math.sign(count));
        expect(workingDaysBetween(calendar, start, date)).toMatchObject({ value: { count } });
      }),
    );
  });

  it('adds up: in two steps as in one', () => {
    fc.assert(
      fc.property(inside, fc.nat(40), fc.nat(40), (start, a, b) => {
        const whole = addWorkingDays(calendar, start, a + b);
        const half = addWorkingDays(calendar, start, a);
        if (!whole.ok || !half.ok) return;
        expect(addWorkingDays(calendar, half.value.date, b)).toEqual(whole);
      }),
    );
  });
});

describe('nextWorkingDay and workingDayOnOrAfter', () => {
  it('differ by the day itself', () => {
    const friday = day('2026-11-20');
    expect(nextWorkingDay(calendar, friday)).toMatchObject({ value: { date: '2026-11-23' } });
    expect(workingDayOnOrAfter(calendar, friday)).toMatchObject({ value: { date: '2026-11-20' } });
    expect(workingDayOnOrAfter(calendar, day('2026-11-21'))).toMatchObject({ value: { date: '2026-11-23' } });
  });

  it('move a first Friday that falls on a holiday (VIS-1)', () => {
    expect(workingDayOnOrAfter(calendar, day('2026-10-02'))).toMatchObject({ value: { date: '2026-10-08' } });
    expect(workingDayOnOrAfter(calendar, day('2026-05-01'))).toMatchObject({ value: { date: '2026-05-06' } });
  });

  it('may end on a make-up Saturday or in the next month', () => {
    expect(nextWorkingDay(calendar, day('2026-02-13'))).toMatchObject({ value: { date: '2026-02-14' } });
    expect(workingDayOnOrAfter(calendar, day('2025-05-31'))).toMatchObject({ value: { date: '2025-06-03' } });
  });

  it('fail outside of what is covered', () => {
    expect(nextWorkingDay(calendar, day('2026-12-31'))).toEqual(notCovered('2027-01-01'));
    expect(workingDayOnOrAfter(calendar, day('2027-01-01'))).toEqual(notCovered('2027-01-01'));
    expect(workingDayOnOrAfter(calendar, day('2027-01-02'), { provisional: true })).toMatchObject({
      value: { date: '2027-01-04', provisional: true },
    });
  });
});

describe('workingDaysBetween', () => {
  it('counts the last day and not the first, 0 from a day to itself', () => {
    const count = (from: string, to: string) => workingDaysBetween(calendar, day(from), day(to));
    expect(count('2026-11-23', '2026-11-24')).toMatchObject({ value: { count: 1 } });
    expect(count('2026-11-20', '2026-11-23')).toMatchObject({ value: { count: 1 } });
    expect(count('2026-11-23', '2026-11-23')).toMatchObject({ value: { count: 0 } });
    expect(count('2026-11-24', '2026-11-23')).toMatchObject({ value: { count: -1 } });
    expect(count('2026-11-21', '2026-11-22')).toEqual({
      ok: true,
      value: { count: 0, provisional: false },
      warnings: [],
    });
  });

  it('is what counting day by day gives', () => {
    fc.assert(
      fc.property(inside, fc.nat(120), (from, length) => {
        const to = addDays(from, length);
        if (to > calendar.to) return;
        let count = 0;
        for (let at = 1; at <= length; at += 1) {
          const kind = calendar.kind(addDays(from, at));
          if (kind === 'workday' || kind === 'makeup') count += 1;
        }
        expect(workingDaysBetween(calendar, from, to)).toMatchObject({ value: { count } });
      }),
    );
  });

  it('fails outside of what is covered, or counts provisionally on request', () => {
    expect(workingDaysBetween(calendar, day('2026-12-30'), day('2027-01-05'))).toEqual(
      notCovered('2027-01-01'),
    );
    expect(workingDaysBetween(calendar, day('2026-12-30'), day('2027-01-05'), { provisional: true })).toEqual(
      { ok: true, value: { count: 4, provisional: true }, warnings: provisionalFrom('2027-01-01') },
    );
  });

  it('takes a hundred years and refuses more', () => {
    const from = day('2026-01-01');
    const [most, more] = [addDays(from, 36_525), addDays(from, 36_526)];
    expect(workingDaysBetween(calendar, from, most, { provisional: true }).ok).toBe(true);
    expect(invalid(() => workingDaysBetween(calendar, from, more, { provisional: true }))).toBe(true);
  });
});

describe('a calendar of the host’s own', () => {
  it('need not come from tables', () => {
    const sixDays: WorkingDayCalendar = {
      id: 'SIX-DAYS',
      from: day('2026-01-01'),
      to: day('2026-12-31'),
      kind: (date) => (daysBetween(day('2026-01-04'), date) % 7 === 0 ? 'weekend' : 'workday'),
    };
    expect(nextWorkingDay(sixDays, day('2026-11-20'))).toMatchObject({ value: { date: '2026-11-21' } });
    expect(nextWorkingDay(sixDays, day('2026-11-21'))).toMatchObject({ value: { date: '2026-11-23' } });
  });

  it('is never asked about a day that it does not cover', () => {
    const asked: string[] = [];
    const base = createCalendar([
      { id: 'T', period: { from: day('2026-03-01'), to: day('2026-03-31') }, holidays: [] },
    ]);
    const spy: WorkingDayCalendar = {
      ...base,
      kind: (date) => {
        asked.push(date);
        return base.kind(date);
      },
    };
    addWorkingDays(spy, day('2026-03-30'), 5, { provisional: true });
    workingDaysBetween(spy, day('2026-02-20'), day('2026-04-10'), { provisional: true });
    isWorkingDay(spy, day('2026-04-01'), { provisional: true });
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((date) => date < base.from || date > base.to)).toEqual([]);
  });
});
