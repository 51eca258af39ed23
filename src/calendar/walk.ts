import { addDays, type CalendarDate, failed, ok, type Result } from '../kernel/index.js';
import type { CalendarAnswerCode } from './codes.js';
import { ordinaryKind } from './create-calendar.js';
import { covers, isWorked, notCovered, provisionalWarning } from './is-working-day.js';
import type { WorkingDayCalendar, WorkingDayOptions } from './working-day-calendar.js';

/**
 * A day that was counted in working days.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface WorkingDayDate {
  readonly date: CalendarDate;
  /** True where a day on the way is not covered and Monday to Friday was assumed. */
  readonly provisional: boolean;
}

/** So many days in a row without a working day are a broken calendar. */
const MOST_DAYS_OFF = 366;

/** Walks day by day from `first`, itself looked at, until the working day number |count|. */
export function walk(
  calendar: WorkingDayCalendar,
  first: CalendarDate,
  count: number,
  options: WorkingDayOptions,
): Result<WorkingDayDate, CalendarAnswerCode> {
  let date = first;
  let left = Math.abs(count);
  let daysOff = 0;
  let uncovered: CalendarDate | undefined;
  for (;;) {
    const covered = covers(calendar, date);
    if (!covered && options.provisional !== true) return failed(...notCovered(calendar, date));
    if (!covered) uncovered ??= date;
    if (isWorked(covered ? calendar.kind(date) : ordinaryKind(date))) {
      left -= 1;
      daysOff = 0;
    } else {
      daysOff += 1;
    }
    if (left === 0) break;
    const next = addDays(date, Math.sign(count));
    if (next === date) return failed(...notCovered(calendar, date));
    if (daysOff === MOST_DAYS_OFF) {
      return failed('CALENDAR.NO_WORKING_DAY', { params: { date: first, days: MOST_DAYS_OFF } });
    }
    date = next;
  }
  const warnings = uncovered === undefined ? [] : [provisionalWarning(calendar, uncovered)];
  return ok({ date, provisional: uncovered !== undefined }, warnings);
}
