import { type CalendarDate, normalWallTime, ok, type WallDateTime } from '../kernel/index.js';
import type { LeadTimeRule } from './lead-time.js';
import type { LeadTimePlanning, PlannedDay } from './lead-time-planning.js';
import { eventDay, publishDay } from './lead-time-shift.js';

/**
 * The first day on which an event may be when its notice is published on a day (CIM-4.2.6), whatever the time of day of
 * either.
 *
 * **Details**: the counterpart of {@link latestPublishDate}: an event is on this day or later exactly when the notice is
 * published on or before the latest day for it. Under a rule of hours, publication may be as late as midnight
 * and the event as early as 00:00.
 *
 * @param publishOn - the day of publication
 * @param rules - all of them hold: `serviceLeadTimes(['water'], policy)`; none gives the day itself
 * @param planning - the working-day calendar, where a rule needs one
 * @returns the day, `CALENDAR.DAY_NOT_COVERED` with the first day that the calendar lacks, or a `LEAD_TIME_*` issue
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { DEFAULT_LEAD_TIMES, earliestEventDate, serviceLeadTimes } from 'wuye/notices';
 *
 * const rules = serviceLeadTimes(['water'], DEFAULT_LEAD_TIMES);
 * const earliest = earliestEventDate(calendarDate('2026-12-30'), rules);
 * earliest.ok && earliest.value; // => '2027-01-02'
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function earliestEventDate(
  publishOn: CalendarDate,
  rules: readonly LeadTimeRule[],
  planning: LeadTimePlanning = {},
): PlannedDay {
  let earliest = publishOn;
  for (const { lead } of rules) {
    const day = eventDay(publishOn, lead, planning);
    if (!day.ok) return day;
    if (day.value > earliest) earliest = day.value;
  }
  return ok(earliest);
}

/**
 * The last day on which a notice may be published for an event on a day (CIM-4.2.6), whatever the time of day of either.
 *
 * **Gotchas**: under a rule of working days this may be a day off: what is published on a Sunday is published in time
 * for one working day before a Monday's event.
 *
 * @param eventDate - the day on which the event begins
 * @param rules - all of them hold: `serviceLeadTimes(['water'], policy)`; none gives the day itself
 * @param planning - the working-day calendar, where a rule needs one
 * @returns the day, `CALENDAR.DAY_NOT_COVERED` with the first day that the calendar lacks, or a `LEAD_TIME_*` issue
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { DEFAULT_LEAD_TIMES, latestPublishDate, serviceLeadTimes } from 'wuye/notices';
 *
 * const rules = serviceLeadTimes(['lift'], DEFAULT_LEAD_TIMES);
 * const latest = latestPublishDate(calendarDate('2027-01-03'), rules);
 * latest.ok && latest.value; // => '2026-12-27'
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function latestPublishDate(
  eventDate: CalendarDate,
  rules: readonly LeadTimeRule[],
  planning: LeadTimePlanning = {},
): PlannedDay {
  return latestDayBefore({ date: eventDate }, rules, planning);
}

/** As {@link latestPublishDate} for a start whose time of day may be known. */
export function latestDayBefore(
  start: WallDateTime,
  rules: readonly LeadTimeRule[],
  planning: LeadTimePlanning,
): PlannedDay {
  const from = normalWallTime(start);
  let latest = from.date;
  for (const { lead } of rules) {
    const day = publishDay(from, lead, planning);
    if (!day.ok) return day;
    if (day.value < latest) latest = day.value;
  }
  return ok(latest);
}
