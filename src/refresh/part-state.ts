import type { CalendarDate } from '../kernel/index.js';
import { dateNumber } from './date-number.js';
import { periodsOverdueOf } from './due-dates.js';
import { FRESHNESS_STATES, type FreshnessFlag, type FreshnessState } from './freshness.js';
import type { PartPlan } from './scan-plan.js';

/** How one part of a record stands. Always the same members, so that building one is cheap. */
export interface PartState {
  readonly state: FreshnessState;
  readonly verifiedOn: CalendarDate | undefined;
  readonly periodsOverdue: number;
  readonly group: string | undefined;
  readonly flag: FreshnessFlag | undefined;
}

/** Place in {@link FRESHNESS_STATES} of a date that is not in the future, as a number. */
export function stateAt(on: number, part: PartPlan): 0 | 1 | 2 | 3 {
  if (on >= part.dueSoonBefore) return 0;
  if (on >= part.verifiedSince) return 1;
  return on >= part.overdueBefore ? 2 : 3;
}

/**
 * How a part stands: the same answer as `freshnessOf` without the due dates.
 *
 * @param on - the date of its verification as it stands in the record
 * @param asOf - the as-of date as a number
 */
export function stateOfPart(on: CalendarDate | undefined, part: PartPlan, asOf: number): PartState {
  const { group } = part;
  const number = dateNumber(on);
  if (on === undefined || number < 0) {
    const flag = on === undefined ? undefined : 'date-unreadable';
    return { state: 'never-verified', verifiedOn: undefined, periodsOverdue: 0, group, flag };
  }
  if (number > asOf) {
    const flag = 'verified-in-future';
    return { state: 'verified-this-period', verifiedOn: on, periodsOverdue: 0, group, flag };
  }
  const state = FRESHNESS_STATES[stateAt(number, part)];
  const periodsOverdue = state === 'overdue' ? periodsOverdueOf(on, part, part.behind) : 0;
  return { state, verifiedOn: on, periodsOverdue, group, flag: undefined };
}
