import type { ClauseId, Period, PolicyRef } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { CyclePolicy } from './cycle-policy.js';

/**
 * Fields that are verified on a rhythm of their own, such as an owner's phones.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface FieldGroupRule {
  /** The fields of the group; a verification counts for it when it covers all of them. */
  readonly fields: readonly string[];
  readonly period: Period;
  /** As in {@link RefreshRule}. */
  readonly dueSoonDays?: number;
}

/**
 * How often the records of one kind are verified, and under which clause.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface RefreshRule {
  readonly period: Period;
  /**
   * Days before the first day on which it is due (`dueFrom`) from which a record counts as `due-soon`, 0 to 3660.
   * Default: 0 for a period of one month, so that monthly registers are never `due-soon`; else 14.
   */
  readonly dueSoonDays?: number;
  /** Days added to the last day on which it is `due` (`dueBy`), 0 to 3660. Default 0. Field groups share it. */
  readonly graceDays?: number;
  /** Group name to its rule; the fields of no group follow `period`. */
  readonly fieldGroups?: Readonly<Record<string, FieldGroupRule>>;
  readonly clause: ClauseId;
}

/**
 * Which kinds of record are verified how often; `null`: not monitored.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface RefreshPolicy extends PolicyRef {
  readonly rules: Readonly<Record<RecordKind, RefreshRule | null>>;
  /** What monthly cycles do otherwise than {@link DEFAULT_CYCLE_POLICY}. */
  readonly cycle?: Partial<CyclePolicy>;
}
