import type { CalendarDate, DateOrOpenEnded, Digest, EstateId } from '../kernel/index.js';
import type { Act, Attachment, Evidence, NoticeId } from '../notices/index.js';
import type { SheetSize } from './board.js';
import type { SheetAspects } from './command.js';
import type { BoardId, BookingId, PostingId } from './ids.js';
import type { EmergencyRef, TakeDownCause } from './posting.js';

/**
 * What happened to a posting, with the act: who, in which role, when. Plain JSON.
 *
 * @category Boards
 * @since 0.1.0
 */
export type PostingEvent = { readonly posting: PostingId; readonly act: Act } & (
  | {
      readonly type: 'posting-planned';
      readonly estate: EstateId;
      readonly notice: NoticeId;
      readonly board: BoardId;
      readonly size: SheetSize;
      /** Digest of the content that was issued. */
      readonly digest: Digest;
      readonly from: CalendarDate;
      readonly until: DateOrOpenEnded;
      readonly booking?: BookingId;
    }
  | { readonly type: 'posting-posted'; readonly board: BoardId; readonly photograph?: Attachment }
  | ({
      readonly type: 'posting-inspected';
      readonly present: boolean;
      readonly photograph?: Attachment;
    } & SheetAspects)
  | { readonly type: 'posting-repaired'; readonly remark?: string }
  | {
      readonly type: 'posting-recalled';
      readonly cause: 'withdrawn' | 'pre-empted';
      readonly until: CalendarDate;
      readonly reason: string;
      readonly emergency?: EmergencyRef;
    }
  | {
      readonly type: 'posting-taken-down';
      readonly cause: TakeDownCause;
      readonly reason?: string;
      readonly evidence: Evidence;
    }
  | { readonly type: 'posting-cancelled'; readonly reason: string }
);
