import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  type WallTime,
  wallTime,
  weekdayOf,
} from 'wuye';
import { describeIssue } from 'wuye/describe';
import {
  type EventSlot,
  firstOccurrence,
  MOST_OCCURRENCES,
  occurrencesOf,
  SLOT_ISSUE_CODES,
  slotIssues,
  slotOccurrences,
} from 'wuye/notices';

const day = calendarDate;
const at = (date: string, time?: string) => ({
  date: day(date),
  ...(time === undefined ? {} : { time: wallTime(time) }),
});
const days = (slot: EventSlot) => [...slotOccurrences(slot)].map(({ from }) => from.date);

describe('the occurrences of a slot', () => {
  it('are one without repeats', () => {
    const slot = { from: at('2026-12-31', '23:00'), until: at('2027-01-01', '06:00') };
    expect([...slotOccurrences(slot)]).toEqual([slot]);
    expect([...slotOccurrences({ from: at('2026-12-31') })]).toEqual([{ from: { date: '2026-12-31' } }]);
  });

  it('are repeated every day up to and including the last, across month and year ends and the leap day', () => {
    const daily = (from: string, until: string) =>
      days({ from: at(from), repeats: { every: 'day', until: day(until) } });
    expect(daily('2026-12-30', '2027-01-02')).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(daily('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(daily('2026-02-28', '2026-02-28')).toEqual(['2026-02-28']);
  });

  it('are repeated on the same weekday; a last day between two weeks adds none', () => {
    const weekly = (until: string) =>
      days({ from: at('2026-11-28'), repeats: { every: 'week', until: day(until) } });
    expect(weekly('2026-12-11')).toEqual(['2026-11-28', '2026-12-05']);
    expect(weekly('2026-12-12')).toEqual(['2026-11-28', '2026-12-05', '2026-12-12']);
  });

  it('move the end with the start, over midnight too', () => {
    const nightly: EventSlot = {
      from: at('2025-08-30', '20:00'),
      until: at('2025-08-31', '03:00'),
      repeats: { every: 'day', until: day('2025-08-31') },
    };
    expect([...slotOccurrences(nightly)].at(-1)).toEqual({
      from: { date: '2025-08-31', time: '20:00' },
      until: { date: '2025-09-01', time: '03:00' },
    });
  });

  it('leave the excluded days out; days that are none of it exclude nothing', () => {
    const except = ['2026-12-01', '2026-12-03', '2026-11-30', '2027-01-01'].map(day);
    const slot: EventSlot = {
      from: at('2026-12-01'),
      repeats: { every: 'day', until: day('2026-12-04'), except },
    };
    expect(days(slot)).toEqual(['2026-12-02', '2026-12-04']);
    expect(firstOccurrence(slot)).toEqual({ from: { date: '2026-12-02' } });
    // One day before the first, one after the last, and none at all do not make up for a day that is left.
    for (const none of ['2026-11-30', '2026-12-03', '第二天']) {
      const two: EventSlot = {
        from: at('2026-12-01'),
        repeats: {
          every: 'day',
          until: day('2026-12-02'),
          except: [day('2026-12-01'), none as CalendarDate],
        },
      };
      expect(days(two)).toEqual(['2026-12-02']);
    }
  });

  it('stop at the documented limit, and cost nothing before they are asked for', () => {
    const endless: EventSlot = {
      from: at('2026-01-01'),
      repeats: { every: 'day', until: day('9999-12-31') },
    };
    expect(days(endless)).toHaveLength(MOST_OCCURRENCES);
    const tenYears = (more: number): EventSlot => ({
      from: at('2026-01-01'),
      repeats: { every: 'day', until: addDays(day('2026-01-01'), MOST_OCCURRENCES - 1 + more) },
    });
    expect(days(tenYears(-1))).toHaveLength(MOST_OCCURRENCES - 1);
    expect(days(tenYears(0))).toHaveLength(MOST_OCCURRENCES);
    expect(days(tenYears(1))).toHaveLength(MOST_OCCURRENCES);
    expect(firstOccurrence(endless)).toEqual({ from: { date: '2026-01-01' } });
  });

  it('reach the last day that there is', () => {
    const slot: EventSlot = { from: at('9999-12-30'), repeats: { every: 'day', until: day('9999-12-31') } };
    expect(days(slot)).toEqual(['9999-12-30', '9999-12-31']);
  });

  it('are as many as a plain count says', () => {
    const every = fc.constantFrom('day' as const, 'week' as const);
    const offsets = fc.uniqueArray(fc.integer({ min: -5, max: 70 }), { maxLength: 20 });
    fc.assert(
      fc.property(every, fc.integer({ min: 0, max: 60 }), offsets, (unit, length, excluded) => {
        const first = day('2026-11-21');
        const except = excluded.map((offset) => addDays(first, offset));
        const slot: EventSlot = {
          from: { date: first },
          repeats: { every: unit, until: addDays(first, length), except },
        };
        const expected: CalendarDate[] = [];
        for (let offset = 0; offset <= length; offset += 1) {
          const date = addDays(first, offset);
          if (unit === 'week' && weekdayOf(date) !== weekdayOf(first)) continue;
          if (!except.includes(date)) expected.push(date);
        }
        expect(days(slot)).toEqual(expected);
        expect(slotIssues(slot).map(({ code }) => code)).toEqual(
          expected.length === 0 ? ['SLOT_NEVER_TAKES_PLACE'] : [],
        );
        expect(firstOccurrence(slot)?.from.date).toBe(expected[0]);
      }),
    );
  });
});

describe('a slot that cannot take place', () => {
  const impossible: readonly (readonly [string, EventSlot, string, string])[] = [
    [
      'a day that does not exist',
      { from: { date: '2026-02-30' as CalendarDate } },
      'SLOT_TIME_IMPOSSIBLE',
      'from',
    ],
    [
      'a time that does not exist',
      { from: { date: day('2026-02-28'), time: '25:00' as WallTime } },
      'SLOT_TIME_IMPOSSIBLE',
      'from',
    ],
    [
      'an end that does not exist',
      { from: at('2026-02-27'), until: { date: '2026-02-30' as CalendarDate } },
      'SLOT_TIME_IMPOSSIBLE',
      'until',
    ],
    [
      'a last repeat that does not exist',
      { from: at('2026-02-27'), repeats: { every: 'day', until: '' as CalendarDate } },
      'SLOT_TIME_IMPOSSIBLE',
      'repeats.until',
    ],
    [
      'an end on an earlier day',
      { from: at('2026-12-02'), until: at('2026-12-01') },
      'SLOT_ENDS_BEFORE_START',
      'until',
    ],
    [
      'an end at an earlier time of the day',
      { from: at('2026-12-02', '23:00'), until: at('2026-12-02', '06:00') },
      'SLOT_ENDS_BEFORE_START',
      'until',
    ],
    [
      'midnight, and an end before the end of the day before',
      { from: at('2026-12-02', '00:00'), until: at('2026-12-01', '23:59') },
      'SLOT_ENDS_BEFORE_START',
      'until',
    ],
    [
      'after midnight, and the end of the day before',
      { from: at('2026-12-02', '00:01'), until: at('2026-12-01', '24:00') },
      'SLOT_ENDS_BEFORE_START',
      'until',
    ],
    [
      'midnight, and the end of two days before',
      { from: at('2026-12-03', '00:00'), until: at('2026-12-01', '24:00') },
      'SLOT_ENDS_BEFORE_START',
      'until',
    ],
    [
      'repeats that end before the first day',
      { from: at('2026-12-02'), repeats: { every: 'day', until: day('2026-12-01') } },
      'SLOT_REPEATS_END_BEFORE_START',
      'repeats.until',
    ],
    [
      'all days excluded',
      {
        from: at('2026-12-01'),
        repeats: { every: 'week', until: day('2026-12-14'), except: ['2026-12-01', '2026-12-08'].map(day) },
      },
      'SLOT_NEVER_TAKES_PLACE',
      'repeats.except',
    ],
  ];

  it.each(impossible)('%s', (_what, slot, code, path) => {
    expect(slotIssues(slot)).toEqual([{ code, path: path.split('.') }]);
    expect([...slotOccurrences(slot)]).toEqual([]);
    expect(firstOccurrence(slot)).toBeNull();
    for (const issue of slotIssues(slot)) expect(describeIssue(issue, 'zh-CN')).not.toContain(issue.code);
  });

  it('is each code once at least', () => {
    expect(new Set(impossible.map(([, , code]) => code))).toEqual(new Set(SLOT_ISSUE_CODES));
  });

  it.each<[string, EventSlot]>([
    ['an end whose time nobody gave', { from: at('2026-12-01', '09:00'), until: at('2026-12-01') }],
    ['a start whose time nobody gave', { from: at('2026-12-01'), until: at('2026-12-01', '06:00') }],
    ['an end at the end of the day', { from: at('2026-12-01', '09:00'), until: at('2026-12-01', '24:00') }],
    ['no time at all', { from: at('2026-12-01', '09:00'), until: at('2026-12-01', '09:00') }],
    ['one midnight in two forms', { from: at('2026-12-02', '00:00'), until: at('2026-12-01', '24:00') }],
  ])('is none: %s', (_what, slot) => {
    expect(slotIssues(slot)).toEqual([]);
  });

  it('may have two issues at once', () => {
    const slot: EventSlot = {
      from: at('2026-12-02'),
      until: at('2026-12-01'),
      repeats: { every: 'day', until: day('2026-12-01') },
    };
    expect(slotIssues(slot).map(({ code, path }) => [code, path])).toEqual([
      ['SLOT_ENDS_BEFORE_START', ['until']],
      ['SLOT_REPEATS_END_BEFORE_START', ['repeats', 'until']],
    ]);
  });
});

describe('the occurrences of an event', () => {
  it('are those of all slots in the order of time, slots that begin at once in theirs', () => {
    const slots: EventSlot[] = [
      { from: at('2026-12-02', '09:00'), repeats: { every: 'day', until: day('2026-12-04') } },
      { from: at('2026-12-03') },
      { from: at('2026-12-03', '09:00') },
      { from: at('2026-12-01'), until: at('2026-11-30') },
      { from: at('2026-12-02', '08:00') },
    ];
    expect([...occurrencesOf({ what: '检修', slots })].map(({ slot, from }) => [slot, from.date])).toEqual([
      [4, '2026-12-02'],
      [0, '2026-12-02'],
      [1, '2026-12-03'],
      [0, '2026-12-03'],
      [2, '2026-12-03'],
      [0, '2026-12-04'],
    ]);
  });

  it('are none of an event without slots', () => {
    expect([...occurrencesOf({ what: '检修', slots: [] })]).toEqual([]);
  });

  it('are the sorted occurrences of its slots, up to the limit', () => {
    const slot = fc
      .record({ offset: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 0, max: 20 }) })
      .map(({ offset, length }): EventSlot => {
        const first = addDays(day('2026-11-21'), offset);
        return { from: { date: first }, repeats: { every: 'day', until: addDays(first, length) } };
      });
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 12 }), (slots) => {
        const merged = [...occurrencesOf({ what: '检修', slots })];
        const plain = slots
          .flatMap((each, at) => days(each).map((date) => ({ date, at })))
          .sort((a, b) => daysBetween(b.date, a.date) || a.at - b.at);
        expect(merged.map(({ from, slot: at }) => ({ date: from.date, at }))).toEqual(plain);
      }),
    );
    const endless: EventSlot = {
      from: at('2026-01-01'),
      repeats: { every: 'day', until: day('9999-12-31') },
    };
    const many = [...occurrencesOf({ what: '检修', slots: Array.from({ length: 1_000 }, () => endless) })];
    expect(many).toHaveLength(MOST_OCCURRENCES);
    expect(many.at(-1)?.from.date).toBe('2026-01-04');
  });
});
