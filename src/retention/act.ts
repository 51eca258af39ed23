import type { Actor, ActorId, CalendarDate, Role, RoleGrant } from '../kernel/index.js';

/**
 * Who did something on which day, in which role, and for whom.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface RetentionAct {
  readonly on: CalendarDate;
  readonly by: ActorId;
  readonly role: Role;
  /** The principal of a substitute or a delegate; absent for an own role. */
  readonly onBehalfOf?: ActorId;
}

/** An act under a role grant. */
export const actOf = (actor: Actor, grant: RoleGrant, on: CalendarDate): RetentionAct => ({
  on,
  by: actor.id,
  ...grant,
});
