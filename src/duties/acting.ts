import type { Actor, ActorId, CalendarDate, Role } from '../kernel/index.js';

/** Whether an actor stands in for a person in a role on a date. */
export function standsInFor(actor: Actor, person: ActorId, role: Role, on: CalendarDate): boolean {
  return (actor.delegations ?? []).some(
    ({ principal, roles, from, until }) =>
      principal === person && roles.includes(role) && from <= on && on <= until,
  );
}
