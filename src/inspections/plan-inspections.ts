import { INSPECTION_KINDS } from './kinds.js';
import type { PlannedInspection } from './plan.js';
import { DEFAULT_INSPECTION_POLICY, type InspectionPolicy } from './policy.js';
import { ruleOfKind } from './rule-of.js';
import { periodsOfYear } from './window.js';

/**
 * The inspections that a year asks for (CIM-4.3, SVC-1): one in each quarter or half-year, each with the whole period as its
 * window. What the office drafts its plan from; it narrows the windows as it likes.
 *
 * @param year - the calendar year
 * @param policy - {@link DEFAULT_INSPECTION_POLICY} by default
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such year
 *
 * @example
 * ```ts
 * import { planInspections } from 'wuye/inspections';
 *
 * const plan = planInspections(2026);
 * plan.length; // => 8
 * plan[1];
 * // => {
 * //   id: '2026.self-check.2', kind: 'self-check', clause: 'CIM-4.3', from: '2026-04-01', until: '2026-06-30',
 * // }
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function planInspections(
  year: number,
  policy: InspectionPolicy = DEFAULT_INSPECTION_POLICY,
): readonly PlannedInspection[] {
  return INSPECTION_KINDS.flatMap((kind) => {
    const { clause, everyMonths } = ruleOfKind(policy, kind);
    return periodsOfYear(year, everyMonths).map(({ from, until }, index) => ({
      id: `${year}.${kind}.${index + 1}`,
      kind,
      clause,
      from,
      until,
    }));
  });
}
