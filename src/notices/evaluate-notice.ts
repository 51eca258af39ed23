import { type CalendarDate, type Decision, decide, type EstateId } from '../kernel/index.js';
import { dateOfAct } from './act.js';
import type { NoticeFindingCode } from './codes.js';
import type { NoticeContent } from './content.js';
import type { NoticeContext } from './context.js';
import type { NoticeId } from './ids.js';
import type { LeadTimeFindingCode } from './lead-time-codes.js';
import { DEFAULT_NOTICE_POLICY } from './policy.js';
import { applicationFinding } from './rules/application.js';
import { contentFindings, timedFindings } from './rules/content-findings.js';
import { optional } from './rules/optional.js';
import { expiry } from './rules/validity.js';

/**
 * What {@link evaluateNotice} needs to know. It asks for no actor: nobody acts.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface NoticeEvaluation
  extends Omit<NoticeContext, 'actor' | 'inNameOf' | 'hanging' | 'successor'> {
  /** Whether it is still written, or as good as handed in. */
  readonly stage: 'drafting' | 'submission';
  /** The notice that says it, and its estate, where there is one: tell whether it follows itself or one of another estate. */
  readonly id?: NoticeId;
  readonly estate?: EstateId;
  /**
   * The day on which it is to be published; by default the content's own. Absent in both it is unknown while it is drafted, and the
   * day of `at` at submission. Never before the day of `at`.
   */
  readonly publishOn?: CalendarDate;
}

/**
 * Judges what a notice says, without doing anything: completeness (CIM-4.2.4), urgency and lead time (CIM-4.2.6), with the very rules
 * of submission and issue. For forms that tell while somebody writes, and for notices of others.
 *
 * **Details**: what is missing needs information while it is drafted, and refuses the notice at submission. Lead time, expiry
 * and the application of a commercial notice weigh as they do at the issue; a late notice of a category that the policy excuses is not refused.
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
  const { stage, policy = DEFAULT_NOTICE_POLICY } = context;
  const drafting = stage === 'drafting';
  const weight = { missing: drafting ? 'unknown' : 'fail', effect: 'blocks' } as const;
  const on = dateOfAct(context);
  const circumstances = { context, policy, on };
  const judged = context.publishOn === undefined ? content : { ...content, publishOn: context.publishOn };
  const subject = { content: judged, ...optional(context, 'id'), ...optional(context, 'estate') };
  const findings = [
    ...contentFindings(subject, circumstances, weight),
    applicationFinding(subject, context.application, drafting ? 'advises' : 'blocks'),
    expiry(judged, on, 'blocks'),
    ...timedFindings(judged, circumstances, { weighs: true, undecided: drafting, lateReason: null }),
  ];
  return decide(findings, policy, on);
}
