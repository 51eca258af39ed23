import { type CalendarDate, type Decision, dateAt, decide } from '../kernel/index.js';
import type { NoticeFindingCode } from './codes.js';
import type { NoticeContent } from './content.js';
import type { NoticeContext } from './context.js';
import type { LeadTimeFindingCode } from './lead-time-codes.js';
import { DEFAULT_NOTICE_POLICY } from './policy.js';
import { completeness } from './rules/completeness.js';
import { leadTime } from './rules/lateness.js';
import { urgency } from './rules/urgency.js';
import { validityOrder } from './rules/validity.js';

/**
 * What {@link evaluateNotice} needs to know. It asks for no actor: nobody acts.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface NoticeEvaluation extends Omit<NoticeContext, 'actor' | 'hanging'> {
  /** Whether it is still written, or as good as handed in. */
  readonly stage: 'drafting' | 'submission';
  /** The day on which it is to be published; by default the content's own. Absent in both: unknown. */
  readonly publishOn?: CalendarDate;
}

/**
 * Judges what a notice says, without doing anything: completeness (CIM-4.2.4), urgency and lead time (CIM-4.2.6). For forms that
 * tell while somebody writes, and for notices of others.
 *
 * **Details**: what is missing needs information while it is drafted, and refuses the notice at submission. Lead time
 * weighs as it does at the issue; a late notice of a category that the policy excuses is not refused.
 *
 * **Gotchas**: `submit` tells about the lead time and does not weigh it yet, so a notice that is refused here may still be
 * submitted.
 *
 * @param content - what the notice says
 * @param context - the stage, the day of publication, the policy
 * @returns the decision with every finding
 *
 * @example
 * ```ts
 * import { calendarDate, instant } from 'wuye';
 * import { evaluateNotice } from 'wuye/notices';
 *
 * const content = {
 *   origin: { category: 'internal' }, pattern: 'notice', planning: { class: 'routine' },
 *   title: '温馨提示', body: '请关好门窗。', scope: { kind: 'estate' }, importance: 'ordinary', modes: ['board'],
 * } as const;
 * const at = instant('2026-11-21T01:00:00.000Z');
 * evaluateNotice(content, { at, stage: 'drafting' }).outcome; // => 'needs-information'
 * evaluateNotice(content, { at, stage: 'submission' }).outcome; // => 'refused'
 * const validity = { from: calendarDate('2026-11-21'), until: 'open-ended' } as const;
 * evaluateNotice({ ...content, validity }, { at, stage: 'submission' }).outcome; // => 'allowed'
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function evaluateNotice(
  content: NoticeContent,
  context: NoticeEvaluation,
): Decision<NoticeFindingCode | LeadTimeFindingCode> {
  const { stage, policy = DEFAULT_NOTICE_POLICY, zone, calendar, eventKnownOn } = context;
  const publishOn = context.publishOn ?? content.publishOn;
  const weight = { missing: stage === 'drafting' ? 'unknown' : 'fail', effect: 'blocks' } as const;
  const estate = {
    policy,
    ...(zone === undefined ? {} : { zone }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  const known = eventKnownOn === undefined ? {} : { eventKnownOn };
  const findings = [
    ...completeness(content, weight),
    ...validityOrder(content, weight),
    ...urgency(content, { ...estate, ...known }, weight),
    ...leadTime(content, {
      ...estate,
      ...(publishOn === undefined ? {} : { publishOn }),
      weighs: true,
      lateReason: null,
    }),
  ];
  return decide(findings, policy, dateAt(context.at, zone));
}
