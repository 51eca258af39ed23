import type { CollectionDeclaration } from '../kernel/index.js';
import type { Delivery } from './delivery.js';

/**
 * Deliveries: one an addressee and notice (CIM-4.2.7).
 *
 * **Details**: `by_notice` lists those of one notice, by state; `by_due` those in a state in the order in which they are
 * due, so that a work list costs what is open.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export const DELIVERIES_COLLECTION: CollectionDeclaration = {
  name: 'deliveries',
  fields: ['notice', 'state', 'due_on'],
  indexes: {
    by_notice: { equal: ['notice'], range: 'state' },
    by_due: { equal: ['state'], range: 'due_on' },
  },
};

/**
 * The index fields of a delivery, as a change of its collection carries them.
 *
 * @param delivery - the delivery
 *
 * @example
 * ```ts
 * import { type Delivery, deliveryIndex } from 'wuye/deliveries';
 *
 * deliveryIndex({ notice: 'ntc_1', state: 'open', dueOn: '2026-11-28' } as Delivery);
 * // => { notice: 'ntc_1', state: 'open', due_on: '2026-11-28' }
 * ```
 * @category Deliveries
 * @since 0.1.0
 */
export function deliveryIndex({ notice, state, dueOn }: Delivery): Readonly<Record<string, string>> {
  return { notice, state, due_on: dueOn };
}
