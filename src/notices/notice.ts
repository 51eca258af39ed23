import type {
  ActorId,
  CalendarDate,
  CalendarMonth,
  Digest,
  EstateId,
  Instant,
  PolicyRef,
} from '../kernel/index.js';
import type { Act } from './act.js';
import type { Attachment, Evidence } from './attachment.js';
import type { NoticeContent } from './content.js';
import type { NoticeId } from './ids.js';
import type { NoticeState } from './transitions.js';

/**
 * A rule that the policy let pass when an approval was given, and by which of its settings. It stays with the approval.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface ApprovalWaiver {
  /** Code of the finding that failed. */
  readonly code: string;
  readonly reason: string;
}

/**
 * An approval: whose, and of exactly which content. It holds for that digest and no other (CIM-4.2.2).
 *
 * @category Notices
 * @since 0.1.0
 */
export interface Approval extends Act {
  /** Digest of the content that was approved: {@link noticeDigest}. */
  readonly digest: Digest;
  readonly policy: PolicyRef;
  /** What the policy waived for it; absent where it waived nothing. */
  readonly waivers?: readonly ApprovalWaiver[];
}

/**
 * Why a notice was withdrawn before its validity ended. An expired one needs no decision: its sheets are due down.
 *
 * @category Notices
 * @since 0.1.0
 */
export type WithdrawalCause = 'early' | 'superseded';

/**
 * That a notice no longer holds: who, when, why, and what shows it.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface Withdrawal extends Act {
  readonly cause: WithdrawalCause;
  readonly reason: string;
  readonly evidence: Evidence;
  /** The notice that corrects or cancels this one. */
  readonly supersededBy?: NoticeId;
}

/**
 * A notice: one sheet of information to customers, with its life. Plain JSON. Postings, deliveries and bookings are
 * documents of their own that name it.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface Notice {
  readonly id: NoticeId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly state: NoticeState;
  /** The office's number of it: company, project, year, serial. */
  readonly number?: string;
  readonly content: NoticeContent;
  readonly drafted: Act;
  /** Everybody who wrote this content, in whose name as well: none of them reviews or issues it. */
  readonly authors: readonly ActorId[];
  /** When anything was last done to it, whatever it was: nothing is dated before. */
  readonly lastActAt?: Instant;
  /** Since when it announces anything that takes place: by then the office knew of it, whatever it is called now. */
  readonly announcesSince?: Instant;
  readonly submitted?: Approval;
  /** Of the department head (CIM-4.2.2). */
  readonly review?: Approval;
  /** Of the project manager (CIM-4.2.2). */
  readonly issue?: Approval;
  /** Set while a notice that was issued first is still to be reviewed: the last day in time. */
  readonly reviewDueOn?: CalendarDate;
  /** Why it was issued though it was too late (CIM-4.2.6). */
  readonly lateReason?: string;
  /** The last return to its author. */
  readonly returned?: Act & { readonly reasons: readonly string[] };
  /** The day on which it goes up, where it was scheduled. */
  readonly scheduledFor?: CalendarDate;
  /** When it first reached a board, a hand or a screen. */
  readonly published?: Act;
  /** Filed after it was issued: the original, photographs, receipts. */
  readonly filed?: readonly Attachment[];
  readonly withdrawn?: Withdrawal;
  readonly archived?: Act & { readonly month: CalendarMonth };
  readonly discarded?: Act & { readonly reason: string };
}
