import { type CalendarDate, isGiven } from '../../kernel/index.js';
import type { NoticeContent } from '../content.js';
import type { NoticeContext } from '../context.js';
import { leadTimeFinding } from '../lead-time-finding.js';
import { leadTimeParts } from '../lead-time-parts.js';
import type { NoticePolicy } from '../policy.js';
import { blamed, isShort, officeFinding } from './blame.js';
import { found, type NoticeFinding, type NoticeFindings } from './found.js';
import { optional } from './optional.js';
import { receiptOf } from './received.js';

/** What the lead time is judged by. */
export interface Timing {
  readonly context: Pick<NoticeContext, 'calendar' | 'zone'>;
  readonly policy: NoticePolicy;
  /** Today. */
  readonly on: CalendarDate;
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
 * external notice they say of each slot who was late, its sender or the office.
 */
export function leadTime(content: NoticeContent, timing: Timing): NoticeFindings {
  const { context, policy, weighs, lateReason, on } = timing;
  const estate = {
    policy: policy.leadTimes,
    ...optional(context, 'zone'),
    ...optional(context, 'calendar'),
  };
  const judged = leadTimeParts(content, {
    ...estate,
    ...optional(timing, 'publishOn'),
    ...optional(timing, 'publishAt'),
  });
  const external = content.origin.category === 'external';
  const receivedOn = receiptOf(content, on);
  const onReceipt =
    receivedOn === undefined ? [] : leadTimeParts(content, { ...estate, publishOn: receivedOn });
  const parts = external ? blamed(judged, onReceipt) : judged;
  const excused = policy.late[content.origin.category] === 'with-reason';
  const isLate = parts.some(isShort);
  const findings = parts.map((part) => {
    const finding = leadTimeFinding(part, content.planning);
    const advises = !weighs || (excused && finding.verdict === 'fail');
    return advises ? { ...finding, effect: 'advises' as const } : finding;
  });
  return [
    ...findings,
    officeFinding(external ? parts : [], receivedOn),
    reasonFinding(isLate && excused && weighs, lateReason),
  ];
}

function reasonFinding(asked: boolean, lateReason: string | null | undefined): NoticeFinding {
  if (!asked) return found('NOTICE.LATE_REASON_MISSING', 'not-applicable', 'CIM-4.2.6');
  if (lateReason === null) return found('NOTICE.LATE_REASON_MISSING', 'unknown', 'CIM-4.2.6', {}, 'advises');
  return found('NOTICE.LATE_REASON_MISSING', isGiven(lateReason), 'CIM-4.2.6');
}
