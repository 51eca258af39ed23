import type { Actor, Role, RoleGrant } from './actor.js';
import type { CalendarDate } from './calendar-date.js';
import type { ActorId } from './ids.js';

/**
 * Who did something on which day, in which role, and for whom.
 *
 * @category Actors
 * @since 0.1.0
 */
export interface Acted {
  readonly on: CalendarDate;
  readonly by: ActorId;
  readonly role: Role;
  /** The principal of a substitute or a delegate; absent for an own role. */
  readonly onBehalfOf?: ActorId;
}

/**
 * An act under a role grant.
 *
 * @param actor - who acts
 * @param grant - the role held, from `roleGrant`
 * @param on - the day
 *
 * @example
 * ```ts
 * import { actedBy, actorId, calendarDate } from 'wuye';
 *
 * const clerk = { id: actorId('li'), roles: ['clerk'] as const };
 * actedBy(clerk, { role: 'clerk' }, calendarDate('2026-11-21')); // => { on: '2026-11-21', by: 'li', role: 'clerk' }
 * ```
 * @category Actors
 * @since 0.1.0
 */
export function actedBy(actor: Pick<Actor, 'id'>, grant: RoleGrant, on: CalendarDate): Acted {
  return { on, by: actor.id, ...grant };
}

/**
 * The persons behind an act: who did it, and in whose name.
 *
 * @param act - the act
 *
 * @example
 * ```ts
 * import { actorId, personsOf } from 'wuye';
 *
 * personsOf({ by: actorId('li'), onBehalfOf: actorId('wang') }); // => ['li', 'wang']
 * ```
 * @category Actors
 * @since 0.1.0
 */
export function personsOf({ by, onBehalfOf }: Pick<Acted, 'by' | 'onBehalfOf'>): readonly ActorId[] {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf];
}
