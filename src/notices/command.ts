import type { CalendarDate, CalendarMonth, EstateId } from '../kernel/index.js';
import type { Attachment, Evidence } from './attachment.js';
import type { NoticeContent } from './content.js';
import type { NoticeId } from './ids.js';
import type { WithdrawalCause } from './notice.js';

/**
 * What can be asked of a notice: one member for each of {@link NOTICE_COMMANDS}. Who asks, and when, stands in the context.
 *
 * **Details**
 * - `draft` begins a notice, with the id that the host chose.
 * - `issue` and `schedule` carry `lateReason` where the notice comes too late (CIM-4.2.6).
 * - `publish` says that the notice has reached a board, a hand or a screen: a fact, at the time of the act.
 * - `withdraw` needs a reason and evidence, and no approval. Cause `'superseded'` names the notice that takes its place.
 * - `archive` names the month under which it is kept (CIM-4.2.8).
 *
 * @category Notices
 * @since 0.1.0
 */
export type NoticeCommand =
  | {
      readonly type: 'draft';
      readonly id: NoticeId;
      readonly estate: EstateId;
      readonly content: NoticeContent;
    }
  | { readonly type: 'edit'; readonly content: NoticeContent }
  | { readonly type: 'submit' }
  | { readonly type: 'return'; readonly reasons: readonly string[] }
  | { readonly type: 'review' }
  | { readonly type: 'issue'; readonly lateReason?: string }
  | { readonly type: 'number'; readonly number: string }
  | { readonly type: 'schedule'; readonly on: CalendarDate; readonly lateReason?: string }
  | { readonly type: 'publish' }
  | { readonly type: 'file'; readonly attachments: readonly Attachment[] }
  | WithdrawCommand
  | { readonly type: 'archive'; readonly month: CalendarMonth }
  | { readonly type: 'discard'; readonly reason: string };

/**
 * Asks that a notice no longer holds: see {@link NoticeCommand}.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface WithdrawCommand {
  readonly type: 'withdraw';
  readonly cause: WithdrawalCause;
  readonly reason: string;
  readonly evidence: Evidence;
  /** The notice that corrects or cancels it. */
  readonly supersededBy?: NoticeId;
}
