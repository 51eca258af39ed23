import { epochMilliseconds, isGiven, nextState, type RoleGrant } from '../kernel/index.js';
import { dateOfAct } from '../notices/index.js';
import type { DeliveryCommand, DeliveryContext } from './command.js';
import { DELIVERY_TRANSITIONS, type Delivery } from './delivery.js';
import { type DeliveryFinding, found } from './found.js';
import type { DeliveryPolicy } from './policy.js';
import { signatureFindings } from './signature-rules.js';

/** What every command is asked: the state, the role, and the order of time. */
export function commonFindings(
  delivery: Delivery,
  { type }: DeliveryCommand,
  context: DeliveryContext,
  policy: DeliveryPolicy,
  grant: RoleGrant | null,
): readonly DeliveryFinding[] {
  const { id, state } = delivery;
  const last = lastActAt(delivery);
  return [
    found('DELIVERY.STATE_REFUSES', nextState(DELIVERY_TRANSITIONS, state, type) !== null, {
      delivery: id,
      state,
      command: type,
    }),
    found('DELIVERY.ACTOR_LACKS_ROLE', grant !== null, { roles: rolesOf(policy, type), ...grant }),
    found('DELIVERY.ACT_OUT_OF_ORDER', context.at >= last, { delivery: id, at: context.at, last }),
  ];
}

/** The roles of a command; none for one that there is not. */
export function rolesOf({ roles }: DeliveryPolicy, type: keyof DeliveryPolicy['roles']) {
  return Object.hasOwn(roles, type) ? roles[type] : [];
}

/** When something last happened to a delivery. */
function lastActAt({ opened, attempts, refused, givenUp, signed, cancelled }: Delivery) {
  return [opened, ...attempts, refused, givenUp, signed, cancelled].reduce(
    (last, act) => (act !== undefined && act.at > last ? act.at : last),
    opened.at,
  );
}

/** What a command has to say beside. */
export function commandFindings(
  delivery: Delivery,
  command: DeliveryCommand,
  context: DeliveryContext,
  policy: DeliveryPolicy,
  grant: RoleGrant | null,
): readonly DeliveryFinding[] {
  const { id, attempts } = delivery;
  switch (command.type) {
    case 'attempt':
      return [
        notWithdrawn(delivery, context),
        found('DELIVERY.ATTEMPTS_EXHAUSTED', attempts.length < policy.attemptsAtMost, {
          delivery: id,
          attempts: attempts.length,
          attemptsAtMost: policy.attemptsAtMost,
        }),
      ];
    case 'sign':
      return [
        sameSheet(delivery, context),
        notWithdrawn(delivery, context),
        ...signatureFindings(delivery, command.signature, context, policy, grant),
        inTime(delivery, context),
      ];
    case 'refuse':
      return [
        sameSheet(delivery, context),
        notWithdrawn(delivery, context),
        reasonGiven(delivery, command.reason),
        found('DELIVERY.WITNESS_MISSING', isGiven(command.witness), { delivery: id }, 'advises'),
      ];
    case 'give-up':
      return [reasonGiven(delivery, command.reason), visitedEnough(delivery, policy)];
    case 'cancel':
      return [reasonGiven(delivery, command.reason)];
    default:
      return [];
  }
}

/** Whether somebody came often enough; who came again at once came once. */
function visitedEnough({ id, attempts }: Delivery, policy: DeliveryPolicy): DeliveryFinding {
  const { attemptsBeforeGivingUp, minutesBetweenAttempts } = policy;
  let visits = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const at of attempts.map((attempt) => epochMilliseconds(attempt.at)).sort((a, b) => a - b)) {
    if (at < next) continue;
    visits += 1;
    next = at + Math.max(1, minutesBetweenAttempts * 60_000);
  }
  return found('DELIVERY.ATTEMPTS_TOO_FEW', visits >= attemptsBeforeGivingUp, {
    delivery: id,
    attempts: visits,
    minimumAttempts: attemptsBeforeGivingUp,
  });
}

/** Whether what was handed over is what was issued. */
function sameSheet({ id, notice: of, digest }: Delivery, { notice }: DeliveryContext): DeliveryFinding {
  const verdict = notice === undefined ? 'unknown' : notice.issue?.digest === digest;
  return found('DELIVERY.SHEET_DIFFERS', verdict, { delivery: id, notice: of });
}

/** A notice withdrawn before the act is news of yesterday; the act is recorded all the same. */
function notWithdrawn({ id, notice: of }: Delivery, { notice, at }: DeliveryContext): DeliveryFinding {
  const withdrawnAt = notice?.withdrawn?.at;
  return found(
    'DELIVERY.NOTICE_WITHDRAWN',
    notice === undefined ? 'unknown' : withdrawnAt === undefined || withdrawnAt > at,
    { delivery: id, notice: of, ...(withdrawnAt === undefined ? {} : { withdrawnAt }) },
    'advises',
  );
}

function inTime({ id, dueOn }: Delivery, context: DeliveryContext): DeliveryFinding {
  const on = dateOfAct(context);
  return found('DELIVERY.LATE', on <= dueOn, { delivery: id, dueOn, on }, 'advises');
}

function reasonGiven({ id }: Delivery, reason: unknown): DeliveryFinding {
  return found('DELIVERY.REASON_MISSING', isGiven(reason) ? 'pass' : 'unknown', { delivery: id });
}
