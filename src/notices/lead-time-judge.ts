import { addWorkingDays, type WorkingDayCalendar, workingDaysBetween } from '../calendar/index.js';
import {
  type CalendarDate,
  daysBetween,
  epochMilliseconds,
  type Instant,
  normalWallTime,
  type WallDateTime,
  type WallTime,
  wallMilliseconds,
  type Zone,
} from '../kernel/index.js';
import type { LeadTime } from './lead-time.js';
import type { LeadTimeGap } from './lead-time-codes.js';

/** When a notice is published, as exactly as it is known, and what counts the time until then. */
export interface Publication {
  readonly day: CalendarDate;
  readonly at?: Instant;
  readonly zone?: Zone;
  readonly calendar?: WorkingDayCalendar;
}

/** How one start came out under one lead time. */
export interface Judgement {
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** In the unit of the rule; `null` where it could not be counted. Where times are missing: at least on a pass, at most on a fail. */
  readonly lead: number | null;
  readonly missing?: LeadTimeGap;
  /** The year that the calendar lacks. */
  readonly year?: number;
}

const HOUR = 60 * 60 * 1000;
const START_OF_DAY = '00:00' as WallTime;
const END_OF_DAY = '24:00' as WallTime;
/** The calendar counts no further in one call. */
const MOST_DAYS = 36_525;

/** Whether the time from the publication to a start is at least a lead time. */
export function judgeLead(
  { unit, count }: LeadTime,
  start: WallDateTime,
  publication: Publication,
): Judgement {
  const from = normalWallTime(start);
  if (unit === 'hour') return inHours(count, from, publication);
  if (unit === 'working-day') return inWorkingDays(count, from.date, publication);
  const lead = daysBetween(publication.day, from.date);
  return { verdict: lead >= count ? 'pass' : 'fail', lead };
}

function inHours(count: number, { date, time }: WallDateTime, { day, at, zone }: Publication): Judgement {
  const moment = (on: CalendarDate, clock: WallTime) => wallMilliseconds({ date: on, time: clock }, zone);
  const published = at === undefined ? null : epochMilliseconds(at);
  const least = moment(date, time ?? START_OF_DAY) - (published ?? moment(day, END_OF_DAY));
  const most = moment(date, time ?? END_OF_DAY) - (published ?? moment(day, START_OF_DAY));
  if (least >= count * HOUR) return { verdict: 'pass', lead: hours(least) };
  if (most < count * HOUR) return { verdict: 'fail', lead: hours(most) };
  return { verdict: 'unknown', lead: null, missing: time === undefined ? 'event-time' : 'publish-time' };
}

/** Hours to two decimals, rounded down so that 71.999 never reads as 72. */
const hours = (milliseconds: number): number => Math.floor(milliseconds / (HOUR / 100)) / 100;

function inWorkingDays(count: number, date: CalendarDate, { day, calendar }: Publication): Judgement {
  if (calendar === undefined) return { verdict: 'unknown', lead: null, missing: 'calendar' };
  const counted =
    Math.abs(daysBetween(day, date)) > MOST_DAYS ? null : workingDaysBetween(calendar, day, date);
  if (counted?.ok) {
    const lead = counted.value.count;
    return { verdict: lead >= count && date >= day ? 'pass' : 'fail', lead };
  }
  if (date < day) return { verdict: 'fail', lead: null };
  // The days that the calendar covers may be enough by themselves.
  const reached = addWorkingDays(calendar, day, count);
  if (reached.ok) return { verdict: reached.value.date <= date ? 'pass' : 'fail', lead: null };
  const uncovered = reached.issues[0]?.params?.date;
  const year = typeof uncovered === 'string' ? { year: Number(uncovered.slice(0, 4)) } : {};
  return { verdict: 'unknown', lead: null, missing: 'calendar-year', ...year };
}
