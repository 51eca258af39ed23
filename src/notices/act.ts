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
  /** Whom the actor acts for in this act: the role must then be one that this person handed over. Absent: own roles first. */
  readonly inNameOf?: ActorId;
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
 * The grant under which the actor holds one of some roles on the date of the act, or `null`: the own one first, or one of the
 * person that `inNameOf` names.
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
  return grantsOfAct(context, roles)[0] ?? null;
}

/**
 * Every grant under which the actor holds one of some roles on the date of the act: the own one first, then one of each
 * person that the actor stands in for. With `inNameOf` those of this person alone, who is `staff` by any role (CIM-4.1.1).
 *
 * @param context - who acts now
 * @param roles - any of these will do
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, instant } from 'wuye';
 * import { grantsOfAct } from 'wuye/notices';
 *
 * const actor = {
 *   id: actorId('li'),
 *   roles: ['clerk'] as const,
 *   delegations: [{
 *     kind: 'substitute', principal: actorId('wang'), roles: ['department-head'],
 *     from: calendarDate('2026-11-01'), until: calendarDate('2026-11-30'),
 *   }] as const,
 * };
 * const at = instant('2026-11-21T01:00:00.000Z');
 * grantsOfAct({ actor, at }, ['staff', 'department-head']);
 * // => [{ role: 'staff' }, { role: 'department-head', onBehalfOf: 'wang' }]
 * grantsOfAct({ actor, at, inNameOf: actorId('wang') }, ['staff']); // => [{ role: 'staff', onBehalfOf: 'wang' }]
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function grantsOfAct(context: ActContext, roles: readonly Role[]): readonly RoleGrant[] {
  const { actor, inNameOf } = context;
  const on = dateOfAct(context);
  const own = inNameOf === undefined ? roleGrant({ id: actor.id, roles: actor.roles }, roles, on) : null;
  const held = (actor.delegations ?? [])
    .filter(
      ({ principal, from, until }) => from <= on && on <= until && principal === (inNameOf ?? principal),
    )
    .flatMap(({ principal, roles: handed }) => {
      const role =
        inNameOf === undefined
          ? roles.find((each) => handed.includes(each))
          : roleGrant({ id: principal, roles: handed }, roles, on)?.role;
      return role === undefined ? [] : [{ role, onBehalfOf: principal }];
    });
  return own === null ? held : [own, ...held];
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
