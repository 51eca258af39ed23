import type { CalendarDate, DateOrOpenEnded, Digest, EstateId, Instant } from '../kernel/index.js';
import type { Act, Attachment, Evidence, NoticeId } from '../notices/index.js';
import type { SheetSize } from './board.js';
import type { BoardId, BookingId, PostingId } from './ids.js';

/** The states of a posting: planned, hanging, taken down, or never put up.
 * @category Boards
 * @since 0.1.0
 */
export const POSTING_STATES = ['planned', 'up', 'down', 'cancelled'] as const;

/** @see {@link POSTING_STATES}
 * @category Boards
 * @since 0.1.0
 */
export type PostingState = (typeof POSTING_STATES)[number];

/** What can be done with a posting; `plan` begins one.
 * @category Boards
 * @since 0.1.0
 */
export const POSTING_COMMANDS = [
  'plan',
  'post',
  'inspect',
  'repair',
  'recall',
  'take-down',
  'cancel',
] as const;

/** @see {@link POSTING_COMMANDS}
 * @category Boards
 * @since 0.1.0
 */
export type PostingCommandType = (typeof POSTING_COMMANDS)[number];

/**
 * The lifecycle of a posting: the state that each command leads to. What a state does not list is refused.
 *
 * **Details**: `recall` moves the last day of a sheet whose notice was withdrawn or whose slot an emergency needs; a sheet
 * that is up hangs until somebody takes it down and says so, one that is planned keeps the days that are left.
 *
 * @category Boards
 * @since 0.1.0
 */
export const POSTING_TRANSITIONS = {
  planned: { post: 'up', recall: 'planned', cancel: 'cancelled' },
  up: { inspect: 'up', repair: 'up', recall: 'up', 'take-down': 'down' },
  down: {},
  cancelled: {},
} as const satisfies Record<PostingState, Partial<Record<PostingCommandType, PostingState>>>;

/** Why a sheet comes down: its validity ended, its notice was withdrawn, an emergency needs the slot, or damage.
 * @category Boards
 * @since 0.1.0
 */
export const TAKE_DOWN_CAUSES = ['expired', 'withdrawn', 'pre-empted', 'damaged', 'board-removed'] as const;

/** @see {@link TAKE_DOWN_CAUSES}
 * @category Boards
 * @since 0.1.0
 */
export type TakeDownCause = (typeof TAKE_DOWN_CAUSES)[number];

/**
 * What somebody saw on the board (CIM-4.2.5). Absent: not looked at.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Inspection extends Act {
  /** Whether the sheet hung there at all. */
  readonly present: boolean;
  readonly straight?: boolean;
  readonly clean?: boolean;
  /** Not torn, no curled edges, nothing missing. */
  readonly whole?: boolean;
  readonly legible?: boolean;
  readonly photograph?: Attachment;
}

/**
 * What is known of a sheet from inspections and repairs; `unseen` before the first inspection that looked at everything. A
 * repair makes good what was found defective or missing, and tells nothing of a sheet that nobody looked at.
 *
 * @category Boards
 * @since 0.1.0
 */
export type PostingCondition = 'unseen' | 'good' | 'defective' | 'missing';

/**
 * Which emergency takes a slot: its notice, or its booking.
 *
 * @category Boards
 * @since 0.1.0
 */
export type EmergencyRef =
  | { readonly kind: 'notice'; readonly notice: NoticeId }
  | { readonly kind: 'booking'; readonly booking: BookingId };

/**
 * One sheet on one board: a paper receipt with a poster, a place and a time, never invented. Plain JSON.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Posting {
  readonly id: PostingId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly state: PostingState;
  readonly notice: NoticeId;
  readonly board: BoardId;
  readonly booking?: BookingId;
  readonly size: SheetSize;
  /** Digest of the content on the sheet: the one that was issued. */
  readonly digest: Digest;
  /** The first day on which it is to hang. */
  readonly from: CalendarDate;
  /** The last day on which it may hang; moved by a recall. */
  readonly until: DateOrOpenEnded;
  readonly planned: Act;
  /** Who put it up, and when. */
  readonly posted?: Act & { readonly photograph?: Attachment };
  readonly condition: PostingCondition;
  /** When it came to be in this condition: a second look that finds the same does not move it. */
  readonly conditionSince?: Instant;
  /** When the defect was found that nobody has mended yet; kept while the sheet is missing. */
  readonly defectSince?: Instant;
  /** The last inspection; earlier ones stand in the audit. */
  readonly inspection?: Inspection;
  /** The first inspection with a photograph that a later one took the place of: the photograph is kept (CIM-4.2.8). */
  readonly photographed?: Act & { readonly photograph: Attachment };
  /** The last repair. */
  readonly repaired?: Act & { readonly remark?: string };
  /** Why its last day was moved. */
  readonly recalled?: Act & {
    readonly cause: 'withdrawn' | 'pre-empted';
    readonly reason: string;
    readonly emergency?: EmergencyRef;
  };
  readonly takenDown?: Act & {
    readonly cause: TakeDownCause;
    readonly reason?: string;
    readonly evidence: Evidence;
  };
  readonly cancelled?: Act & { readonly reason: string };
}
