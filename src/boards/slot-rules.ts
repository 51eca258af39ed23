import { type CalendarDate, type DateOrOpenEnded, found, type Verdict } from '../kernel/index.js';
import type { Notice } from '../notices/index.js';
import { BOOKING_TIERS, type Booking } from './booking.js';
import type { BoardId, BookingId } from './ids.js';
import { isAfter } from './notice-rules.js';
import type { BoardFinding, Scene } from './posting-finding.js';
import { tierOfBooking, tierOfNotice } from './tier-of-notice.js';

/** A sheet, as it is asked for or as it stands. */
interface Sheet {
  readonly board: BoardId;
  readonly booking?: BookingId;
  readonly from: CalendarDate;
  readonly until: DateOrOpenEnded;
}

/**
 * Whether the sheet has a slot (CIM-4.2.1.3d): by its booking, or by the sheets that hang there. What is not given is unknown
 * and advises; what is given and does not fit blocks.
 */
export function slotFindings(
  sheet: Sheet,
  day: CalendarDate,
  planning: boolean,
  scene: Scene,
): readonly BoardFinding[] {
  const booked = bookingVerdict(sheet, scene);
  const { board, booking } = sheet;
  const { hanging } = scene.context;
  const slots = scene.board?.slots;
  const full: Verdict | boolean =
    planning && booked === 'pass'
      ? 'not-applicable'
      : hanging === undefined || slots === undefined
        ? 'unknown'
        : hanging < slots;
  return [
    found(
      'POSTING.BOOKING_MISMATCHED',
      booked,
      'CIM-4.2.1.3d',
      booking === undefined ? {} : { booking },
      booked === 'unknown' ? 'advises' : 'blocks',
    ),
    found(
      'BOARD.DAYS_FULL',
      full,
      'CIM-4.2.1.3d',
      {
        board,
        days: [day],
        ...(hanging === undefined ? {} : { hanging }),
        ...(slots === undefined ? {} : { slots }),
      },
      full === 'unknown' ? 'advises' : 'blocks',
    ),
  ];
}

/** Its board, its holder, its days; and its tier is no higher than the notice's. */
function bookingVerdict({ board, booking, from, until }: Sheet, { notice, context }: Scene): Verdict {
  const { bookedBy } = context;
  if (booking === undefined) return 'not-applicable';
  if (bookedBy === undefined) return 'unknown';
  const fits =
    bookedBy.id === booking &&
    bookedBy.board === board &&
    from >= bookedBy.from &&
    !isAfter(until, bookedBy.until);
  if (!fits) return 'fail';
  if (notice === undefined) return 'unknown';
  const earned =
    BOOKING_TIERS.indexOf(tierOfBooking(bookedBy)) >= BOOKING_TIERS.indexOf(tierOfNotice(notice));
  return earned && isHolder(bookedBy, notice) && bookedBy.estate === notice.estate ? 'pass' : 'fail';
}

function isHolder({ for: held }: Booking, { id, content }: Notice): boolean {
  if (held.kind === 'notice') return held.notice === id;
  return content.origin.category === 'commercial' && content.origin.application === held.application;
}
