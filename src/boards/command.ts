import type { WorkingDayCalendar } from '../calendar/index.js';
import type { CalendarDate, DateOrOpenEnded, EstateId } from '../kernel/index.js';
import type { ActContext, Attachment, Evidence, LeadTimePolicy, Notice, NoticeId } from '../notices/index.js';
import type { Board, SheetSize } from './board.js';
import type { Booking } from './booking.js';
import type { BoardId, BookingId, PostingId } from './ids.js';
import type { BoardPolicy } from './policy.js';
import type { EmergencyRef, TakeDownCause } from './posting.js';

/**
 * What begins a posting: one sheet of an issued notice on one board, for some whole days, both included.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PlanPosting {
  readonly type: 'plan';
  /** The id of the new posting: the host makes it. */
  readonly id: PostingId;
  readonly estate: EstateId;
  readonly notice: NoticeId;
  readonly board: BoardId;
  readonly size: SheetSize;
  readonly from: CalendarDate;
  readonly until: DateOrOpenEnded;
  /** The slot that is reserved for it. */
  readonly booking?: BookingId;
}

/**
 * What somebody saw of the four things that CIM-4.2.5 asks of a sheet. Absent: not looked at.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface SheetAspects {
  readonly straight?: boolean;
  readonly clean?: boolean;
  /** Not torn, no curled edges, nothing missing. */
  readonly whole?: boolean;
  readonly legible?: boolean;
}

/**
 * What can be done with a posting.
 *
 * **Details**: who and when are the actor and the time of the context. `post` names the board where the sheet hangs now:
 * there is no receipt without a place. `recall` sets an earlier last day, of a sheet that is up no earlier than the day of
 * the act; the sheet hangs until `take-down` says that it is gone.
 *
 * @category Boards
 * @since 0.1.0
 */
export type PostingCommand =
  | PlanPosting
  | { readonly type: 'post'; readonly board: BoardId; readonly photograph?: Attachment }
  | ({ readonly type: 'inspect'; readonly present: boolean; readonly photograph?: Attachment } & SheetAspects)
  | { readonly type: 'repair'; readonly remark?: string }
  | {
      readonly type: 'recall';
      readonly cause: 'withdrawn' | 'pre-empted';
      readonly until: CalendarDate;
      readonly reason: string;
      /** What takes the slot, for `pre-empted`; not named, the step needs a review. */
      readonly emergency?: EmergencyRef;
    }
  | {
      readonly type: 'take-down';
      readonly cause: TakeDownCause;
      /** Needed for every cause but `expired`. */
      readonly reason?: string;
      readonly evidence: Evidence;
    }
  | { readonly type: 'cancel'; readonly reason: string };

/**
 * Who acts, when, and what the sheet is of. A notice or board that a rule needs and that is not given is unknown, and the
 * step is refused.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PostingContext extends ActContext {
  /** `DEFAULT_BOARD_POLICY` by default. */
  readonly policy?: BoardPolicy;
  /** The notice as it stands now: to plan, to post, to put a missing sheet up again, and to recall. */
  readonly notice?: Notice;
  /** The board, to plan, and to post where its slots are to be looked at. */
  readonly board?: Board;
  /** The booking that the sheet names, to plan and to post: its board, holder, days and tier must fit. */
  readonly bookedBy?: Booking;
  /**
   * How many other sheets take a slot, to plan and to post: those that hang there on the day of the act, for a plan those
   * that hang or are planned on the fullest of its days ({@link boardOn}). Not asked for a plan under a booking.
   */
  readonly hanging?: number;
  /** What the emergency of a recall is: the notice or the booking that the command names. */
  readonly emergency?: Notice | Booking;
  /** The lead times that the day of planning or posting is held against; `DEFAULT_LEAD_TIMES` by default. */
  readonly leadTimes?: LeadTimePolicy;
  /** Needed where a lead time counts working days. */
  readonly calendar?: WorkingDayCalendar;
}
