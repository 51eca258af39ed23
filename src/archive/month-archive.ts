import type { BoardId, Posting, PostingId } from '../boards/index.js';
import type { Delivery, PlannedAddressees } from '../deliveries/index.js';
import type {
  CalendarDate,
  CalendarMonth,
  Digest,
  EstateId,
  Finding,
  Instant,
  PolicyRef,
  Zone,
} from '../kernel/index.js';
import type { AttachmentKind, Notice, NoticeCategory, NoticeId } from '../notices/index.js';
import type { ArchiveEntryCode } from './codes.js';
import type { ArchivePolicy } from './policy.js';

/**
 * What there is to archive. More than the month needs does no harm: other months and other estates are left out.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface Published {
  readonly notices: Iterable<Notice>;
  readonly postings: Iterable<Posting>;
  readonly deliveries: Iterable<Delivery>;
  /**
   * Whom each notice that is delivered in person had to reach: `addresseesOfNotices` of `wuye/deliveries`, or lists kept by
   * the host. Without its list nobody can tell whether receipts of a notice are missing, which is a gap.
   */
  readonly addressees?: ReadonlyMap<NoticeId, PlannedAddressees>;
}

/**
 * What {@link compileArchive} works on.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchiveInput extends Published {
  readonly estate: EstateId;
  readonly month: CalendarMonth;
  /** The day on which it is compiled: what was done to a sheet later counts as not done. */
  readonly asOf: CalendarDate;
  /** The moment of that day, where it matters: what was done later on the same day counts as not done either. */
  readonly at?: Instant;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** {@link DEFAULT_ARCHIVE_POLICY} by default. */
  readonly policy?: ArchivePolicy;
}

/**
 * A sheet that hung in the month.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchiveSheet {
  readonly posting: PostingId;
  readonly board: BoardId;
  /** The first day on which it hung, perhaps in an earlier month. */
  readonly from: CalendarDate;
  /** The day on which it was taken down, perhaps in a later month; `null` while it still hangs. */
  readonly until: CalendarDate | null;
  /** Days of the month on which it hung, the first and the last one included. */
  readonly days: number;
}

/**
 * A finding about an entry.
 *
 * @category Archive
 * @since 0.1.0
 */
export type ArchiveFinding = Finding<ArchiveEntryCode>;

/**
 * A paper that is kept with a notice: a file by the digest of the file, a written statement by the digest of its words.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchivePaper {
  readonly kind: AttachmentKind | 'statement';
  /** The notice or the posting that it is kept with. */
  readonly of: NoticeId | PostingId;
  readonly digest: Digest;
}

/**
 * What a sign-off is bound to beside what an entry says: digests of it, and none of its words.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchiveSeal {
  /** Of the content as it is. */
  readonly content: Digest;
  /** That which was issued; absent where nothing was. */
  readonly issued?: Digest;
  /** Of who wrote, reviewed and issued it, and when. */
  readonly approvals: Digest;
  /** Originals, photographs and evidence, by kind, place and digest. */
  readonly papers: readonly ArchivePaper[];
  /** Of its deliveries: to whom, how each ended, whose signature, and the signed sheets. */
  readonly deliveries: Digest;
}

/**
 * A notice that was up in the month, or should have been, with all that its completeness needs.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchiveEntry {
  readonly notice: NoticeId;
  readonly number?: string;
  readonly title?: string;
  /** Absent where the sheet's notice was not given. */
  readonly category?: NoticeCategory;
  /** The first day on which it was up, or was to go up. */
  readonly since: CalendarDate;
  /** In order of the days on which they went up. */
  readonly sheets: readonly ArchiveSheet[];
  /** Absent where the sheet's notice was not given. */
  readonly seal?: ArchiveSeal;
  /** Every rule, passes too. */
  readonly findings: readonly ArchiveFinding[];
}

/**
 * What one entry lacks.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchiveGap {
  readonly notice: NoticeId;
  readonly findings: readonly ArchiveFinding[];
}

/**
 * What was published in a month, and what it lacks (CIM-4.2.8). Plain JSON, the same for the same inputs in any order.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface MonthArchive {
  readonly estate: EstateId;
  readonly month: CalendarMonth;
  readonly asOf: CalendarDate;
  readonly policy: PolicyRef;
  /** By first day, then by id. */
  readonly entries: readonly ArchiveEntry[];
  /** What is missing: findings that failed or are unknown, and that no policy waived. With one of them nobody signs off. */
  readonly gaps: readonly ArchiveGap[];
  /** What went wrong and cannot be made good any more: it stays on record, and does not stop the sign-off. */
  readonly remarks: readonly ArchiveGap[];
}
