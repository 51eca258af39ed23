import type { Actor, CalendarDate } from '../kernel/index.js';
import type { DutyPolicy } from './policy.js';
import type { Confirmation, UpdatePolicy } from './update.js';

/**
 * Who updates, when, and what the customer confirmed.
 *
 * @category Updates
 * @since 0.1.0
 */
export interface UpdateContext {
  readonly actor: Actor;
  readonly on: CalendarDate;
  readonly confirmation?: Confirmation;
  /** Id of the escalation, should there be one. */
  readonly escalationId: string;
  /** {@link DEFAULT_UPDATE_POLICY} by default. */
  readonly policy?: UpdatePolicy;
  /** Says who maintains the kind; {@link DEFAULT_DUTY_POLICY} by default. */
  readonly duties?: DutyPolicy;
}
