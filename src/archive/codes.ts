/**
 * Codes of the findings about one entry of a month's archive.
 *
 * @category Archive
 * @since 0.1.0
 */
export const ARCHIVE_ENTRY_CODES = [
  'ARCHIVE.NOTICE_UNKNOWN',
  'ARCHIVE.APPROVALS_MISSING',
  'ARCHIVE.APPROVERS_NOT_DISTINCT',
  'ARCHIVE.SHEET_DIFFERS',
  'ARCHIVE.NEVER_POSTED',
  'ARCHIVE.WITHDRAWAL_MISSING',
  'ARCHIVE.HUNG_TOO_LONG',
  'ARCHIVE.PHOTOGRAPH_MISSING',
  'ARCHIVE.ORIGINAL_MISSING',
  'ARCHIVE.RECEIPTS_MISSING',
  'ARCHIVE.RECEIPTS_NOT_OWN',
] as const;

/** @see {@link ARCHIVE_ENTRY_CODES}
 * @category Archive
 * @since 0.1.0
 */
export type ArchiveEntryCode = (typeof ARCHIVE_ENTRY_CODES)[number];

/**
 * Codes of the findings of `wuye/archive`. Texts: `describeFinding` in `wuye/describe`.
 *
 * @category Archive
 * @since 0.1.0
 */
export const ARCHIVE_FINDING_CODES = [
  ...ARCHIVE_ENTRY_CODES,
  'ARCHIVE.STATE_REFUSES',
  'ARCHIVE.ACTOR_LACKS_ROLE',
  'ARCHIVE.ACT_OUT_OF_ORDER',
  'ARCHIVE.MONTH_NOT_BEGUN',
  'ARCHIVE.MONTH_NOT_ENDED',
  'ARCHIVE.ENTRIES_INCOMPLETE',
  'ARCHIVE.MONTH_EMPTY',
  'ARCHIVE.SIGNED_OFF_LATE',
  'ARCHIVE.REASON_MISSING',
  'ARCHIVE.CONTENT_CHANGED',
] as const;

/** @see {@link ARCHIVE_FINDING_CODES}
 * @category Archive
 * @since 0.1.0
 */
export type ArchiveFindingCode = (typeof ARCHIVE_FINDING_CODES)[number];
