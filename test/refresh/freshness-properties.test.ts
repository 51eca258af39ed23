import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, isCalendarDate, type Period } from 'wuye';
import {
  cutoffs,
  FRESHNESS_STATES,
  type FreshnessState,
  freshnessOf,
  type RefreshCutoffs,
  type RefreshRule,
} from 'wuye/refresh';
import { dateNumber } from '../../src/refresh/date-number.js';
import { day, dogPolicy, rule } from './support.js';

/** A second opinion, in whole numbers and by counting: no code of the library. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (months: number) => {
  const at = months % 12;
  return at === 1 && leap(Math.floor(months / 12)) ? 29 : (LENGTHS[at] ?? 0);
};
const split = (date: string) => {
  const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
  return { months: year * 12 + month - 1, of };
};
/** Days since the start of 1990 at the first of each month, up to the year 2050. */
const FIRSTS: number[] = [0];
for (let at = 0; at < 60 * 12; at += 1) FIRSTS.push((FIRSTS[at] ?? 0) + lengthOf(1990 * 12 + at));
const serial = (months: number, of: number) => (FIRSTS[months - 1990 * 12] ?? Number.NaN) + of;

interface Oracle {
  readonly state: FreshnessState;
  readonly periodsOverdue: number;
}

function oracle(on: string, asOf: string, period: Period, dueSoonDays: number, graceDays: number): Oracle {
  const verified = split(on);
  const now = serial(split(asOf).months, split(asOf).of);
  const due = (times: number) => {
    const months = verified.months + period.count * times;
    return period.unit === 'calendar-month'
      ? { from: serial(months, 1), by: serial(months, lengthOf(months)) + graceDays }
      : {
          from: serial(months, Math.min(verified.of, lengthOf(months))),
          by: serial(months, Math.min(verified.of, lengthOf(months))) + graceDays,
        };
  };
  let periodsOverdue = 0;
  while (now > due(periodsOverdue + 1).by) periodsOverdue += 1;
  if (periodsOverdue > 0) return { state: 'overdue', periodsOverdue };
  if (now >= due(1).from) return { state: 'due', periodsOverdue };
  const soon = now >= due(1).from - dueSoonDays;
  return { state: soon ? 'due-soon' : 'verified-this-period', periodsOverdue };
}

const START = day('2023-06-01');
const arbitraryDay = fc.integer({ min: 0, max: 365 * 6 }).map((days) => addDays(START, days));
const arbitraryRule: fc.Arbitrary<RefreshRule> = fc.record({
  period: fc.record({
    unit: fc.constantFrom('calendar-month', 'rolling-month'),
    count: fc.oneof(fc.constantFrom(1, 3, 12), fc.integer({ min: 1, max: 24 })),
  }),
  dueSoonDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })),
  graceDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 70 })),
  clause: fc.constant('CIM-4.1.6'),
});

const datesOf = (under: RefreshRule, asOf: CalendarDate): RefreshCutoffs => {
  const dates = cutoffs(dogPolicy(under), asOf).get('dog');
  if (dates === undefined) throw new Error('no cutoffs');
  return dates;
};
const byCutoffs = (on: string, dates: RefreshCutoffs): FreshnessState => {
  if (on < dates.overdueBefore) return 'overdue';
  if (on < dates.verifiedSince) return 'due';
  return on < dates.dueSoonBefore ? 'due-soon' : 'verified-this-period';
};

describe('freshness', () => {
  it('is what counting gives, for any rule and any two days', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryDay, arbitraryDay, (under, a, b) => {
        const [on, asOf] = a <= b ? [a, b] : [b, a];
        const { state, periodsOverdue } = freshnessOf(on, under, asOf);
        const { period, dueSoonDays = 0, graceDays = 0 } = under;
        expect({ state, periodsOverdue }).toEqual(oracle(on, asOf, period, dueSoonDays, graceDays));
      }),
      { numRuns: 3000 },
    );
  });

  it('never gets fresher with time', () => {
    const staleness = (under: RefreshRule, on: CalendarDate, asOf: CalendarDate) => {
      const { state, periodsOverdue } = freshnessOf(on, under, asOf);
      return FRESHNESS_STATES.indexOf(state) + periodsOverdue;
    };
    fc.assert(
      fc.property(
        arbitraryRule,
        arbitraryDay,
        arbitraryDay,
        fc.integer({ min: 1, max: 500 }),
        (under, on, asOf, days) => {
          expect(staleness(under, on, addDays(asOf, days))).toBeGreaterThanOrEqual(
            staleness(under, on, asOf),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('has due dates that agree with its state', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryDay, arbitraryDay, (under, on, asOf) => {
        const { state, dueFrom, dueBy } = freshnessOf(on, under, asOf);
        expect(dueFrom <= dueBy).toBe(true);
        expect(state === 'overdue').toBe(asOf > dueBy);
        expect(state === 'due').toBe(asOf >= dueFrom && asOf <= dueBy);
      }),
    );
  });
});

describe('cutoffs', () => {
  const RULES: readonly RefreshRule[] = [
    rule('calendar-month', 1),
    rule('calendar-month', 3),
    rule('calendar-month', 1, { graceDays: 5 }),
    rule('rolling-month', 1),
    rule('rolling-month', 1, { graceDays: 3, dueSoonDays: 7 }),
    rule('rolling-month', 12, { dueSoonDays: 30 }),
  ];

  const DAYS = Array.from({ length: 1200 }, (_, at) => addDays(day('2026-01-01'), at));

  it.each(RULES)('part all days as counting does, seen from any day: $period, grace $graceDays', (under) => {
    const { period, dueSoonDays = period.count === 1 ? 0 : 14, graceDays = 0 } = under;
    // Every third day and all about the ends of months, over two years with a leap day; 400 days back from each.
    for (const [at, asOf] of DAYS.entries()) {
      const nearMonthEnd = asOf.slice(8) > '27' || asOf.slice(8) < '03';
      if (at < 450 || (at % 3 !== 0 && !nearMonthEnd)) continue;
      const dates = datesOf(under, asOf);
      for (const on of DAYS.slice(at - 400, at + 1)) {
        const expected = oracle(on, asOf, period, dueSoonDays, graceDays).state;
        if (byCutoffs(on, dates) !== expected) expect({ on, asOf, is: byCutoffs(on, dates) }).toBe(expected);
      }
    }
  });

  it('agree with freshness for any rule and any two days', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryDay, arbitraryDay, (under, a, b) => {
        const [on, asOf] = a <= b ? [a, b] : [b, a];
        expect(byCutoffs(on, datesOf(under, asOf))).toBe(freshnessOf(on, under, asOf).state);
      }),
      { numRuns: 2000 },
    );
  });

  it('stand in order', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryDay, (under, asOf) => {
        const dates = datesOf(under, asOf);
        expect(dates.overdueBefore <= dates.verifiedSince).toBe(true);
        expect(dates.verifiedSince <= dates.dueSoonBefore).toBe(true);
      }),
    );
  });
});

describe('the date guard of scans', () => {
  it('takes exactly the dates of the kernel, as numbers in the same order', () => {
    const nearly = fc
      .tuple(
        fc.integer({ min: 900, max: 10_100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, of]) => `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`);
    const text = fc.oneof(nearly, fc.string(), fc.string({ minLength: 10, maxLength: 10, unit: 'binary' }));
    fc.assert(
      fc.property(text, (value) => {
        expect(dateNumber(value) > 0).toBe(isCalendarDate(value));
        if (isCalendarDate(value)) expect(dateNumber(value)).toBe(Number(value.replaceAll('-', '')));
      }),
      { numRuns: 2000 },
    );
  });
});
