import type { Acted, CalendarDate, CalendarMonth, EstateId } from '../kernel/index.js';
import type { RecordKind, VerificationMeans } from '../records/index.js';
import type { Coverage } from './coverage-counts.js';
import type { Freshness } from './freshness.js';
import type { CaseOutcome, CaseState, CycleState } from './transitions.js';

/**
 * That a clerk verified the updates of a register's month (CIM-4.1.9).
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface SignOff extends Acted {
  readonly round: number;
  /** What was signed. */
  readonly coverage: Coverage;
  /** The policy's reason, where the signer had decided cases too. */
  readonly waiver?: string;
}

/**
 * The refresh of one register of one estate in one month (CIM-4.1.5 to 4.1.9). Its cases are documents of their own.
 * Plain JSON.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface RefreshCycle {
  readonly id: string;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly kind: RecordKind;
  readonly month: CalendarMonth;
  readonly state: CycleState;
  /** 1, and one more with each reopening. */
  readonly round: number;
  /** How many cases it has, of all rounds. */
  readonly cases: number;
  /** Records that needed no case, since they were verified when it was opened. */
  readonly alreadyVerified: number;
  readonly opened: Acted;
  /** One for each round signed off. */
  readonly signOffs: readonly SignOff[];
  /** The latest reopening. */
  readonly reopened?: Acted & { readonly reason: string };
}

/**
 * How a case was decided.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface CaseDecision extends Acted {
  readonly outcome: CaseOutcome;
  /** The day of the verification, where the record was confirmed or changed; or the day it ended. */
  readonly effectiveOn?: CalendarDate;
  readonly means?: VerificationMeans;
  /** The fields that were changed. */
  readonly fields?: readonly string[];
  readonly reason?: string;
  readonly attempts?: number;
}

/**
 * One record to verify in a cycle. Plain JSON.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface RefreshCase {
  readonly id: string;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly cycle: string;
  readonly kind: RecordKind;
  readonly month: CalendarMonth;
  /** Id of the record. */
  readonly record: string;
  /** The round of the cycle that it belongs to. */
  readonly round: number;
  readonly state: CaseState;
  /** What is to be verified: the whole record, or the field groups that are due. */
  readonly scope: CaseScope;
  /** How fresh the record was when the cycle was opened. */
  readonly freshness: Freshness;
  /** Who is to decide it; absent: anybody with the duty. */
  readonly assignee?: Acted['by'];
  readonly decision?: CaseDecision;
  /** Everybody who decided it in its round, in person or as the one acted for: none of them signs it off. */
  readonly decidedBy: readonly Acted['by'][];
}

/**
 * The part of a record that a case is about.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CaseScope =
  | { readonly fields: 'all' }
  | { readonly fields: readonly string[]; readonly groups: readonly string[] };
