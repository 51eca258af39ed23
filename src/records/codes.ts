/**
 * What can be wrong with a value or a body of this room, as issues of a `Result`.
 *
 * @category Records
 * @since 0.1.0
 */
export const RECORD_ISSUE_CODES = [
  'UNIT_UNREADABLE',
  'REQUIRED_MISSING',
  'TYPE_MISMATCH',
  'FORM_INVALID',
  'VALUE_UNKNOWN',
  'KEY_UNKNOWN',
  'TEXT_MALFORMED',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_LARGE',
  'TOO_SMALL',
] as const;

/** @see {@link RECORD_ISSUE_CODES}
 * @category Records
 * @since 0.1.0
 */
export type RecordIssueCode = (typeof RECORD_ISSUE_CODES)[number];

/**
 * What `checkRecordDates` finds.
 *
 * @category Records
 * @since 0.1.0
 */
export const RECORD_FINDING_CODES = ['RECORD.DATES_OUT_OF_ORDER'] as const;

/** @see {@link RECORD_FINDING_CODES}
 * @category Records
 * @since 0.1.0
 */
export type RecordFindingCode = (typeof RECORD_FINDING_CODES)[number];
