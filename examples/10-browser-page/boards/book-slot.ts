import type { CalendarDate, DateOrOpenEnded, Finding } from 'wuye';
import {
  BOARDS_COLLECTION,
  BOOKINGS_COLLECTION,
  type Board,
  type BookingId,
  boardIndex,
  bookingId,
  bookingIndex,
  planPostings,
  type SheetSize,
  tierOfNotice,
} from 'wuye/boards';
import type { Notice } from 'wuye/notices';
import { retryOnConflict } from 'wuye/storage';
import { newId } from '../edge/ids.js';
import type { Office } from '../office/open-office.js';
import { bookingsOf, postingsOf } from './read-boards.js';

/** Which slot is wanted. */
export interface Wanted {
  readonly notice: Notice;
  readonly board: Board;
  readonly day: CalendarDate;
  readonly size: SheetSize;
  readonly from: CalendarDate;
  readonly until: DateOrOpenEnded;
}

/** The booking that was written, or why there is no room. */
export interface Booked {
  readonly booking: BookingId | null;
  readonly findings: readonly Finding[];
}

/** Books a slot of a board for a notice (CIM-4.2.1.3d); where somebody else was quicker, on what is there then. */
export async function bookSlot(office: Office, wanted: Wanted): Promise<Booked> {
  const { ok, ...booked } = await retryOnConflict(() => attempt(office, wanted));
  return ok ? booked : { booking: null, findings: [] };
}

/** The board is written again as it is, so that two do not get the last slot. */
async function attempt(
  office: Office,
  { notice, board, day, ...days }: Wanted,
): Promise<Booked & { readonly ok: boolean }> {
  const { store, estate } = office;
  const kept = await store.get(estate, BOARDS_COLLECTION.name, board.id);
  const holder = { tier: tierOfNotice(notice), for: { kind: 'notice', notice: notice.id } } as const;
  const { accepted, refused } = planPostings({
    boards: [board],
    bookings: await bookingsOf(office, board.id, day),
    postings: await postingsOf(office, [board]),
    asOf: day,
    ids: () => bookingId(newId('bkg')),
    requests: [{ id: notice.id, boards: [board.id], ...holder, ...days }],
  });
  const booking = accepted[0]?.booking;
  if (booking === undefined || kept === null)
    return { ok: true, booking: null, findings: refused.flatMap(({ findings }) => findings) };
  const slot = { collection: BOOKINGS_COLLECTION.name, id: booking.id, expect: 'absent' } as const;
  const same = { collection: BOARDS_COLLECTION.name, id: board.id, expect: kept.version } as const;
  const { ok } = await store.commit(estate, [
    { type: 'put', ...slot, body: booking, index: bookingIndex(booking) },
    { type: 'put', ...same, body: kept.body, index: boardIndex(board) },
  ]);
  return { ok, booking: booking.id, findings: [] };
}
