import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, type Digest, type Finding } from '../../src/kernel/index.js';
import {
  applicationId,
  decideNotice,
  evaluateNotice,
  type Notice,
  type NoticeContent,
  noticeId,
} from '../../src/notices/index.js';
import { arbitraryNoticeContent } from '../support/arbitrary-notices.js';
import {
  actor,
  by,
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
} from './support.js';

const BEYOND_CONTENT = [
  'NOTICE.STATE_REFUSES',
  'NOTICE.ACTOR_LACKS_ROLE',
  'NOTICE.ACT_OUT_OF_ORDER',
  'NOTICE.CONTENT_CHANGED',
  'NOTICE.REVIEW_MISSING',
  'NOTICE.ISSUER_IS_AUTHOR',
  'NOTICE.ISSUER_IS_REVIEWER',
];
/** Asked for at the issue, foretold before. */
const REASON = 'NOTICE.LATE_REASON_MISSING';

const judged = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.filter(({ code }) => !BEYOND_CONTENT.includes(code) && code !== REASON);

const evaluated = (of: NoticeContent, more: Partial<Parameters<typeof evaluateNotice>[1]> = {}) =>
  evaluateNotice(of, { at: noon(TODAY), stage: 'submission', ...more });

describe('an evaluation at submission', () => {
  it('judges exactly what the issue judges, of any content', () => {
    fc.assert(
      fc.property(arbitraryNoticeContent, (of) => {
        const notice: Notice = { ...drafted(of), state: 'reviewed' };
        const issue = decideNotice(notice, { type: 'issue' }, by(PEOPLE.manager));
        expect(judged(evaluated(of, { id, estate }))).toEqual(judged(issue));
      }),
      { numRuns: 300 },
    );
  });

  it('judges never for a day before today', () => {
    const meant = outage('2026-11-23', { publishOn: day('2026-11-01') });
    expect(evaluated(meant).outcome).toBe('refused');
    expect(findingOf(evaluated(meant), 'LEAD_TIME.SHORT').facts.publishOn).toBe(TODAY);
    const option = evaluated(outage('2026-12-20'), { publishOn: calendarDate('2026-12-18') });
    expect(findingOf(option, 'LEAD_TIME.SHORT').facts.publishOn).toBe('2026-12-18');
  });

  it('names what has expired, and what follows itself where it is known which notice it is', () => {
    const of = content({
      validity: { from: day('2020-01-01'), until: day('2020-01-02') },
      follows: { kind: 'corrects', notice: id },
    });
    expect(findingOf(evaluated(of), 'NOTICE.EXPIRED')).toMatchObject({ verdict: 'fail', effect: 'blocks' });
    expect(findingOf(evaluated(of), 'NOTICE.FOLLOWS_ITSELF')).toMatchObject({
      verdict: 'unknown',
      effect: 'advises',
    });
    expect(findingOf(evaluated(of, { id }), 'NOTICE.FOLLOWS_ITSELF')).toMatchObject({
      verdict: 'fail',
      effect: 'blocks',
    });
  });
});

describe('a draft under an id that is taken', () => {
  it('is refused, and judged by what it would be itself', () => {
    const taken = drafted(outage('2026-12-20'), by(PEOPLE.clerk, '2026-11-19'));
    const command = {
      type: 'draft',
      id: noticeId('ntc_9'),
      estate,
      content: content({ follows: { kind: 'corrects', notice: id } }),
    } as const;
    const step = decideNotice(taken, command, by(PEOPLE.clerk));
    expect(stops(step)).toEqual(['NOTICE.STATE_REFUSES fail']);
    expect(findingOf(step, 'NOTICE.FOLLOWS_ITSELF').verdict).toBe('pass');
    expect(findingOf(step, 'NOTICE.URGENT_WAS_PLANNED').facts).toEqual({ eventKnownOn: TODAY });
  });
});

describe('a commercial notice (CIM-4.2.1.3)', () => {
  const digest = 'c'.repeat(64) as Digest;
  const sample = { ref: 'files/sample.pdf', kind: 'sample', digest } as const;
  const photograph = { ...sample, kind: 'photograph', digest: 'e'.repeat(64) as Digest } as const;
  const commercial = content({
    origin: { category: 'commercial', application: applicationId('app_1') },
    attachments: [sample],
  });
  const application = { id: applicationId('app_1'), state: 'accepted', sampleDigest: digest };
  const reviewed = (of: NoticeContent) =>
    done(done(drafted(of), { type: 'submit' }, by(PEOPLE.clerk)), { type: 'review' }, by(PEOPLE.head));
  const { sampleDigest: _sample, ...sampleless } = application;
  const wanted = (from?: string, until?: string) => ({
    application: {
      ...application,
      wanted: { ...(from && { from: day(from) }), ...(until && { until: day(until) }) },
    },
  });
  const standing: NoticeContent = { ...commercial, validity: { from: day(TODAY), until: 'open-ended' } };
  const madeBefore = { application: { ...application, notice: noticeId('ntc_0') } };
  const follows = { kind: 'corrects', notice: noticeId('ntc_0') } as const;

  it('is drafted before it has days, and evaluated before it has an id', () => {
    const { validity: _validity, ...undated } = commercial;
    for (const [of, known] of [
      [undated, wanted(TODAY, '2026-11-30')],
      [commercial, madeBefore],
    ] as const) {
      const decision = evaluated(of, { stage: 'drafting', ...known });
      expect(findingOf(decision, 'NOTICE.APPLICATION_NOT_ACCEPTED')).toMatchObject({
        verdict: 'pass',
        effect: 'advises',
      });
    }
  });

  it.each<[string, NoticeContent, object, string]>([
    ['accepted', commercial, { application }, 'pass'],
    ['published', commercial, { application: { ...application, state: 'published' } }, 'pass'],
    ['not given', commercial, {}, 'unknown'],
    ['pending', commercial, { application: { ...application, state: 'pending' } }, 'fail'],
    ['refused', commercial, { application: { ...application, state: 'refused' } }, 'fail'],
    ['another one', commercial, { application: { ...application, id: applicationId('app_2') } }, 'fail'],
    [
      'of another sample',
      commercial,
      { application: { ...application, sampleDigest: 'd'.repeat(64) } },
      'fail',
    ],
    ['without its sample', { ...commercial, attachments: [] }, { application }, 'fail'],
    [
      'with a second sample',
      { ...commercial, attachments: [sample, { ...sample, digest: 'd'.repeat(64) as Digest }] },
      { application },
      'fail',
    ],
    ['beside a photograph', { ...commercial, attachments: [photograph, sample] }, { application }, 'pass'],
    ['not shown, only a photograph', { ...commercial, attachments: [photograph] }, { application }, 'fail'],
    [
      'without a file of its sample, beside a photograph',
      { ...commercial, attachments: [photograph] },
      { application: sampleless },
      'pass',
    ],
    ['without a file of its sample', { ...commercial, attachments: [] }, { application: sampleless }, 'pass'],
    ['without a file, yet with one attached', commercial, { application: sampleless }, 'unknown'],
    ['for just its days', commercial, wanted(TODAY, '2026-11-30'), 'pass'],
    ['for more days', commercial, wanted('2026-11-01', '2026-12-31'), 'pass'],
    ['for later days', commercial, wanted('2026-11-22', '2026-11-30'), 'fail'],
    ['for days that end before', commercial, wanted(TODAY, '2026-11-29'), 'fail'],
    ['from its first day on', commercial, wanted(TODAY), 'pass'],
    ['from a later day on', commercial, wanted('2026-11-22'), 'fail'],
    ['until its last day', commercial, wanted(undefined, '2026-11-30'), 'pass'],
    ['until a day before', commercial, wanted(undefined, '2026-11-29'), 'fail'],
    ['until a day, of one that stays', standing, wanted(undefined, '2026-12-31'), 'fail'],
    ['for no stated days', standing, wanted(), 'pass'],
    ['published with it', commercial, { application: { ...application, notice: id } }, 'pass'],
    ['published with another one', commercial, madeBefore, 'fail'],
    ['published with the one that it follows', { ...commercial, follows }, madeBefore, 'pass'],
    ['of an internal notice', content(), {}, 'not-applicable'],
  ])('whose application is %s', (_, of, known, verdict) => {
    const step = decideNotice(reviewed(of), { type: 'issue' }, by(PEOPLE.manager, TODAY, known));
    const finding = findingOf(step, 'NOTICE.APPLICATION_NOT_ACCEPTED');
    expect(finding).toMatchObject({ verdict, effect: 'blocks', clause: 'CIM-4.2.1.3' });
    expect(step.accepted).toBe(verdict === 'pass' || verdict === 'not-applicable');
    const submitted = decideNotice(drafted(of), { type: 'submit' }, by(PEOPLE.clerk, TODAY, known));
    expect(findingOf(submitted, 'NOTICE.APPLICATION_NOT_ACCEPTED')).toMatchObject({
      verdict,
      effect: 'advises',
    });
    expect(submitted.accepted).toBe(true);
  });
});

describe('a commercial notice whose application changes after the issue (CIM-4.2.1.3)', () => {
  const of = content({ origin: { category: 'commercial', application: applicationId('app_1') } });
  const accepted = { id: applicationId('app_1'), state: 'accepted' };
  const issued = () => {
    const submitted = done(drafted({ ...of, attachments: [] }), { type: 'submit' }, by(PEOPLE.clerk));
    const reviewed = done(submitted, { type: 'review' }, by(PEOPLE.head));
    return done(reviewed, { type: 'issue' }, by(PEOPLE.manager, TODAY, { application: accepted }));
  };

  it.each<[string, object, string]>([
    ['stays accepted', { application: accepted }, 'pass'],
    ['is taken back by the shop', { application: { ...accepted, state: 'withdrawn' } }, 'fail'],
    [
      'has become another notice',
      { application: { ...accepted, state: 'published', notice: noticeId('ntc_0') } },
      'fail',
    ],
    ['is not given', {}, 'unknown'],
  ])('is published where it %s, or not', (_, known, verdict) => {
    const step = decideNotice(issued(), { type: 'publish' }, by(PEOPLE.clerk, TODAY, known));
    expect(findingOf(step, 'NOTICE.APPLICATION_NOT_ACCEPTED')).toMatchObject({ verdict, effect: 'blocks' });
    expect(step.accepted).toBe(verdict === 'pass');
  });
});

describe('who takes the place of whom', () => {
  const correction = (given: Partial<Notice> = {}, follows = 'ntc_1'): Notice => {
    const of = content({ follows: { kind: 'corrects', notice: noticeId(follows) } });
    const submitted = done(drafted(of), { type: 'submit' }, by(PEOPLE.clerk));
    const reviewed = done(submitted, { type: 'review' }, by(PEOPLE.head));
    const issued = done(reviewed, { type: 'issue' }, by(PEOPLE.manager));
    return { ...issued, id: noticeId('ntc_2'), ...given };
  };
  const issued = (of = content()): Notice => {
    const reviewed = done(
      done(drafted(of), { type: 'submit' }, by(PEOPLE.clerk)),
      { type: 'review' },
      by(PEOPLE.head),
    );
    return done(reviewed, { type: 'issue' }, by(PEOPLE.manager));
  };
  // Its content follows ntc_1, so that it is drafted under another id.
  const successor = (() => {
    const of = content({ follows: { kind: 'corrects', notice: id } });
    return { ...issued(content()), id: noticeId('ntc_2'), content: of };
  })();
  const { issue: _issue, ...unissued } = successor;
  const withdraw = {
    type: 'withdraw',
    cause: 'superseded',
    reason: '更正',
    evidence: { kind: 'statement', text: '2026-119' },
    supersededBy: noticeId('ntc_2'),
  } as const;

  it.each<[string, Notice | undefined, string, boolean]>([
    ['that follows it and was issued', successor, 'pass', true],
    ['that nobody gave', undefined, 'unknown', true],
    ['that follows another one', { ...successor, content: content() }, 'fail', false],
    ['that was not issued', { ...unissued, state: 'reviewed' }, 'fail', false],
    ['that was withdrawn', { ...successor, withdrawn: {} as never }, 'fail', false],
    ['of another estate', { ...successor, estate: 'est_2' as never }, 'fail', false],
    ['of another id', { ...successor, id: noticeId('ntc_3') }, 'fail', false],
  ])('a successor %s', (_, given, verdict, accepted) => {
    const context = by(actor('gao', 'staff'), TODAY, given === undefined ? {} : { successor: given });
    const step = decideNotice(issued(), withdraw, context);
    expect(findingOf(step, 'NOTICE.SUCCESSOR_REFUSED')).toMatchObject({
      verdict,
      effect: verdict === 'unknown' ? 'reviews' : 'blocks',
    });
    expect(step.accepted).toBe(accepted);
  });

  it('two notices do not cancel each other, whether or not the host gives the other one', () => {
    const mutual = {
      ...issued(),
      content: content({ follows: { kind: 'cancels', notice: noticeId('ntc_2') } }),
    };
    for (const known of [{}, { successor }]) {
      const step = decideNotice(mutual, withdraw, by(PEOPLE.clerk, TODAY, known));
      expect(findingOf(step, 'NOTICE.SUCCESSOR_REFUSED').verdict).toBe('fail');
      expect(step.accepted).toBe(false);
    }
  });

  it('is evaluated without knowing which notice follows it, and of which estate', () => {
    const of = content({ follows: { kind: 'cancels', notice: noticeId('ntc_0') } });
    const followed = { ...issued(), id: noticeId('ntc_0') };
    const mutual = { ...successor, id: noticeId('ntc_0') };
    for (const [given, verdict] of [
      [{ followed }, 'pass'],
      [{ followed, id, estate }, 'pass'],
      [{ followed, estate: 'est_2' as never }, 'fail'],
      [{ followed: mutual }, 'pass'],
      [{ followed: mutual, id }, 'fail'],
    ] as const) {
      expect(findingOf(evaluated(of, given), 'NOTICE.FOLLOWED_REFUSED').verdict).toBe(verdict);
    }
  });

  it.each<[string, Notice | undefined, string]>([
    ['issued', correction({ id: noticeId('ntc_0') }, 'ntc_9'), 'pass'],
    ['not given', undefined, 'unknown'],
    ['not issued', { ...unissued, id: noticeId('ntc_0'), content: content() }, 'fail'],
    [
      'of another estate',
      { ...correction({}, 'ntc_9'), id: noticeId('ntc_0'), estate: 'est_2' as never },
      'fail',
    ],
    ['another one', correction({}, 'ntc_9'), 'fail'],
    ['one that cancels this one', { ...successor, id: noticeId('ntc_0') }, 'fail'],
  ])('what it follows is %s', (_, followed, verdict) => {
    const of = content({ follows: { kind: 'cancels', notice: noticeId('ntc_0') } });
    const context = by(PEOPLE.clerk, TODAY, followed === undefined ? {} : { followed });
    const step = decideNotice(drafted(of), { type: 'submit' }, context);
    expect(findingOf(step, 'NOTICE.FOLLOWED_REFUSED')).toMatchObject({
      verdict,
      effect: verdict === 'unknown' ? 'advises' : 'blocks',
    });
    expect(step.accepted).toBe(verdict !== 'fail');
  });
});
