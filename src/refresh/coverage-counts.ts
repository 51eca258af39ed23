import type { ActorId } from '../kernel/index.js';
import type { CaseState } from './transitions.js';

/**
 * How many cases stand how.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface CaseCounts {
  readonly total: number;
  readonly states: Readonly<Record<CaseState, number>>;
  /** Cases that are neither verified nor ended, past the last day on which their record was in time. */
  readonly overdue: number;
}

/**
 * How far a register's month has come.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface Coverage extends CaseCounts {
  /** Records that needed no case. */
  readonly alreadyVerified: number;
  /** Cases confirmed, changed, ended or unreachable, of all cases; `null` where there are none. */
  readonly decidedRatio: number | null;
  /** Records verified (already, confirmed, changed), of all that have not ended; `null` where there are none. */
  readonly verifiedRatio: number | null;
  /** By assignee in the order of their first case; `null`: cases without one. */
  readonly byAssignee: readonly (CaseCounts & { readonly assignee: ActorId | null })[];
}
