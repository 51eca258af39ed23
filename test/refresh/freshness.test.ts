import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarDate, dateAt, instant } from 'wuye';
import { DEFAULT_REFRESH_POLICY, type Freshness, freshnessOf, type RefreshRule } from 'wuye/refresh';
import { day, rule } from './support.js';

const brief = ({ state, dueFrom, dueBy, periodsOverdue }: Freshness) =>
  `${state} ${dueFrom}..${dueBy} ${periodsOverdue}`;
const at = (on: string, under: RefreshRule, asOf: string) => brief(freshnessOf(day(on), under, day(asOf)));

describe('calendar months', () => {
  const monthly = rule('calendar-month', 1);

  it.each([
    ['2026-10-31', '2026-10-31', 'verified-this-period 2026-11-01..2026-11-30 0'],
    ['2026-10-01', '2026-10-31', 'verified-this-period 2026-11-01..2026-11-30 0'],
    ['2026-10-31', '2026-11-01', 'due 2026-11-01..2026-11-30 0'],
    ['2026-10-01', '2026-11-30', 'due 2026-11-01..2026-11-30 0'],
    ['2026-10-31', '2026-12-01', 'overdue 2026-11-01..2026-11-30 1'],
    ['2026-10-31', '2026-12-31', 'overdue 2026-11-01..2026-11-30 1'],
    ['2026-10-31', '2027-01-01', 'overdue 2026-11-01..2026-11-30 2'],
    // The end of a year, and both kinds of February.
    ['2025-12-31', '2025-12-31', 'verified-this-period 2026-01-01..2026-01-31 0'],
    ['2025-12-31', '2026-01-01', 'due 2026-01-01..2026-01-31 0'],
    ['2026-01-15', '2026-02-28', 'due 2026-02-01..2026-02-28 0'],
    ['2026-01-15', '2026-03-01', 'overdue 2026-02-01..2026-02-28 1'],
    ['2028-01-15', '2028-02-29', 'due 2028-02-01..2028-02-29 0'],
    ['2028-02-29', '2028-03-31', 'due 2028-03-01..2028-03-31 0'],
    ['2028-02-29', '2028-04-01', 'overdue 2028-03-01..2028-03-31 1'],
  ])('of one: verified %s, seen %s', (on, asOf, expected) => {
    expect(at(on, monthly, asOf)).toBe(expected);
  });

  const quarterly = rule('calendar-month', 3);
  it.each([
    ['2026-09-30', '2026-11-16', 'verified-this-period 2026-12-01..2026-12-31 0'],
    ['2026-09-30', '2026-11-17', 'due-soon 2026-12-01..2026-12-31 0'],
    ['2026-09-30', '2026-11-30', 'due-soon 2026-12-01..2026-12-31 0'],
    ['2026-09-01', '2026-12-01', 'due 2026-12-01..2026-12-31 0'],
    ['2026-09-01', '2026-12-31', 'due 2026-12-01..2026-12-31 0'],
    ['2026-09-30', '2027-01-01', 'overdue 2026-12-01..2026-12-31 1'],
    ['2026-09-30', '2027-03-31', 'overdue 2026-12-01..2026-12-31 1'],
    ['2026-09-30', '2027-04-01', 'overdue 2026-12-01..2026-12-31 2'],
    ['2026-09-30', '2027-07-01', 'overdue 2026-12-01..2026-12-31 3'],
    ['2026-11-30', '2027-02-28', 'due 2027-02-01..2027-02-28 0'],
  ])('of three: verified %s, seen %s', (on, asOf, expected) => {
    expect(at(on, quarterly, asOf)).toBe(expected);
  });

  const graceful = rule('calendar-month', 1, { graceDays: 5 });
  it.each([
    ['2026-12-05', 'due 2026-11-01..2026-12-05 0'],
    ['2026-12-06', 'overdue 2026-11-01..2026-12-05 1'],
    ['2027-01-05', 'overdue 2026-11-01..2026-12-05 1'],
    ['2027-01-06', 'overdue 2026-11-01..2026-12-05 2'],
  ])('with five days of grace, seen %s', (asOf, expected) => {
    expect(at('2026-10-20', graceful, asOf)).toBe(expected);
  });
});

describe('rolling months', () => {
  const monthly = rule('rolling-month', 1);

  it.each([
    ['2026-10-21', '2026-11-20', 'verified-this-period 2026-11-21..2026-11-21 0'],
    ['2026-10-21', '2026-11-21', 'due 2026-11-21..2026-11-21 0'],
    ['2026-10-21', '2026-11-22', 'overdue 2026-11-21..2026-11-21 1'],
    ['2026-10-21', '2026-12-21', 'overdue 2026-11-21..2026-11-21 1'],
    ['2026-10-21', '2026-12-22', 'overdue 2026-11-21..2026-11-21 2'],
    // From the 31st: always counted from that day, never from the shorter month between.
    ['2026-01-31', '2026-02-27', 'verified-this-period 2026-02-28..2026-02-28 0'],
    ['2026-01-31', '2026-02-28', 'due 2026-02-28..2026-02-28 0'],
    ['2026-01-31', '2026-03-01', 'overdue 2026-02-28..2026-02-28 1'],
    ['2026-01-31', '2026-03-30', 'overdue 2026-02-28..2026-02-28 1'],
    ['2026-01-31', '2026-03-31', 'overdue 2026-02-28..2026-02-28 1'],
    ['2026-01-31', '2026-04-01', 'overdue 2026-02-28..2026-02-28 2'],
    ['2026-01-31', '2026-04-30', 'overdue 2026-02-28..2026-02-28 2'],
    ['2026-01-31', '2026-05-01', 'overdue 2026-02-28..2026-02-28 3'],
    ['2028-01-31', '2028-02-29', 'due 2028-02-29..2028-02-29 0'],
    ['2028-02-29', '2028-03-29', 'due 2028-03-29..2028-03-29 0'],
  ])('of one: verified %s, seen %s', (on, asOf, expected) => {
    expect(at(on, monthly, asOf)).toBe(expected);
  });

  const yearly = rule('rolling-month', 12, { dueSoonDays: 30, graceDays: 10 });
  it.each([
    ['2029-01-28', 'verified-this-period 2029-02-28..2029-03-10 0'],
    ['2029-01-29', 'due-soon 2029-02-28..2029-03-10 0'],
    ['2029-02-27', 'due-soon 2029-02-28..2029-03-10 0'],
    ['2029-02-28', 'due 2029-02-28..2029-03-10 0'],
    ['2029-03-10', 'due 2029-02-28..2029-03-10 0'],
    ['2029-03-11', 'overdue 2029-02-28..2029-03-10 1'],
    ['2030-03-10', 'overdue 2029-02-28..2029-03-10 1'],
    ['2030-03-11', 'overdue 2029-02-28..2029-03-10 2'],
    // The fourth year is a leap year again: due on the 29th, ten days of grace.
    ['2032-03-10', 'overdue 2029-02-28..2029-03-10 3'],
    ['2032-03-11', 'overdue 2029-02-28..2029-03-10 4'],
  ])('of twelve from a leap day, with grace, seen %s', (asOf, expected) => {
    expect(at('2028-02-29', yearly, asOf)).toBe(expected);
  });
});

describe('due soon', () => {
  it('is no state of periods of one month, and two weeks of longer ones, by default', () => {
    const on = day('2026-10-01');
    expect(freshnessOf(on, rule('calendar-month', 1), day('2026-10-31')).state).toBe('verified-this-period');
    expect(freshnessOf(on, rule('calendar-month', 2), day('2026-11-16')).state).toBe('verified-this-period');
    expect(freshnessOf(on, rule('calendar-month', 2), day('2026-11-17')).state).toBe('due-soon');
  });

  it('may be longer than the period: then a record is due soon at once', () => {
    const eager = rule('calendar-month', 1, { dueSoonDays: 60 });
    expect(freshnessOf(day('2026-11-21'), eager, day('2026-11-21')).state).toBe('due-soon');
  });
});

describe('a record that was never verified', () => {
  const monthly = rule('calendar-month', 1);
  const asOf = day('2026-11-21');

  it('is due in the as-of month', () => {
    for (const never of [null, '', {}, { verifiedGroups: {} }] as const) {
      expect(freshnessOf(never, monthly, asOf)).toEqual({
        state: 'never-verified',
        dueFrom: '2026-11-01',
        dueBy: '2026-11-30',
        periodsOverdue: 0,
      });
    }
  });

  it('is due since the day it was recorded, in the zone of the estate', () => {
    const recordedAt = instant('2026-09-30T17:00:00.000Z');
    expect(freshnessOf({ recordedAt }, monthly, asOf).dueFrom).toBe('2026-10-01');
    expect(freshnessOf({ recordedAt }, monthly, asOf, { zone: 'America/Havana' }).dueFrom).toBe('2026-09-30');
  });

  it('is not due later than now, whatever its day of recording', () => {
    const future = { recordedAt: instant('2026-12-24T00:00:00.000Z') };
    expect(freshnessOf(future, monthly, asOf).dueFrom).toBe('2026-11-01');
    const broken = { recordedAt: 'yesterday' as never };
    expect(freshnessOf(broken, monthly, asOf).dueFrom).toBe('2026-11-01');
  });
});

describe('odd dates', () => {
  const monthly = rule('calendar-month', 1);

  it('in the future hold, and are flagged', () => {
    expect(freshnessOf(day('2026-11-22'), monthly, day('2026-11-21'))).toEqual({
      state: 'verified-this-period',
      verifiedOn: '2026-11-22',
      dueFrom: '2026-12-01',
      dueBy: '2026-12-31',
      periodsOverdue: 0,
      flag: 'verified-in-future',
    });
    expect(freshnessOf(day('2026-11-21'), monthly, day('2026-11-21'))).not.toHaveProperty('flag');
  });

  it.each([
    '2026-11-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-2',
    '2026/11/20',
    '20261120',
    '0999-11-20',
    '２０２６-11-20',
    '2026-11-20 ',
    ' 2026-11-20',
    '2026-11-20T00:00:00.000Z',
    'not a date',
    '__proto__',
    '𝟚026-11-2',
    '长期',
    20261120,
    null,
    {},
  ])('that are no dates never count as current: %j', (on) => {
    const freshness = freshnessOf({ verification: { on: on as CalendarDate } }, monthly, day('2026-11-21'));
    expect(freshness).toMatchObject({ state: 'never-verified', flag: 'date-unreadable' });
    expect(freshness).not.toHaveProperty('verifiedOn');
  });

  it('at the ends of the calendar give dates', () => {
    expect(at('9999-12-31', monthly, '2026-11-21')).toBe('verified-this-period 9999-12-01..9999-12-31 0');
    expect(at('1000-01-01', monthly, '9999-12-31')).toBe(`overdue 1000-02-01..1000-02-28 107998`);
    for (const unit of ['calendar-month', 'rolling-month'] as const) {
      const long = rule(unit, 120, { dueSoonDays: 3660, graceDays: 3660 });
      expect(freshnessOf(day('9999-12-31'), long, day('1000-01-01')).state).toBe('verified-this-period');
      expect(freshnessOf(day('1000-01-01'), long, day('9999-12-31')).state).toBe('overdue');
    }
  });
});

describe('the time zone', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('of the process changes nothing', () => {
    const seen = ['Asia/Shanghai', 'UTC', 'America/Havana', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      const { owner, dog } = DEFAULT_REFRESH_POLICY.rules;
      const fresh = [owner, dog, rule('rolling-month', 1)].map(
        (each) => each && freshnessOf(day('2026-10-31'), each, day('2026-11-01')),
      );
      return { fresh, noon: new Date(2026, 10, 1, 12).getTime() };
    });
    expect(new Set(seen.map(({ fresh }) => JSON.stringify(fresh))).size).toBe(1);
    // The zones were really set: the same local noon lies at four instants.
    expect(new Set(seen.map(({ noon }) => noon)).size).toBe(4);
  });

  it('of the estate decides which day it is: the host makes the date of its clock', () => {
    const now = instant('2026-10-31T16:30:00.000Z');
    const monthly = rule('calendar-month', 1);
    const on = day('2026-10-31');
    expect(freshnessOf(on, monthly, dateAt(now, 'Asia/Shanghai')).state).toBe('due');
    expect(freshnessOf(on, monthly, dateAt(now, 'America/Havana')).state).toBe('verified-this-period');
  });
});
