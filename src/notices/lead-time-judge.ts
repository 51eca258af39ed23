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
  readonly at: Instant | undefined;
  readonly zone: Zone | undefined;
  readonly calendar: WorkingDayCalendar | undefined;
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

/**
 * Judges whether the time from a publication to a start is at least a lead time. Each start is judged once, so that a notice of very
 * many slots costs what its different starts cost.
 */
export function createJudge(publication: Publication): (lead: LeadTime, start: WallDateTime) => Judgement {
  const known = new Map<string, Judgement>();
  const reach = reachOf(publication);
  return ({ unit, count }, start) => {
    const from = normalWallTime(start);
    const key = `${unit} ${count} ${from.date} ${from.time ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const judged =
      unit === 'hour'
        ? inHours(count, from, publication)
        : unit === 'working-day'
          ? inWorkingDays(count, from.date, publication, reach)
          : inCalendarDays(count, from.date, publication);
    known.set(key, judged);
    return judged;
  };
}

function inCalendarDays(count: number, date: CalendarDate, { day }: Publication): Judgement {
  const lead = daysBetween(day, date);
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

function inWorkingDays(
  count: number,
  date: CalendarDate,
  { day, calendar }: Publication,
  reach: (count: number) => Reach | null,
): Judgement {
  const lead = calendar === undefined ? null : counted(calendar, day, date);
  if (date < day) return { verdict: 'fail', lead };
  const reached = reach(count);
  if (reached === null) return { verdict: 'unknown', lead, missing: 'calendar' };
  if (lead !== null) return { verdict: lead >= count ? 'pass' : 'fail', lead };
  // The days that the calendar covers may be enough by themselves.
  if (reached.ok) return { verdict: reached.value.date <= date ? 'pass' : 'fail', lead };
  const uncovered = reached.issues[0]?.params?.date;
  const year = typeof uncovered === 'string' ? { year: Number(uncovered.slice(0, 4)) } : {};
  return { verdict: 'unknown', lead, missing: 'calendar-year', ...year };
}

/** Working days from a day to a date, `null` where the calendar does not cover all of them. */
function counted(calendar: WorkingDayCalendar, day: CalendarDate, date: CalendarDate): number | null {
  if (date !== day && (date < calendar.from || date > calendar.to)) return null;
  if (Math.abs(daysBetween(day, date)) > MOST_DAYS) return null;
  const days = workingDaysBetween(calendar, day, date);
  return days.ok ? days.value.count : null;
}

type Reach = ReturnType<typeof addWorkingDays>;

/** The day that lies some working days after the publication, looked for once; `null` without a calendar. */
function reachOf({ day, calendar }: Publication): (count: number) => Reach | null {
  const known = new Map<number, Reach>();
  return (count) => {
    if (calendar === undefined) return null;
    const reached = known.get(count) ?? addWorkingDays(calendar, day, count);
    known.set(count, reached);
    return reached;
  };
}
