import { type CalendarDate, dateAt, type Instant, instant, instantOf, SHANGHAI, wallTime } from 'wuye';

// The only place of the page that looks at the clock.

/** The day in the estate. */
export const today = (): CalendarDate => dateAt(instant(Date.now()));

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: SHANGHAI,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** When something is done on the day that the page stands on: now, or at this time of that day. */
export function momentOf(day: CalendarDate): Instant {
  const now = instant(Date.now());
  if (day === dateAt(now)) return now;
  return instantOf({ date: day, time: wallTime(TIME.format(Date.now()).slice(0, 5)) });
}
