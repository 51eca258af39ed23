import {
  addDays,
  type CalendarDate,
  type ClauseId,
  dateAt,
  type Instant,
  type Role,
} from '../kernel/index.js';
import { DEFAULT_NOTICE_POLICY, type Notice, type NoticePolicy, noticePhase } from '../notices/index.js';
import type { WorkCode } from './codes.js';
import { dueOn } from './notice-due-on.js';
import {
  DEFAULT_NOTICE_WORK_POLICY,
  type NoticeWorkContext,
  type NoticeWorkPolicy,
} from './notice-work-policy.js';
import { type WorkItem, workStateOf } from './work-item.js';

/** The clause of each step that a notice waits for. */
const CLAUSE_OF = {
  'NOTICE.REVISE': 'CIM-4.2.2',
  'NOTICE.REVIEW': 'CIM-4.2.2',
  'NOTICE.ISSUE': 'CIM-4.2.2',
  'NOTICE.PUBLISH': 'CIM-4.2.6',
  'NOTICE.NEVER_PUBLISHED': 'CIM-4.2.5',
  'NOTICE.REVIEW_AFTERWARDS': 'CIM-4.2.2',
} as const satisfies Partial<Record<WorkCode, ClauseId>>;

/** One step that a notice waits for. */
interface Waiting {
  readonly code: keyof typeof CLAUSE_OF;
  readonly role: Role;
  readonly since: CalendarDate;
  readonly dueOn: CalendarDate;
}

/**
 * What notices wait for (CIM-4.2.2, CIM-4.2.6): the revision of what was returned, the review, the issue, the publication, the
 * review of what was issued first, and the withdrawal of what expired before it was published.
 *
 * **Details**: due on the last day on which the notice can be published in time, or on the day that it is meant for where
 * that comes first; an urgent one at once; others within the days of the policy. A scheduled one is due on its day. What is
 * too late already is due on the day that it came in. The publication is for the role that schedules,
 * the revision for the clerk. An urgent one that may be issued first waits for its review and its issue at once.
 *
 * @param notices - notices in any state; those that wait for nobody give nothing
 * @param context - the day of the list, the policies
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { noticeWork } from 'wuye/worklist';
 *
 * [...noticeWork([], { asOf: calendarDate('2026-11-21') })]; // => []
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* noticeWork(
  notices: Iterable<Notice>,
  context: NoticeWorkContext,
): Generator<WorkItem, void, undefined> {
  for (const notice of notices) {
    for (const { code, role, since, dueOn } of waitingFor(notice, context)) {
      yield {
        estate: notice.estate,
        code,
        role,
        subject: notice.id,
        subjectKind: 'notice',
        clause: CLAUSE_OF[code],
        state: workStateOf(since, dueOn, context.asOf),
        since,
        dueOn,
        facts: {
          number: notice.number ?? null,
          category: notice.content.origin.category,
          planning: notice.content.planning.class,
        },
      };
    }
  }
}

/** What the steps are made of: the day of an act, the policies. */
interface Desk {
  readonly context: NoticeWorkContext;
  readonly policy: NoticePolicy;
  readonly days: NoticeWorkPolicy;
  readonly day: (act: { readonly at: Instant }) => CalendarDate;
}

function waitingFor(notice: Notice, context: NoticeWorkContext): readonly Waiting[] {
  const { noticePolicy: policy = DEFAULT_NOTICE_POLICY, workPolicy: days = DEFAULT_NOTICE_WORK_POLICY } =
    context;
  const desk: Desk = { context, policy, days, day: ({ at }) => dateAt(at, context.zone) };
  return [revision, approvals, publication, reviewAfterwards].flatMap((steps) => steps(notice, desk));
}

/** What was returned waits for its author. */
function revision(notice: Notice, { context, days, day }: Desk): readonly Waiting[] {
  if (notice.state !== 'returned' || notice.returned === undefined) return [];
  const since = day(notice.returned);
  const last = dueOn(notice, since, days.reviseDays, context);
  return [{ code: 'NOTICE.REVISE', role: 'clerk', since, dueOn: last }];
}

/** The review and the issue. */
function approvals(notice: Notice, { context, policy, days, day }: Desk): readonly Waiting[] {
  const { state, content, submitted, review } = notice;
  const [reviewer = 'department-head'] = policy.roles.review;
  const [issuer = 'project-manager'] = policy.roles.issue;
  const issuedFrom = (since: CalendarDate): Waiting => {
    return {
      code: 'NOTICE.ISSUE',
      role: issuer,
      since,
      dueOn: dueOn(notice, since, days.issueDays, context),
    };
  };
  if (state === 'submitted' && submitted !== undefined) {
    const since = day(submitted);
    const last = dueOn(notice, since, days.reviewDays, context);
    const first = content.planning.class === 'urgent' && policy.urgentIssueFirst.allowed;
    const waiting: Waiting = { code: 'NOTICE.REVIEW', role: reviewer, since, dueOn: last };
    return first ? [waiting, issuedFrom(since)] : [waiting];
  }
  if (state === 'reviewed' && review !== undefined) return [issuedFrom(day(review))];
  return [];
}

/** The review of what was issued first. */
function reviewAfterwards({ issue, reviewDueOn }: Notice, { policy, day }: Desk): readonly Waiting[] {
  if (reviewDueOn === undefined || issue === undefined) return [];
  const [reviewer = 'department-head'] = policy.roles.review;
  return [{ code: 'NOTICE.REVIEW_AFTERWARDS', role: reviewer, since: day(issue), dueOn: reviewDueOn }];
}

/** The publication of what was issued; its withdrawal where its period ended before. */
function publication(notice: Notice, { context, policy, days, day }: Desk): readonly Waiting[] {
  const { state, issue, scheduledFor, content } = notice;
  if ((state !== 'issued' && state !== 'scheduled') || issue === undefined) return [];
  const until = content.validity?.until ?? 'open-ended';
  if (until !== 'open-ended' && noticePhase(notice, context.asOf, context.zone) === 'expired') {
    const since = addDays(until, 1);
    return [
      { code: 'NOTICE.NEVER_PUBLISHED', role: 'clerk', since, dueOn: addDays(since, days.publishDays) },
    ];
  }
  const [publisher = 'clerk'] = policy.roles.schedule;
  const issuedOn = day(issue);
  const meant = scheduledFor ?? content.publishOn ?? issuedOn;
  const since = meant > issuedOn ? meant : issuedOn;
  const last = scheduledFor ?? dueOn(notice, since, days.publishDays, context);
  return [{ code: 'NOTICE.PUBLISH', role: publisher, since, dueOn: last }];
}
