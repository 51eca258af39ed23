import type { Finding } from 'wuye';
import { BOOKINGS_COLLECTION } from 'wuye/boards';
import type { Desk } from '../office/use-desk.js';
import { bookSlot, type Wanted } from './book-slot.js';

/** Plans a sheet of a notice on a board: books the slot first, and lets go of it where the sheet is refused. */
export async function planSheetOn(
  { office, centre }: Desk,
  wanted: Wanted,
): Promise<{ readonly accepted: boolean; readonly findings: readonly Finding[] }> {
  const { booking, findings } = await bookSlot(office, wanted);
  if (booking === null) return { accepted: false, findings };
  const { notice, board, size, from, until } = wanted;
  const sheet = { type: 'plan', notice: notice.id, board: board.id, booking, size, from, until } as const;
  const { step } = await centre.run('posting', null, sheet);
  if (!step.accepted) {
    const { store, estate } = office;
    const kept = await store.get(estate, BOOKINGS_COLLECTION.name, booking);
    const slot = { type: 'delete', collection: BOOKINGS_COLLECTION.name, id: booking } as const;
    if (kept !== null) await store.commit(estate, [{ ...slot, expect: kept.version }]);
  }
  return step;
}
