import { addDays, type CalendarDate, firstDayOf, lastDayOf, monthsLater } from '../kernel/index.js';
import type { RefreshCycle } from './cycle.js';
import { cyclePolicyOf } from './cycle-policy-of.js';
import type { RefreshPolicy } from './policy.js';

/**
 * The dates of a cycle.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface CycleSchedule {
  /** Days on which open cases are reminded of, the earliest first; none before the month. */
  readonly remindOn: readonly CalendarDate[];
  /** Last day on which cases are decided in time. */
  readonly decideBy: CalendarDate;
  /** Day from which open cases go to the superior. */
  readonly escalateOn: CalendarDate;
  /** Last day on which the clerk signs off in time. */
  readonly signOffBy: CalendarDate;
}

/**
 * When a cycle's open cases are reminded of and escalated, and until when it is signed off. The clauses say "every
 * month" (CIM-4.1.5 to 4.1.9); the days are the policy's.
 *
 * @param policy - the rules with their {@link CyclePolicy}
 * @param cycle - a cycle, or its month
 *
 * @example
 * ```ts
 * import { calendarMonth } from 'wuye';
 * import { cycleSchedule, DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
 *
 * cycleSchedule(DEFAULT_REFRESH_POLICY, { month: calendarMonth('2026-11') });
 * // => {
 * //   remindOn: ['2026-11-23', '2026-11-27'], decideBy: '2026-11-30',
 * //   escalateOn: '2026-12-01', signOffBy: '2026-12-05',
 * // }
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function cycleSchedule(policy: RefreshPolicy, { month }: Pick<RefreshCycle, 'month'>): CycleSchedule {
  const { remindDaysBefore, escalateDaysAfter, signOffDay } = cyclePolicyOf(policy);
  const first = firstDayOf(month);
  const decideBy = lastDayOf(month);
  return {
    remindOn: remindDaysBefore
      .map((days) => addDays(decideBy, -days))
      .filter((day) => day >= first)
      .sort(),
    decideBy,
    escalateOn: addDays(decideBy, escalateDaysAfter),
    signOffBy: addDays(firstDayOf(monthsLater(month, 1)), signOffDay - 1),
  };
}
