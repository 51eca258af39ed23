import type { CalendarDate, CalendarMonth, EstateId } from '../kernel/index.js';
import type { Act } from './act.js';
import type { Attachment } from './attachment.js';
import type { NoticeContent } from './content.js';
import type { NoticeId } from './ids.js';
import type { Approval, Withdrawal } from './notice.js';

/**
 * What happened to a notice: plain JSON, applied with {@link applyNotice}, kept as audit.
 *
 * **Details**: the acts of `notice-submitted`, `notice-reviewed` and `notice-issued` hold the digest of exactly the content
 * that they approve (CIM-4.2.2). `notice-issued` with `reviewDueOn` was issued first and is still to be reviewed.
 *
 * @category Notices
 * @since 0.1.0
 */
export type NoticeEvent =
  | NoticeHappened<'notice-drafted', { readonly estate: EstateId; readonly content: NoticeContent }>
  | NoticeHappened<'notice-edited', { readonly content: NoticeContent }>
  | NoticeHappened<'notice-submitted', { readonly act: Approval }>
  | NoticeHappened<'notice-returned', { readonly reasons: readonly string[] }>
  | NoticeHappened<'notice-reviewed', { readonly act: Approval }>
  | NoticeHappened<
      'notice-issued',
      { readonly act: Approval; readonly reviewDueOn?: CalendarDate; readonly lateReason?: string }
    >
  | NoticeHappened<'notice-numbered', { readonly number: string }>
  | NoticeHappened<'notice-scheduled', { readonly on: CalendarDate; readonly lateReason?: string }>
  | NoticeHappened<'notice-published'>
  | NoticeHappened<'notice-filed', { readonly attachments: readonly Attachment[] }>
  | NoticeHappened<'notice-withdrawn', { readonly act: Withdrawal }>
  | NoticeHappened<'notice-archived', { readonly month: CalendarMonth }>
  | NoticeHappened<'notice-discarded', { readonly reason: string }>;

/**
 * One event of a notice: its type, the notice, the act, and what the event adds.
 *
 * @category Notices
 * @since 0.1.0
 */
export type NoticeHappened<Type extends string, More extends object = object> = {
  readonly type: Type;
  readonly notice: NoticeId;
  readonly act: Act;
} & More;

/** The types of {@link NoticeEvent}.
 * @category Notices
 * @since 0.1.0
 */
export type NoticeEventType = NoticeEvent['type'];
