import type { CalendarDate, Finding, Instant } from '../kernel/index.js';
import type { Board, SheetSize } from './board.js';
import type { Booking, BookingTier } from './booking.js';
import type { BoardFindingCode } from './codes.js';
import type { BoardId, BookingId } from './ids.js';

/**
 * A wish for one slot of one board: on these very days, or for a number of days somewhere between two.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PostingRequest {
  /** Unique among the requests of a plan. */
  readonly id: string;
  readonly tier: BookingTier;
  readonly size: SheetSize;
  /** Any one of these will do, the first one best. A notice that hangs on six boards makes six requests. */
  readonly boards: readonly BoardId[];
  /** The first and the last day, both included; at most 3,660 days. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** So many days in a row between `from` and `until`, the earliest that are free. Absent: all of them. */
  readonly days?: number;
  /** When it was received: who asked first goes first. Absent: after those that say. */
  readonly at?: Instant;
  /** What the slot is for. */
  readonly for: Booking['for'];
}

/**
 * What is to be planned on which boards, and what is booked already.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PlanPostingsRequest {
  readonly boards: readonly Board[];
  /** Standing bookings: they stay. Those of other boards are passed over. */
  readonly bookings: Iterable<Booking>;
  readonly requests: readonly PostingRequest[];
  /** The id of the booking that a request gets. */
  readonly ids: (request: PostingRequest) => BookingId;
}

/**
 * A plan: the bookings to write, and the requests that do not fit, each with why.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PostingPlan {
  /** In the order in which they were served. */
  readonly accepted: readonly { readonly request: string; readonly booking: Booking }[];
  /** `BOARD.DAYS_FULL` names a board that was wanted and each of its full days. */
  readonly refused: readonly {
    readonly request: string;
    readonly findings: readonly Finding<BoardFindingCode>[];
  }[];
}
