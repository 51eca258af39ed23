import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDate } from 'wuye';
import {
  checkFreshness,
  cutoffs,
  FRESHNESS_STATES,
  freshnessOf,
  type RefreshRule,
  type ScanOptions,
  scanFreshness,
  type VerifiableRecord,
} from 'wuye/refresh';
import { dateNumber } from '../../src/refresh/date-number.js';
import { day, dog, dogPolicy, rule } from './support.js';

// What the long sweeps of this room try for all days and dates, here on the days where answers change.

const RULES: readonly RefreshRule[] = [
  rule('calendar-month', 1),
  rule('calendar-month', 3, { graceDays: 5 }),
  rule('rolling-month', 1, { graceDays: 3 }),
  rule('rolling-month', 12, { dueSoonDays: 30 }),
];
const AS_OF = ['2026-01-31', '2026-02-28', '2026-03-01', '2026-03-31', '2028-02-29', '2026-11-21'].map(day);

describe('the days on which a record changes its state', () => {
  it.each(RULES)('are the same for one record, for a scan and for the cutoffs: %j', (under) => {
    const policy = dogPolicy(under);
    for (const asOf of AS_OF) {
      const dates = cutoffs(policy, asOf).get('dog');
      if (dates === undefined) throw new Error('no cutoffs');
      const { overdueBefore, verifiedSince, dueSoonBefore } = dates;
      for (const edge of [overdueBefore, verifiedSince, dueSoonBefore, asOf]) {
        for (const on of [addDays(edge, -1), edge, addDays(edge, 1)]) {
          const { state, flag, periodsOverdue } = freshnessOf(on, under, asOf);
          const report = scanFreshness([dog('rec_1', on)], policy, asOf, { states: FRESHNESS_STATES });
          expect(report.total.states[state]).toBe(1);
          const flagged = flag === undefined ? {} : { flag };
          const kept = { id: 'rec_1', kind: 'dog', state, periodsOverdue, verifiedOn: on };
          expect(report.found).toStrictEqual([{ ...kept, ...flagged }]);
          expect(report.total.futureDates).toBe(flag === 'verified-in-future' ? 1 : 0);
          if (on > asOf) continue;
          const parted = on < overdueBefore ? 'overdue' : on < verifiedSince ? 'due' : 'due-soon';
          expect(state).toBe(on >= dueSoonBefore ? 'verified-this-period' : parted);
        }
      }
    }
  });
});

describe('the last day that there is', () => {
  it.each(RULES)('has cutoffs like any other: %j', (under) => {
    const dates = cutoffs(dogPolicy(under), day('9999-12-31')).get('dog');
    if (dates === undefined) throw new Error('no cutoffs');
    const { overdueBefore, verifiedSince, dueSoonBefore } = dates;
    expect([overdueBefore, verifiedSince, dueSoonBefore].every(isCalendarDate)).toBe(true);
    expect(overdueBefore <= verifiedSince && verifiedSince <= dueSoonBefore).toBe(true);
  });
});

describe('the date of a record', () => {
  it('is read where it is a day of the calendar, and in the order of days', () => {
    let before = 0;
    for (const year of ['1000', '1900', '2000', '2023', '2024', '9999']) {
      for (let month = 0; month <= 13; month += 1) {
        for (let of = 0; of <= 32; of += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
          const number = dateNumber(text);
          expect(`${text} ${number > 0}`).toBe(`${text} ${isCalendarDate(text)}`);
          if (number > 0) expect(number).toBeGreaterThan(before);
          before = Math.max(before, number);
        }
      }
    }
  });

  it.each([
    '2026-x1-05',
    '2026-1x-05',
    '2026-01-x5',
    '2026-01-0x',
    '20x6-01-05',
    'x026-01-05',
    '0999-01-05',
    '2026/01/05',
    '2026-01/05',
    '2026/01-05',
    // The characters before 0 and behind 9.
    '2026-1/-05',
    '2026-0:-05',
    '2026-01-1/',
    '2026-01-0:',
    '202/-01-05',
    '202:-01-05',
    '2026-01-05 ',
    '2026-1-5',
    '２０２６-01-05',
    '',
    undefined,
    null,
    20260105,
    ['2026-01-05'],
  ])('is not read from %j', (value) => {
    expect(dateNumber(value)).toBeLessThan(0);
  });
});

describe('a scan of records with groups of fields', () => {
  const grouped = rule('calendar-month', 3, {
    fieldGroups: { contact: { fields: ['phones'], period: { unit: 'calendar-month', count: 1 } } },
  });
  const policy = dogPolicy(grouped);
  const asOf = day('2026-11-21');
  const scanned = (on: string, options: ScanOptions = {}) =>
    scanFreshness([dog('rec_1', on)], policy, asOf, options);

  it('judges each group by its own period', () => {
    expect(scanned('2026-10-20').found).toMatchObject([{ state: 'due', group: 'contact' }]);
    expect(scanned('2026-09-30').found).toMatchObject([{ state: 'overdue', group: 'contact' }]);
  });

  it('says of each record what its freshness says', () => {
    const all = (on: string) => ({ on: day(on), fields: 'all' as const });
    const phones = (on: string) => ({ on: day(on), fields: ['phones'] });
    const records: readonly VerifiableRecord[] = [
      { verification: phones('2026-11-20') },
      { verification: all('2026-10-05'), verifiedGroups: { contact: day('2026-11-20') } },
      { verification: all('2026-10-05'), verifiedGroups: { contact: day('2026-09-20') } },
      { verification: phones('2026-11-20'), verifiedGroups: { contact: 'soon' as never } },
      { verification: all('2026-11-21') },
      { verifiedGroups: { contact: 'soon' as never } },
    ].map((facts, at) => ({ id: `rec_${at}`, kind: 'dog', ...facts }));
    const { found } = scanFreshness(records, policy, asOf, { states: FRESHNESS_STATES });
    expect(found).toStrictEqual(
      records.map((record) => {
        const { dueFrom: _from, dueBy: _by, ...rest } = freshnessOf(record, grouped, asOf);
        return { id: record.id, kind: 'dog', ...rest };
      }),
    );
    expect(found.map(({ state, group }) => [state, group])).toEqual([
      ['never-verified', undefined],
      ['verified-this-period', undefined],
      ['due', 'contact'],
      ['never-verified', undefined],
      ['verified-this-period', undefined],
      ['never-verified', 'contact'],
    ]);
  });

  it('reports the states that were asked for, and what is odd', () => {
    expect(scanned('2026-11-20').found).toEqual([]);
    expect(scanned('2026-11-20', { states: ['verified-this-period'] }).found).toHaveLength(1);
    expect(scanned('2026-10-20', { states: ['overdue'] }).found).toEqual([]);
    expect(scanned('2026-11-22').found).toMatchObject([{ flag: 'verified-in-future' }]);
    expect(scanned('2026-11-31').found).toMatchObject([{ flag: 'date-unreadable' }]);
  });

  it('keeps to its limit, and hands everything over where somebody takes it', () => {
    for (const one of [policy, dogPolicy(rule('calendar-month', 1))]) {
      const records = ['a', 'b', 'c'].map((id) => dog(id, '2026-10-20'));
      const kept = scanFreshness(records, one, asOf, { limit: 2 });
      expect([kept.found.length, kept.leftOff]).toEqual([2, 1]);
      const taken: string[] = [];
      const handed = scanFreshness(records, one, asOf, { limit: 0, onFound: ({ id }) => taken.push(id) });
      expect([taken, handed.found, handed.leftOff]).toEqual([['a', 'b', 'c'], [], 0]);
    }
  });
});

describe('a policy', () => {
  it.each([
    [rule('calendar-month', 0), 'not a period of 1 to 120 months'],
    [rule('calendar-month', 1.5), 'not a period of 1 to 120 months'],
    [rule('year' as never, 1), 'not a period of 1 to 120 months'],
    [rule('calendar-month', 1, { graceDays: -1 }), 'not a number of days from 0 to '],
    [rule('calendar-month', 1, { dueSoonDays: 0.5 }), 'not a number of days from 0 to '],
  ])('is refused with its reason: %j', (under, reason) => {
    expect(() => freshnessOf(day('2026-11-01'), under, day('2026-11-21'))).toThrow(
      `KERNEL.INVALID_ARGUMENT: ${reason}`,
    );
  });
});

describe('the findings of a record', () => {
  const asOf = day('2026-11-21');
  const findings = (on: string | null, under = rule('calendar-month', 1)) =>
    checkFreshness(dog('rec_1', on), dogPolicy(under), asOf).findings;

  it('say which record and which kind was looked at, by which clause', () => {
    const first = { effect: 'advises', clause: 'CIM-4.1.6', facts: { record: 'rec_1', kind: 'dog' } };
    expect(findings('2026-11-01').slice(0, 2)).toEqual([
      { code: 'REFRESH.KIND_NOT_MONITORED', verdict: 'pass', ...first },
      { code: 'REFRESH.RECORD_CLOSED', verdict: 'pass', ...first },
    ]);
  });

  it('name the group of fields that they are about', () => {
    const under = rule('calendar-month', 3, {
      fieldGroups: { contact: { fields: ['phones'], period: { unit: 'calendar-month', count: 1 } } },
    });
    const groups = findings('2026-10-20', under).map(({ facts }) => facts.group);
    expect(groups.filter((group) => group === 'contact')).toHaveLength(6);
    expect(groups.filter((group) => group === undefined)).toHaveLength(2 + 6);
    expect(findings('2026-10-20').some(({ facts }) => 'group' in facts)).toBe(false);
  });

  it('weigh what they find: what is unreadable blocks, what is due soon is advice, the rest asks for a review', () => {
    const weights = findings(null).slice(2);
    expect(weights.map(({ code, verdict, effect }) => [code, verdict, effect])).toEqual([
      ['REFRESH.DATE_UNREADABLE', 'not-applicable', 'blocks'],
      ['REFRESH.VERIFIED_IN_FUTURE', 'not-applicable', 'reviews'],
      ['REFRESH.NEVER_VERIFIED', 'fail', 'reviews'],
      ['REFRESH.VERIFICATION_OVERDUE', 'not-applicable', 'reviews'],
      ['REFRESH.VERIFICATION_DUE', 'not-applicable', 'reviews'],
      ['REFRESH.VERIFICATION_DUE_SOON', 'not-applicable', 'advises'],
    ]);
  });
});
