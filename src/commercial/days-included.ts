import type { CalendarDate } from '../kernel/index.js';

/**
 * The days from one date to a later one, both counted: 1 for the same day. Arithmetic on the text alone, for decisions that
 * are made often.
 */
export function daysIncluded(from: CalendarDate, until: CalendarDate): number {
  return dayNumber(until) - dayNumber(from) + 1;
}

/** Days since 1 March of the year 0: years begin in March, so that a leap day ends one. */
function dayNumber(date: CalendarDate): number {
  const month = (Number(date.slice(5, 7)) + 9) % 12;
  const year = Number(date.slice(0, 4)) - (month > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((306 * month + 5) / 10) + Number(date.slice(8, 10)) - 1;
}
