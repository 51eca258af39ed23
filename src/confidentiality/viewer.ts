import {
  type Actor,
  type ActorId,
  type CalendarDate,
  type Role,
  type RoleGrant,
  roleGrant,
} from '../kernel/index.js';
import type { Purpose } from './purpose.js';

/**
 * Who looks, and what for: an actor with the roles held on the day, and one purpose.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface Viewer {
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** Whom the actor acts for: the role must then be one that this person handed over. */
  readonly inNameOf?: ActorId;
}

/**
 * The grant under which a viewer holds one of some roles on a day: an own role first, then one held for somebody, or
 * only for the person that `inNameOf` names. Who holds a role of the office for somebody is `staff` with it.
 *
 * @internal
 */
export function grantOfViewer(
  { actor, inNameOf }: Pick<Viewer, 'actor' | 'inNameOf'>,
  roles: readonly Role[],
  on: CalendarDate,
): RoleGrant | null {
  const own = inNameOf === undefined ? roleGrant(actor, roles, on) : null;
  if (own !== null) return own;
  for (const { principal, roles: handed, from, until } of actor.delegations ?? []) {
    if ((inNameOf !== undefined && principal !== inNameOf) || on < from || on > until) continue;
    const grant = roleGrant({ id: principal, roles: handed }, roles, on);
    if (grant !== null) return { role: grant.role, onBehalfOf: principal };
  }
  return null;
}
