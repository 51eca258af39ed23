/**
 * Self-checks and inspections of the records, from the plan of the year to the sign-off (CIM-4.3, SVC-1).
 *
 * @module wuye/inspections
 */

export * from './apply-inspection.js';
export * from './apply-plan.js';
export * from './checklist.js';
export * from './checklists.js';
export * from './codes.js';
export * from './collection.js';
export * from './command.js';
export * from './decide-inspection.js';
export * from './decide-plan.js';
export { type InspectionDue, type InspectionDueState, inspectionsDue } from './due.js';
export * from './event.js';
export * from './ids.js';
export * from './inspection.js';
export * from './kinds.js';
export * from './plan.js';
export * from './plan-command.js';
export * from './plan-inspections.js';
export { inspectionPlanDueOn } from './plan-rules.js';
export * from './plan-transitions.js';
export * from './policy.js';
export * from './tasks.js';
export * from './transitions.js';
export { type InspectionWindow, inspectionPeriodOf } from './window.js';
