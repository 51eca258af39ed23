import { addWorkingDays, type WorkingDayCalendar } from '../calendar/index.js';
import { addDays, type CalendarDate, calendarDate } from '../kernel/index.js';
import type { RightsPolicy } from './rights-policy.js';

/** Answers for no day: working days are then Monday to Friday. */
const NO_CALENDAR: WorkingDayCalendar = {
  id: 'none',
  from: /* @__PURE__ */ calendarDate('2001-01-01'),
  to: /* @__PURE__ */ calendarDate('2000-12-31'),
  kind: () => 'workday',
};

/**
 * The last day on which a request is answered in time; `provisional` where no calendar told which days are worked.
 *
 * @param receivedOn - the day on which it came, itself not counted
 * @param policy - `answerWithin`
 * @param calendar - the working-day calendar
 */
export function rightsDeadline(
  receivedOn: CalendarDate,
  { answerWithin: { unit, count } }: RightsPolicy,
  calendar: WorkingDayCalendar = NO_CALENDAR,
): { readonly dueOn: CalendarDate; readonly provisional: boolean } {
  if (unit === 'calendar-day') return { dueOn: addDays(receivedOn, count), provisional: false };
  const counted = addWorkingDays(calendar, receivedOn, count, { provisional: true });
  if (!counted.ok) return { dueOn: addDays(receivedOn, count), provisional: true };
  const { date, provisional } = counted.value;
  return { dueOn: date, provisional };
}
