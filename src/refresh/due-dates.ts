import {
  addDays,
  addMonths,
  type CalendarDate,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsLater,
} from '../kernel/index.js';
import { monthsFrom } from './date-number.js';
import type { RulePart } from './rule-parts.js';

/** From when, and until when in time, a record is to be verified again. */
export interface DueDates {
  readonly dueFrom: CalendarDate;
  readonly dueBy: CalendarDate;
}

/** When a verification has to be renewed. */
export function dueDatesOf(verifiedOn: CalendarDate, { period, graceDays }: RulePart): DueDates {
  if (period.unit === 'calendar-month') {
    const dueMonth = monthsLater(monthOf(verifiedOn), period.count);
    return { dueFrom: firstDayOf(dueMonth), dueBy: addDays(lastDayOf(dueMonth), graceDays) };
  }
  const dueFrom = addMonths(verifiedOn, period.count);
  return { dueFrom, dueBy: addDays(dueFrom, graceDays) };
}

/**
 * How many periods a verification is behind: counted from its own date, never chained. Text arithmetic only.
 *
 * @param behind - the as-of date less the days of grace
 */
export function periodsOverdueOf(
  verifiedOn: CalendarDate,
  { period }: RulePart,
  behind: CalendarDate,
): number {
  const months = monthsFrom(verifiedOn, behind);
  if (period.unit === 'calendar-month') return Math.max(0, Math.floor((months - 1) / period.count));
  const periods = Math.floor(months / period.count);
  const passed = months % period.count !== 0 || verifiedOn.slice(8) < behind.slice(8);
  return Math.max(0, passed ? periods : periods - 1);
}
