/**
 * The monthly refresh (CIM-4.1.4 to 4.1.9): how fresh a record is, scans over whole registers, the sweep through a store's
 * index, and cycles that a clerk signs off. Start at {@link freshnessOf}, {@link DEFAULT_REFRESH_POLICY} and
 * {@link withRefreshRules}.
 *
 * @module wuye/refresh
 */

export * from './apply-case.js';
export * from './apply-cycle.js';
export * from './apply-to-record.js';
export * from './case-command.js';
export * from './check-freshness.js';
export * from './codes.js';
export * from './collection.js';
export * from './coverage.js';
export * from './coverage-counts.js';
export { cutoffs, type GroupCutoffs, type KindCutoffs, type RefreshCutoffs } from './cutoffs.js';
export * from './cycle.js';
export * from './cycle-command.js';
export * from './cycle-events.js';
export * from './cycle-policy.js';
export * from './cycle-schedule.js';
export { decideCase } from './decide-case.js';
export { decideCycle } from './decide-cycle.js';
export * from './default-policy.js';
export * from './escalation-of-effect.js';
export * from './freshness.js';
export { type FreshnessOptions, freshnessOf } from './freshness-of.js';
export * from './freshness-report.js';
export * from './open-cycle.js';
export * from './open-cycle-request.js';
export * from './policy.js';
export * from './rule-of.js';
export * from './scan-freshness.js';
export { type StaleRecord, type SweepOptions, sweepStale } from './sweep.js';
export {
  CASE_STATES,
  CASE_TRANSITIONS,
  type CaseCommandType,
  type CaseOutcome,
  type CaseState,
  CYCLE_STATES,
  CYCLE_TRANSITIONS,
  type CycleCommandType,
  type CycleState,
} from './transitions.js';
export * from './verifiable.js';
export { verificationOf } from './verification-of.js';
export { oldestVerifiedOn } from './verified-date.js';
export * from './with-refresh-rules.js';
