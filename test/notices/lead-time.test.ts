import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  clauseOf,
  instant,
  isWuyeError,
  type WallTime,
  wallTime,
  weekdayOf,
} from 'wuye';
import { chinaCalendar, type WorkingDayCalendar } from 'wuye/calendar';
import { describeFinding } from 'wuye/describe';
import {
  type AnnouncedEvent,
  checkLeadTime,
  DEFAULT_LEAD_TIMES,
  type LeadTime,
  type LeadTimeContext,
  type LeadTimePolicy,
  MOST_NAMED_SLOTS,
  type NoticeContent,
  OUTAGE_SERVICES,
  type OutageService,
  requiredLeadTime,
  STATUTORY_LEAD_TIMES,
  serviceLeadTimes,
  withOverlay,
} from 'wuye/notices';

type Content = Pick<NoticeContent, 'planning' | 'announces' | 'publishOn'>;

const day = calendarDate;
const calendar = chinaCalendar();
const starting = (text: string) => {
  const [date = '', time] = text.split(' ');
  return { from: { date: day(date), ...(time === undefined ? {} : { time: wallTime(time) }) } };
};
const outage = (services: readonly OutageService[] | undefined, ...starts: string[]): Content => ({
  planning: { class: 'planned-outage' },
  announces: [{ what: '停水', ...(services === undefined ? {} : { services }), slots: starts.map(starting) }],
});
const other = (...starts: string[]): Content => ({
  planning: { class: 'planned' },
  announces: [{ what: '消防演练', slots: starts.map(starting) }],
});
const check = (content: Content, context: Partial<LeadTimeContext> = {}) => {
  const [finding] = checkLeadTime(content, { policy: DEFAULT_LEAD_TIMES, ...context });
  if (finding === undefined) throw new Error('no finding');
  return finding;
};
/** Every lead time alike. */
const all = (unit: LeadTime['unit'], count: number): LeadTimePolicy => {
  const rule = { lead: { unit, count }, clause: `HOST-${count}` };
  const services = Object.fromEntries(OUTAGE_SERVICES.map((service) => [service, rule]));
  return { services: services as LeadTimePolicy['services'], planned: rule, overlays: [] };
};

describe('three days before a planned water or power outage, seven before the rest (mistake 11)', () => {
  it.each([
    // The event, the last day that is early enough for three days, and for seven.
    ['2026-11-21', '2026-11-18', '2026-11-14'],
    ['2026-12-01', '2026-11-28', '2026-11-24'],
    ['2027-01-01', '2026-12-29', '2026-12-25'],
    ['2027-01-03', '2026-12-31', '2026-12-27'],
    ['2026-03-01', '2026-02-26', '2026-02-22'],
    ['2028-03-01', '2028-02-27', '2028-02-23'],
    ['2028-02-29', '2028-02-26', '2028-02-22'],
    ['2028-03-03', '2028-02-29', '2028-02-25'],
  ])('an event on %s', (event, three, seven) => {
    const judged = (content: Content, publishOn: string, by: number) => {
      const { verdict, facts } = check(content, { publishOn: addDays(day(publishOn), by) });
      return [verdict, facts.lead, facts.required];
    };
    for (const service of ['water', 'power'] as const) {
      expect(judged(outage([service], event), three, 1)).toEqual(['fail', 2, 3]);
      expect(judged(outage([service], event), three, 0)).toEqual(['pass', 3, 3]);
      expect(judged(outage([service], event), three, -1)).toEqual(['pass', 4, 3]);
    }
    const longer = (['gas', 'heating', 'lift', 'network'] as const).map((each) => outage([each], event));
    for (const content of [...longer, other(event), outage(['water', 'gas'], event), outage([], event)]) {
      expect(judged(content, seven, 1)).toEqual(['fail', 6, 7]);
      expect(judged(content, seven, 0)).toEqual(['pass', 7, 7]);
      expect(judged(content, seven, -1)).toEqual(['pass', 8, 7]);
    }
  });

  it('counts the days of the estate: 23:59 in Shanghai is the day, 00:00 the next', () => {
    const water = outage(['water'], '2026-12-03');
    const at = (text: string, zone?: string) => {
      const { verdict, facts } = check(water, {
        publishAt: instant(text),
        ...(zone === undefined ? {} : { zone }),
      });
      return [verdict, facts.publishOn];
    };
    expect(at('2026-11-30T15:59:59.999Z')).toEqual(['pass', '2026-11-30']);
    expect(at('2026-11-30T16:00:00.000Z')).toEqual(['fail', '2026-12-01']);
    expect(at('2026-11-30T16:00:00.000Z', 'UTC')).toEqual(['pass', '2026-11-30']);
    expect(at('2026-12-01T04:59:59.999Z', 'America/New_York')).toEqual(['pass', '2026-11-30']);
    expect(at('2026-12-01T05:00:00.000Z', 'America/New_York')).toEqual(['fail', '2026-12-01']);
  });

  it('takes the moment before the day, and the day before that of the content', () => {
    const content = { ...outage(['water'], '2026-12-03'), publishOn: day('2026-11-20') };
    expect(check(content).facts.publishOn).toBe('2026-11-20');
    expect(check(content, { publishOn: day('2026-11-25') }).facts.publishOn).toBe('2026-11-25');
    const both = { publishOn: day('2026-11-25'), publishAt: instant('2026-11-27T01:00:00.000Z') };
    expect(check(content, both).facts.publishOn).toBe('2026-11-27');
  });

  it('takes 24:00 as the start of the next day', () => {
    const publishOn = day('2026-11-28');
    expect(check(outage(['water'], '2026-11-30 23:59'), { publishOn }).verdict).toBe('fail');
    expect(check(outage(['water'], '2026-11-30 24:00'), { publishOn })).toMatchObject({
      verdict: 'pass',
      facts: { from: '2026-11-30 24:00', lead: 3 },
    });
  });

  it('names a negative lead where it is published after the event began', () => {
    const { verdict, facts } = check(outage(['water'], '2026-11-20 09:00'), { publishOn: day('2026-11-22') });
    expect([verdict, facts.lead]).toEqual(['fail', -2]);
  });

  it('lets a policy ask for none: the same day is in time, the next is not', () => {
    const policy = all('calendar-day', 0);
    const content = other('2026-11-21');
    expect(check(content, { policy, publishOn: day('2026-11-21') }).verdict).toBe('pass');
    expect(check(content, { policy, publishOn: day('2026-11-22') }).verdict).toBe('fail');
  });
});

describe('the rule of an event', () => {
  it('is the longest over its services, with its clause', () => {
    const policy: LeadTimePolicy = {
      ...DEFAULT_LEAD_TIMES,
      services: {
        ...DEFAULT_LEAD_TIMES.services,
        power: { lead: { unit: 'calendar-day', count: 10 }, clause: 'HOST-10' },
      },
    };
    expect(serviceLeadTimes(['water', 'power', 'gas', 'power'], policy).map(({ clause }) => clause)).toEqual([
      'HOST-10',
    ]);
    const { clause, facts } = check(outage(['water', 'power'], '2026-12-05'), {
      policy,
      publishOn: day('2026-11-26'),
    });
    expect([clause, facts.required, facts.lead]).toEqual(['HOST-10', 10, 9]);
    // Of two that are as long, the one named first stands.
    const alike: LeadTimePolicy = {
      ...policy,
      services: {
        ...policy.services,
        gas: { lead: { unit: 'calendar-day', count: 10 }, clause: 'HOST-GAS' },
      },
    };
    expect(serviceLeadTimes(['water', 'power', 'gas'], alike)).toEqual([policy.services.power]);
    expect(serviceLeadTimes(['gas', 'power'], alike)).toEqual([alike.services.gas]);
    // The label "planned" shortens nothing, and lengthens nothing but its own.
    const labelled: Content = { ...outage(['power'], '2026-12-05'), planning: { class: 'planned' } };
    expect(check(labelled, { policy, publishOn: day('2026-11-26') }).verdict).toBe('fail');
    const water: Content = { ...outage(['water'], '2026-12-05'), planning: { class: 'planned' } };
    expect(check(water, { publishOn: day('2026-11-30') }).facts.required).toBe(7);
  });

  it('is one for each unit where they differ, and all of them hold', () => {
    const policy: LeadTimePolicy = {
      ...DEFAULT_LEAD_TIMES,
      services: {
        ...DEFAULT_LEAD_TIMES.services,
        power: { lead: { unit: 'working-day', count: 3 }, clause: 'HOST-3WD' },
      },
    };
    const rules = serviceLeadTimes(['water', 'power'], policy);
    expect(rules.map(({ lead }) => lead.unit)).toEqual(['working-day', 'calendar-day']);
    // Wednesday to Saturday: three calendar days, two working days.
    const { verdict, clause, facts } = check(outage(['water', 'power'], '2026-11-21'), {
      policy,
      calendar,
      publishOn: day('2026-11-18'),
    });
    expect([verdict, clause, facts.unit, facts.lead]).toEqual(['fail', 'HOST-3WD', 'working-day', 2]);
  });

  it('stands for each event in its order', () => {
    const events: AnnouncedEvent[] = [
      { what: 'a', services: ['water'], slots: [] },
      { what: 'b', services: [], slots: [] },
      { what: 'c', slots: [] },
    ];
    const of = (planning: NoticeContent['planning']) =>
      requiredLeadTime({ planning, announces: events }, DEFAULT_LEAD_TIMES).map((each) =>
        each.kind === 'required' ? each.rules[0]?.lead.count : each.kind,
      );
    expect(of({ class: 'planned-outage' })).toEqual([3, 7, 'unknown']);
    expect(of({ class: 'planned' })).toEqual([7, 7, 7]);
    expect(of({ class: 'urgent' })).toEqual(['none', 'none', 'none']);
    expect(of({ class: 'routine' })).toEqual([7, 7, 7]);
    expect(requiredLeadTime({ planning: { class: 'planned' } }, DEFAULT_LEAD_TIMES)).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN, 10_001])('is a bug of the policy with a count of %d', (count) => {
    const run = () =>
      check(other('2026-12-01'), { policy: all('hour', count), publishOn: day('2026-11-01') });
    try {
      run();
      expect.unreachable();
    } catch (error) {
      expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
      expect(String(error)).toContain(`${count} of unit hour`);
    }
  });

  it('may be of 10,000 at most', () => {
    const { facts } = check(other('2026-12-01'), {
      policy: all('hour', 10_000),
      publishOn: day('2026-11-01'),
    });
    expect(facts.required).toBe(10_000);
  });
});

describe('what is not known', () => {
  const publishOn = day('2026-11-01');

  it.each<[string, Content, Partial<LeadTimeContext>, string]>([
    ['the day of publication', other('2026-12-01'), {}, 'publish-day'],
    ['the events', { planning: { class: 'planned' } }, { publishOn }, 'event-day'],
    ['the events of an outage', { planning: { class: 'planned-outage' } }, { publishOn }, 'event-day'],
    ['the day of the event', other(), { publishOn }, 'event-day'],
    ['the service', outage(undefined, '2026-12-01'), { publishOn }, 'services'],
    ['the calendar', other('2026-12-01'), { publishOn, policy: all('working-day', 3) }, 'calendar'],
    [
      'the year of the calendar',
      other('2027-01-08'),
      { publishOn: day('2026-12-29'), policy: all('working-day', 3), calendar },
      'calendar-year',
    ],
  ])('%s: unknown, and told', (_what, content, context, missing) => {
    const { verdict, effect, facts } = check(content, context);
    expect([verdict, effect, facts.missing]).toEqual(['unknown', 'blocks', missing]);
    expect(facts.lead).toBeNull();
  });

  it('is shown where it should stand in the content', () => {
    const told = (content: Content) => {
      const { path, facts } = check(content, { publishOn });
      return [path, facts.event, facts.missing];
    };
    expect(told({ planning: { class: 'planned' } })).toEqual([['announces'], null, 'event-day']);
    const announces = [{ what: '停水', services: ['water'] as const, slots: [starting('2026-12-01')] }];
    expect(
      told({ planning: { class: 'planned' }, announces: [...announces, { what: '检修', slots: [] }] }),
    ).toEqual([['announces', 1], '检修', 'event-day']);
    expect(told(outage(undefined, '2026-12-01'))).toEqual([['announces', 0, 'slots', 0], '停水', 'services']);
  });

  it('is what a service asks for that a stored policy does not name', () => {
    const { network: _network, ...services } = DEFAULT_LEAD_TIMES.services;
    const policy = { ...DEFAULT_LEAD_TIMES, services } as unknown as LeadTimePolicy;
    expect(check(outage(['network'], '2026-12-01'), { policy, publishOn })).toMatchObject({
      verdict: 'unknown',
      facts: { missing: 'services', required: null },
    });
  });

  it('is a slot that cannot take place as it stands', () => {
    const slot = {
      ...starting('2026-12-05 23:00'),
      until: { date: day('2026-12-05'), time: wallTime('06:00') },
    };
    const content: Content = { planning: { class: 'planned' }, announces: [{ what: '检修', slots: [slot] }] };
    expect(check(content, { publishOn })).toMatchObject({
      verdict: 'unknown',
      facts: { missing: 'event-day', from: '2026-12-05', event: '检修' },
    });
  });

  it('does not hide what fails', () => {
    const content: Content = {
      planning: { class: 'planned-outage' },
      announces: [
        { what: '不详', slots: [starting('2026-12-01')] },
        { what: '停水', services: ['water'], slots: [starting('2026-11-02')] },
      ],
    };
    const { verdict, path, facts } = check(content, { publishOn });
    expect([verdict, path, facts.event]).toEqual(['fail', ['announces', 1, 'slots', 0], '停水']);
    expect(facts.slots).toMatchObject([{ verdict: 'fail' }, { verdict: 'unknown', missing: 'services' }]);
  });

  it.each<[string, Content]>([
    ['urgent', { ...other('2026-11-01'), planning: { class: 'urgent', cause: '爆管' } }],
    ['routine', { planning: { class: 'routine' } }],
    ['routine, known to announce nothing', { planning: { class: 'routine' }, announces: [] }],
    ['known to announce nothing', { planning: { class: 'planned' }, announces: [] }],
  ])('%s: not applicable', (_what, content) => {
    expect(check(content)).toMatchObject({ verdict: 'not-applicable', clause: 'CIM-4.2.6' });
    expect(check(content, { publishOn }).verdict).toBe('not-applicable');
  });
});

describe('a label shortens nothing', () => {
  it.each([
    ['2026-11-30', 'pass'],
    ['2026-12-01', 'fail'],
  ])('a routine notice of a water outage on 2026-12-07, published on %s: %s', (publishOn, verdict) => {
    const content: Content = { ...outage(['water'], '2026-12-07'), planning: { class: 'routine' } };
    expect(check(content, { publishOn: day(publishOn) })).toMatchObject({ verdict, facts: { required: 7 } });
  });
});

describe('every slot is judged', () => {
  it('the worst counts, and each is named', () => {
    const content = outage(['water'], '2026-12-05', '2026-12-01 08:00', '2026-12-02', '2026-12-04');
    const { verdict, path, facts } = check(content, { publishOn: day('2026-11-30') });
    expect([verdict, path]).toEqual(['fail', ['announces', 0, 'slots', 1]]);
    expect(facts).toMatchObject({ from: '2026-12-01 08:00', lead: 1, slotCount: 4 });
    expect(facts.worst).toEqual((facts.slots as unknown[])[0]);
    expect(facts.slots).toMatchObject([
      { from: '2026-12-01 08:00', lead: 1, verdict: 'fail' },
      { from: '2026-12-02', lead: 2, verdict: 'fail' },
      { from: '2026-12-04', lead: 4, verdict: 'pass' },
      { from: '2026-12-05', lead: 5, verdict: 'pass' },
    ]);
  });

  it('how much is short counts, not how early it is: the longer rule is missed by more', () => {
    const content: Content = {
      planning: { class: 'planned-outage' },
      announces: [
        { what: '停水', services: ['water'], slots: [starting('2026-12-02')] },
        { what: '停电梯', services: ['lift'], slots: [starting('2026-12-03')] },
      ],
    };
    const { facts } = check(content, { publishOn: day('2026-11-30') });
    expect(facts.slots).toMatchObject([
      { event: '停电梯', lead: 3, required: 7, verdict: 'fail' },
      { event: '停水', lead: 2, required: 3, verdict: 'fail' },
    ]);
  });

  it('what could not be counted comes after what could, among as good or as bad', () => {
    const policy = all('working-day', 1);
    const leads = (publishOn: string, ...starts: string[]) => {
      const { verdict, facts } = check(other(...starts), { policy, calendar, publishOn: day(publishOn) });
      return [
        verdict,
        (facts.slots as { from: string; lead: number }[]).map(({ from, lead }) => [from, lead]),
      ];
    };
    expect(leads('2026-12-29', '2027-06-01', '2026-12-31')).toEqual([
      'pass',
      [
        ['2026-12-31', 2],
        ['2027-06-01', null],
      ],
    ]);
    expect(leads('2026-12-30', '2023-12-20', '2026-12-29')).toEqual([
      'fail',
      [
        ['2026-12-29', -1],
        ['2023-12-20', null],
      ],
    ]);
  });

  it('an event is named by 40 characters at most, none of them cut in half', () => {
    const named = (what: string) =>
      check({ planning: { class: 'planned' }, announces: [{ what, slots: [] }] }).facts.event;
    for (const character of ['a', '水', '𠮷']) {
      expect(named(character.repeat(40))).toBe(character.repeat(40));
      expect(named(character.repeat(41))).toBe(`${character.repeat(40)}…`);
      expect(named(`1${character.repeat(1_000)}`)).toBe(`1${character.repeat(39)}…`);
    }
  });

  it('by its first time: a repeat is named where the first day is excluded', () => {
    const first = day('2026-12-01');
    const slot = (except: readonly string[]) => ({
      from: { date: first },
      repeats: { every: 'day', until: day('2026-12-09'), except: except.map(day) } as const,
    });
    const judged = (except: readonly string[]) => {
      const announces = [{ what: '停水', services: ['water'] as const, slots: [slot(except)] }];
      const { verdict, facts } = check(
        { planning: { class: 'planned-outage' }, announces },
        { publishOn: day('2026-11-29') },
      );
      return [verdict, facts.from, facts.slotCount];
    };
    expect(judged([])).toEqual(['fail', '2026-12-01', 1]);
    expect(judged(['2026-12-01'])).toEqual(['pass', '2026-12-02', 1]);
    expect(judged(['2026-12-02'])).toEqual(['fail', '2026-12-01', 1]);
  });

  it('a hostile number of slots and length of names does not blow the finding up', () => {
    const slots = Array.from({ length: 20_000 }, (_, at) => ({
      from: { date: addDays(day('2026-12-01'), at) },
    }));
    const content: Content = {
      planning: { class: 'planned' },
      announces: [{ what: '𠮷'.repeat(100_000), slots }],
    };
    const finding = check(content, { publishOn: day('2026-11-28') });
    expect(finding).toMatchObject({ verdict: 'fail', facts: { lead: 3, slotCount: 20_000 } });
    expect(finding.facts.slots).toHaveLength(MOST_NAMED_SLOTS);
    expect(finding.facts.event).toBe(`${'𠮷'.repeat(40)}…`);
    expect(JSON.stringify(finding).length).toBeLessThan(8_000);
  });

  it('names up to the limit in full', () => {
    const slots = (length: number) => Array.from({ length }, () => starting('2026-12-01'));
    const named = (length: number) => {
      const announces = [{ what: '检修', slots: slots(length) }];
      return check({ planning: { class: 'planned' }, announces }, { publishOn: day('2026-11-01') }).facts
        .slots;
    };
    expect(named(MOST_NAMED_SLOTS)).toHaveLength(MOST_NAMED_SLOTS);
    expect(named(MOST_NAMED_SLOTS + 1)).toHaveLength(MOST_NAMED_SLOTS);
  });

  it.each([1, 0])(
    'costs what the different days cost, under working days too, slots %d days apart',
    (apart) => {
      const slots = Array.from({ length: 20_000 }, (_, at) => ({
        from: { date: addDays(day('2026-12-01'), at * apart) },
      }));
      const content: Content = { planning: { class: 'planned' }, announces: [{ what: '检修', slots }] };
      const policy = all('working-day', 60);
      let asked = 0;
      const counting = {
        ...calendar,
        kind: (date: Parameters<typeof calendar.kind>[0]) => {
          asked += 1;
          return calendar.kind(date);
        },
      };
      expect(
        check(content, { policy, calendar: counting, publishOn: day('2026-11-28') }).facts.slotCount,
      ).toBe(20_000);
      expect(asked).toBeLessThan(2_000);
    },
  );
});

describe('in hours', () => {
  const policy = all('hour', 24);
  const judged = (start: string, context: Partial<LeadTimeContext>) => {
    const { verdict, facts } = check(outage(['water'], start), { policy, ...context });
    return [verdict, facts.lead, facts.missing];
  };
  const at = (text: string) => ({ publishAt: instant(text) });

  it('just under, at and just over', () => {
    expect(judged('2026-12-01 08:00', at('2026-11-30T00:00:00.001Z'))).toEqual(['fail', 23.99, undefined]);
    expect(judged('2026-12-01 08:00', at('2026-11-30T00:00:00.000Z'))).toEqual(['pass', 24, undefined]);
    expect(judged('2026-12-01 08:00', at('2026-11-29T23:00:00.000Z'))).toEqual(['pass', 25, undefined]);
    expect(judged('2026-12-01 08:00', at('2026-12-01T00:30:00.000Z'))).toEqual(['fail', -0.5, undefined]);
  });

  it('without the time of the event: by the worst and the best of the day', () => {
    expect(judged('2026-12-01', at('2026-11-29T16:00:00.000Z'))).toEqual(['pass', 24, undefined]);
    expect(judged('2026-12-01', at('2026-11-29T16:00:00.001Z'))).toEqual(['unknown', null, 'event-time']);
    expect(judged('2026-12-01', at('2026-11-30T16:00:00.000Z'))).toEqual(['unknown', null, 'event-time']);
    expect(judged('2026-12-01', at('2026-11-30T16:00:00.001Z'))).toEqual(['fail', 23.99, undefined]);
  });

  it('without the time of publication: by the worst and the best of the day', () => {
    const on = (text: string) => ({ publishOn: day(text) });
    expect(judged('2026-12-01 08:00', on('2026-11-29'))).toEqual(['pass', 32, undefined]);
    expect(judged('2026-12-01 08:00', on('2026-11-30'))).toEqual(['unknown', null, 'publish-time']);
    expect(judged('2026-12-01 08:00', on('2026-12-01'))).toEqual(['fail', 8, undefined]);
    expect(judged('2026-12-01', on('2026-11-29'))).toEqual(['pass', 24, undefined]);
    expect(judged('2026-12-01', on('2026-11-30'))).toEqual(['unknown', null, 'event-time']);
  });

  it('are real hours where a day has 23 or 25', () => {
    const zone = 'America/New_York';
    const judge = (start: string, publishAt: string) =>
      check(outage(['water'], start), { policy, zone, publishAt: instant(publishAt) }).facts.lead;
    // 8 March 2026 has 23 hours, 1 November 25.
    expect(judge('2026-03-09 00:00', '2026-03-08T05:00:00.000Z')).toBe(23);
    expect(judge('2026-11-02 00:00', '2026-11-01T04:00:00.000Z')).toBe(25);
  });

  it('are those of each slot, where two begin on one day', () => {
    const content = outage(['water'], '2026-12-01 20:00', '2026-12-01 08:00', '2026-12-01');
    const { facts } = check(content, { policy, publishAt: instant('2026-11-30T08:00:00.000Z') });
    expect(facts.slots).toMatchObject([
      { from: '2026-12-01 08:00', lead: 16, verdict: 'fail' },
      { from: '2026-12-01', missing: 'event-time', verdict: 'unknown' },
      { from: '2026-12-01 20:00', lead: 28, verdict: 'pass' },
    ]);
  });

  it('exactly three calendar days can be less than 72 hours', () => {
    const content = outage(['power'], '2026-12-03 08:00');
    const publishAt = instant('2026-11-30T08:00:00.000Z');
    expect(check(content, { publishAt }).verdict).toBe('pass');
    expect(check(content, { publishAt, policy: all('hour', 72) })).toMatchObject({
      verdict: 'fail',
      facts: { lead: 64, required: 72, unit: 'hour' },
    });
  });
});

describe('in working days', () => {
  const judged = (start: string, publishOn: string, count = 3) => {
    const policy = all('working-day', count);
    const { verdict, facts } = check(other(start), { policy, calendar, publishOn: day(publishOn) });
    return [verdict, facts.lead, facts.year];
  };

  it('skip National Day 2026 and count the make-up days', () => {
    // Off from 1 to 7 October; 20 September and 10 October are worked.
    expect(judged('2026-10-09', '2026-09-29')).toEqual(['pass', 3, undefined]);
    expect(judged('2026-10-08', '2026-09-29')).toEqual(['fail', 2, undefined]);
    expect(judged('2026-10-10', '2026-09-30')).toEqual(['pass', 3, undefined]);
    expect(judged('2026-10-09', '2026-09-30')).toEqual(['fail', 2, undefined]);
    expect(judged('2026-10-11', '2026-10-07')).toEqual(['pass', 3, undefined]);
    expect(judged('2026-10-01', '2026-09-30', 0)).toEqual(['pass', 0, undefined]);
  });

  it('are not guessed beyond the tables', () => {
    // 30 and 31 December are covered, 1 January 2027 is not.
    expect(judged('2027-01-05', '2026-12-29')).toEqual(['unknown', null, 2027]);
    expect(judged('2027-01-01', '2026-12-29', 2)).toEqual(['pass', null, undefined]);
    expect(judged('2027-06-01', '2026-12-29', 2)).toEqual(['pass', null, undefined]);
    expect(judged('2026-12-31', '2026-12-29', 3)).toEqual(['fail', 2, undefined]);
    expect(judged('2028-01-05', '2027-12-29')).toEqual(['unknown', null, 2027]);
    expect(judged('2023-12-29', '2023-12-20')).toEqual(['unknown', null, 2023]);
    expect(judged('9999-12-31', '2027-01-01')).toEqual(['unknown', null, 2027]);
    // The tables begin with 2024: what lies between counts, not the day of publication.
    expect(judged('2024-01-04', '2023-12-31')).toEqual(['pass', 3, undefined]);
    expect(judged('2024-01-04', '2023-12-30')).toEqual(['unknown', null, 2023]);
    expect(judged('2024-01-01', '2024-01-03')).toEqual(['fail', -1, undefined]);
    expect(judged('2023-12-31', '2024-01-03')).toEqual(['fail', null, undefined]);
  });

  it('need no table from a day to the same day', () => {
    expect(judged('2026-11-18', '2026-11-18', 0)).toEqual(['pass', 0, undefined]);
    expect(judged('2027-03-01', '2027-03-01', 0)).toEqual(['pass', 0, undefined]);
    expect(judged('2022-03-01', '2022-03-01', 1)).toEqual(['fail', 0, undefined]);
  });

  it('are counted up to a hundred years, and judged beyond', () => {
    // One working day a week.
    const weekly: WorkingDayCalendar = {
      id: 'MONDAYS',
      from: day('2000-01-01'),
      to: day('2199-12-31'),
      kind: (date) => (weekdayOf(date) === 1 ? 'workday' : 'weekend'),
    };
    const monday = day('2000-01-03');
    const judgedAfter = (days: number, count: number) => {
      const context = { policy: all('working-day', count), calendar: weekly, publishOn: monday };
      const { verdict, facts } = check(other(addDays(monday, days)), context);
      return [verdict, facts.lead];
    };
    expect(judgedAfter(36_525, 5_217)).toEqual(['pass', 5_217]);
    expect(judgedAfter(36_526, 5_217)).toEqual(['pass', null]);
    expect(judgedAfter(7 * 5_300, 5_300)).toEqual(['pass', null]);
    expect(judgedAfter(7 * 5_300 - 1, 5_300)).toEqual(['fail', null]);
  });

  it('are negative or at least too few after the event', () => {
    expect(judged('2026-11-16', '2026-11-18')).toEqual(['fail', -2, undefined]);
    expect(judged('2026-11-21', '2026-11-22', 0)).toEqual(['fail', 0, undefined]);
    expect(judged('2027-01-05', '2027-01-08')).toEqual(['fail', null, undefined]);
  });

  it('make a count of what is covered only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (from, to) => {
        const publishOn = addDays(day('2026-12-01'), from);
        const start = addDays(day('2026-12-01'), to);
        const [verdict, lead] = judged(start, publishOn);
        if (typeof lead === 'number' && start >= publishOn) expect(verdict).toBe(lead >= 3 ? 'pass' : 'fail');
        if (verdict === 'unknown') expect(start > '2026-12-31').toBe(true);
      }),
    );
  });
});

describe('overlays', () => {
  const policy = withOverlay(DEFAULT_LEAD_TIMES, STATUTORY_LEAD_TIMES);
  const overlaid = (content: Content, context: Partial<LeadTimeContext>) =>
    checkLeadTime(content, { policy, ...context })
      .filter(({ code }) => code === 'LEAD_TIME.OVERLAY_SHORT')
      .map(({ verdict, clause, effect, facts }) => [verdict, clause, effect, facts.overlay]);

  it('are off by default, and absent where there is none', () => {
    const content = outage(['power'], '2026-12-05');
    expect(checkLeadTime(content, { policy: DEFAULT_LEAD_TIMES })).toHaveLength(1);
    expect(checkLeadTime(content, { policy })).toHaveLength(2);
  });

  it('judge power by seven days, gas by 48 hours, water by 24, each under its own clause', () => {
    const id = 'cn-statutory';
    const power = outage(['power'], '2026-12-08 08:00');
    expect(overlaid(power, { publishOn: day('2026-12-01') })).toEqual([
      ['pass', 'CN-POWER-28', 'advises', id],
    ]);
    expect(overlaid(power, { publishOn: day('2026-12-02') })).toEqual([
      ['fail', 'CN-POWER-28', 'advises', id],
    ]);
    const gas = outage(['gas'], '2026-12-08 08:00');
    const at = (text: string) => ({ publishAt: instant(text) });
    expect(overlaid(gas, at('2026-12-06T00:00:00.000Z'))).toEqual([['pass', 'CN-GAS-20', 'advises', id]]);
    expect(overlaid(gas, at('2026-12-06T00:00:00.001Z'))).toEqual([['fail', 'CN-GAS-20', 'advises', id]]);
    const water = outage(['water'], '2026-12-08 08:00');
    expect(overlaid(water, at('2026-12-07T00:00:00.000Z'))).toEqual([['pass', 'CN-WATER-22', 'advises', id]]);
    expect(overlaid(water, at('2026-12-07T00:00:00.001Z'))).toEqual([['fail', 'CN-WATER-22', 'advises', id]]);
    // The office's own three days are another finding, under another clause.
    expect(check(power, { policy, publishOn: day('2026-12-05') })).toMatchObject({
      verdict: 'pass',
      clause: 'CIM-4.2.6',
    });
  });

  it('take the worst of several services', () => {
    const both = outage(['water', 'power'], '2026-12-08 08:00');
    expect(overlaid(both, { publishOn: day('2026-12-05') })[0]?.slice(0, 2)).toEqual(['fail', 'CN-POWER-28']);
  });

  it('do not concern what they have no rule for, and do not know what is not said', () => {
    const judged = (content: Content) => overlaid(content, { publishOn: day('2026-12-01') })[0]?.[0];
    expect(judged(outage(['lift'], '2026-12-02'))).toBe('not-applicable');
    expect(judged(other('2026-12-02'))).toBe('unknown');
    const stopsNothing = [{ what: '消防演练', services: [], slots: [starting('2026-12-02')] }];
    expect(judged({ planning: { class: 'planned' }, announces: stopsNothing })).toBe('not-applicable');
    expect(judged(outage(undefined, '2026-12-02'))).toBe('unknown');
    expect(judged({ planning: { class: 'planned-outage' } })).toBe('unknown');
    const urgent: Content = { ...outage(['power'], '2026-12-02'), planning: { class: 'urgent' } };
    expect(judged(urgent)).toBe('not-applicable');
    // An outage under the label "planned" is one.
    const labelled: Content = { ...outage(['power'], '2026-12-02'), planning: { class: 'planned' } };
    expect(judged(labelled)).toBe('fail');
  });

  it('block where the host says so, and are replaced by id', () => {
    const strict = withOverlay(policy, { ...STATUTORY_LEAD_TIMES, effect: 'blocks' });
    expect(strict.overlays).toHaveLength(1);
    expect(strict.overlays[0]?.effect).toBe('blocks');
    const second = withOverlay(strict, { id: 'city', services: {}, effect: 'advises' });
    expect(second.overlays.map(({ id }) => id)).toEqual(['cn-statutory', 'city']);
    const findings = checkLeadTime(outage(['water'], '2026-12-02'), { policy: second });
    expect(findings.map(({ facts }) => facts.overlay)).toEqual([undefined, 'cn-statutory', 'city']);
    expect(findings[2]).toMatchObject({ verdict: 'not-applicable', clause: 'CIM-4.2.6' });
    // One without rules asks for nothing, also of what nobody knows to stop anything.
    const unsaid = checkLeadTime(outage(undefined, '2026-12-02'), { policy: second });
    expect(unsaid.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'not-applicable']);
    const back = withOverlay(second, STATUTORY_LEAD_TIMES).overlays;
    expect(back.map(({ id, effect }) => [id, effect])).toEqual([
      ['cn-statutory', 'advises'],
      ['city', 'advises'],
    ]);
  });

  it('have their clauses in the catalogue', () => {
    for (const rule of Object.values(STATUTORY_LEAD_TIMES.services)) {
      expect(clauseOf(rule.clause)?.source).toBe('CN');
    }
  });
});

describe('the findings', () => {
  const events = fc.array(
    fc.record(
      {
        what: fc.string(),
        services: fc.uniqueArray(fc.constantFrom(...OUTAGE_SERVICES)),
        slots: fc.array(
          fc.record({
            from: fc.record(
              {
                date: fc.integer({ min: -30, max: 400 }).map((days) => addDays(day('2026-11-21'), days)),
                time: fc.constantFrom('00:00', '08:30', '24:00').map((time) => time as WallTime),
              },
              { requiredKeys: ['date'] },
            ),
          }),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: ['what', 'slots'] },
    ),
    { maxLength: 4 },
  );
  const planning = fc.constantFrom<NoticeContent['planning']>(
    { class: 'planned' },
    { class: 'planned-outage' },
    { class: 'urgent' },
    { class: 'routine' },
  );
  const policies = fc.constantFrom(
    DEFAULT_LEAD_TIMES,
    withOverlay(all('working-day', 5), STATUTORY_LEAD_TIMES),
    withOverlay(all('hour', 36), STATUTORY_LEAD_TIMES),
  );
  const when = fc.constantFrom<Partial<LeadTimeContext>>(
    {},
    { publishOn: day('2026-11-21') },
    { publishAt: instant('2026-11-21T03:04:05.678Z') },
    { publishOn: day('2026-12-28'), calendar },
  );

  it('survive a JSON round trip, one for the office and one an overlay', () => {
    fc.assert(
      fc.property(planning, events, policies, when, (plan, announces, policy, context) => {
        const findings = checkLeadTime({ planning: plan, announces }, { policy, ...context });
        expect(findings).toHaveLength(1 + policy.overlays.length);
        expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
      }),
    );
  });

  it('weigh the worst slot: fail before unknown before pass', () => {
    fc.assert(
      fc.property(planning, events, policies, when, (plan, announces, policy, context) => {
        const { verdict, facts } = check({ planning: plan, announces }, { policy, ...context });
        const listed = (facts.slots ?? []) as readonly { readonly verdict: string }[];
        const worst = (['fail', 'unknown', 'pass'] as const).find((each) =>
          listed.some((slot) => slot.verdict === each),
        );
        expect(verdict).toBe(worst ?? 'not-applicable');
      }),
    );
  });

  it('never get worse by publishing earlier', () => {
    fc.assert(
      fc.property(events, policies, fc.integer({ min: 0, max: 20 }), (announces, policy, earlier) => {
        const content = { planning: { class: 'planned' } as const, announces };
        const judged = (publishOn: ReturnType<typeof day>) =>
          check(content, { policy, calendar, publishOn }).verdict;
        const later = day('2026-11-25');
        if (judged(later) === 'pass') expect(judged(addDays(later, -earlier))).toBe('pass');
        if (judged(addDays(later, -earlier)) === 'fail') expect(judged(later)).toBe('fail');
      }),
    );
  });

  it('are told in words with the numbers, and what is missing', () => {
    const short = check(outage(['water'], '2026-12-02 08:00'), { publishOn: day('2026-11-30') });
    expect(describeFinding(short, 'zh-CN')).toBe(
      '提前量不足：“停水”2026-12-02 08:00 开始，2026-11-30 发布，只提前 2 天，应提前 3 天',
    );
    expect(describeFinding(short, 'en')).toBe(
      'Published too late: “停水” begins on 2026-12-02 08:00, publication on 2026-11-30; lead: 2 calendar days, required: 3 calendar days',
    );
    const missing = check(outage(undefined, '2026-12-02'), { publishOn: day('2026-11-30') });
    expect(describeFinding(missing, 'zh-CN')).toContain('停止的是哪项服务');
    expect(describeFinding(missing, 'en')).toContain('what the outage stops');
  });
});
