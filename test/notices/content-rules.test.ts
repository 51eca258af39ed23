import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../../src/calendar/index.js';
import { addDays, calendarDate, type WallTime } from '../../src/kernel/index.js';
import {
  DEFAULT_NOTICE_POLICY,
  decideNotice,
  type EventSlot,
  evaluateNotice,
  type LeadTime,
  type NoticeContent,
  type NoticeEvaluation,
  noticeId,
} from '../../src/notices/index.js';
import {
  by,
  command,
  content,
  day,
  done,
  drafted,
  estate,
  findingOf,
  id,
  noon,
  outage,
  PEOPLE,
  stops,
  TODAY,
  urgent,
} from './support.js';

const without = (...members: (keyof NoticeContent)[]): NoticeContent =>
  Object.fromEntries(
    Object.entries(content()).filter(([member]) => !members.includes(member as never)),
  ) as never;

const evaluated = (of: NoticeContent, stage: 'drafting' | 'submission', publishOn?: string) =>
  evaluateNotice(of, {
    at: noon(TODAY),
    stage,
    ...(publishOn === undefined ? {} : { publishOn: calendarDate(publishOn) }),
  });

const draft = (of: NoticeContent) =>
  decideNotice(null, { type: 'draft', id, estate, content: of }, by(PEOPLE.clerk));
const submit = (of: NoticeContent) => decideNotice(drafted(of), { type: 'submit' }, by(PEOPLE.clerk));

const MISSING = [
  ['title', 'NOTICE.TITLE_MISSING', [{ title: '' }, { title: ' \n' }]],
  ['body', 'NOTICE.BODY_MISSING', [{ body: '' }, { body: '　' }]],
  [
    'scope',
    'NOTICE.SCOPE_MISSING',
    [
      { scope: { kind: 'parts', parts: [] } },
      { scope: { kind: 'parts', parts: [{ building: '3' }, { building: '' }] } },
      { scope: { kind: 'described', text: ' ' } },
    ],
  ],
  [
    'validity',
    'NOTICE.VALIDITY_MISSING',
    [
      { validity: { from: '2026-02-30', until: 'open-ended' } },
      { validity: { from: TODAY, until: '2026-02-30' } },
    ],
  ],
] as const satisfies readonly [keyof NoticeContent, string, readonly object[]][];

describe('content, scope and validity (CIM-4.2.4)', () => {
  it.each(MISSING)(
    'without %s it is drafted, needs information, and is not handed in',
    (member, code, blanks) => {
      for (const of of [without(member), ...blanks.map((blank) => content(blank as never))]) {
        const drafting = draft(of);
        expect(drafting.accepted).toBe(true);
        expect(findingOf(drafting, code)).toMatchObject({ verdict: 'unknown', effect: 'advises' });
        expect(evaluated(of, 'drafting').outcome).toBe('needs-information');
        expect(findingOf(evaluated(of, 'drafting'), code).verdict).toBe('unknown');
        expect(evaluated(of, 'submission').outcome).toBe('refused');
        expect(stops(submit(of))).toEqual([`${code} fail`]);
        const edited = decideNotice(drafted(), { type: 'edit', content: of }, by(PEOPLE.clerk));
        expect(edited.accepted).toBe(true);
      }
    },
  );

  it('says how it reaches the customers', () => {
    const of = content({ modes: [] });
    expect(findingOf(draft(of), 'NOTICE.MODE_MISSING')).toMatchObject({
      verdict: 'unknown',
      effect: 'advises',
    });
    expect(stops(submit(of))).toEqual(['NOTICE.MODE_MISSING fail']);
  });

  it('tells everything that is missing at once', () => {
    expect(stops(submit(without('title', 'body', 'scope', 'validity')))).toEqual(
      MISSING.map(([, code]) => `${code} fail`),
    );
  });

  it('a complete one is allowed at both stages, a standing one too', () => {
    for (const of of [content(), content({ validity: { from: day(TODAY), until: 'open-ended' } })]) {
      expect([evaluated(of, 'drafting').outcome, evaluated(of, 'submission').outcome]).toEqual([
        'allowed',
        'allowed',
      ]);
    }
  });

  it.each([
    ['2026-11-20', 'fail'],
    ['2026-11-21', 'pass'],
    ['2026-11-22', 'pass'],
  ])('valid from 2026-11-21 until %s: %s', (until, verdict) => {
    const of = content({ validity: { from: day('2026-11-21'), until: day(until) } });
    expect(findingOf(draft(of), 'NOTICE.VALIDITY_OUT_OF_ORDER')).toMatchObject({
      verdict,
      effect: 'advises',
    });
    expect(findingOf(submit(of), 'NOTICE.VALIDITY_OUT_OF_ORDER')).toMatchObject({
      verdict,
      effect: 'blocks',
    });
  });

  const slot = (given: Partial<EventSlot>): EventSlot => ({ from: { date: day('2026-12-01') }, ...given });
  const at = (date: string, time?: string) => ({
    date: day(date),
    ...(time === undefined ? {} : { time: time as WallTime }),
  });

  it.each<[string, EventSlot, string]>([
    ['a day', slot({}), '2026-12-01'],
    ['over midnight', slot({ until: at('2026-12-02', '06:00') }), '2026-12-02'],
    ['until midnight', slot({ until: at('2026-12-02', '00:00') }), '2026-12-01'],
    ['until 24:00', slot({ until: at('2026-12-01', '24:00') }), '2026-12-01'],
    ['from 24:00', slot({ from: at('2026-12-01', '24:00') }), '2026-12-02'],
    [
      'from 24:00 until 24:00',
      slot({ from: at('2026-12-01', '24:00'), until: at('2026-12-02', '24:00') }),
      '2026-12-02',
    ],
    ['every day', slot({ repeats: { every: 'day', until: day('2026-12-05') } }), '2026-12-05'],
    ['every week', slot({ repeats: { every: 'week', until: day('2026-12-21') } }), '2026-12-15'],
    [
      'every night but the last two',
      slot({
        until: at('2026-12-02', '06:00'),
        repeats: { every: 'day', until: day('2026-12-05'), except: [day('2026-12-04'), day('2026-12-05')] },
      }),
      '2026-12-04',
    ],
  ])('warns where it ends before what it announces: %s', (_, of, last) => {
    const ending = (until: NonNullable<NoticeContent['validity']>['until']) => {
      const announces = [{ what: '水箱清洗', services: ['water' as const], slots: [of] }];
      return findingOf(
        submit(outage(TODAY, { announces, validity: { from: day(TODAY), until } })),
        'NOTICE.VALIDITY_ENDS_EARLY',
      );
    };
    const before = addDays(day(last), -1);
    expect(ending(before)).toMatchObject({ verdict: 'fail', effect: 'advises', facts: { last } });
    expect(ending(day(last)).verdict).toBe('pass');
    expect(ending('open-ended').verdict).toBe('pass');
  });

  it('warns by the last of all days that it announces, whichever comes first, and passes over what is no day', () => {
    const on = (date: string) => slot({ from: { date: date as never } });
    const last = (...slots: readonly (readonly string[])[]) => {
      const announces = slots.map((dates) => ({ what: '停水', services: [], slots: dates.map(on) }));
      return findingOf(draft(outage(TODAY, { announces })), 'NOTICE.VALIDITY_ENDS_EARLY').facts.last;
    };
    expect(last(['2026-12-01', '2026-12-03', '2026-12-02'])).toBe('2026-12-03');
    expect(last(['2026-12-01'], ['2026-12-05'], ['2026-12-04'])).toBe('2026-12-05');
    expect(last(['2026-02-30', '2026-12-01', '2026-12-32'])).toBe('2026-12-01');
    expect(last(['2026-02-30'], [])).toBeNull();
  });

  it.each([
    ['2026-11-20', 'fail', 'advises', true],
    ['2026-11-21', 'pass', 'blocks', true],
    ['2026-11-30', 'pass', 'blocks', true],
    ['2026-12-01', 'fail', 'blocks', false],
  ])(
    'meant for %s, valid from 2026-11-21 until 2026-11-30: %s, %s',
    (publishOn, verdict, effect, accepted) => {
      const step = submit(content({ publishOn: day(publishOn) }));
      expect(findingOf(step, 'NOTICE.PUBLISH_DAY_OUTSIDE')).toMatchObject({ verdict, effect });
      expect(step.accepted).toBe(accepted);
      const standing = { from: day(TODAY), until: 'open-ended' } as const;
      expect(submit(content({ publishOn: day('2031-01-01'), validity: standing })).accepted).toBe(true);
    },
  );

  it.each([
    ['2026-11-21', true],
    ['2026-11-22', false],
  ])('received on %s, handed in on 2026-11-21: %s', (receivedOn, accepted) => {
    const origin = {
      category: 'external',
      body: 'police',
      bodyName: '派出所',
      receivedOn: day(receivedOn),
    } as const;
    expect(stops(submit(content({ origin })))).toEqual(accepted ? [] : ['NOTICE.RECEIVED_IN_FUTURE fail']);
    expect(draft(content({ origin })).accepted).toBe(true);
  });

  it('a notice does not correct or cancel itself', () => {
    const follows = (notice: string) => content({ follows: { kind: 'corrects', notice: noticeId(notice) } });
    expect(findingOf(draft(follows('ntc_1')), 'NOTICE.FOLLOWS_ITSELF')).toMatchObject({
      verdict: 'fail',
      effect: 'advises',
    });
    expect(stops(submit(follows('ntc_1')))).toEqual(['NOTICE.FOLLOWS_ITSELF fail']);
    expect(findingOf(submit(follows('ntc_1')), 'NOTICE.FOLLOWED_REFUSED').verdict).toBe('not-applicable');
    expect(submit(follows('ntc_0')).accepted).toBe(true);
  });

  it('takes rare characters and huge texts as they are', () => {
    const of = content({ title: '𠮷野家'.repeat(50), body: '𪚥'.repeat(100_000) });
    const step = submit(of);
    expect(step.accepted).toBe(true);
  });
});

describe('what a planned notice announces (CIM-4.2.6)', () => {
  it.each<[string, Partial<NoticeContent>, string]>([
    ['an outage of water', {}, 'pass'],
    ['an outage that names no event', { announces: [] }, 'fail'],
    [
      'an outage without services',
      { announces: [{ what: 'x', slots: [{ from: { date: day('2026-12-20') } }] }] },
      'fail',
    ],
    [
      'an outage that stops nothing',
      { announces: [{ what: 'x', services: [], slots: [{ from: { date: day('2026-12-20') } }] }] },
      'fail',
    ],
    ['an outage without a day', { announces: [{ what: 'x', services: ['water'], slots: [] }] }, 'fail'],
    ['a planned matter', { planning: { class: 'planned' } }, 'pass'],
    ['a planned matter that announces nothing', { planning: { class: 'planned' }, announces: [] }, 'fail'],
    ['a routine one', { planning: { class: 'routine' } }, 'not-applicable'],
  ])('%s', (_, given, verdict) => {
    const of = outage('2026-12-20', given);
    expect(findingOf(submit(of), 'NOTICE.EVENT_MISSING').verdict).toBe(verdict);
    expect(submit(of).accepted).toBe(verdict !== 'fail');
    expect(findingOf(draft(of), 'NOTICE.EVENT_MISSING').verdict).toBe(
      verdict === 'fail' ? 'unknown' : verdict,
    );
    expect(evaluated(of, 'drafting', TODAY).outcome).toBe(
      verdict === 'fail' ? 'needs-information' : 'allowed',
    );
  });

  it('one that does not say what it announces is drafted, and not handed in', () => {
    const { announces: _announces, ...of } = outage('2026-12-20');
    expect(stops(submit(of))).toEqual(['NOTICE.EVENT_MISSING fail']);
    expect(draft(of).accepted).toBe(true);
  });

  it('a label is no way around: neither routine with an event, nor planned without one', () => {
    const issued = (of: NoticeContent) => {
      const submitted = done(drafted(of), { type: 'submit' }, by(PEOPLE.clerk));
      return decideNotice(
        done(submitted, { type: 'review' }, by(PEOPLE.head)),
        { type: 'issue' },
        by(PEOPLE.manager),
      );
    };
    expect(stops(issued(outage('2026-11-22', { planning: { class: 'routine' } })))).toEqual([
      'LEAD_TIME.SHORT fail',
    ]);
    expect(issued(outage('2026-12-20', { planning: { class: 'routine' } })).accepted).toBe(true);
    expect(stops(submit(content({ planning: { class: 'planned' }, announces: [] })))).toEqual([
      'NOTICE.EVENT_MISSING fail',
    ]);
  });

  it('without a day of publication the lead time is unknown while it is drafted, and today’s at submission', () => {
    const of = outage('2026-12-20');
    expect(findingOf(evaluated(of, 'drafting'), 'LEAD_TIME.SHORT').verdict).toBe('unknown');
    expect(evaluated(of, 'drafting').outcome).toBe('needs-information');
    expect(evaluated(of, 'submission').outcome).toBe('allowed');
    expect(evaluated(outage('2026-11-24'), 'submission').outcome).toBe('allowed');
    expect(evaluated(outage('2026-11-23'), 'submission').outcome).toBe('refused');
    expect(evaluated(outage('2026-11-23'), 'submission', '2026-11-01').outcome).toBe('refused');
    expect(evaluated(of, 'submission', '2026-12-17').outcome).toBe('allowed');
    expect(evaluated(of, 'submission', '2026-12-18').outcome).toBe('refused');
    expect(evaluated({ ...of, publishOn: day('2026-12-17') }, 'submission').outcome).toBe('allowed');
    const past = evaluated(of, 'drafting', '2026-11-01');
    expect(findingOf(past, 'LEAD_TIME.SHORT')).toMatchObject({
      verdict: 'pass',
      facts: { publishOn: TODAY },
    });
    expect(findingOf(submit(of), 'LEAD_TIME.SHORT').verdict).toBe('pass');
  });
});

describe('an urgent notice (CIM-4.2.6; mistake 11 of the peers)', () => {
  const rush = (given: Partial<typeof urgent>, more: Partial<NoticeContent> = {}) =>
    content({ planning: { ...urgent, ...given }, announces: [], ...more });
  const { cause: _cause, ...causeless } = urgent;
  const { mark: _mark, ...unmarked } = urgent;

  it.each([undefined, '', ' '])('without a cause (%j) it needs one, and is not handed in', (cause) => {
    const of = cause === undefined ? content({ planning: causeless, announces: [] }) : rush({ cause });
    expect(draft(of).accepted).toBe(true);
    expect(findingOf(draft(of), 'NOTICE.URGENT_CAUSE_MISSING').verdict).toBe('unknown');
    expect(evaluated(of, 'drafting').outcome).toBe('needs-information');
    expect(stops(submit(of))).toEqual(['NOTICE.URGENT_CAUSE_MISSING fail']);
  });

  it('without its mark it is refused; where nobody knows, it needs information', () => {
    expect(stops(submit(rush({ mark: false })))).toEqual(['NOTICE.URGENT_MARK_MISSING fail']);
    expect(stops(submit(content({ planning: unmarked, announces: [] })))).toEqual([
      'NOTICE.URGENT_MARK_MISSING unknown',
    ]);
    expect(submit(rush({})).accepted).toBe(true);
  });

  it('has no lead time, whatever day its event is', () => {
    const of = rush({}, { announces: outage(TODAY).announces ?? [] });
    expect(findingOf(submit(of), 'LEAD_TIME.SHORT').verdict).toBe('not-applicable');
  });

  describe('that was planned', () => {
    const known = (of: NoticeContent, eventKnownOn?: string, today = TODAY) => {
      const context = by(
        PEOPLE.clerk,
        today,
        eventKnownOn === undefined ? {} : { eventKnownOn: day(eventKnownOn) },
      );
      const step = decideNotice(drafted(of, by(PEOPLE.clerk, today)), { type: 'submit' }, context);
      return [findingOf(step, 'NOTICE.URGENT_WAS_PLANNED'), step.accepted] as const;
    };
    const on = (date: string, services?: readonly ('water' | 'gas')[]) =>
      rush(
        {},
        {
          validity: { from: day(TODAY), until: 'open-ended' },
          announces: [
            {
              what: '抢修',
              ...(services === undefined ? {} : { services }),
              slots: [{ from: { date: day(date) } }],
            },
          ],
        },
      );

    it.each([
      ['water', '2026-11-25', '2026-11-22', 'fail'],
      ['water', '2026-11-25', '2026-11-23', 'pass'],
      ['water', '2027-01-02', '2026-12-30', 'fail'],
      ['water', '2027-01-02', '2026-12-31', 'pass'],
      ['gas', '2026-12-03', '2026-11-26', 'fail'],
      ['gas', '2026-12-03', '2026-11-27', 'pass'],
    ] as const)('%s on %s, known on %s: %s', (service, date, eventKnownOn, verdict) => {
      const [finding, accepted] = known(on(date, [service]), eventKnownOn, eventKnownOn);
      expect([finding.verdict, finding.effect, accepted]).toEqual([verdict, 'reviews', true]);
      expect(finding.facts).toEqual({ eventKnownOn });
    });

    it('is looked at by a person, at the review and the issue too', () => {
      const of = on('2026-11-25', ['water']);
      const context = by(PEOPLE.head, TODAY, { eventKnownOn: day('2026-11-20') });
      const step = decideNotice(
        done(drafted(of), { type: 'submit' }, by(PEOPLE.clerk)),
        { type: 'review' },
        context,
      );
      expect(findingOf(step, 'NOTICE.URGENT_WAS_PLANNED')).toMatchObject({
        verdict: 'fail',
        effect: 'reviews',
      });
      const decision = evaluateNotice(of, {
        at: noon(TODAY),
        stage: 'submission',
        eventKnownOn: day('2026-11-20'),
      });
      expect(decision.outcome).toBe('needs-review');
    });

    it('is not known where the context does not say, and does not weigh then', () => {
      expect(known(on('2026-11-23', ['water']))[0]).toMatchObject({ verdict: 'unknown', effect: 'advises' });
      const { announces: _announces, ...unsaid } = on('2026-11-25');
      expect(known(unsaid, '2026-11-01')[0].verdict).toBe('unknown');
      expect(evaluated(on('2026-11-23', ['water']), 'submission').outcome).toBe('allowed');
    });

    it('without services: sure after seven days, unknown after fewer', () => {
      expect(known(on('2026-12-03'), '2026-11-26', '2026-11-26')[0].verdict).toBe('fail');
      expect(known(on('2026-12-03'), '2026-11-27', '2026-11-27')[0].verdict).toBe('unknown');
    });

    type Events = NonNullable<NoticeContent['announces']>;
    const planned = (eventKnownOn: string, ...announces: Events) =>
      known(
        rush({}, { announces, validity: { from: day(TODAY), until: 'open-ended' } }),
        eventKnownOn,
        eventKnownOn,
      )[0].verdict;
    const event = (date: string, services?: Events[number]['services']) => ({
      what: '抢修',
      ...(services === undefined ? {} : { services }),
      slots: [{ from: { date: day(date) } }],
    });

    it.each<[string, string, Events, string]>([
      ['what stops nothing', '2026-11-26', [event('2026-12-03', [])], 'fail'],
      ['what stops nothing', '2026-11-27', [event('2026-12-03', [])], 'pass'],
      [
        'water, and what is not said',
        '2026-11-26',
        [event('2026-12-03', ['water']), event('2026-12-03')],
        'fail',
      ],
      [
        'water, and what is not said',
        '2026-11-27',
        [event('2026-12-03', ['water']), event('2026-12-03')],
        'unknown',
      ],
      [
        'water, and later what stops nothing',
        '2026-11-25',
        [event('2026-11-28', ['water']), event('2026-12-20', [])],
        'fail',
      ],
      [
        'water, and later what stops nothing',
        '2026-11-26',
        [event('2026-11-28', ['water']), event('2026-12-20', [])],
        'pass',
      ],
      [
        'water, and what names no day',
        '2026-11-22',
        [event('2026-12-03', ['water']), { ...event('2026-12-03', ['water']), slots: [] }],
        'unknown',
      ],
    ])('%s, known on %s', (_, eventKnownOn, announces, verdict) => {
      expect(planned(eventKnownOn, ...announces)).toBe(verdict);
    });

    it('is asked in the estate’s time and working days', () => {
      const { leadTimes } = DEFAULT_NOTICE_POLICY;
      const asked = (lead: LeadTime, on: string, eventKnownOn: string, more: Partial<NoticeEvaluation>) => {
        const services = { ...leadTimes.services, water: { lead, clause: 'CIM-4.2.6' as const } };
        const decision = evaluateNotice(rush({}, { announces: [event(on, ['water'])] }), {
          at: noon(eventKnownOn),
          stage: 'submission',
          eventKnownOn: day(eventKnownOn),
          policy: { ...DEFAULT_NOTICE_POLICY, leadTimes: { ...leadTimes, services } },
          ...more,
        });
        return findingOf(decision, 'NOTICE.URGENT_WAS_PLANNED').verdict;
      };
      // From Friday the 20th, Monday to Wednesday are the three working days.
      const working = { unit: 'working-day', count: 3 } as const;
      const calendar = chinaCalendar();
      expect(asked(working, '2026-11-25', '2026-11-20', { calendar })).toBe('fail');
      expect(asked(working, '2026-11-24', '2026-11-20', { calendar })).toBe('pass');
      expect(asked(working, '2026-11-25', '2026-11-20', {})).toBe('unknown');
      // On the first of November clocks go back in Havana: that day has 25 hours.
      const hours = { unit: 'hour', count: 25 } as const;
      expect(asked(hours, '2026-11-02', '2026-10-31', { zone: 'America/Havana' })).toBe('fail');
      expect(asked(hours, '2026-11-02', '2026-10-31', {})).toBe('unknown');
    });

    it('is known from the earliest day that anybody states', () => {
      const early = drafted(on('2026-11-25', ['water']), by(PEOPLE.clerk, '2026-11-19'));
      const told = (eventKnownOn: string) => {
        const context = by(PEOPLE.clerk, TODAY, { eventKnownOn: day(eventKnownOn) });
        const step = decideNotice(early, { type: 'submit' }, context);
        return findingOf(step, 'NOTICE.URGENT_WAS_PLANNED').facts.eventKnownOn;
      };
      expect(['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-30'].map(told)).toEqual([
        '2026-11-18',
        '2026-11-19',
        '2026-11-19',
        '2026-11-19',
      ]);
    });

    it('is not known of what names no day, whatever the host knows', () => {
      const [slot] = [{ what: '停水', services: ['water' as const], slots: [] }];
      for (const of of [rush({}), rush({}, { announces: [slot] })]) {
        expect(known(of, '2026-11-01')[0]).toMatchObject({ verdict: 'unknown', effect: 'advises' });
      }
    });

    it('is known by what the notice itself says: when its sender told, and when it was first written down', () => {
      const told = (receivedOn: string) =>
        known({
          ...on('2026-11-22', ['water']),
          origin: {
            category: 'external',
            body: 'water',
            bodyName: '自来水公司',
            receivedOn: day(receivedOn),
          },
        })[0];
      expect(told('2026-11-19')).toMatchObject({ verdict: 'fail', facts: { eventKnownOn: '2026-11-19' } });
      expect(told('2026-11-20').verdict).toBe('pass');
      const relabelled = (first: string) => {
        const early = drafted(outage('2026-11-22'), by(PEOPLE.clerk, first));
        const edit = { type: 'edit', content: on('2026-11-22', ['water']) } as const;
        const urgently = done(early, edit, by(PEOPLE.clerk));
        return findingOf(
          decideNotice(urgently, { type: 'submit' }, by(PEOPLE.clerk)),
          'NOTICE.URGENT_WAS_PLANNED',
        );
      };
      expect(relabelled('2026-11-19')).toMatchObject({
        verdict: 'fail',
        effect: 'reviews',
        facts: { eventKnownOn: '2026-11-19' },
      });
      expect(relabelled('2026-11-20').verdict).toBe('unknown');
    });

    it('does not concern what is not urgent', () => {
      expect(known(outage('2026-12-20'), '2026-11-01')[0].verdict).toBe('not-applicable');
    });
  });
});

it('an edit is judged by the new content', () => {
  const step = decideNotice(drafted(), command('edit', content({ body: '' })), by(PEOPLE.clerk));
  expect(findingOf(step, 'NOTICE.BODY_MISSING').verdict).toBe('unknown');
});
