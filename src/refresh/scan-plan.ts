import { addDays, type CalendarDate } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import { cutoffs, type RefreshCutoffs } from './cutoffs.js';
import { dateNumber } from './date-number.js';
import type { RefreshPolicy } from './policy.js';
import { partsOf, type RulePart } from './rule-parts.js';

/** One rhythm of a kind, with its cutoffs as numbers: comparing those is what a scan does. */
export interface PartPlan extends RulePart {
  readonly overdueBefore: number;
  readonly verifiedSince: number;
  readonly dueSoonBefore: number;
  /** The as-of date less the days of grace. */
  readonly behind: CalendarDate;
}

/** Everything that a scan needs of one kind: all date arithmetic is done. */
export interface KindPlan {
  readonly whole: PartPlan;
  readonly groups: readonly PartPlan[];
}

/** The plan of every monitored kind. */
export function plansOf(policy: RefreshPolicy, asOf: CalendarDate): ReadonlyMap<RecordKind, KindPlan> {
  const plans = new Map<RecordKind, KindPlan>();
  for (const [kind, dates] of cutoffs(policy, asOf)) {
    const rule = policy.rules[kind];
    if (rule === null) continue;
    const [whole, ...groups] = partsOf(rule);
    plans.set(kind, {
      whole: planOf(whole, dates, asOf),
      groups: groups.map((part, at) => planOf(part, dates.groups[at] ?? dates, asOf)),
    });
  }
  return plans;
}

const planOf = (part: RulePart, dates: RefreshCutoffs, asOf: CalendarDate): PartPlan => ({
  ...part,
  overdueBefore: dateNumber(dates.overdueBefore),
  verifiedSince: dateNumber(dates.verifiedSince),
  dueSoonBefore: dateNumber(dates.dueSoonBefore),
  behind: addDays(asOf, -part.graceDays),
});
