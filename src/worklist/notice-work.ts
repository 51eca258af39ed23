import type { WorkingDayCalendar } from '../calendar/index.js';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dateAt,
  type Instant,
  type PolicyRef,
  type Role,
  type Zone,
} from '../kernel/index.js';
import {
  DEFAULT_NOTICE_POLICY,
  latestPublishDateOf,
  type Notice,
  type NoticePolicy,
  noticePhase,
} from '../notices/index.js';
import type { WorkCode } from './codes.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * What the source leaves open about the work on a notice that has no date of its own: within how many calendar days of the
 * step before it is reviewed, issued, published.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface NoticeWorkPolicy extends PolicyRef {
  readonly reviewDays: number;
  readonly issueDays: number;
  readonly publishDays: number;
}

/**
 * Two days for the review, one for the issue, one for the publication.
 *
 * @category Work list
 * @since 0.1.0
 */
export const DEFAULT_NOTICE_WORK_POLICY: NoticeWorkPolicy = {
  id: 'wuye.notice-work',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  reviewDays: 2,
  issueDays: 1,
  publishDays: 1,
};

/**
 * What the work on notices depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface NoticeWorkContext {
  readonly asOf: CalendarDate;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** Needed where a lead time counts working days. */
  readonly calendar?: WorkingDayCalendar;
  /** Roles and lead times; `DEFAULT_NOTICE_POLICY` by default. */
  readonly noticePolicy?: NoticePolicy;
  /** `DEFAULT_NOTICE_WORK_POLICY` by default. */
  readonly workPolicy?: NoticeWorkPolicy;
}

/** One step that a notice waits for. */
interface Waiting {
  readonly code: WorkCode;
  readonly role: Role;
  readonly since: CalendarDate;
  readonly dueOn: CalendarDate;
}

/**
 * What notices wait for (CIM-4.2.2, CIM-4.2.6): the review, the issue, the publication, and the review of what was issued
 * first.
 *
 * **Details**: due on the last day on which the notice can be published in time, or on the day that it is meant for where
 * that comes first; an urgent one at once; others within the days of the policy. A scheduled one is due on its day. What is
 * too late already is due on the day that it came in. The publication is for the role that schedules.
 *
 * @param notices - notices in any state; those that wait for nobody, and those that expired before they were published,
 *   give nothing
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
        clause: code === 'NOTICE.PUBLISH' ? 'CIM-4.2.6' : 'CIM-4.2.2',
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

function waitingFor(notice: Notice, context: NoticeWorkContext): readonly Waiting[] {
  const { noticePolicy: { roles } = DEFAULT_NOTICE_POLICY, workPolicy = DEFAULT_NOTICE_WORK_POLICY } =
    context;
  const { state, submitted, review, issue, reviewDueOn, scheduledFor } = notice;
  const day = ({ at }: { readonly at: Instant }) => dateAt(at, context.zone);
  const waiting: Waiting[] = [];
  const wait = (code: WorkCode, role: Role, since: CalendarDate, dueOn: CalendarDate) =>
    waiting.push({ code, role, since, dueOn });
  const [reviewer = 'department-head'] = roles.review;
  if (state === 'submitted' && submitted !== undefined) {
    const since = day(submitted);
    wait('NOTICE.REVIEW', reviewer, since, dueOn(notice, since, workPolicy.reviewDays, context));
  }
  if (state === 'reviewed' && review !== undefined) {
    const [issuer = 'project-manager'] = roles.issue;
    const since = day(review);
    wait('NOTICE.ISSUE', issuer, since, dueOn(notice, since, workPolicy.issueDays, context));
  }
  const unpublished = state === 'issued' || state === 'scheduled';
  if (unpublished && issue !== undefined && noticePhase(notice, context.asOf, context.zone) !== 'expired') {
    const [publisher = 'clerk'] = roles.schedule;
    const issuedOn = day(issue);
    const meant = scheduledFor ?? notice.content.publishOn ?? issuedOn;
    const since = meant > issuedOn ? meant : issuedOn;
    const due = scheduledFor ?? dueOn(notice, since, workPolicy.publishDays, context);
    wait('NOTICE.PUBLISH', publisher, since, due);
  }
  if (reviewDueOn !== undefined && issue !== undefined) {
    wait('NOTICE.REVIEW_AFTERWARDS', reviewer, day(issue), reviewDueOn);
  }
  return waiting;
}

/** The last day for a step that began on a day: by the notice's own date where it has one, never before that day. */
function dueOn({ content }: Notice, since: CalendarDate, days: number, context: NoticeWorkContext) {
  if (content.planning.class === 'urgent') return since;
  const { noticePolicy = DEFAULT_NOTICE_POLICY, zone, calendar } = context;
  const latest = latestPublishDateOf(content, noticePolicy.leadTimes, {
    ...(zone === undefined ? {} : { zone }),
    ...(calendar === undefined ? {} : { calendar }),
  });
  const own = [latest.ok ? latest.value : null, content.publishOn ?? null].filter((each) => each !== null);
  if (own.length === 0) return addDays(since, days);
  const first = own.reduce((a, b) => (a < b ? a : b));
  return first < since ? since : first;
}
