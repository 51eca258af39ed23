import { type CalendarDate, isGiven, type Verdict } from '../../kernel/index.js';
import { checkLeadTime } from '../check-lead-time.js';
import type { NoticeContent } from '../content.js';
import type { NoticeContext } from '../context.js';
import type { NoticePolicy } from '../policy.js';
import { found, type NoticeFinding, type NoticeFindings } from './found.js';

/** What the lead time is judged by. */
export interface Timing extends Pick<NoticeContext, 'calendar' | 'zone'> {
  readonly policy: NoticePolicy;
  /** Absent: nobody knows when it will be published. */
  readonly publishOn?: CalendarDate;
  readonly publishAt?: NoticeContext['at'];
  /** Whether lateness stops the step where the policy does not excuse it, or is only told. */
  readonly weighs: boolean;
  /** The stated reason; `null` where nobody was asked for one yet. */
  readonly lateReason: string | null | undefined;
}

/**
 * The findings about the lead time (CIM-4.2.6), weighed by category: what is late is refused, or needs a stated reason. Of a late
 * external notice they say who was late, its sender or the office.
 */
export function leadTime(content: NoticeContent, timing: Timing): NoticeFindings {
  const { policy, weighs, lateReason } = timing;
  const judged = checkLeadTime(content, {
    policy: policy.leadTimes,
    ...optional(timing, 'publishOn'),
    ...optional(timing, 'publishAt'),
    ...optional(timing, 'zone'),
    ...optional(timing, 'calendar'),
  });
  const excused = policy.late[content.origin.category] === 'with-reason';
  const isLate = judged.some(({ verdict, effect }) => verdict === 'fail' && effect === 'blocks');
  const by = lateBy(content, timing, isLate);
  const findings = judged.map((finding) => {
    const advises = !weighs || (excused && finding.verdict === 'fail');
    const facts =
      by === null || finding.verdict !== 'fail' ? finding.facts : { ...finding.facts, lateBy: by };
    return { ...finding, facts, ...(advises ? { effect: 'advises' as const } : {}) };
  });
  return [...findings, officeFinding(content, by), reasonFinding(isLate && excused && weighs, lateReason)];
}

/** Who was late: the sender where even publishing on the day of receipt would have been too late. */
function lateBy(
  content: NoticeContent,
  timing: Timing,
  isLate: boolean,
): 'sender' | 'office' | 'unknown' | null {
  const { origin } = content;
  if (!isLate || origin.category !== 'external') return null;
  if (origin.receivedOn === undefined) return 'unknown';
  const { policy } = timing;
  const onReceipt = checkLeadTime(content, {
    policy: policy.leadTimes,
    publishOn: origin.receivedOn,
    ...optional(timing, 'zone'),
    ...optional(timing, 'calendar'),
  });
  return onReceipt.some(({ verdict, effect }) => verdict === 'fail' && effect === 'blocks')
    ? 'sender'
    : 'office';
}

const BY: Readonly<Record<'sender' | 'office' | 'unknown', Verdict>> = {
  sender: 'pass',
  office: 'fail',
  unknown: 'unknown',
};

function officeFinding({ origin }: NoticeContent, by: keyof typeof BY | null): NoticeFinding {
  const receivedOn = origin.category === 'external' ? (origin.receivedOn ?? null) : null;
  const verdict = by === null ? 'not-applicable' : BY[by];
  return found('NOTICE.LATE_BY_OFFICE', verdict, 'CIM-4.2.6', { receivedOn }, 'advises');
}

function reasonFinding(asked: boolean, lateReason: string | null | undefined): NoticeFinding {
  if (!asked) return found('NOTICE.LATE_REASON_MISSING', 'not-applicable', 'CIM-4.2.6');
  if (lateReason === null) return found('NOTICE.LATE_REASON_MISSING', 'unknown', 'CIM-4.2.6', {}, 'advises');
  return found('NOTICE.LATE_REASON_MISSING', isGiven(lateReason), 'CIM-4.2.6');
}

function optional<Of extends object, Key extends keyof Of>(of: Of, key: Key) {
  const { [key]: value } = of;
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Exclude<Of[K], undefined> };
}
