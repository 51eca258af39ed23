import type { Finding } from '../kernel/index.js';
import type { NoticeContent } from './content.js';
import type { LeadTimeFindingCode } from './lead-time-codes.js';
import type { LeadTimeContext } from './lead-time-context.js';
import { leadTimeFinding } from './lead-time-finding.js';
import { leadTimeParts } from './lead-time-parts.js';

/**
 * Judges whether a notice is published early enough before everything that it announces (CIM-4.2.6): one finding
 * `LEAD_TIME.SHORT`, and one `LEAD_TIME.OVERLAY_SHORT` for each overlay of the policy, under the clause of its rule.
 *
 * **Details**: every slot of every event is judged by the first time at which it takes place. The worst one decides: a fail
 * before an unknown before a pass. The facts name it (`event`, `from`, `lead`, `required`, `unit`, and whole as
 * `worst`), and list the slots, the worst first, {@link MOST_NAMED_SLOTS} at most. `publishOn` is the day that counted.
 * - Calendar days are counted from date to date in the estate's zone: three calendar days can be less than 72 hours.
 * - Working days exclude the day of publication and include that of the event. A day that the calendar does not cover makes
 *   it unknown, with the fact `year`, unless the covered days are enough.
 * - Hours are counted between instants. Where a time of day is missing it passes if even the worst time of that day does,
 *   and fails if even the best does not.
 * - Published after the event began, the lead is negative.
 *
 * It is `not-applicable` for urgent notices, and for routine ones that announce nothing; `unknown`
 * where a day, a service or the calendar is, with the fact `missing` ({@link LEAD_TIME_GAPS}).
 *
 * **Gotchas**: the finding blocks. What becomes of a late external notice is decided by the rules of issuing.
 *
 * @param content - its planning, its events, and perhaps the day on which it is meant to be published
 * @param context - the policy, and when it is published
 * @throws `KERNEL.INVALID_ARGUMENT` when a count of the policy is no whole number from 0 to 10,000
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { checkLeadTime, DEFAULT_LEAD_TIMES } from 'wuye/notices';
 *
 * const slots = [{ from: { date: calendarDate('2026-12-02') } }];
 * const content = {
 *   planning: { class: 'planned-outage' },
 *   announces: [{ what: '停水', services: ['water'], slots }],
 * } as const;
 * const published = (on: string) =>
 *   checkLeadTime(content, { policy: DEFAULT_LEAD_TIMES, publishOn: calendarDate(on) })[0];
 *
 * published('2026-11-29')?.verdict; // => 'pass'
 * published('2026-11-30')?.verdict; // => 'fail'
 * published('2026-11-30')?.facts.lead; // => 2
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function checkLeadTime(
  content: Pick<NoticeContent, 'planning' | 'announces' | 'publishOn'>,
  context: LeadTimeContext,
): readonly Finding<LeadTimeFindingCode>[] {
  return leadTimeParts(content, context).map((part) => leadTimeFinding(part, content.planning));
}
