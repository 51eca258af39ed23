import {
  type Actor,
  type ActorId,
  type CalendarDate,
  dateAt,
  type Instant,
  type Role,
  type RoleGrant,
  roleGrant,
  type Zone,
} from '../kernel/index.js';

/**
 * Who did something, when, and under which role.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface Act {
  readonly by: ActorId;
  readonly role: Role;
  /** In whose name, where the role was held for somebody. */
  readonly onBehalfOf?: ActorId;
  readonly at: Instant;
}

/**
 * Who acts now, and in which zone the estate lies: what every decision about notices, postings and deliveries needs.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface ActContext {
  readonly actor: Actor;
  readonly at: Instant;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/**
 * The date of an act in the estate's zone.
 *
 * @param context - who acts now
 *
 * @example
 * ```ts
 * import { instant } from 'wuye';
 * import { dateOfAct } from 'wuye/notices';
 *
 * dateOfAct({ at: instant('2026-11-21T16:30:00.000Z') }); // => '2026-11-22'
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function dateOfAct({ at, zone }: Pick<ActContext, 'at' | 'zone'>): CalendarDate {
  return dateAt(at, zone);
}

/**
 * The grant under which the actor holds one of some roles on the date of the act, or `null`.
 *
 * @param context - who acts now
 * @param roles - any of these will do
 *
 * @example
 * ```ts
 * import { actorId, instant } from 'wuye';
 * import { grantOfAct } from 'wuye/notices';
 *
 * const context = { actor: { id: actorId('li'), roles: ['clerk'] as const }, at: instant('2026-11-21T01:00:00.000Z') };
 * grantOfAct(context, ['clerk']); // => { role: 'clerk' }
 * grantOfAct(context, ['project-manager']); // => null
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function grantOfAct(context: ActContext, roles: readonly Role[]): RoleGrant | null {
  return roleGrant(context.actor, roles, dateOfAct(context));
}

/**
 * The act that a grant allows.
 *
 * @param context - who acts now
 * @param grant - the role it is done under
 *
 * @example
 * ```ts
 * import { actorId, instant } from 'wuye';
 * import { actUnder } from 'wuye/notices';
 *
 * const context = { actor: { id: actorId('li'), roles: ['clerk'] as const }, at: instant('2026-11-21T01:00:00.000Z') };
 * actUnder(context, { role: 'clerk' }); // => { by: 'li', role: 'clerk', at: '2026-11-21T01:00:00.000Z' }
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function actUnder({ actor, at }: ActContext, grant: RoleGrant): Act {
  return { by: actor.id, ...grant, at };
}
