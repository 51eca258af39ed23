import type { Delivery } from '../deliveries/index.js';
import { type CalendarDate, dateAt, type Role, type Zone } from '../kernel/index.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * What the work of deliveries depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface DeliveryWorkContext {
  readonly asOf: CalendarDate;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** Who sees to it; the clerk by default. Anybody of the office may carry. */
  readonly role?: Role;
}

/**
 * The open deliveries (CIM-4.2.7), code `DELIVERY.DELIVER`: due by the day that their policy set when they were planned,
 * or the last one of the notice.
 *
 * **Details**: ask the index `by_due` of the collection for those in the state `open`, and pay for these only. A delivery
 * that was refused or given up may still be signed for, and asks for nothing.
 *
 * @param deliveries - deliveries in any state; only open ones give an item
 * @param context - the day of the list, the zone, who sees to it
 *
 * @example
 * ```ts
 * import { calendarDate, instant } from 'wuye';
 * import type { Delivery } from 'wuye/deliveries';
 * import { deliveryWork } from 'wuye/worklist';
 *
 * const delivery = {
 *   id: 'dlv_1', state: 'open', dueOn: calendarDate('2026-11-28'), attempts: [],
 *   opened: { at: instant('2026-11-21T01:00:00.000Z') }, addressee: { unit: '3-2-1201' },
 * } as unknown as Delivery;
 * const [item] = deliveryWork([delivery], { asOf: calendarDate('2026-11-29') });
 * [item?.role, item?.subject, item?.state, item?.since]; // => ['clerk', 'dlv_1', 'overdue', '2026-11-21']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* deliveryWork(
  deliveries: Iterable<Delivery>,
  { asOf, zone, role = 'clerk' }: DeliveryWorkContext,
): Generator<WorkItem, void, undefined> {
  for (const { id, estate, state, notice, addressee, opened, dueOn, attempts } of deliveries) {
    if (state !== 'open') continue;
    const since = dateAt(opened.at, zone);
    yield {
      estate,
      code: 'DELIVERY.DELIVER',
      role,
      subject: id,
      subjectKind: 'delivery',
      clause: 'CIM-4.2.7',
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts: { notice, unit: addressee.unit, attempts: attempts.length },
    };
  }
}
