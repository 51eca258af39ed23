import type { BoardId, Posting, PostingId } from '../boards/index.js';
import type { Delivery } from '../deliveries/index.js';
import type { CalendarDate, CalendarMonth, EstateId, Finding, PolicyRef, Zone } from '../kernel/index.js';
import type { Notice, NoticeCategory, NoticeId } from '../notices/index.js';
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
