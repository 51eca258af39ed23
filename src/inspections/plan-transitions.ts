/**
 * The states of the plan of a year.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTION_PLAN_STATES = ['draft', 'approved'] as const;

/** @see {@link INSPECTION_PLAN_STATES}
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionPlanState = (typeof INSPECTION_PLAN_STATES)[number];

/** What can be done with a plan; `draft` begins one.
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTION_PLAN_COMMANDS = ['draft', 'edit', 'approve', 'revise'] as const;

/** @see {@link INSPECTION_PLAN_COMMANDS}
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionPlanCommandType = (typeof INSPECTION_PLAN_COMMANDS)[number];

/**
 * The lifecycle of a plan: the state that each command leads to. What a state does not list is refused.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTION_PLAN_TRANSITIONS = {
  draft: { edit: 'draft', approve: 'approved' },
  approved: { revise: 'draft' },
} as const satisfies Record<
  InspectionPlanState,
  Partial<Record<InspectionPlanCommandType, InspectionPlanState>>
>;
