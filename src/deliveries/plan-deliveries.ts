import { addDays, type CalendarDate, type Step, step } from '../kernel/index.js';
import { type ActContext, actUnder, dateOfAct, grantOfAct, type Notice } from '../notices/index.js';
import type { AddresseeList } from './addressee-list.js';
import type { DeliveryFindingCode } from './codes.js';
import type { Delivery, DeliveryId } from './delivery.js';
import { keyed } from './delivery-keys.js';
import type { DeliveryOpened } from './event.js';
import { type DeliveryFinding, found } from './found.js';
import { DEFAULT_DELIVERY_POLICY, type DeliveryPolicy } from './policy.js';
import { addresseeKey } from './same-addressee.js';
import { unitsWithout } from './units-without.js';

/**
 * Gives a delivery its id. The key is unique among the deliveries of one notice, holds no name and is the same for the
 * same addressee (`3-2-1201.own_7f3a`): with the notice's id before it, two runs at once make one delivery.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export type DeliveryIds = (key: string) => DeliveryId;

/**
 * Whom deliveries are planned for: what {@link addresseesOf} found, or a list made by hand.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export type PlannedAddressees = Pick<AddresseeList, 'addressees'> & Partial<AddresseeList>;

/**
 * Who plans deliveries, when, and which there are already.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface DeliveryPlanContext extends ActContext {
  /** Deliveries of the notice that exist: their addressees get no second one, unless theirs was cancelled. */
  readonly existing?: Iterable<Delivery>;
  /** {@link DEFAULT_DELIVERY_POLICY} by default. */
  readonly policy?: DeliveryPolicy;
}

/**
 * Begins a delivery for each addressee of an issued notice that has none (CIM-4.2.7). {@link applyDelivery} makes the
 * document of each event.
 *
 * **Details**: units of which nobody is addressed are a finding that asks for a review, so that nobody takes the deliveries
 * for the whole. A delivery is due when the notice ends, and within the policy's days.
 *
 * @param notice - the notice, issued and not withdrawn
 * @param list - whom it must reach, and of which units nobody
 * @param ids - makes the ids
 * @param context - who plans, when, which deliveries exist, the policy
 * @returns the step with one `delivery-opened` each, or the findings that refuse it
 *
 * @example
 * ```ts
 * import { actorId, instant } from 'wuye';
 * import { deliveryId, planDeliveries } from 'wuye/deliveries';
 * import type { Notice } from 'wuye/notices';
 * import { unitKey } from 'wuye/records';
 *
 * const notice = { id: 'ntc_1', state: 'issued', content: { modes: ['personal'] }, issue: { digest: 'e3' } };
 * const addressees = [{ unit: unitKey({ building: '1', room: 'S05' }), name: '马宏', as: 'shop' }] as const;
 * const step = planDeliveries(
 *   notice as unknown as Notice,
 *   { addressees },
 *   (key) => deliveryId(`ntc_1.${key}`),
 *   { actor: { id: actorId('li'), roles: ['clerk'] }, at: instant('2026-11-21T01:00:00.000Z') },
 * );
 * step.accepted && step.events.map(({ delivery, dueOn }) => [delivery, dueOn]);
 * // => [['ntc_1.1-S05.shop.1', '2026-11-28']]
 * ```
 * @category Deliveries
 * @since 0.1.0
 */
export function planDeliveries(
  notice: Notice,
  list: PlannedAddressees,
  ids: DeliveryIds,
  context: DeliveryPlanContext,
): Step<DeliveryOpened, DeliveryFindingCode> {
  const { existing = [], policy = DEFAULT_DELIVERY_POLICY } = context;
  const grant = grantOfAct(context, policy.roles.plan);
  const findings = [
    found('DELIVERY.ACTOR_LACKS_ROLE', grant !== null, { roles: policy.roles.plan, ...grant }),
    ...noticeFindings(notice),
    ...listFindings(notice, list),
  ];
  const events = (): readonly DeliveryOpened[] => {
    const { id, estate, issue, content } = notice;
    if (grant === null || issue === undefined) return [];
    const act = actUnder(context, grant);
    const dueOn = dueOf(content.validity?.until, addDays(dateOfAct(context), policy.deliverWithinDays));
    const its = [...existing].filter((delivery) => delivery.notice === id);
    const has = new Set(
      its.filter(({ state }) => state !== 'cancelled').map(({ addressee }) => addresseeKey(addressee)),
    );
    const missing = list.addressees.filter((addressee) => !has.has(addresseeKey(addressee)));
    const keys = keyed(
      missing,
      its.map(({ addressee }) => addressee),
    );
    return keys.map(({ key, addressee }) => ({
      type: 'delivery-opened',
      delivery: ids(key),
      act,
      estate,
      notice: id,
      digest: issue.digest,
      addressee,
      dueOn,
    }));
  };
  return step(findings, events, policy, dateOfAct(context));
}

function noticeFindings({ id, state, issue, content }: Notice): readonly DeliveryFinding[] {
  const inForce = issue !== undefined && ['issued', 'scheduled', 'published'].includes(state);
  return [
    found('DELIVERY.NOTICE_NOT_ISSUED', inForce, { notice: id, state }),
    found('DELIVERY.NOT_PERSONAL', content.modes.includes('personal'), { notice: id }, 'advises'),
  ];
}

/** Units listed in the facts at most. */
const SHOWN = 20;

function listFindings(
  { id }: Notice,
  { addressees, unaddressed = [], unmatched = [] }: PlannedAddressees,
): readonly DeliveryFinding[] {
  const units = unitsWithout(unaddressed);
  return [
    found('DELIVERY.NOBODY_ADDRESSED', addressees.length > 0, { notice: id, addressed: addressees.length }),
    found(
      'DELIVERY.UNITS_UNADDRESSED',
      units.length === 0 && unmatched.length === 0,
      {
        notice: id,
        unaddressed: units.length,
        units: units.slice(0, SHOWN),
        unmatched: unmatched.length,
      },
      'reviews',
    ),
  ];
}

/** The last day of the notice, or of the policy's days, whichever comes first. */
const dueOf = (until: string | undefined, within: CalendarDate): CalendarDate =>
  until !== undefined && until !== 'open-ended' && until < within ? (until as CalendarDate) : within;
