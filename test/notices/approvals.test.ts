import { describe, expect, it } from 'vitest';
import { type Actor, type ActorId, calendarDate, type Digest, type Role } from '../../src/kernel/index.js';
import {
  DEFAULT_NOTICE_POLICY,
  decideNotice,
  type Notice,
  type NoticePolicy,
  noticeDigest,
} from '../../src/notices/index.js';
import {
  actor,
  attachment,
  by,
  command,
  content,
  done,
  drafted,
  findingOf,
  ISSUE_FIRST,
  noticeIn,
  PEOPLE,
  stops,
  urgent,
} from './support.js';

const { head, manager } = PEOPLE;
const review = (notice: Notice, who: Actor, policy?: NoticePolicy) =>
  decideNotice(notice, { type: 'review' }, by(who, undefined, policy === undefined ? {} : { policy }));
const issue = (notice: Notice, who: Actor, policy?: NoticePolicy) =>
  decideNotice(notice, { type: 'issue' }, by(who, undefined, policy === undefined ? {} : { policy }));

const standingIn = (name: string, principal: string, role: Role, own: readonly Role[] = []): Actor => ({
  ...actor(name, ...own),
  delegations: [
    {
      kind: 'substitute',
      principal: principal as ActorId,
      roles: [role],
      from: calendarDate('2026-11-21'),
      until: calendarDate('2026-11-21'),
    },
  ],
});

describe('approvals are bound to the content (mistake 9 of the peers)', () => {
  it('record the digest of what was approved, by whom, under which policy', () => {
    const notice = noticeIn('issued');
    const digest = noticeDigest(notice.content);
    const policy = { id: 'wuye.notices', version: '1', effectiveFrom: '2026-01-01' };
    expect(notice.submitted).toMatchObject({ by: 'li', digest, policy });
    expect(notice.review).toMatchObject({ by: 'wang', role: 'department-head', digest, policy });
    expect(notice.issue).toMatchObject({ by: 'zhao', role: 'project-manager', digest, policy });
  });

  it('an edit after the review voids it, and the notice starts again', () => {
    const edited = done(noticeIn('reviewed'), command('edit'), by(PEOPLE.clerk));
    expect([edited.state, edited.submitted, edited.review]).toEqual(['draft', undefined, undefined]);
    expect(stops(issue(edited, manager))).toContain('NOTICE.STATE_REFUSES fail');
    const again = done(done(edited, { type: 'submit' }, by(PEOPLE.clerk)), { type: 'review' }, by(head));
    expect(issue(again, manager).accepted).toBe(true);
  });

  it.each<[string, (notice: Notice) => Partial<Notice>]>([
    ['title', ({ content: of }) => ({ content: { ...of, title: '停水通知' } })],
    ['body', ({ content: of }) => ({ content: { ...of, body: `${of.body} ` } })],
    [
      'scope',
      ({ content: of }) => ({ content: { ...of, scope: { kind: 'parts', parts: [{ building: '3' }] } } }),
    ],
    [
      'validity',
      ({ content: of }) => ({
        content: { ...of, validity: { from: calendarDate('2026-11-21'), until: 'open-ended' } },
      }),
    ],
    ['attachments', ({ content: of }) => ({ content: { ...of, attachments: [attachment] } })],
  ])(
    'a store that changed the %s is caught at the review, the issue, the schedule and the publication',
    (_, change) => {
      for (const [state, type, who] of [
        ['submitted', 'review', head],
        ['reviewed', 'issue', manager],
        ['issued', 'schedule', PEOPLE.clerk],
        ['issued', 'publish', PEOPLE.clerk],
        ['scheduled', 'publish', PEOPLE.clerk],
      ] as const) {
        const notice = noticeIn(state);
        expect(decideNotice(notice, command(type), by(who, '2026-11-22')).accepted).toBe(true);
        const step = decideNotice({ ...notice, ...change(notice) }, command(type), by(who, '2026-11-22'));
        expect(stops(step)).toContain('NOTICE.CONTENT_CHANGED fail');
      }
    },
  );

  it('each approval is looked at by itself: a review of other content does not hide behind the submission', () => {
    const notice = noticeIn('reviewed');
    const other = 'b'.repeat(64) as Digest;
    const tampered = {
      ...notice,
      review: { ...(notice.review as never as object), digest: other },
    } as Notice;
    const found = issue(tampered, manager).findings.filter(({ code }) => code === 'NOTICE.CONTENT_CHANGED');
    expect(found.map(({ verdict, facts }) => [facts.approval, verdict])).toEqual([
      ['submission', 'pass'],
      ['review', 'fail'],
    ]);
  });

  it('what the store says was reviewed or issued is not taken on trust', () => {
    const { review: _review, ...unreviewed } = noticeIn('reviewed');
    expect(stops(issue(unreviewed, manager))).toEqual(['NOTICE.REVIEW_MISSING fail']);
    const { issue: _issue, ...unissued } = noticeIn('issued');
    const step = decideNotice(unissued, { type: 'publish' }, by(PEOPLE.clerk));
    expect(stops(step)).toEqual(['NOTICE.ISSUE_MISSING fail', 'NOTICE.CONTENT_CHANGED fail']);
    const { submitted: _submitted, ...unsubmitted } = noticeIn('submitted');
    expect(stops(review(unsubmitted, head))).toEqual(['NOTICE.CONTENT_CHANGED fail']);
  });

  it('number and filed papers are no part of what was approved', () => {
    const numbered = done(noticeIn('reviewed'), command('number'), by(PEOPLE.clerk));
    expect(issue(numbered, manager).accepted).toBe(true);
  });
});

describe('author, reviewer and issuer are three people (mistake 10 of the peers)', () => {
  const self = actor('sun', 'department-head', 'project-manager');

  it('who wrote it does not review it, and the reason names both', () => {
    const own = done(drafted(content(), by(self)), { type: 'submit' }, by(PEOPLE.clerk));
    const step = review(own, self);
    expect(stops(step)).toEqual(['NOTICE.REVIEWER_IS_AUTHOR fail']);
    expect(findingOf(step, 'NOTICE.REVIEWER_IS_AUTHOR').facts).toEqual({
      reviewer: ['sun'],
      authors: ['sun'],
    });
  });

  it('nor does anybody who edited it, however little', () => {
    const edited = done(drafted(), command('edit'), by(head));
    const submitted = done(edited, { type: 'submit' }, by(PEOPLE.clerk));
    expect(submitted.authors).toEqual(['li', 'wang']);
    expect(stops(review(submitted, head))).toEqual(['NOTICE.REVIEWER_IS_AUTHOR fail']);
    expect(review(submitted, self).accepted).toBe(true);
  });

  it('who reviewed it does not issue it, nor does its author', () => {
    const reviewed = done(noticeIn('submitted'), { type: 'review' }, by(self));
    const step = issue(reviewed, self);
    expect(stops(step)).toEqual(['NOTICE.ISSUER_IS_REVIEWER fail']);
    expect(findingOf(step, 'NOTICE.ISSUER_IS_REVIEWER').facts).toEqual({
      issuer: ['sun'],
      reviewer: ['sun'],
    });
    const own = done(
      done(drafted(content(), by(manager)), { type: 'submit' }, by(manager)),
      { type: 'review' },
      by(head),
    );
    expect(stops(issue(own, manager))).toEqual(['NOTICE.ISSUER_IS_AUTHOR fail']);
  });

  it('standing in for somebody counts as that person, on either side', () => {
    // The author stands in for the department head; the head's own deputy wrote it; the issuer stands in for the reviewer.
    expect(stops(review(noticeIn('submitted'), standingIn('li', 'wang', 'department-head')))).toEqual([
      'NOTICE.REVIEWER_IS_AUTHOR fail',
    ]);
    expect(stops(review(noticeIn('submitted'), standingIn('qian', 'li', 'department-head')))).toEqual([
      'NOTICE.REVIEWER_IS_AUTHOR fail',
    ]);
    const written = drafted(content(), by(standingIn('qian', 'wang', 'staff')));
    expect(written.authors).toEqual(['qian', 'wang']);
    expect(stops(review(done(written, { type: 'submit' }, by(PEOPLE.clerk)), head))).toEqual([
      'NOTICE.REVIEWER_IS_AUTHOR fail',
    ]);
    const reviewed = done(
      noticeIn('submitted'),
      { type: 'review' },
      by(standingIn('qian', 'wang', 'department-head')),
    );
    for (const who of [
      standingIn('zhou', 'wang', 'project-manager'),
      actor('wang', 'project-manager'),
      actor('qian', 'project-manager'),
    ]) {
      expect(stops(issue(reviewed, who))).toEqual(['NOTICE.ISSUER_IS_REVIEWER fail']);
    }
    expect(issue(reviewed, standingIn('zhou', 'zhao', 'project-manager')).accepted).toBe(true);
  });

  it('who stands in for two people approves in the name of the one who took no part', () => {
    const two = (name: string, role: Role, other = 'li'): Actor => ({
      ...actor(name),
      delegations: [
        ...(standingIn(name, other, role).delegations ?? []),
        ...(standingIn(name, 'sun', role).delegations ?? []),
      ],
    });
    const reviewedBy = done(noticeIn('submitted'), { type: 'review' }, by(two('qian', 'department-head')));
    expect(reviewedBy.review).toMatchObject({ by: 'qian', onBehalfOf: 'sun' });
    // Neither its author nor, in turn, its reviewer or its issuer.
    for (const other of ['li', 'wang']) {
      const issuer = two('zhou', 'project-manager', other);
      const issuedBy = done(noticeIn('reviewed'), { type: 'issue' }, by(issuer));
      expect(issuedBy.issue).toMatchObject({ by: 'zhou', onBehalfOf: 'sun' });
    }
    const first = noticeIn('issued', content({ planning: urgent }), {
      policy: ISSUE_FIRST,
      issuedFirst: true,
    });
    const after = done(first, { type: 'review' }, by(two('qian', 'department-head', 'zhao')));
    expect(after.review).toMatchObject({ by: 'qian', onBehalfOf: 'sun' });
    // What is no approval is done for the first of them.
    const returned = done(noticeIn('submitted'), command('return'), by(two('qian', 'department-head')));
    expect(returned.returned).toMatchObject({ by: 'qian', onBehalfOf: 'li' });
  });

  it('who states in whose name, acts in it, and with that person’s roles alone', () => {
    const deputy = standingIn('qian', 'wang', 'department-head', ['clerk']);
    const inNameOf = 'wang' as ActorId;
    const own = drafted(content(), by(deputy));
    expect([own.drafted.onBehalfOf, own.authors]).toEqual([undefined, ['qian']]);
    const written = drafted(content(), by(deputy, undefined, { inNameOf }));
    expect(written.drafted).toMatchObject({ by: 'qian', role: 'staff', onBehalfOf: 'wang' });
    expect(written.authors).toEqual(['qian', 'wang']);
    const submitted = done(written, { type: 'submit' }, by(PEOPLE.clerk));
    expect(stops(review(submitted, head))).toEqual(['NOTICE.REVIEWER_IS_AUTHOR fail']);
    for (const [who, on, name] of [
      [deputy, undefined, 'zhao'],
      [deputy, '2026-11-22', 'wang'],
      [head, undefined, 'wang'],
    ] as const) {
      const context = by(who, on, { inNameOf: name as ActorId });
      expect(stops(decideNotice(null, command('draft'), context))).toEqual(['NOTICE.ACTOR_LACKS_ROLE fail']);
    }
  });

  it('a delegation holds on its days only', () => {
    const substitute = standingIn('qian', 'wang', 'department-head');
    expect(review(noticeIn('submitted'), substitute).accepted).toBe(true);
    const late = decideNotice(noticeIn('submitted'), { type: 'review' }, by(substitute, '2026-11-22'));
    expect(stops(late)).toEqual(['NOTICE.ACTOR_LACKS_ROLE fail']);
  });

  it('a policy may let one person do two things; the decision then says so, and the rule stays failed', () => {
    const all = { reviewerMayBeAuthor: true, issuerMayBeAuthor: true, issuerMayBeReviewer: true };
    const policy: NoticePolicy = { ...DEFAULT_NOTICE_POLICY, id: 'small-office', separation: all };
    const own = done(drafted(content(), by(self)), { type: 'submit' }, by(self));
    const step = review(own, self, policy);
    expect(step.accepted).toBe(true);
    expect(findingOf(step, 'NOTICE.REVIEWER_IS_AUTHOR')).toMatchObject({
      verdict: 'fail',
      waivedBy: { policy: 'small-office', reason: 'separation.reviewerMayBeAuthor' },
    });
    const issued = issue(done(own, { type: 'review' }, by(self, undefined, { policy })), self, policy);
    expect(issued.accepted).toBe(true);
    const waived = issued.findings.flatMap(({ code, waivedBy }) => (waivedBy ? [[code, waivedBy]] : []));
    expect(waived).toEqual([
      ['NOTICE.ISSUER_IS_AUTHOR', { policy: 'small-office', reason: 'separation.issuerMayBeAuthor' }],
      ['NOTICE.ISSUER_IS_REVIEWER', { policy: 'small-office', reason: 'separation.issuerMayBeReviewer' }],
    ]);
    expect(issued.policy.id).toBe('small-office');
  });

  it('a waiver is not written where nothing had to be waived', () => {
    const separation = { ...DEFAULT_NOTICE_POLICY.separation, reviewerMayBeAuthor: true };
    const step = review(noticeIn('submitted'), head, { ...DEFAULT_NOTICE_POLICY, separation });
    expect(findingOf(step, 'NOTICE.REVIEWER_IS_AUTHOR')).toMatchObject({ verdict: 'pass' });
    expect(findingOf(step, 'NOTICE.REVIEWER_IS_AUTHOR').waivedBy).toBeUndefined();
  });
});

describe('an urgent notice that is issued first', () => {
  const rush = content({ planning: urgent, announces: [] });
  const submitted = noticeIn('submitted', rush);
  const first = done(submitted, { type: 'issue' }, by(manager, undefined, { policy: ISSUE_FIRST }));

  it('is refused by default, and never allowed for what is not urgent', () => {
    expect(stops(issue(submitted, manager))).toEqual(['NOTICE.REVIEW_MISSING fail']);
    expect(stops(issue(noticeIn('submitted'), manager, ISSUE_FIRST))).toEqual(['NOTICE.REVIEW_MISSING fail']);
  });

  it('is allowed by a policy, says so, and leaves a review with a last day', () => {
    const step = issue(submitted, manager, ISSUE_FIRST);
    expect(findingOf(step, 'NOTICE.REVIEW_MISSING')).toMatchObject({
      verdict: 'fail',
      waivedBy: { policy: 'office', reason: 'urgentIssueFirst' },
    });
    expect([first.state, first.review, first.reviewDueOn]).toEqual(['issued', undefined, '2026-11-24']);
  });

  it.each([
    ['2026-11-24', 'pass'],
    ['2026-11-25', 'fail'],
  ])('its review on %s closes the duty; whether in time: %s', (on, verdict) => {
    for (const type of ['number', 'schedule', 'publish', 'withdraw'] as const) {
      const then = done(first, command(type), by(PEOPLE.clerk));
      const step = decideNotice(then, { type: 'review' }, by(head, on));
      expect(findingOf(step, 'NOTICE.REVIEW_LATE')).toMatchObject({ verdict, effect: 'advises' });
      const reviewed = done(then, { type: 'review' }, by(head, on));
      expect([reviewed.state, reviewed.reviewDueOn, reviewed.review?.by]).toEqual([
        then.state,
        undefined,
        'wang',
      ]);
      expect(stops(decideNotice(reviewed, { type: 'review' }, by(head, on)))).toContain(
        'NOTICE.REVIEW_NOT_OPEN fail',
      );
    }
  });

  it('is not reviewed by who issued it or wrote it', () => {
    expect(stops(review(first, actor('zhao', 'department-head')))).toEqual([
      'NOTICE.ISSUER_IS_REVIEWER fail',
    ]);
    expect(stops(review(first, actor('li', 'department-head')))).toEqual(['NOTICE.REVIEWER_IS_AUTHOR fail']);
  });

  it('may be reviewed by who issued it where a policy says so, and that stays written', () => {
    const separation = { ...ISSUE_FIRST.separation, issuerMayBeReviewer: true };
    const both = actor('zhao', 'department-head', 'project-manager');
    const step = review(first, both, { ...ISSUE_FIRST, separation });
    expect(step.accepted).toBe(true);
    expect(findingOf(step, 'NOTICE.ISSUER_IS_REVIEWER')).toMatchObject({
      verdict: 'fail',
      waivedBy: { policy: 'office', reason: 'separation.issuerMayBeReviewer' },
    });
  });

  it('reviewed in the ordinary way it owes nothing', () => {
    const reviewed = done(submitted, { type: 'review' }, by(head, undefined, { policy: ISSUE_FIRST }));
    const issued = done(reviewed, { type: 'issue' }, by(manager, undefined, { policy: ISSUE_FIRST }));
    expect(issued.reviewDueOn).toBeUndefined();
  });
});
