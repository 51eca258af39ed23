/**
 * Notices: written, reviewed, issued, published, withdrawn, archived (CIM-4.2.1 to 4.2.8), with the lead time before what they
 * announce (CIM-4.2.6).
 *
 * @module wuye/notices
 */

export * from './act.js';
export * from './announced-event.js';
export * from './apply-notice.js';
export * from './attachment.js';
export * from './check-lead-time.js';
export * from './codes.js';
export * from './collection.js';
export * from './command.js';
export * from './content.js';
export * from './context.js';
export * from './decide-notice.js';
export * from './default-lead-times.js';
export * from './digest.js';
export * from './evaluate-notice.js';
export * from './event.js';
export * from './follow-ups.js';
export * from './ids.js';
export * from './lead-time.js';
export * from './lead-time-codes.js';
export * from './lead-time-context.js';
export { MOST_NAMED_SLOTS } from './lead-time-finding.js';
export * from './lead-time-latest.js';
export { earliestEventDate, latestPublishDate } from './lead-time-planner.js';
export * from './lead-time-planning.js';
export { type RequiredLeadTime, requiredLeadTime, serviceLeadTimes } from './lead-time-required.js';
export * from './notice.js';
export * from './phase.js';
export * from './policy.js';
export * from './scope.js';
export * from './scope-units.js';
export { isShown } from './shown.js';
export { SLOT_ISSUE_CODES, type SlotIssueCode, slotIssues } from './slot-issues.js';
export * from './slots.js';
export * from './statutory-lead-times.js';
export * from './transitions.js';
