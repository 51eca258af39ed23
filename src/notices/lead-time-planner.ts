import { addWorkingDays, type CalendarAnswerCode, type WorkingDayCalendar } from '../calendar/index.js';
import {
  addDays,
  type CalendarDate,
  dateAt,
  daysBetween,
  failed,
  instant,
  normalWallTime,
  ok,
  type Result,
  type WallDateTime,
  type WallTime,
  wallMilliseconds,
  type Zone,
} from '../kernel/index.js';
import type { LeadTime, LeadTimeRule } from './lead-time.js';
import type { LeadTimeIssueCode } from './lead-time-codes.js';

/**
 * What the planner's questions need beside the rules.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface LeadTimePlanning {
  /** Needed where a rule counts working days. */
  readonly calendar?: WorkingDayCalendar;
  /** The estate's zone, where a rule counts hours; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/**
 * A day, or why there is none.
 *
 * @category Lead time
 * @since 0.1.0
 */
export type PlannedDay = Result<CalendarDate, LeadTimeIssueCode | CalendarAnswerCode>;

const HOUR = 60 * 60 * 1000;
const START_OF_DAY = '00:00' as WallTime;
const END_OF_DAY = '24:00' as WallTime;
/** Two days inside of what instants hold, so that every zone has a date for it. */
const FIRST = Date.UTC(1000, 0, 3);
const LAST = Date.UTC(9999, 11, 30);

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

function eventDay(
  publishOn: CalendarDate,
  { unit, count }: LeadTime,
  planning: LeadTimePlanning,
): PlannedDay {
  if (unit === 'calendar-day') return shifted(publishOn, count);
  if (unit === 'working-day') return worked(publishOn, count, planning);
  const { zone } = planning;
  const ready = wallMilliseconds({ date: publishOn, time: END_OF_DAY }, zone) + count * HOUR;
  const day = dayAt(ready, zone);
  if (!day.ok || wallMilliseconds({ date: day.value, time: START_OF_DAY }, zone) >= ready) return day;
  return shifted(day.value, 1);
}

function publishDay(
  { date, time }: WallDateTime,
  { unit, count }: LeadTime,
  planning: LeadTimePlanning,
): PlannedDay {
  if (unit === 'calendar-day') return shifted(date, -count);
  if (unit === 'hour') {
    const { zone } = planning;
    const due = wallMilliseconds({ date, time: time ?? START_OF_DAY }, zone) - count * HOUR;
    const day = dayAt(due, zone);
    return day.ok ? shifted(day.value, -1) : day;
  }
  // The last of the working days that must lie after the publication, and then the day before it.
  const after = shifted(date, 1);
  const first = after.ok ? worked(after.value, -count, planning) : after;
  return first.ok ? shifted(first.value, -1) : first;
}

function worked(date: CalendarDate, count: number, { calendar }: LeadTimePlanning): PlannedDay {
  if (calendar === undefined) return failed('LEAD_TIME_CALENDAR_MISSING');
  const day = addWorkingDays(calendar, date, count);
  return day.ok ? ok(day.value.date) : day;
}

function shifted(date: CalendarDate, days: number): PlannedDay {
  const day = addDays(date, days);
  return daysBetween(date, day) === days ? ok(day) : failed('LEAD_TIME_DATE_OUT_OF_RANGE');
}

const dayAt = (epoch: number, zone: Zone | undefined): PlannedDay =>
  epoch < FIRST || epoch > LAST ? failed('LEAD_TIME_DATE_OUT_OF_RANGE') : ok(dateAt(instant(epoch), zone));
