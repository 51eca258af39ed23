import { type RoleGrant, type Step, step, WuyeError } from '../kernel/index.js';
import { actUnder, dateOfAct, grantOfAct } from '../notices/index.js';
import type { DeliveryFindingCode } from './codes.js';
import type { DeliveryCommand, DeliveryContext } from './command.js';
import type { Delivery } from './delivery.js';
import { commandFindings, commonFindings, rolesOf } from './delivery-rules.js';
import type { DeliveryEvent } from './event.js';
import { DEFAULT_DELIVERY_POLICY } from './policy.js';

/**
 * Decides what is said of a delivery (CIM-4.2.7). Deliveries begin with {@link planDeliveries}.
 *
 * **Details**
 * - `sign`: what was handed over is what was issued, and who carried it is not who signs. Another's signature, with name
 *   and relationship, is a finding that asks for a review and is recorded all the same; see
 *   {@link DeliveryPolicy.acceptsProxy}.
 * - `refuse`: by the addressee, with a reason, better before a witness. `give-up`: after the policy's visits.
 * - Who refused or was not found may still sign later.
 *
 * @param delivery - the delivery as it stands
 * @param command - what is said of it
 * @param context - who, when, the notice, the policy
 * @returns the step with its event, or the findings that refuse it
 * @throws `KERNEL.INVALID_ARGUMENT` when the notice of the context is another one
 *
 * @example
 * ```ts
 * import { actorId, instant } from 'wuye';
 * import { decideDelivery, type Delivery } from 'wuye/deliveries';
 *
 * const opened = { by: actorId('li'), role: 'clerk', at: instant('2026-11-21T01:00:00.000Z') } as const;
 * const delivery = { id: 'dlv_1', state: 'open', attempts: [], opened } as unknown as Delivery;
 * const actor = { id: actorId('li'), roles: ['clerk'] } as const;
 * const step = decideDelivery(delivery, { type: 'give-up', reason: 'nobody lives there' }, { actor, at: opened.at });
 * step.findings.filter(({ verdict }) => verdict === 'fail').map(({ code, facts }) => [code, facts.attempts]);
 * // => [['DELIVERY.ATTEMPTS_TOO_FEW', 0]]
 * ```
 * @category Deliveries
 * @since 0.1.0
 */
export function decideDelivery(
  delivery: Delivery,
  command: DeliveryCommand,
  context: DeliveryContext,
): Step<DeliveryEvent, DeliveryFindingCode> {
  const { notice, policy = DEFAULT_DELIVERY_POLICY } = context;
  if (notice !== undefined && notice.id !== delivery.notice) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `delivery ${delivery.id} is not of notice ${notice.id}`);
  }
  const grant = grantOfAct(context, rolesOf(policy, command.type));
  const findings = [
    ...commonFindings(delivery, command, context, policy, grant),
    ...commandFindings(delivery, command, context, policy, grant),
  ];
  return step(
    findings,
    () => (grant === null ? [] : [eventOf(delivery, command, context, grant)]),
    policy,
    dateOfAct(context),
  );
}

function eventOf(
  { id }: Delivery,
  command: DeliveryCommand,
  context: DeliveryContext,
  grant: RoleGrant,
): DeliveryEvent {
  const happened = { delivery: id, act: actUnder(context, grant) };
  switch (command.type) {
    case 'attempt': {
      const { remark } = command;
      return { type: 'delivery-attempted', ...happened, ...(remark === undefined ? {} : { remark }) };
    }
    case 'sign':
      return { type: 'delivery-signed', ...happened, signature: command.signature };
    case 'refuse': {
      const { reason, witness } = command;
      return {
        type: 'delivery-refused',
        ...happened,
        reason,
        ...(witness === undefined ? {} : { witness }),
      };
    }
    case 'give-up':
      return { type: 'delivery-given-up', ...happened, reason: command.reason };
    case 'cancel':
      return { type: 'delivery-cancelled', ...happened, reason: command.reason };
  }
}
