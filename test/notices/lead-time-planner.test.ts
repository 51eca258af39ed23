import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, type WallTime, wallTime } from 'wuye';
import { chinaCalendar, createCalendar } from 'wuye/calendar';
import { describeIssue } from 'wuye/describe';
import {
  type AnnouncedEvent,
  checkLeadTime,
  DEFAULT_LEAD_TIMES,
  earliestEventDate,
  type LeadTime,
  type LeadTimePolicy,
  type LeadTimeRule,
  latestPublishDate,
  latestPublishDateOf,
  OUTAGE_SERVICES,
  STATUTORY_LEAD_TIMES,
  serviceLeadTimes,
  withOverlay,
} from 'wuye/notices';

const day = calendarDate;
const calendar = chinaCalendar();
const rule = (unit: LeadTime['unit'], count: number): LeadTimeRule => ({
  lead: { unit, count },
  clause: 'HOST-1',
});
const value = (result: ReturnType<typeof earliestEventDate>) =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join();
const earliest = (publishOn: string, rules: readonly LeadTimeRule[], zone?: string) =>
  value(earliestEventDate(day(publishOn), rules, { calendar, ...(zone === undefined ? {} : { zone }) }));
const latest = (eventDate: string, rules: readonly LeadTimeRule[], zone?: string) =>
  value(latestPublishDate(day(eventDate), rules, { calendar, ...(zone === undefined ? {} : { zone }) }));

describe('the planner’s question in both directions', () => {
  it.each([
    [3, '2026-11-30', '2026-12-03'],
    [3, '2026-12-29', '2027-01-01'],
    [3, '2028-02-27', '2028-03-01'],
    [7, '2026-02-22', '2026-03-01'],
    [7, '2026-12-31', '2027-01-07'],
    [0, '2026-11-21', '2026-11-21'],
  ])('%d calendar days: published on %s, an event on %s', (count, publishOn, event) => {
    expect(earliest(publishOn, [rule('calendar-day', count)])).toBe(event);
    expect(latest(event, [rule('calendar-day', count)])).toBe(publishOn);
  });

  it('in working days around National Day 2026', () => {
    const three = [rule('working-day', 3)];
    expect(earliest('2026-09-29', three)).toBe('2026-10-09');
    expect(earliest('2026-09-30', three)).toBe('2026-10-10');
    // 7 October is off, and still a day on which something can be published.
    expect(earliest('2026-10-07', three)).toBe('2026-10-10');
    expect(latest('2026-10-10', three)).toBe('2026-10-07');
    expect(latest('2026-10-09', three)).toBe('2026-09-29');
    expect(latest('2026-10-08', three)).toBe('2026-09-28');
    expect(latest('2026-11-23', [rule('working-day', 1)])).toBe('2026-11-22');
    expect(latest('2026-11-22', [rule('working-day', 0)])).toBe('2026-11-22');
  });

  it('in hours, whatever the time of day of either', () => {
    expect(earliest('2026-11-21', [rule('hour', 0)])).toBe('2026-11-22');
    expect(earliest('2026-11-21', [rule('hour', 24)])).toBe('2026-11-23');
    expect(earliest('2026-11-21', [rule('hour', 25)])).toBe('2026-11-24');
    expect(latest('2026-11-23', [rule('hour', 24)])).toBe('2026-11-21');
    expect(latest('2026-11-24', [rule('hour', 25)])).toBe('2026-11-21');
    // 8 March 2026 has 23 hours in New York, 1 November 25.
    expect(earliest('2026-03-07', [rule('hour', 24)], 'America/New_York')).toBe('2026-03-10');
    expect(earliest('2026-10-31', [rule('hour', 25)], 'America/New_York')).toBe('2026-11-02');
    expect(earliest('2026-10-31', [rule('hour', 25)])).toBe('2026-11-03');
  });

  it('under several rules the strictest holds; under none the day itself', () => {
    const rules = [rule('calendar-day', 3), rule('working-day', 3), rule('hour', 24)];
    expect(earliest('2026-09-29', rules)).toBe('2026-10-09');
    expect(latest('2026-10-09', rules)).toBe('2026-09-29');
    expect(earliest('2026-11-21', [])).toBe('2026-11-21');
    expect(latest('2026-11-21', [])).toBe('2026-11-21');
  });

  it('fails where the calendar ends, with the day that it lacks, and where there is none', () => {
    const three = [rule('working-day', 3)];
    expect(earliestEventDate(day('2026-12-29'), three, { calendar })).toEqual({
      ok: false,
      issues: [
        {
          code: 'CALENDAR.DAY_NOT_COVERED',
          path: [],
          params: { date: '2027-01-01', from: '2024-01-01', to: '2026-12-31' },
        },
      ],
    });
    expect(earliest('2026-12-28', three)).toBe('2026-12-31');
    expect(latest('2027-01-05', three)).toBe('CALENDAR.DAY_NOT_COVERED');
    expect(latest('2024-01-03', three)).toBe('CALENDAR.DAY_NOT_COVERED');
    expect(value(earliestEventDate(day('2026-11-21'), three))).toBe('LEAD_TIME_CALENDAR_MISSING');
    expect(value(latestPublishDate(day('2026-11-21'), three))).toBe('LEAD_TIME_CALENDAR_MISSING');
  });

  it('fails beyond the years that have dates', () => {
    const out = 'LEAD_TIME_DATE_OUT_OF_RANGE';
    expect(earliest('9999-12-29', [rule('calendar-day', 3)])).toBe(out);
    expect(earliest('9999-12-28', [rule('calendar-day', 3)])).toBe('9999-12-31');
    expect(latest('1000-01-03', [rule('calendar-day', 3)])).toBe(out);
    expect(latest('1000-01-04', [rule('calendar-day', 3)])).toBe('1000-01-01');
    for (const zone of ['UTC', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
      expect(earliest('9999-12-31', [rule('hour', 24)], zone)).toBe(out);
      expect(latest('1000-01-01', [rule('hour', 24)], zone)).toBe(out);
    }
    expect(earliest('9999-12-28', [rule('hour', 24)], 'UTC')).toBe('9999-12-30');
    expect(latest('1000-01-04', [rule('hour', 24)], 'UTC')).toBe('1000-01-02');
    for (const language of ['zh-CN', 'en'] as const) {
      const result = earliestEventDate(day('9999-12-31'), [rule('calendar-day', 1)]);
      expect(result.ok ? '' : result.issues.map((issue) => describeIssue(issue, language)).join()).toContain(
        '9999',
      );
    }
  });
});

describe('the two directions are inverses', () => {
  const dates = (from: string, to: number) =>
    fc.integer({ min: 0, max: to }).map((at) => addDays(day(from), at));

  it('exactly, in calendar days', () => {
    fc.assert(
      fc.property(dates('2020-01-01', 20_000), fc.integer({ min: 0, max: 60 }), (date, count) => {
        const rules = [rule('calendar-day', count)];
        const event = earliest(date, rules);
        expect(latest(event, rules)).toBe(date);
        expect(earliest(latest(date, rules), rules)).toBe(date);
      }),
    );
  });

  it('in every unit: an event is late enough exactly when it was published early enough', () => {
    const units = fc.constantFrom<LeadTime['unit']>('calendar-day', 'working-day', 'hour');
    const rules = fc.array(
      fc.tuple(units, fc.integer({ min: 0, max: 12 })).map(([unit, count]) => rule(unit, count)),
      { maxLength: 3 },
    );
    const zones = fc.constantFrom('Asia/Shanghai', 'America/Havana', 'Pacific/Apia', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(
        dates('2026-01-20', 280),
        fc.integer({ min: -5, max: 30 }),
        rules,
        zones,
        (publishOn, later, each, zone) => {
          const event = addDays(publishOn, later);
          expect(event >= earliest(publishOn, each, zone)).toBe(publishOn <= latest(event, each, zone));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('and agree with the check: it passes from the earliest day on, and up to the latest', () => {
    const units = fc.constantFrom<LeadTime['unit']>('calendar-day', 'working-day', 'hour');
    fc.assert(
      fc.property(
        dates('2026-01-20', 280),
        fc.integer({ min: -5, max: 30 }),
        units,
        fc.integer({ min: 0, max: 72 }),
        (publishOn, later, unit, count) => {
          const event = addDays(publishOn, later);
          const needed = rule(unit, unit === 'hour' ? count : count % 12);
          const policy: LeadTimePolicy = { ...DEFAULT_LEAD_TIMES, planned: needed };
          const announces = [{ what: '检修', slots: [{ from: { date: event } }] }];
          const content = { planning: { class: 'planned' } as const, announces };
          const [finding] = checkLeadTime(content, { policy, calendar, publishOn });
          expect(finding?.verdict === 'pass').toBe(event >= earliest(publishOn, [needed]));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the latest day for a whole notice', () => {
  const on = (date: string, time?: string) => ({
    from: { date: day(date), ...(time === undefined ? {} : { time: wallTime(time) }) },
  });

  it('is over every slot of every event', () => {
    const announces: AnnouncedEvent[] = [
      { what: '停水', services: ['water'], slots: [on('2026-12-09'), on('2026-12-04')] },
      { what: '停电', services: ['power'], slots: [on('2026-12-06')] },
    ];
    const planning = { class: 'planned-outage' } as const;
    expect(latestPublishDateOf({ planning, announces }, DEFAULT_LEAD_TIMES)).toMatchObject({
      value: '2026-12-01',
    });
    const statutory = withOverlay(DEFAULT_LEAD_TIMES, STATUTORY_LEAD_TIMES);
    expect(latestPublishDateOf({ planning, announces }, statutory)).toMatchObject({ value: '2026-11-29' });
  });

  it('uses the time of day under a rule of hours', () => {
    const policy = { ...DEFAULT_LEAD_TIMES, planned: rule('hour', 24) };
    const of = (time?: string) =>
      latestPublishDateOf(
        { planning: { class: 'planned' }, announces: [{ what: '检修', slots: [on('2026-12-04', time)] }] },
        policy,
      );
    expect(of()).toMatchObject({ value: '2026-12-02' });
    expect(of('23:59')).toMatchObject({ value: '2026-12-02' });
    expect(of('24:00')).toMatchObject({ value: '2026-12-03' });
  });

  it('is none where nothing asks for a lead time', () => {
    const announces = [{ what: '爆管', slots: [on('2026-12-04')] }];
    for (const content of [
      { planning: { class: 'urgent' }, announces },
      { planning: { class: 'routine' }, announces: [] },
      { planning: { class: 'routine' } },
      { planning: { class: 'planned' }, announces: [] },
    ] as const) {
      expect(latestPublishDateOf(content, DEFAULT_LEAD_TIMES)).toMatchObject({ value: null });
    }
  });

  it('is that of a planned matter for what a routine notice announces after all', () => {
    const announces = [{ what: '停水', services: ['water' as const], slots: [on('2026-12-04')] }];
    const routine = { planning: { class: 'routine' }, announces } as const;
    expect(latestPublishDateOf(routine, DEFAULT_LEAD_TIMES)).toMatchObject({ value: '2026-11-27' });
  });

  it('is not known under an overlay where nobody says what stops', () => {
    const content = {
      planning: { class: 'planned' },
      announces: [{ what: 'x', slots: [on('2026-12-04')] }],
    } as const;
    expect(latestPublishDateOf(content, DEFAULT_LEAD_TIMES).ok).toBe(true);
    expect(latestPublishDateOf(content, withOverlay(DEFAULT_LEAD_TIMES, STATUTORY_LEAD_TIMES))).toMatchObject(
      {
        issues: [{ code: 'LEAD_TIME_SERVICES_UNKNOWN', path: ['announces', 0, 'services'] }],
      },
    );
  });

  it.each([
    ['LEAD_TIME_EVENT_UNKNOWN', ['announces'], undefined],
    [
      'LEAD_TIME_SERVICES_UNKNOWN',
      ['announces', 0, 'services'],
      [{ what: '停水', slots: [on('2026-12-04')] }],
    ],
    [
      'LEAD_TIME_EVENT_UNKNOWN',
      ['announces', 0, 'slots'],
      [{ what: '停水', services: ['water'], slots: [] }],
    ],
    [
      'LEAD_TIME_EVENT_UNKNOWN',
      ['announces', 0, 'slots', 1],
      [
        {
          what: '停水',
          services: ['water'],
          slots: [on('2026-12-04'), { ...on('2026-12-04'), until: { date: day('2026-12-03') } }],
        },
      ],
    ],
  ] as const)('tells %s at %j', (code, path, announces) => {
    const content = {
      planning: { class: 'planned-outage' } as const,
      ...(announces === undefined ? {} : { announces: announces as readonly AnnouncedEvent[] }),
    };
    const result = latestPublishDateOf(content, DEFAULT_LEAD_TIMES);
    expect(result).toEqual({ ok: false, issues: [{ code, path }] });
    for (const issue of result.ok ? [] : result.issues) {
      expect(describeIssue(issue, 'en')).not.toContain('LEAD_TIME');
    }
  });

  it('names the slot that the calendar does not reach', () => {
    const policy = { ...DEFAULT_LEAD_TIMES, planned: rule('working-day', 3) };
    const announces = [{ what: '检修', slots: [on('2026-12-04'), on('2027-01-04')] }];
    const result = latestPublishDateOf({ planning: { class: 'planned' }, announces }, policy, { calendar });
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'CALENDAR.DAY_NOT_COVERED', path: ['announces', 0, 'slots', 1] }],
    });
  });

  it('is the last day on which no finding fails or is unknown', () => {
    const slot = fc.record({
      from: fc.record(
        {
          date: fc.integer({ min: 0, max: 60 }).map((at) => addDays(day('2026-09-10'), at)),
          time: fc.constantFrom('00:00', '10:30', '24:00').map((text) => text as WallTime),
        },
        { requiredKeys: ['date'] },
      ),
    });
    const event = fc.record({
      what: fc.constant('停水'),
      services: fc.uniqueArray(fc.constantFrom(...OUTAGE_SERVICES)),
      slots: fc.array(slot, { minLength: 1, maxLength: 3 }),
    });
    const policies = fc.constantFrom(
      DEFAULT_LEAD_TIMES,
      withOverlay(DEFAULT_LEAD_TIMES, STATUTORY_LEAD_TIMES),
      withOverlay({ ...DEFAULT_LEAD_TIMES, planned: rule('working-day', 5) }, STATUTORY_LEAD_TIMES),
    );
    const planning = fc.constantFrom({ class: 'planned' } as const, { class: 'planned-outage' } as const);
    fc.assert(
      fc.property(
        planning,
        fc.array(event, { minLength: 1, maxLength: 3 }),
        policies,
        (plan, announces, policy) => {
          const content = { planning: plan, announces };
          const result = latestPublishDateOf(content, policy, { calendar });
          if (!result.ok || result.value === null) throw new Error('no day');
          const allPass = (publishOn: CalendarDate) =>
            checkLeadTime(content, { policy, calendar, publishOn }).every(
              ({ verdict }) => verdict === 'pass' || verdict === 'not-applicable',
            );
          expect(allPass(result.value)).toBe(true);
          expect(allPass(addDays(result.value, 1))).toBe(false);
        },
      ),
    );
  });

  it('knows a calendar without working days', () => {
    const closed = createCalendar([
      {
        id: 'CLOSED',
        period: { from: day('2026-01-01'), to: day('2027-12-31') },
        holidays: Array.from({ length: 730 }, (_, at) => addDays(day('2026-01-01'), at)),
      },
    ]);
    const result = earliestEventDate(day('2026-02-01'), [rule('working-day', 1)], { calendar: closed });
    expect(value(result)).toBe('CALENDAR.NO_WORKING_DAY');
    expect(value(earliestEventDate(day('2026-02-01'), serviceLeadTimes(['water'], DEFAULT_LEAD_TIMES)))).toBe(
      '2026-02-04',
    );
  });
});
