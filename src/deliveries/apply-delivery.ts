import { nextState, WuyeError } from '../kernel/index.js';
import { DELIVERY_TRANSITIONS, type Delivery, type DeliveryCommandType } from './delivery.js';
import type { DeliveryEvent, DeliveryOpened } from './event.js';

/** The command that an event follows from. */
const COMMAND_OF = {
  'delivery-attempted': 'attempt',
  'delivery-signed': 'sign',
  'delivery-refused': 'refuse',
  'delivery-given-up': 'give-up',
  'delivery-cancelled': 'cancel',
} as const satisfies Record<Exclude<DeliveryEvent['type'], 'delivery-opened'>, DeliveryCommandType>;

/**
 * The delivery after an event. The delivery given is not changed.
 *
 * @param delivery - the delivery as it stood; `null` before `delivery-opened`
 * @param event - an event of {@link planDeliveries} or of {@link decideDelivery} on this delivery
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another delivery's, or does not fit its state
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, type Digest, estateId, instant } from 'wuye';
 * import { applyDelivery, deliveryId } from 'wuye/deliveries';
 * import { noticeId } from 'wuye/notices';
 * import { unitKey } from 'wuye/records';
 *
 * const delivery = applyDelivery(null, {
 *   type: 'delivery-opened', delivery: deliveryId('dlv_1'), estate: estateId('est_1'), notice: noticeId('ntc_1'),
 *   digest: 'e3b0c442' as Digest, dueOn: calendarDate('2026-11-28'),
 *   addressee: { unit: unitKey({ building: '3', entrance: '2', room: '1201' }), name: '王芳', as: 'owner' },
 *   act: { by: actorId('li'), role: 'clerk', at: instant('2026-11-21T01:00:00.000Z') },
 * });
 * delivery.state; // => 'open'
 * ```
 * @category Deliveries
 * @since 0.1.0
 */
export function applyDelivery(delivery: Delivery | null, event: DeliveryEvent): Delivery {
  if (event.type === 'delivery-opened') {
    if (delivery === null) return openedBy(event);
    throw unfit(event.type, delivery.state);
  }
  const command = Object.hasOwn(COMMAND_OF, event.type) ? COMMAND_OF[event.type] : '';
  const state =
    delivery?.id === event.delivery ? nextState(DELIVERY_TRANSITIONS, delivery.state, command) : null;
  if (delivery === null || state === null) throw unfit(event.type, delivery?.state ?? 'not there');
  switch (event.type) {
    case 'delivery-attempted': {
      const { act, remark } = event;
      const attempt = { ...act, ...(remark === undefined ? {} : { remark }) };
      return { ...delivery, state, attempts: [...delivery.attempts, attempt] };
    }
    case 'delivery-signed':
      return { ...delivery, state, signed: { ...event.act, signature: event.signature } };
    case 'delivery-refused': {
      const { act, reason, witness } = event;
      return {
        ...delivery,
        state,
        refused: { ...act, reason, ...(witness === undefined ? {} : { witness }) },
      };
    }
    case 'delivery-given-up':
      return { ...delivery, state, givenUp: { ...event.act, reason: event.reason } };
    case 'delivery-cancelled':
      return { ...delivery, state, cancelled: { ...event.act, reason: event.reason } };
  }
}

function openedBy({ delivery, estate, notice, digest, addressee, act, dueOn }: DeliveryOpened): Delivery {
  return {
    id: delivery,
    estate,
    schemaVersion: 1,
    state: 'open',
    notice,
    digest,
    addressee,
    opened: act,
    dueOn,
    attempts: [],
  };
}

const unfit = (event: string, state: string) =>
  new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event} on a delivery that is ${state}`);
