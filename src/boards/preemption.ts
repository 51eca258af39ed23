import type { CalendarDate, DateOrOpenEnded } from '../kernel/index.js';
import type { Notice, NoticeId } from '../notices/index.js';
import type { Board } from './board.js';
import type { Booking } from './booking.js';
import type { BoardId, PostingId } from './ids.js';
import type { BoardPolicy } from './policy.js';
import type { EmergencyRef, Posting } from './posting.js';
import type { PostingOrder } from './recalls-of.js';

/**
 * What an emergency needs: some sheets on a board, on some whole days, both included.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PreemptRequest {
  readonly board: Board;
  /** The board's bookings; those of other boards are passed over. */
  readonly bookings: readonly Booking[];
  /** The board's postings, in any state; those of other boards are passed over. */
  readonly postings: readonly Posting[];
  /** The notices of sheets that have no booking: one that is not given gives way to nothing, since nobody said its tier. */
  readonly notices?: ReadonlyMap<NoticeId, Notice>;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** How many slots it needs, a whole number from 1. */
  readonly sheets: number;
  /** Stated in the recalls: what the emergency is. */
  readonly reason: string;
  /** Named in the recalls: its notice or its booking. */
  readonly emergency?: EmergencyRef;
  /** The day of asking: what hangs past its last day then still takes a slot. The first day by default. */
  readonly asOf?: CalendarDate;
  /** `DEFAULT_BOARD_POLICY` by default. */
  readonly policy?: BoardPolicy;
}

/**
 * A stretch of whole days, both included.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Stretch {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/**
 * A stretch of whole days, the last one included, or without an end.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface OpenStretch {
  readonly from: CalendarDate;
  readonly until: DateOrOpenEnded;
}

/**
 * A booking that gives way: which of its days it loses, what becomes of its sheets, and as many free days in a row on the same
 * board, the earliest, or `null` where the policy's search finds none and for a booking without an end.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface DisplacedBooking {
  readonly booking: Booking;
  readonly lost: OpenStretch;
  readonly orders: readonly PostingOrder[];
  readonly offered: Stretch | null;
}

/**
 * A sheet without a booking that gives way. One that hangs past its last day has no order: it is due down already.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface DisplacedSheet {
  readonly posting: PostingId;
  readonly lost: OpenStretch;
  readonly orders: readonly PostingOrder[];
}

/**
 * How an emergency gets its slots. Data: nothing is done yet.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Preemption extends Stretch {
  readonly board: BoardId;
  readonly sheets: number;
  /** In the order of their first day, then by id. */
  readonly displaced: readonly DisplacedBooking[];
  /** Sheets that hang or are planned without a booking, in the same order. */
  readonly displacedSheets: readonly DisplacedSheet[];
  /** Days on which there are too few slots even so: of service notices, other emergencies, and sheets that nobody knows. */
  readonly stillFull: readonly CalendarDate[];
}
