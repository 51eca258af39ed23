import { addWorkingDays } from '../calendar/index.js';
import {
  addDays,
  type CalendarDate,
  dateAt,
  daysBetween,
  failed,
  instant,
  ok,
  type WallDateTime,
  type WallTime,
  wallMilliseconds,
  type Zone,
} from '../kernel/index.js';
import type { LeadTime } from './lead-time.js';
import type { LeadTimePlanning, PlannedDay } from './lead-time-planning.js';

const HOUR = 60 * 60 * 1000;
const START_OF_DAY = '00:00' as WallTime;
const END_OF_DAY = '24:00' as WallTime;
/** Two days inside of what instants hold, so that every zone has a date for it. */
const FIRST = Date.UTC(1000, 0, 3);
const LAST = Date.UTC(9999, 11, 30);

/** The first day for an event under one rule, published on a day at whatever hour. */
export function eventDay(
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

/** The last day for a publication under one rule, for an event that begins then. */
export function publishDay(
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
