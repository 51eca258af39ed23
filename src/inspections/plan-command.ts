import type { Acted, Actor, CalendarDate, EstateId } from '../kernel/index.js';
import type { PlannedInspection } from './plan.js';
import type { InspectionPolicy } from './policy.js';

/**
 * What can be done with the plan of a year: drafted (from {@link planInspections} where no entries are given), edited,
 * approved, or taken back into a draft for a reason.
 *
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionPlanCommand =
  | {
      readonly type: 'draft';
      readonly estate: EstateId;
      readonly year: number;
      readonly entries?: readonly PlannedInspection[];
    }
  | { readonly type: 'edit'; readonly entries: readonly PlannedInspection[] }
  | { readonly type: 'approve' }
  | { readonly type: 'revise'; readonly reason: string };

/**
 * What happened to a plan.
 *
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionPlanEvent = {
  /** The plan's id: the year. */
  readonly plan: string;
  readonly act: Acted;
} & (
  | {
      readonly type: 'inspection-plan-drafted';
      readonly estate: EstateId;
      readonly year: number;
      readonly entries: readonly PlannedInspection[];
    }
  | { readonly type: 'inspection-plan-edited'; readonly entries: readonly PlannedInspection[] }
  | { readonly type: 'inspection-plan-approved' }
  | { readonly type: 'inspection-plan-revised'; readonly reason: string }
);

/**
 * Who acts, and when.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface InspectionContext {
  readonly actor: Actor;
  /** The date of the act in the estate's zone. */
  readonly on: CalendarDate;
  /** `DEFAULT_INSPECTION_POLICY` by default. */
  readonly policy?: InspectionPolicy;
}
