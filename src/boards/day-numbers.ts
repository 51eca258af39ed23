import {
  addDays,
  type CalendarDate,
  type DateOrOpenEnded,
  isCalendarDate,
  WuyeError,
} from '../kernel/index.js';

/** No day number. */
export const NO_DAY: number = -1_000_000;

const EPOCH = '1970-01-01' as CalendarDate;
const ZERO = 48;
const DAYS_OF_400_YEARS = 146_097;
const DAYS_BEFORE_1970 = 719_468;

/**
 * Days since 1970, or {@link NO_DAY} for what is no date. Schedules ask it for every booking: it builds nothing. Years begin
 * with March here, so that the leap day is the last one.
 */
export function dayNumber(date: CalendarDate): number {
  if (typeof date !== 'string' || date.length !== 10) return NO_DAY;
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  // Days that not every month has, and odd texts, are rare enough for the exact check.
  if ((day > 28 || !isPlain(date, month, day)) && !isCalendarDate(date)) return NO_DAY;
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const ofCycle = year - cycle * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leaps = Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100);
  return cycle * DAYS_OF_400_YEARS + ofCycle * 365 + leaps + ofYear - DAYS_BEFORE_1970;
}

function isPlain(date: string, month: number, day: number): boolean {
  const hyphens = date.charCodeAt(4) === 45 && date.charCodeAt(7) === 45;
  return (
    hyphens && twoDigits(date, 0) >= 10 && twoDigits(date, 2) >= 0 && month >= 1 && month <= 12 && day >= 1
  );
}

/** 0 to 99, or a negative number where there are no two digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The dates of day numbers; a schedule names few days very often, so that each is worked out once. */
export function createDates(): (number: number) => CalendarDate {
  const dates = new Map<number, CalendarDate>();
  return (number) => {
    let date = dates.get(number);
    if (date === undefined) {
      date = addDays(EPOCH, number);
      dates.set(number, date);
    }
    return date;
  };
}

/** The longest stretch that a schedule is asked for: ten years. */
export const MOST_DAYS = 3_660;

/** A stretch of days by their numbers. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** The number of the last day of the calendar, 9999-12-31. */
export const LAST_DAY = 2_932_896;

/** The numbers of the first and the last day of a stretch that a host states; an open end is no number's. */
export function windowOf(stretch: { readonly from: CalendarDate; readonly until: DateOrOpenEnded }): Window {
  const from = dayNumber(stretch.from);
  const until = stretch.until === 'open-ended' ? Number.POSITIVE_INFINITY : dayNumber(stretch.until);
  if (from === NO_DAY || until === NO_DAY || from > until) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no first and last day of a stretch');
  }
  return { from, until };
}
