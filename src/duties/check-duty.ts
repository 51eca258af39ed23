import {
  type Actor,
  type CalendarDate,
  type Decision,
  decide,
  type Finding,
  roleGrant,
} from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { DutyFindingCode } from './codes.js';
import type { DutyAction } from './duty.js';
import { assignmentsOf, clausesOfDuty, DEFAULT_DUTY_POLICY, type DutyPolicy } from './policy.js';

/**
 * When a duty is checked, and under which policy.
 *
 * @category Duties
 * @since 0.1.0
 */
export interface CheckDutyOptions {
  /** The date of the act: it decides which delegations hold. */
  readonly on: CalendarDate;
  /** {@link DEFAULT_DUTY_POLICY} by default. */
  readonly policy?: DutyPolicy;
}

/**
 * Tells whether an actor may do something with a kind of record, and by which role: the own one, or one held for
 * somebody (substitute, delegation).
 *
 * **Details**: `DUTY.ACTION_UNASSIGNED` asks whether anybody is charged with it at all, `DUTY.ACTOR_LACKS_ROLE` whether
 * the actor holds one of the roles. The facts name the grant (`role`, `onBehalfOf`) and the `roles` that would do. Who
 * signs off must not be who verified: that is checked where both are known, in `wuye/refresh`.
 *
 * @param actor - who acts
 * @param action - what is done
 * @param kind - the kind of record
 * @param options - date and policy
 * @returns `allowed` or `refused`, with both findings and the clause (CIM-4.1.1 to 4.1.9)
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such kind or action
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import { checkDuty } from 'wuye/duties';
 *
 * const guard = { id: actorId('zhao'), roles: ['staff'] as const };
 * const on = calendarDate('2026-11-21');
 * checkDuty(guard, 'collect', 'dog', { on }).outcome; // => 'allowed'
 * const refused = checkDuty(guard, 'verify', 'dog', { on });
 * refused.outcome; // => 'refused'
 * refused.findings[1]?.facts;
 * // => { kind: 'dog', action: 'verify', roles: ['security-supervisor'] }
 * ```
 * @category Duties
 * @since 0.1.0
 */
export function checkDuty(
  actor: Actor,
  action: DutyAction,
  kind: RecordKind,
  options: CheckDutyOptions,
): Decision<DutyFindingCode> {
  const policy = options.policy ?? DEFAULT_DUTY_POLICY;
  return decide(dutyFindings(actor, action, kind, options.on, policy), policy, options.on);
}

/** The findings of {@link checkDuty}, for the steps that begin with it. */
export function dutyFindings(
  actor: Actor,
  action: DutyAction,
  kind: RecordKind,
  on: CalendarDate,
  policy: DutyPolicy,
): readonly Finding<DutyFindingCode>[] {
  const assignments = assignmentsOf(kind, action, policy);
  const roles = assignments.map(({ role }) => role);
  const grant = roleGrant(actor, roles, on);
  const clause =
    assignments.find(({ role }) => role === grant?.role)?.clause ??
    assignments[0]?.clause ??
    clausesOfDuty(kind, policy)[0] ??
    'CIM-4.1.1';
  const assigned = roles.length > 0;
  return [
    {
      code: 'DUTY.ACTION_UNASSIGNED',
      verdict: assigned ? 'pass' : 'fail',
      effect: 'blocks',
      clause,
      facts: { kind, action },
    },
    {
      code: 'DUTY.ACTOR_LACKS_ROLE',
      verdict: !assigned ? 'not-applicable' : grant === null ? 'fail' : 'pass',
      effect: 'blocks',
      clause,
      facts: { kind, action, roles, ...grant },
    },
  ];
}
