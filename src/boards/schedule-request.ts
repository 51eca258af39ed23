import type { CalendarDate, DateOrOpenEnded, Finding, Instant } from '../kernel/index.js';
import type { Board, SheetSize } from './board.js';
import type { Booking, BookingTier } from './booking.js';
import type { BoardFindingCode } from './codes.js';
import type { BoardId, BookingId } from './ids.js';
import type { Posting } from './posting.js';

/**
 * A wish for one slot of one board: on these very days, or for a number of days somewhere between two.
 *
 * @category Boards
 * @since 0.1.0
 */
export type PostingRequest = Wish & Holder;

/**
 * What a slot is for, and its tier: a notice's is `tierOfNotice`, an application's is always commercial (CIM-4.2.1.3d).
 *
 * @category Boards
 * @since 0.1.0
 */
export type Holder =
  | { readonly tier: BookingTier; readonly for: Extract<Booking['for'], { readonly kind: 'notice' }> }
  | {
      readonly tier?: 'commercial';
      readonly for: Extract<Booking['for'], { readonly kind: 'application' }>;
    };

/**
 * What is wished for, whoever it is for.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Wish {
  /** Unique among the requests of a plan. */
  readonly id: string;
  readonly size: SheetSize;
  /** Any one of these will do, the first one best. A notice that hangs on six boards makes six requests. */
  readonly boards: readonly BoardId[];
  /**
   * The first and the last day, both included; at most 3,660 days. `'open-ended'` for a standing notice: room is looked
   * for on 3,660 days from the first.
   */
  readonly from: CalendarDate;
  readonly until: DateOrOpenEnded;
  /** So many days in a row between `from` and `until`, the earliest that are free. Absent: all of them. */
  readonly days?: number;
  /** When it was received: who asked first goes first. Absent: after those that say. */
  readonly at?: Instant;
}

/**
 * What is to be planned on which boards, and what is booked already.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PlanPostingsRequest {
  /** Each once, with a whole number of slots. */
  readonly boards: readonly Board[];
  /** Standing bookings: they stay. Those of other boards are passed over. */
  readonly bookings: Iterable<Booking>;
  /** What hangs and is planned: sheets take a slot on the days that no booking of theirs covers. Absent: none. */
  readonly postings?: Iterable<Posting>;
  /** The day of planning: a sheet past its last day takes its slot until then. Absent: every sheet comes down in time. */
  readonly asOf?: CalendarDate;
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
