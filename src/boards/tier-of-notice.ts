import type { Notice } from '../notices/index.js';
import type { Booking, BookingTier } from './booking.js';

/**
 * The tier that a notice is booked under: a shop's is commercial, an urgent one an emergency, every other one service
 * (CIM-4.2.1.3d, CIM-4.2.1.3e).
 *
 * **Gotchas**: a commercial notice is never an emergency, whatever its planning says.
 *
 * @param notice - the notice, or its content alone
 *
 * @example
 * ```ts
 * import { tierOfNotice } from 'wuye/boards';
 *
 * tierOfNotice({ content: { origin: { category: 'internal' }, planning: { class: 'routine' } } }); // => 'service'
 * tierOfNotice({ content: { origin: { category: 'internal' }, planning: { class: 'urgent' } } }); // => 'emergency'
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function tierOfNotice(notice: {
  readonly content: Pick<Notice['content'], 'origin' | 'planning'>;
}): BookingTier {
  const { origin, planning } = notice.content;
  if (origin.category === 'commercial') return 'commercial';
  return planning.class === 'urgent' ? 'emergency' : 'service';
}

/** The tier of a booking: one that is held for an application is commercial, whatever it says. */
export const tierOfBooking = ({ for: held, tier }: Pick<Booking, 'for' | 'tier'>): BookingTier =>
  held?.kind === 'application' ? 'commercial' : tier;
