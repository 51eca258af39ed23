import type { Actor, ActorId, CalendarDate, Role, RoleGrant } from '../kernel/index.js';

/**
 * Who did something when, in which role, and for whom.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface Acted {
  readonly on: CalendarDate;
  readonly by: ActorId;
  readonly role: Role;
  /** The principal of a substitute or a delegate; absent for an own role. */
  readonly onBehalfOf?: ActorId;
}

/** An act under a role grant. */
export const actedBy = (actor: Actor, grant: RoleGrant, on: CalendarDate): Acted => ({
  on,
  by: actor.id,
  ...grant,
});

/** The persons behind an act: who did it, and in whose name. */
export const personsOf = ({ by, onBehalfOf }: Pick<Acted, 'by' | 'onBehalfOf'>): readonly ActorId[] =>
  onBehalfOf === undefined ? [by] : [by, onBehalfOf];
