import type { Actor, ActorId, CalendarDate } from '../kernel/index.js';
import type { VerificationMeans } from '../records/index.js';
import type { RefreshCycle } from './cycle.js';
import type { RefreshPolicy } from './policy.js';
import type { VerifiableRecord } from './verifiable.js';

/**
 * What can be said of a case: the record is confirmed as it stands, was updated, has ended, could not be verified since
 * nobody was reached, or is left without a decision; or the case goes to a person.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CaseCommand =
  | {
      readonly type: 'confirm';
      /** The day of the verification, where the entry is made later; the day of the act by default. */
      readonly verifiedOn?: CalendarDate;
      readonly means?: VerificationMeans;
    }
  | {
      readonly type: 'change';
      /** Which fields were updated, at least one. */
      readonly fields: readonly string[];
      readonly verifiedOn?: CalendarDate;
      readonly means?: VerificationMeans;
    }
  | { readonly type: 'end'; readonly reason: string; readonly endedOn?: CalendarDate }
  | { readonly type: 'mark-unreachable'; readonly reason: string; readonly attempts: number }
  | { readonly type: 'leave-undecided'; readonly reason: string }
  | { readonly type: 'assign'; readonly to: ActorId };

/**
 * Who decides a case, when, and in which cycle.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface CaseContext {
  readonly actor: Actor;
  /** The date of the act in the estate's zone. */
  readonly on: CalendarDate;
  /**
   * The cycle that the case belongs to, as it stands. Its document is written again, unchanged and with the version
   * read here, in the commit of the decided case: else a sign-off at the same time is not noticed.
   */
  readonly cycle: RefreshCycle;
  /**
   * The record as it stands: one that was closed meanwhile by other means is neither verified nor closed again, and its case
   * is left undecided. Absent: the host sees to that itself.
   */
  readonly record?: Pick<VerifiableRecord, 'id' | 'status'>;
  /** {@link DEFAULT_REFRESH_POLICY} by default. */
  readonly policy?: RefreshPolicy;
}
