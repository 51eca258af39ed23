import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, instant } from '../../src/kernel/index.js';
import {
  DEFAULT_NOTICE_POLICY,
  decideNotice,
  evaluateNotice,
  type NoticeContent,
  type NoticeContext,
  type NoticePolicy,
} from '../../src/notices/index.js';
import {
  by,
  content,
  day,
  done,
  drafted,
  findingOf,
  noon,
  outage,
  PEOPLE,
  stops,
  TODAY,
  urgent,
} from './support.js';

const external = (receivedOn?: string) =>
  ({
    origin: {
      category: 'external',
      body: 'water',
      bodyName: '市自来水公司',
      ...(receivedOn === undefined ? {} : { receivedOn: day(receivedOn) }),
    },
  }) as const satisfies Partial<NoticeContent>;

const reviewed = (of: NoticeContent) =>
  done(done(drafted(of), { type: 'submit' }, by(PEOPLE.clerk)), { type: 'review' }, by(PEOPLE.head));
const issue = (of: NoticeContent, context: NoticeContext = by(PEOPLE.manager), lateReason?: string) =>
  decideNotice(reviewed(of), { type: 'issue', ...(lateReason === undefined ? {} : { lateReason }) }, context);

describe('the lead time at the issue (CIM-4.2.6; mistake 11 of the peers)', () => {
  it.each([
    ['2026-11-23', 'fail'],
    ['2026-11-24', 'pass'],
    ['2026-11-25', 'pass'],
  ])('water on %s, issued on 2026-11-21: %s', (on, verdict) => {
    const step = issue(outage(on));
    expect(findingOf(step, 'LEAD_TIME.SHORT')).toMatchObject({ verdict, effect: 'blocks' });
    expect(step.accepted).toBe(verdict === 'pass');
  });

  it.each([
    ['2026-11-27', 'fail'],
    ['2026-11-28', 'pass'],
    ['2026-11-29', 'pass'],
  ])('a planned matter on %s, issued on 2026-11-21: %s', (on, verdict) => {
    const announces = [{ what: '消防演习', services: [], slots: [{ from: { date: day(on) } }] }];
    const step = issue(outage(on, { planning: { class: 'planned' }, announces }));
    expect(findingOf(step, 'LEAD_TIME.SHORT').verdict).toBe(verdict);
  });

  it.each([
    ['2026-11-21T15:59:59.999Z', 'pass'],
    ['2026-11-21T16:00:00.000Z', 'fail'],
  ])('the day of the act is the estate’s: at %s %s', (at, verdict) => {
    const context = { actor: PEOPLE.manager, at: instant(at) };
    expect(findingOf(issue(outage('2026-11-24'), context), 'LEAD_TIME.SHORT').verdict).toBe(verdict);
    expect(
      findingOf(issue(outage('2026-11-24'), { ...context, zone: 'America/Havana' }), 'LEAD_TIME.SHORT')
        .verdict,
    ).toBe('pass');
  });

  it('is judged for the day that the notice is meant for, and for today where that is past', () => {
    const meant = (publishOn: string) => issue(outage('2026-12-01', { publishOn: day(publishOn) })).accepted;
    expect(['2026-11-28', '2026-11-29'].map(meant)).toEqual([true, false]);
    expect(issue(outage('2026-11-24', { publishOn: day('2026-11-01') })).accepted).toBe(true);
    expect(issue(outage('2026-11-23', { publishOn: day('2026-11-01') })).accepted).toBe(false);
  });

  it('is told at submission and review, and does not stop them', () => {
    const late = outage('2026-11-22');
    const submitted = decideNotice(drafted(late), { type: 'submit' }, by(PEOPLE.clerk));
    expect(submitted.accepted).toBe(true);
    expect(findingOf(submitted, 'LEAD_TIME.SHORT')).toMatchObject({ verdict: 'fail', effect: 'advises' });
    const step = decideNotice(
      done(drafted(late), { type: 'submit' }, by(PEOPLE.clerk)),
      { type: 'review' },
      by(PEOPLE.head),
    );
    expect(findingOf(step, 'LEAD_TIME.SHORT')).toMatchObject({ verdict: 'fail', effect: 'advises' });
    expect(step.accepted).toBe(true);
  });

  it('is judged again when it is scheduled, and only told when it is published', () => {
    const issued = done(reviewed(outage('2026-12-01')), { type: 'issue' }, by(PEOPLE.manager));
    const schedule = (on: string) =>
      decideNotice(issued, { type: 'schedule', on: day(on) }, by(PEOPLE.clerk));
    expect(schedule('2026-11-28').accepted).toBe(true);
    expect(stops(schedule('2026-11-29'))).toEqual(['LEAD_TIME.SHORT fail']);
    const posted = decideNotice(issued, { type: 'publish' }, by(PEOPLE.clerk, '2026-11-29'));
    expect(posted.accepted).toBe(true);
    expect(findingOf(posted, 'LEAD_TIME.SHORT')).toMatchObject({ verdict: 'fail', effect: 'advises' });
    expect(findingOf(posted, 'LEAD_TIME.SHORT').facts.publishOn).toBe('2026-11-29');
  });

  it('is judged for the day on which it is published, whatever day was meant', () => {
    const meant = outage('2026-12-01', { publishOn: day('2026-11-27') });
    const issued = done(reviewed(meant), { type: 'issue' }, by(PEOPLE.manager));
    const posted = decideNotice(issued, { type: 'publish' }, by(PEOPLE.clerk, '2026-11-24'));
    expect(findingOf(posted, 'LEAD_TIME.SHORT').facts).toMatchObject({ publishOn: '2026-11-24', lead: 7 });
  });

  it('does not concern urgent and routine notices', () => {
    for (const of of [content(), content({ planning: urgent, announces: outage(TODAY).announces ?? [] })]) {
      expect(findingOf(issue(of), 'LEAD_TIME.SHORT').verdict).toBe('not-applicable');
      expect(findingOf(issue(of), 'NOTICE.LATE_REASON_MISSING').verdict).toBe('not-applicable');
    }
  });
});

describe('a late external notice', () => {
  const late = outage('2026-11-22', external('2026-11-20'));

  it('is not refused, but needs a stated reason', () => {
    expect(stops(issue(late))).toEqual(['NOTICE.LATE_REASON_MISSING fail']);
    expect(stops(issue(late, by(PEOPLE.manager), ' '))).toEqual(['NOTICE.LATE_REASON_MISSING fail']);
    expect(findingOf(issue(late), 'NOTICE.LATE_REASON_MISSING').clause).toBe('CIM-4.2.6');
    const step = issue(late, by(PEOPLE.manager), '自来水公司昨日才来函');
    expect(step.accepted).toBe(true);
    expect(findingOf(step, 'LEAD_TIME.SHORT')).toMatchObject({ verdict: 'fail', effect: 'advises' });
    expect(step.accepted && step.events).toMatchObject([
      { type: 'notice-issued', lateReason: '自来水公司昨日才来函' },
    ]);
  });

  it('in time it needs none, and one that is given is not kept', () => {
    const step = issue(outage('2026-12-20', external()), by(PEOPLE.manager), '无');
    expect(findingOf(step, 'NOTICE.LATE_REASON_MISSING').verdict).toBe('not-applicable');
    expect(step.accepted && step.events[0]).not.toHaveProperty('lateReason');
  });

  it.each([
    ['2026-11-18', 'sender', 'pass'],
    ['2026-11-17', 'sender', 'pass'],
    ['2026-11-16', 'office', 'fail'],
    [undefined, 'unknown', 'unknown'],
  ])('water on 2026-11-19 received on %s: late is the %s', (receivedOn, lateBy, verdict) => {
    const of = outage('2026-11-19', external(receivedOn));
    const step = issue(of, by(PEOPLE.manager), '迟到');
    expect(findingOf(step, 'LEAD_TIME.SHORT').facts.lateBy).toBe(lateBy);
    expect(findingOf(step, 'NOTICE.LATE_BY_OFFICE')).toMatchObject({ verdict, effect: 'advises' });
    expect(step.accepted).toBe(true);
  });

  it('is late by nobody knows whom without a receipt that can be, whatever day was meant', () => {
    const meant = { publishOn: day('2026-11-01') };
    const untold = findingOf(
      issue(outage('2026-11-22', { ...external(), ...meant }), by(PEOPLE.manager), '迟到'),
      'NOTICE.LATE_BY_OFFICE',
    );
    const later = evaluateNotice(outage('2026-11-22', { ...external('2026-11-22'), ...meant }), {
      at: noon(TODAY),
      stage: 'submission',
    });
    for (const finding of [untold, findingOf(later, 'NOTICE.LATE_BY_OFFICE')]) {
      expect(finding).toMatchObject({
        verdict: 'unknown',
        facts: { receivedOn: null, slots: [{ from: '2026-11-22', lateBy: 'unknown' }] },
      });
    }
  });

  it('names what is late, not what is in time, and of very many days the first ones', () => {
    const named = (...dates: readonly CalendarDate[]) => {
      const slots = dates.map((date) => ({ from: { date } }));
      const announces = [{ what: '停水', services: ['water' as const], slots }];
      const of = outage(TODAY, { ...external('2026-11-10'), announces });
      const { verdict, facts } = findingOf(issue(of, by(PEOPLE.manager), '迟到'), 'NOTICE.LATE_BY_OFFICE');
      return [verdict, facts.slots];
    };
    const office = { event: '停水', lateBy: 'office' };
    expect(named(day('2026-12-20'), day('2026-11-22'), day('2026-12-21'))).toEqual([
      'fail',
      [{ ...office, from: '2026-11-22' }],
    ]);
    const many = Array.from({ length: 25 }, (_, at) => addDays(day('2026-11-14'), -at));
    const [, slots] = named(...many);
    expect(slots).toHaveLength(20);
  });

  it('is late by each slot: the sender with one, the office with another', () => {
    const slots = [{ from: { date: day('2026-11-12') } }, { from: { date: day('2026-11-22') } }];
    const announces = [{ what: '停水', services: ['water' as const], slots }];
    const step = issue(outage(TODAY, { ...external('2026-11-10'), announces }), by(PEOPLE.manager), '迟到');
    const finding = findingOf(step, 'NOTICE.LATE_BY_OFFICE');
    expect(finding).toMatchObject({
      verdict: 'fail',
      facts: {
        receivedOn: '2026-11-10',
        slots: [
          { from: '2026-11-12', lateBy: 'sender' },
          { from: '2026-11-22', lateBy: 'office' },
        ],
      },
    });
    expect(findingOf(step, 'LEAD_TIME.SHORT').facts.slots).toMatchObject([
      { lateBy: 'sender' },
      { lateBy: 'office' },
    ]);
    expect(JSON.parse(JSON.stringify(step))).toEqual(step);
  });

  it.each([
    ['2026-11-22', 'unknown'],
    ['2026-11-21', 'fail'],
    ['2026-11-23', 'pass'],
  ])('under a rule of hours the day of receipt may not decide: received on %s: %s', (receivedOn, verdict) => {
    const gas = { lead: { unit: 'hour', count: 48 }, clause: 'CN-GAS-20' } as const;
    const services = { ...DEFAULT_NOTICE_POLICY.leadTimes.services, gas };
    const policy = {
      ...DEFAULT_NOTICE_POLICY,
      leadTimes: { ...DEFAULT_NOTICE_POLICY.leadTimes, services },
    };
    const announces = [
      {
        what: '停气',
        services: ['gas' as const],
        slots: [{ from: { date: day('2026-11-24'), time: '12:00' as never } }],
      },
    ];
    const of = outage(TODAY, { ...external(receivedOn), announces });
    const context = (who: Parameters<typeof by>[0]) => by(who, '2026-11-23', { policy });
    const submitted = done(drafted(of), { type: 'submit' }, context(PEOPLE.clerk));
    const step = decideNotice(submitted, { type: 'review' }, context(PEOPLE.head));
    expect(findingOf(step, 'NOTICE.LATE_BY_OFFICE').verdict).toBe(verdict);
  });

  it('nobody is late where nothing is late, or where it is the office’s own', () => {
    expect(
      findingOf(issue(outage('2026-12-20', external('2026-11-20'))), 'NOTICE.LATE_BY_OFFICE').verdict,
    ).toBe('not-applicable');
    const own = issue(outage('2026-11-22'));
    expect(findingOf(own, 'NOTICE.LATE_BY_OFFICE').verdict).toBe('not-applicable');
    expect(findingOf(own, 'LEAD_TIME.SHORT').facts).not.toHaveProperty('lateBy');
  });

  it('what nobody can judge is not excused', () => {
    const announces = [
      { what: '停水', services: ['water' as const], slots: [{ from: { date: '2026-02-30' as never } }] },
    ];
    const step = issue(outage(TODAY, { ...external('2026-11-20'), announces }), by(PEOPLE.manager), '迟到');
    expect(stops(step)).toEqual(['LEAD_TIME.SHORT unknown']);
  });

  it('scheduled later than it may it needs the reason, unless the issue stated one', () => {
    const schedule = { type: 'schedule', on: day('2026-11-29') } as const;
    const inTime = done(
      reviewed(outage('2026-12-01', external('2026-11-20'))),
      { type: 'issue' },
      by(PEOPLE.manager),
    );
    expect(stops(decideNotice(inTime, schedule, by(PEOPLE.clerk)))).toEqual([
      'NOTICE.LATE_REASON_MISSING fail',
    ]);
    const told = done(inTime, { ...schedule, lateReason: '公告栏已满' }, by(PEOPLE.clerk));
    expect([told.scheduledFor, told.lateReason]).toEqual(['2026-11-29', '公告栏已满']);
    const issuedLate = done(reviewed(late), { type: 'issue', lateReason: '来函迟' }, by(PEOPLE.manager));
    const again = done(issuedLate, { type: 'schedule', on: day(TODAY) }, by(PEOPLE.clerk));
    expect(again.lateReason).toBe('来函迟');
  });

  it('evaluated it is not refused, and told that a reason will be asked for', () => {
    const decision = evaluateNotice(late, { at: noon(TODAY), stage: 'submission', publishOn: day(TODAY) });
    expect(decision.outcome).toBe('allowed');
    expect(findingOf(decision, 'NOTICE.LATE_REASON_MISSING')).toMatchObject({
      verdict: 'unknown',
      effect: 'advises',
    });
  });
});

describe('the policy of lateness', () => {
  const policy = (given: Partial<NoticePolicy>): NoticePolicy => ({ ...DEFAULT_NOTICE_POLICY, ...given });
  const internal = outage('2026-11-22');

  it('decides by category', () => {
    const lenient = policy({ late: { ...DEFAULT_NOTICE_POLICY.late, internal: 'with-reason' } });
    const strict = policy({ late: { ...DEFAULT_NOTICE_POLICY.late, external: 'refuse' } });
    const context = (of: NoticePolicy) => by(PEOPLE.manager, TODAY, { policy: of });
    expect(stops(issue(internal, context(lenient)))).toEqual(['NOTICE.LATE_REASON_MISSING fail']);
    expect(issue(internal, context(lenient), '临时检修').accepted).toBe(true);
    expect(stops(issue(outage('2026-11-22', external()), context(strict), '迟到'))).toEqual([
      'LEAD_TIME.SHORT fail',
    ]);
  });

  it('asks for no reason where only an overlay that advises is missed', () => {
    const water = { lead: { unit: 'calendar-day', count: 30 }, clause: 'CN-X' } as const;
    const overlaid = (effect: 'blocks' | 'advises') =>
      by(PEOPLE.manager, TODAY, {
        policy: policy({
          leadTimes: {
            ...DEFAULT_NOTICE_POLICY.leadTimes,
            overlays: [{ id: 'x', services: { water }, effect }],
          },
        }),
      });
    const of = outage('2026-12-01', external('2026-11-20'));
    expect(issue(of, overlaid('advises')).accepted).toBe(true);
    expect(stops(issue(of, overlaid('blocks')))).toEqual(['NOTICE.LATE_REASON_MISSING fail']);
    expect(stops(issue(outage('2026-12-01'), overlaid('blocks')))).toEqual(['LEAD_TIME.OVERLAY_SHORT fail']);
    expect(issue(outage('2026-12-01'), overlaid('advises')).accepted).toBe(true);
  });

  it('may count working days, with a calendar from the context', async () => {
    const { chinaCalendar } = await import('../../src/calendar/index.js');
    const lead = { lead: { unit: 'working-day', count: 3 }, clause: 'CIM-4.2.6' } as const;
    const services = { ...DEFAULT_NOTICE_POLICY.leadTimes.services, water: lead };
    const working = policy({ leadTimes: { ...DEFAULT_NOTICE_POLICY.leadTimes, services } });
    const step = (on: string, calendar = true) =>
      issue(
        outage(on),
        by(PEOPLE.manager, TODAY, { policy: working, ...(calendar ? { calendar: chinaCalendar() } : {}) }),
      );
    // 2026-11-21 is a Saturday: Monday to Wednesday are the three working days.
    expect(stops(step('2026-11-24'))).toEqual(['LEAD_TIME.SHORT fail']);
    expect(step('2026-11-25').accepted).toBe(true);
    expect(stops(step('2026-11-25', false))).toEqual(['LEAD_TIME.SHORT unknown']);
  });

  it('may count hours, from the moment of the issue', () => {
    const lead = { lead: { unit: 'hour', count: 24 }, clause: 'CIM-4.2.6' } as const;
    const services = { ...DEFAULT_NOTICE_POLICY.leadTimes.services, water: lead };
    const hourly = policy({ leadTimes: { ...DEFAULT_NOTICE_POLICY.leadTimes, services } });
    const announces = [
      {
        what: '停水',
        services: ['water' as const],
        slots: [{ from: { date: day('2026-11-22'), time: '12:00' as never } }],
      },
    ];
    const at = (text: string) =>
      issue(outage(TODAY, { announces }), { actor: PEOPLE.manager, at: instant(text), policy: hourly })
        .accepted;
    expect(at('2026-11-21T04:00:00.000Z')).toBe(true);
    expect(at('2026-11-21T04:00:00.001Z')).toBe(false);
  });
});
