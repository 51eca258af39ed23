import type { Actor, ActorId, CalendarDate } from '../kernel/index.js';
import type { RefreshCase } from './cycle.js';
import type { RefreshPolicy } from './policy.js';

/**
 * What can be done with a cycle: signed off by the clerk (CIM-4.1.9), reopened for what was left undecided, or the open
 * cases of one person handed to another.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CycleCommand =
  | { readonly type: 'sign-off' }
  | { readonly type: 'reopen'; readonly reason: string }
  | {
      readonly type: 'hand-over';
      /** Who leaves, or is away. */
      readonly from: ActorId;
      readonly to: ActorId;
      readonly reason?: string;
    };

/**
 * Who acts on a cycle, when, and on which cases.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface CycleContext {
  readonly actor: Actor;
  /** The date of the act in the estate's zone. */
  readonly on: CalendarDate;
  /** All cases of the cycle; fewer than it has are refused. */
  readonly cases: readonly RefreshCase[];
  /** {@link DEFAULT_REFRESH_POLICY} by default. */
  readonly policy?: RefreshPolicy;
}
