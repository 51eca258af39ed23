import {
  type Acted,
  addDays,
  type CalendarDate,
  type ClauseId,
  type Finding,
  found,
  personsOf,
} from '../kernel/index.js';
import type { InspectionPlanCode } from './codes.js';
import { INSPECTION_KINDS } from './kinds.js';
import type { InspectionPlan, PlannedInspection } from './plan.js';
import { DEFAULT_INSPECTION_POLICY, type InspectionPolicy } from './policy.js';
import { boundsOf, ruleOfKind } from './rule-of.js';
import { firstDayOfYear, liesIn, periodsOfYear } from './window.js';

type PlanFinding = Finding<InspectionPlanCode>;

/** A plan is made at the start of the year. */
export const BY_PLAN: ClauseId = 'SVC-1';

/**
 * The last day on which the plan of a year is approved in time (SVC-1: at the start of the year).
 *
 * @param year - the calendar year
 * @param policy - `DEFAULT_INSPECTION_POLICY` by default: 31 January
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such year
 *
 * @example
 * ```ts
 * import { inspectionPlanDueOn } from 'wuye/inspections';
 *
 * inspectionPlanDueOn(2027); // => '2027-01-31'
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function inspectionPlanDueOn(
  year: number,
  { plan }: InspectionPolicy = DEFAULT_INSPECTION_POLICY,
): CalendarDate {
  return addDays(firstDayOfYear(year), plan.withinDays - 1);
}

/** Each entry once, and within its year and period. */
export function entryFindings(
  year: number,
  entries: readonly PlannedInspection[],
  policy: InspectionPolicy,
): readonly PlanFinding[] {
  const first = firstDayOfYear(year);
  const ids = entries.map(({ id }) => id);
  const alike = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const wrong = entries.filter((entry) => {
    const bounds = boundsOf(ruleOfKind(policy, entry.kind), entry);
    return !liesIn(entry, bounds) || entry.from.slice(0, 4) !== first.slice(0, 4);
  });
  return [
    found('INSPECTION.PLAN_ENTRIES_ALIKE', alike.length === 0, BY_PLAN, { year, entries: alike }),
    found('INSPECTION.PLAN_WINDOW_WRONG', wrong.length === 0, BY_PLAN, {
      year,
      entries: wrong.map(({ id }) => id),
    }),
  ];
}

/** As many of each kind as its clause asks for: in each period, or in the year. */
export function coverageFindings(
  year: number,
  entries: readonly PlannedInspection[],
  policy: InspectionPolicy,
): readonly PlanFinding[] {
  return INSPECTION_KINDS.map((kind) => {
    const { clause, everyMonths, inEachPeriod } = ruleOfKind(policy, kind);
    const own = entries.filter((entry) => entry.kind === kind);
    const periods = periodsOfYear(year, everyMonths);
    if (!inEachPeriod) {
      const facts = { inspectionKind: kind, year, planned: own.length, required: periods.length };
      return found('INSPECTION.PLAN_TOO_FEW', own.length >= periods.length, clause, facts);
    }
    const bare = periods.filter((period) => !own.some((entry) => liesIn(entry, period)));
    return found('INSPECTION.PLAN_PERIOD_UNCOVERED', bare.length === 0, clause, {
      inspectionKind: kind,
      year,
      periods: bare.map(({ from, until }) => `${from}/${until}`),
    });
  });
}

/** What an approval has to say beside: who drafted it, and whether it comes at the start of the year. */
export function approvalFindings(
  { year, drafted }: InspectionPlan,
  approval: Pick<Acted, 'by' | 'onBehalfOf'>,
  on: CalendarDate,
  policy: InspectionPolicy,
): readonly PlanFinding[] {
  const authors = personsOf(drafted);
  const distinct = !personsOf(approval).some((person) => authors.includes(person));
  const dueOn = inspectionPlanDueOn(year, policy);
  return [
    found('INSPECTION.PLAN_APPROVER_IS_AUTHOR', distinct, BY_PLAN, { year }, 'advises'),
    found('INSPECTION.PLAN_LATE', on <= dueOn, BY_PLAN, { year, dueOn, on }, 'advises'),
  ];
}
