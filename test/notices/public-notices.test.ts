import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDate, daysBetween, instant, type Verdict, type WallDateTime, wallTime } from 'wuye';
import {
  type AnnouncedEvent,
  applicationId,
  checkLeadTime,
  DEFAULT_LEAD_TIMES,
  type EventSlot,
  EXTERNAL_BODIES,
  type ExternalBody,
  evaluateNotice,
  type NoticeContent,
  type NoticeOrigin,
  type NoticePlanning,
  type OutageService,
  occurrencesOf,
  STATUTORY_LEAD_TIMES,
  withOverlay,
} from 'wuye/notices';

/** Facts of a notice that was really published, or of a printed sample, and what must come of them. */
interface PublicNotice {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly pattern: '公告' | '通知' | '其他';
  readonly issuer: string;
  readonly issuerKind: string;
  readonly category: NoticeOrigin['category'];
  readonly planning: NoticePlanning['class'];
  readonly publishedOn: string | null;
  readonly eventStart: string | null;
  readonly eventEnd: string | null;
  readonly scopeStated: boolean | null;
  readonly scopeText: string;
  readonly validityStated: boolean | null;
  readonly urgentMark: boolean | null;
  readonly notes: string;
  readonly expected: {
    readonly leadDays: number | null;
    readonly leadRule: '3d' | '7d' | 'none';
    readonly leadVerdict: 'pass' | 'fail' | 'unknown' | 'n/a';
    readonly verdict: 'pass' | 'fail' | 'unknown';
    readonly reasons: readonly string[];
  };
}

const CASES: readonly PublicNotice[] = JSON.parse(
  readFileSync(new URL('../data/public-notices.json', import.meta.url), 'utf8'),
);
const REQUIRED = { '3d': 3, '7d': 7, none: undefined } as const;
const VERDICT = { pass: 'pass', fail: 'fail', unknown: 'unknown', 'n/a': 'not-applicable' } as const;

/** `2021-05-25T23:00` or `2021-05-25`. */
function wall(text: string): WallDateTime {
  const [date = '', time] = text.split('T');
  return { date: calendarDate(date), ...(time === undefined ? {} : { time: wallTime(time) }) };
}

function servicesOf({ planning, topic }: PublicNotice): readonly OutageService[] | undefined {
  if (planning !== 'planned-outage') return undefined;
  return [
    ...(topic.includes('停水') ? ['water' as const] : []),
    ...(topic.includes('停电') ? ['power' as const] : []),
  ];
}

function announcedBy(notice: PublicNotice): readonly AnnouncedEvent[] | undefined {
  const { eventStart, eventEnd, topic } = notice;
  if (eventStart === null) return notice.planning === 'routine' ? [] : undefined;
  const slot: EventSlot = {
    from: wall(eventStart),
    ...(eventEnd === null ? {} : { until: wall(eventEnd) }),
  };
  const services = servicesOf(notice);
  return [{ what: topic, ...(services === undefined ? {} : { services }), slots: [slot] }];
}

function originOf({ id, category, issuer, issuerKind }: PublicNotice): NoticeOrigin {
  if (category === 'internal') return { category };
  if (category === 'commercial') return { category, application: applicationId(`app_${id}`) };
  const body: ExternalBody = EXTERNAL_BODIES.find((each) => each === issuerKind) ?? 'other';
  return { category, body, bodyName: issuer };
}

function planningOf({ planning, topic, urgentMark }: PublicNotice): NoticePlanning {
  if (planning !== 'urgent') return { class: planning };
  return { class: planning, cause: topic, ...(urgentMark === null ? {} : { mark: urgentMark }) };
}

/** A stated validity begins at publication, or with the event, and ends with it; without any date it is not known. */
function validityOf({ validityStated, publishedOn, eventStart, eventEnd }: PublicNotice) {
  const from = publishedOn ?? eventStart;
  if (validityStated !== true || from === null || eventEnd === null) return {};
  return { validity: { from: wall(from).date, until: wall(eventEnd).date } };
}

function contentOf(notice: PublicNotice): NoticeContent {
  const announces = announcedBy(notice);
  return {
    origin: originOf(notice),
    pattern: notice.pattern === '公告' ? 'announcement' : 'notice',
    planning: planningOf(notice),
    title: notice.title,
    body: `${notice.title}：${notice.scopeText}`,
    ...(notice.scopeStated ? { scope: { kind: 'described', text: notice.scopeText } } : {}),
    ...validityOf(notice),
    ...(announces === undefined ? {} : { announces }),
    ...(notice.publishedOn === null ? {} : { publishOn: calendarDate(notice.publishedOn) }),
    importance: 'ordinary',
    modes: ['board'],
  };
}

/** A fact that the sheet does not show leaves it as good as a draft: what is missing is unknown. */
const stageOf = ({ scopeStated, validityStated, eventStart, publishedOn }: PublicNotice) =>
  scopeStated === null ||
  validityStated === null ||
  publishedOn === null ||
  (validityStated && (eventStart ?? publishedOn) === null)
    ? 'drafting'
    : 'submission';

/** Every rule counts, whatever its effect. */
const strict = (verdicts: readonly Verdict[]) =>
  verdicts.includes('fail') ? 'fail' : verdicts.includes('unknown') ? 'unknown' : 'pass';

/** What only the text of the sheet tells, and a person must read. */
const NEEDS_READING = new Set(['government-name', 'false-claim', 'text-not-fully-visible']);

const evaluate = (notice: PublicNotice) =>
  evaluateNotice(contentOf(notice), {
    at: instant(`${wall(notice.publishedOn ?? notice.eventStart ?? '2026-11-21').date}T01:00:00.000Z`),
    stage: stageOf(notice),
  });

describe('notices that were really published', () => {
  it('are all there', () => {
    expect(CASES.length).toBe(31);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(31);
  });

  it.each(CASES.map((notice) => [notice.id, notice.title, notice] as const))(
    '%s %s: lead time',
    (_id, _title, notice) => {
      const { leadDays, leadRule, leadVerdict } = notice.expected;
      const content = contentOf(notice);
      const [finding, ...more] = checkLeadTime(content, { policy: DEFAULT_LEAD_TIMES });
      expect(more).toEqual([]);
      expect(finding).toMatchObject({
        code: 'LEAD_TIME.SHORT',
        clause: 'CIM-4.2.6',
        effect: 'blocks',
        verdict: VERDICT[leadVerdict],
      });
      expect(finding?.facts.required ?? undefined).toBe(
        content.announces === undefined ? undefined : REQUIRED[leadRule],
      );
      const [first] = (content.announces ?? []).flatMap((event) => [...occurrencesOf(event)]);
      const days =
        first === undefined || content.publishOn === undefined
          ? null
          : daysBetween(content.publishOn, first.from.date);
      expect(days).toBe(leadDays);
      if (leadVerdict !== 'n/a') expect(finding?.facts.lead).toBe(leadDays);
    },
  );

  it.each(CASES.map((notice) => [notice.id, notice.title, notice] as const))(
    '%s %s: the whole of it',
    (_id, _title, notice) => {
      const { outcome, findings } = evaluate(notice);
      const verdict = strict(findings.map((finding) => finding.verdict));
      if (notice.expected.reasons.some((reason) => NEEDS_READING.has(reason))) {
        // The facts do not decide: what makes it false stands in its words.
        expect(verdict).toBe('unknown');
        expect(['needs-information', 'needs-review']).toContain(outcome);
        return;
      }
      expect(verdict).toBe(notice.expected.verdict);
      if (verdict === 'unknown') expect(outcome).toBe('needs-information');
    },
  );

  it.each(CASES.map((notice) => [notice.id, notice] as const))('%s: for the reasons given', (_id, notice) => {
    const codes = new Map(evaluate(notice).findings.map(({ code, verdict }) => [code, verdict]));
    const { reasons } = notice.expected;
    expect(codes.get('LEAD_TIME.SHORT') === 'fail').toBe(reasons.includes('lead-short'));
    expect(codes.get('NOTICE.VALIDITY_MISSING') === 'fail').toBe(reasons.includes('validity-missing'));
    expect(codes.get('NOTICE.URGENT_MARK_MISSING') === 'unknown').toBe(
      reasons.includes('urgent-mark-not-visible'),
    );
    const undated = ['LEAD_TIME.SHORT', 'NOTICE.VALIDITY_MISSING'] as const;
    if (reasons.includes('date-unknown')) {
      expect(undated.map((code) => codes.get(code))).toContain('unknown');
    }
  });

  it('come out so often one way and another', () => {
    const outcomes = new Map<string, string[]>();
    for (const notice of CASES) {
      const { outcome } = evaluate(notice);
      outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), notice.id]);
    }
    console.info(
      'public notices:',
      [...outcomes].map(([outcome, ids]) => `${outcome} ${ids.length}`).join(', '),
    );
    expect(outcomes.get('needs-information')).toEqual(['N31', 'N37', 'N73', 'N76', 'N88', 'N91']);
    expect(outcomes.get('needs-review')).toBeUndefined();
    expect(outcomes.get('refused')?.length).toBe(12);
    // Eight of them pass; five are late but external, which is told and does not block.
    expect(outcomes.get('allowed')?.length).toBe(13);
  });
});

describe('what the notes of these notices add', () => {
  const titled = (id: string) => CASES.find((notice) => notice.id === id)?.title;
  const on = (text: string) => ({ from: wall(text) });
  const planned = (announces: readonly AnnouncedEvent[], publishOn: string) => ({
    planning: { class: 'planned' } as const,
    announces,
    publishOn: calendarDate(publishOn),
  });
  const policy = DEFAULT_LEAD_TIMES;

  it('N43: two batches of one notice come out differently, the worse one counts and both are named', () => {
    expect(titled('N43')).toContain('电梯停运');
    const announces: AnnouncedEvent[] = [
      { what: '第一批电梯停运', services: ['lift'], slots: [on('2019-01-18')] },
      { what: '第二批电梯停运', services: ['lift'], slots: [on('2019-01-25')] },
    ];
    const [finding] = checkLeadTime(planned(announces, '2019-01-18'), { policy });
    expect(finding).toMatchObject({
      verdict: 'fail',
      path: ['announces', 0, 'slots', 0],
      facts: {
        event: '第一批电梯停运',
        lead: 0,
        slotCount: 2,
        slots: [
          { event: '第一批电梯停运', from: '2019-01-18', lead: 0, verdict: 'fail' },
          { event: '第二批电梯停运', from: '2019-01-25', lead: 7, verdict: 'pass' },
        ],
      },
    });
  });

  it('N46: a first day and then every Saturday for two months', () => {
    expect(titled('N46')).toContain('消杀');
    const weekly: EventSlot = {
      ...on('2024-06-01'),
      repeats: { every: 'week', until: calendarDate('2024-07-30') },
    };
    const event = { what: '四害消杀', slots: [on('2024-05-30'), weekly] };
    const days = [...occurrencesOf(event)].map(({ from }) => from.date);
    expect(days).toEqual([
      '2024-05-30',
      '2024-06-01',
      '2024-06-08',
      '2024-06-15',
      '2024-06-22',
      '2024-06-29',
      '2024-07-06',
      '2024-07-13',
      '2024-07-20',
      '2024-07-27',
    ]);
    const [finding] = checkLeadTime(planned([event], '2024-05-28'), { policy });
    expect(finding?.facts.slots).toMatchObject([
      { from: '2024-05-30', lead: 2, verdict: 'fail' },
      { from: '2024-06-01', lead: 4, verdict: 'fail' },
    ]);
  });

  it('N61: every night from 20:00 to 03:00 of the next day', () => {
    expect(titled('N61')).toContain('封闭施工');
    const nightly: EventSlot = {
      from: wall('2025-08-21T20:00'),
      until: wall('2025-08-22T03:00'),
      repeats: { every: 'day', until: calendarDate('2025-08-26') },
    };
    const nights = [...occurrencesOf({ what: '封路', slots: [nightly] })];
    expect(nights.length).toBe(6);
    expect(nights.at(-1)).toEqual({
      slot: 0,
      from: { date: '2025-08-26', time: '20:00' },
      until: { date: '2025-08-27', time: '03:00' },
    });
    const [finding] = checkLeadTime(planned([{ what: '封路', slots: [nightly] }], '2025-08-20'), { policy });
    expect(finding).toMatchObject({ verdict: 'fail', facts: { lead: 1, required: 7, slotCount: 1 } });
  });

  it('N22: published on 30 September at 09:20 for 3 October 08:00 is three days, and not 72 hours', () => {
    expect(titled('N22')).toBe('停电通知');
    const content = {
      planning: { class: 'planned-outage' } as const,
      announces: [{ what: '停电', services: ['power'] as const, slots: [on('2025-10-03T08:00')] }],
    };
    const publishAt = instant('2025-09-30T01:20:00.000Z');
    expect(checkLeadTime(content, { policy, publishAt })[0]).toMatchObject({ verdict: 'pass' });
    const power = { lead: { unit: 'hour', count: 72 }, clause: 'HOST-72H' } as const;
    const hours = { ...policy, services: { ...policy.services, power } };
    expect(checkLeadTime(content, { policy: hours, publishAt })[0]).toMatchObject({
      verdict: 'fail',
      clause: 'HOST-72H',
      facts: { lead: 70.66, required: 72, unit: 'hour', publishOn: '2025-09-30' },
    });
  });

  it('N01: more than 24 hours keep the statute for water, one calendar day does not keep the office’s rule', () => {
    expect(titled('N01')).toBe('停水公告');
    const content = {
      planning: { class: 'planned-outage' } as const,
      announces: [{ what: '停水', services: ['water'] as const, slots: [on('2021-05-25T23:00')] }],
    };
    const findings = checkLeadTime(content, {
      policy: withOverlay(policy, STATUTORY_LEAD_TIMES),
      publishAt: instant('2021-05-24T02:00:00.000Z'),
    });
    expect(findings.map(({ code, verdict, facts }) => [code, verdict, facts.lead])).toEqual([
      ['LEAD_TIME.SHORT', 'fail', 1],
      ['LEAD_TIME.OVERLAY_SHORT', 'pass', 37],
    ]);
  });
});
