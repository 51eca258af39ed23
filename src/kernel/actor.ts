import type { CalendarDate } from './calendar-date.js';
import type { ActorId } from './ids.js';

/**
 * The roles that the clauses name. `staff` is anyone of the service centre (CIM-4.1.1); `system` is a program.
 *
 * @category Actors
 * @since 0.1.0
 */
export const ROLES = [
  'staff',
  'clerk',
  'information-officer',
  'function-lead',
  'security-supervisor',
  'parking-handler',
  'department-supervisor',
  'department-head',
  'project-manager',
  'company-inspector',
  'system',
] as const;

/**
 * What somebody is in the office when acting; one person may have several. `staff` is anyone of the service centre,
 * `system` a program.
 *
 * @see {@link ROLES}
 * @category Actors
 * @since 0.1.0
 */
export type Role = (typeof ROLES)[number];

/**
 * A period in which an actor stands in for somebody: as a substitute (absence) or by delegation. Both days included.
 *
 * @category Actors
 * @since 0.1.0
 */
export interface Delegation {
  readonly kind: 'substitute' | 'delegation';
  /** Whom the actor stands in for. */
  readonly principal: ActorId;
  /** The principal's roles that are handed over. */
  readonly roles: readonly Role[];
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/**
 * Who acts: identity, own roles, and the roles held for others. Hosts build it from their accounts; the rules check
 * role **and** identity.
 *
 * @category Actors
 * @since 0.1.0
 */
export interface Actor {
  readonly id: ActorId;
  readonly roles: readonly Role[];
  readonly delegations?: readonly Delegation[];
}

/**
 * A role that an actor holds on a date: the own one, or one held for somebody.
 *
 * @category Actors
 * @since 0.1.0
 */
export interface RoleGrant {
  readonly role: Role;
  /** Absent for an own role. */
  readonly onBehalfOf?: ActorId;
}

/**
 * The grant under which an actor holds one of some roles on a date, own roles first; `null` where there is none.
 * Everyone but `system` and the company's inspector is `staff` (CIM-4.1.1).
 *
 * @param actor - who acts
 * @param roles - any of these will do, the first match counts
 * @param on - the date of the act
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, roleGrant } from 'wuye';
 *
 * const actor = {
 *   id: actorId('li'),
 *   roles: ['department-supervisor'] as const,
 *   delegations: [{
 *     kind: 'substitute', principal: actorId('wang'), roles: ['clerk'],
 *     from: calendarDate('2026-11-01'), until: calendarDate('2026-11-21'),
 *   }] as const,
 * };
 * roleGrant(actor, ['clerk'], calendarDate('2026-11-21')); // => { role: 'clerk', onBehalfOf: 'wang' }
 * roleGrant(actor, ['clerk'], calendarDate('2026-11-22')); // => null
 * ```
 * @category Actors
 * @since 0.1.0
 */
export function roleGrant(actor: Actor, roles: readonly Role[], on: CalendarDate): RoleGrant | null {
  for (const role of roles) if (actor.roles.includes(role)) return { role };
  if (
    roles.includes('staff') &&
    actor.roles.some((role) => role !== 'system' && role !== 'company-inspector')
  ) {
    return { role: 'staff' };
  }
  for (const { principal, roles: held, from, until } of actor.delegations ?? []) {
    if (on < from || on > until) continue;
    const role = roles.find((candidate) => held.includes(candidate));
    if (role !== undefined) return { role, onBehalfOf: principal };
  }
  return null;
}
