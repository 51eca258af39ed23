import type { CalendarDate, Change, DateOrOpenEnded, Finding } from 'wuye';
import {
  BOOKINGS_COLLECTION,
  type Board,
  type BookingId,
  bookingId,
  bookingIndex,
  planPostings,
  type SheetSize,
  tierOfNotice,
} from 'wuye/boards';
import type { Notice } from 'wuye/notices';
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

/** Books a slot of a board for a notice (CIM-4.2.1.3d). The board is written again, so that two do not get the last slot. */
export async function bookSlot(office: Office, { notice, board, day, ...days }: Wanted): Promise<Booked> {
  const { store, estate } = office;
  const kept = await store.get(estate, 'boards', board.id);
  const { accepted, refused } = planPostings({
    boards: [board],
    bookings: await bookingsOf(office, board.id, day),
    postings: await postingsOf(office, [board]),
    asOf: day,
    ids: () => bookingId(newId('bkg')),
    requests: [
      {
        id: notice.id,
        tier: tierOfNotice(notice),
        boards: [board.id],
        for: { kind: 'notice', notice: notice.id },
        ...days,
      },
    ],
  });
  const [first] = accepted;
  if (first === undefined || kept === null)
    return { booking: null, findings: refused.flatMap(({ findings }) => findings) };
  const { booking } = first;
  const put = { collection: BOOKINGS_COLLECTION.name, id: booking.id, expect: 'absent' } as const;
  const changes: readonly Change[] = [
    { type: 'put', ...put, body: booking, index: bookingIndex(booking) },
    {
      type: 'put',
      collection: 'boards',
      id: board.id,
      expect: kept.version,
      body: kept.body,
      index: { place: board.place },
    },
  ];
  const written = await store.commit(estate, changes);
  return written.ok
    ? { booking: booking.id, findings: [] }
    : bookSlot(office, { notice, board, day, ...days });
}
