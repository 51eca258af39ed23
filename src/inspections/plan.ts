import type { Acted, ClauseId, EstateId } from '../kernel/index.js';
import type { InspectionKind } from './kinds.js';
import type { InspectionPlanState } from './plan-transitions.js';
import type { InspectionWindow } from './window.js';

/**
 * One inspection of a plan: of which kind, and within which days.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface PlannedInspection extends InspectionWindow {
  /** Unique within the plans of the estate: `2026.self-check.1`. */
  readonly id: string;
  readonly kind: InspectionKind;
  readonly clause: ClauseId;
}

/**
 * The inspections of a year, drafted and approved at its start (SVC-1). Plain JSON.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface InspectionPlan {
  /** The year: there is one plan a year. */
  readonly id: string;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly year: number;
  readonly state: InspectionPlanState;
  readonly entries: readonly PlannedInspection[];
  /** Who drafted or edited it last. */
  readonly drafted: Acted;
  /** The latest approval, of the entries as they were then. */
  readonly approved?: Acted;
  /** The latest revision. */
  readonly revised?: Acted & { readonly reason: string };
}
