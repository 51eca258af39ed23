import type { CalendarAnswerCode } from '../calendar/index.js';
import { type CalendarDate, failed, ok, type Result } from '../kernel/index.js';
import type { AnnouncedEvent } from './announced-event.js';
import type { NoticeContent } from './content.js';
import type { LeadTimePolicy, LeadTimeRule } from './lead-time.js';
import type { LeadTimeIssueCode } from './lead-time-codes.js';
import { latestDayBefore } from './lead-time-planner.js';
import type { LeadTimePlanning } from './lead-time-planning.js';
import { hasLeadTime, requiredByOverlay, requiredOfEvent } from './lead-time-required.js';
import { firstOccurrence } from './slots.js';

/**
 * The last day on which a notice may be published so that no finding of {@link checkLeadTime} fails, whatever the hour: over
 * every slot of every event, and over the overlays that the policy has switched on.
 *
 * @param content - its planning and its events
 * @param policy - the office's lead times
 * @param planning - the working-day calendar, where a rule needs one
 * @returns the day; `null` where nothing asks for a lead time; or the first issue, with the path of the event or slot
 * @throws `KERNEL.INVALID_ARGUMENT` when a count of the policy is no whole number from 0 to 10,000
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { DEFAULT_LEAD_TIMES, latestPublishDateOf } from 'wuye/notices';
 *
 * const on = (date: string) => [{ from: { date: calendarDate(date) } }];
 * const announces = [
 *   { what: '停水', services: ['water'], slots: on('2026-12-04') },
 *   { what: '停电梯', services: ['lift'], slots: on('2026-12-05') },
 * ] as const;
 * const latest = latestPublishDateOf({ planning: { class: 'planned-outage' }, announces }, DEFAULT_LEAD_TIMES);
 * latest.ok && latest.value; // => '2026-11-28'
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function latestPublishDateOf(
  content: Pick<NoticeContent, 'planning' | 'announces'>,
  policy: LeadTimePolicy,
  planning: LeadTimePlanning = {},
): Result<CalendarDate | null, LeadTimeIssueCode | CalendarAnswerCode> {
  if (!hasLeadTime(content)) return ok(null);
  if (content.announces === undefined) return failed('LEAD_TIME_EVENT_UNKNOWN', { path: ['announces'] });
  let latest: CalendarDate | null = null;
  for (const [at, event] of content.announces.entries()) {
    const overlaid = policy.overlays.map((overlay) => requiredByOverlay(event, overlay));
    const needs = [requiredOfEvent(event, content.planning, policy), ...overlaid];
    if (needs.some(({ kind }) => kind === 'unknown'))
      return failed('LEAD_TIME_SERVICES_UNKNOWN', { path: ['announces', at, 'services'] });
    const rules = needs.flatMap((each) => (each.kind === 'required' ? each.rules : []));
    const day = latestForEvent(event, at, rules, planning);
    if (!day.ok) return day;
    if (latest === null || day.value < latest) latest = day.value;
  }
  return ok(latest);
}

function latestForEvent(
  event: AnnouncedEvent,
  at: number,
  rules: readonly LeadTimeRule[],
  planning: LeadTimePlanning,
): Result<CalendarDate, LeadTimeIssueCode | CalendarAnswerCode> {
  let latest: CalendarDate | undefined;
  for (const [position, slot] of event.slots.entries()) {
    const path = ['announces', at, 'slots', position];
    const start = firstOccurrence(slot)?.from;
    if (start === undefined) return failed('LEAD_TIME_EVENT_UNKNOWN', { path });
    const day = latestDayBefore(start, rules, planning);
    if (!day.ok) return { ok: false, issues: day.issues.map((issue) => ({ ...issue, path })) };
    if (latest === undefined || day.value < latest) latest = day.value;
  }
  return latest === undefined
    ? failed('LEAD_TIME_EVENT_UNKNOWN', { path: ['announces', at, 'slots'] })
    : ok(latest);
}
