import type { Notice } from '../notices/index.js';
import type { Delivery, DeliveryState } from './delivery.js';
import type { PlannedAddressees } from './plan-deliveries.js';
import { addresseeKey } from './same-addressee.js';
import { unitsWithout } from './units-without.js';

/**
 * How far a notice has reached its addressees. Each addressee counts once:
 * `addressed = signed + signedByAnother + refused + open + undelivered + unplanned`.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface DeliveryCoverage {
  /** Addressees who must be reached: all of the list, and whoever has a delivery that was not cancelled. */
  readonly addressed: number;
  /** Signed for by the addressee in person, the only receipt that CIM-4.2.7 knows. */
  readonly signed: number;
  readonly signedByAnother: number;
  readonly refused: number;
  readonly open: number;
  /** Given up after visits. */
  readonly undelivered: number;
  /** Addressees on the list who have no delivery, or only cancelled ones. */
  readonly unplanned: number;
  /** Cancelled for somebody who is not on the list. */
  readonly cancelled: number;
  /** Units and parts of the scope of which somebody is not addressed, those not handed over left out. */
  readonly unaddressed: number;
  /** Every addressee signed in person, there is at least one, and no unit is without. Without a list: as far as planned. */
  readonly complete: boolean;
}

type Reached = Exclude<keyof DeliveryCoverage, 'addressed' | 'unaddressed' | 'complete'>;

/** Of several deliveries to one addressee the one that got furthest counts; a cancelled one is as good as none. */
const FURTHEST: readonly Reached[] = [
  'signed',
  'signedByAnother',
  'open',
  'refused',
  'undelivered',
  'unplanned',
  'cancelled',
];

/**
 * Counts how far a notice has reached its addressees (CIM-4.2.7). "Issued" is not "delivered": without deliveries every
 * count is zero, and nothing is complete.
 *
 * @param notice - the notice
 * @param deliveries - deliveries of any notice; the others are left out
 * @param list - whom it must reach: adds the addressees without a delivery and the units without an addressee
 *
 * @example
 * ```ts
 * import { deliveryCoverage } from 'wuye/deliveries';
 * import { noticeId } from 'wuye/notices';
 *
 * const { addressed, signed, complete } = deliveryCoverage({ id: noticeId('ntc_1') }, []);
 * [addressed, signed, complete]; // => [0, 0, false]
 * ```
 * @category Deliveries
 * @since 0.1.0
 */
export function deliveryCoverage(
  notice: Pick<Notice, 'id'>,
  deliveries: Iterable<Delivery>,
  list: PlannedAddressees = { addressees: [] },
): DeliveryCoverage {
  const reached = new Map<string, Reached>();
  const note = (key: string, now: Reached) => {
    const before = reached.get(key);
    if (before === undefined || FURTHEST.indexOf(now) < FURTHEST.indexOf(before)) reached.set(key, now);
  };
  for (const delivery of deliveries) {
    if (delivery.notice === notice.id) note(addresseeKey(delivery.addressee), reachedBy(delivery));
  }
  for (const addressee of list.addressees) note(addresseeKey(addressee), 'unplanned');
  const counts: Record<Reached, number> = {
    signed: 0,
    signedByAnother: 0,
    refused: 0,
    open: 0,
    undelivered: 0,
    unplanned: 0,
    cancelled: 0,
  };
  for (const how of reached.values()) counts[how] += 1;
  const addressed = reached.size - counts.cancelled;
  const unaddressed = unitsWithout(list.unaddressed ?? []).length + (list.unmatched ?? []).length;
  const complete = addressed > 0 && counts.signed === addressed && unaddressed === 0;
  return { addressed, ...counts, unaddressed, complete };
}

const REACHED = {
  open: 'open',
  signed: 'signed',
  refused: 'refused',
  undelivered: 'undelivered',
  cancelled: 'cancelled',
} as const satisfies Record<DeliveryState, Reached>;

/** A delivery that another signed for counts apart. */
function reachedBy({ state, signed }: Delivery): Reached {
  return state === 'signed' && signed?.signature.by !== 'addressee' ? 'signedByAnother' : REACHED[state];
}
