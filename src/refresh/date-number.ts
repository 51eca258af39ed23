import type { CalendarDate } from '../kernel/index.js';

const ZERO = 48;
const HYPHEN = 45;

/**
 * A stored date as a number that compares like it, `20261121`; -1 for what is no date. As strict as `isCalendarDate`,
 * and builds nothing: it runs once a record in scans of millions.
 */
export function dateNumber(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10) return -1;
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return -1;
  const century = twoDigits(value, 0);
  const decade = twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  if (century < 10 || decade < 0 || month < 1 || month > 12 || day < 1) return -1;
  const year = century * 100 + decade;
  if (day > 28 && day > daysIn(year, month)) return -1;
  return (year * 100 + month) * 100 + day;
}

/** Whether a stored value is a date. */
export const isReadableDate = (value: unknown): value is CalendarDate => dateNumber(value) > 0;

/** Months from one date to another, whatever their days. */
export function monthsFrom(earlier: CalendarDate, later: CalendarDate): number {
  return monthNumber(dateNumber(later)) - monthNumber(dateNumber(earlier));
}

const monthNumber = (date: number) => Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100);

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 to 99, or a negative number where there are no two digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
