/**
 * Everything that {@link parseResidentId} and {@link parsePermanentResidence} report.
 *
 * **Details**: `ID_LEGACY_15` is a warning where 15-digit numbers are accepted, an issue where they are refused.
 * `ID_REGION_UNUSUAL` is always a warning.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const RESIDENT_ID_ISSUE_CODES = [
  'ID_LENGTH',
  'ID_CHARACTER',
  'ID_PRECISION_LOST',
  'ID_CHECK_DIGIT',
  'ID_REGION',
  'ID_REGION_UNUSUAL',
  'ID_BIRTH_DATE',
  'ID_LEGACY_15',
] as const;

/** @see {@link RESIDENT_ID_ISSUE_CODES}
 * @category Identifiers
 * @since 0.1.0
 */
export type ResidentIdIssueCode = (typeof RESIDENT_ID_ISSUE_CODES)[number];

/**
 * Everything that {@link parseUscc} reports.
 *
 * **Details**: `USCC_DEPARTMENT` is an issue for department 0, a warning for another that the table does not list.
 * `USCC_CATEGORY`, `USCC_DIVISION` and `USCC_ORGANISATION` are always warnings.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const USCC_ISSUE_CODES = [
  'USCC_LENGTH',
  'USCC_CHARACTER',
  'USCC_PRECISION_LOST',
  'USCC_CHECK_DIGIT',
  'USCC_DEPARTMENT',
  'USCC_CATEGORY',
  'USCC_DIVISION',
  'USCC_ORGANISATION',
] as const;

/** @see {@link USCC_ISSUE_CODES}
 * @category Identifiers
 * @since 0.1.0
 */
export type UsccIssueCode = (typeof USCC_ISSUE_CODES)[number];

/**
 * Everything that {@link parsePhone} and {@link parsePhones} report. `PHONE_RANGE_UNASSIGNED` is a warning.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const PHONE_ISSUE_CODES = ['PHONE_INVALID', 'PHONE_RANGE_UNASSIGNED'] as const;

/** @see {@link PHONE_ISSUE_CODES}
 * @category Identifiers
 * @since 0.1.0
 */
export type PhoneIssueCode = (typeof PHONE_ISSUE_CODES)[number];

/**
 * Everything that {@link parsePlate} and {@link parsePlates} report. `PLATE_UNUSUAL` is a warning.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const PLATE_ISSUE_CODES = ['PLATE_INVALID', 'PLATE_UNUSUAL'] as const;

/** @see {@link PLATE_ISSUE_CODES}
 * @category Identifiers
 * @since 0.1.0
 */
export type PlateIssueCode = (typeof PLATE_ISSUE_CODES)[number];

/**
 * Everything that {@link parsePassport} reports. `PASSPORT_UNUSUAL` is a warning.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const PASSPORT_ISSUE_CODES = ['PASSPORT_INVALID', 'PASSPORT_UNUSUAL'] as const;

/** @see {@link PASSPORT_ISSUE_CODES}
 * @category Identifiers
 * @since 0.1.0
 */
export type PassportIssueCode = (typeof PASSPORT_ISSUE_CODES)[number];

/**
 * Everything that {@link parseTravelPermit} reports, and {@link parsePermanentResidence} of cards that are no such
 * card. `PERMIT_OLD_FORM` is a warning.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const PERMIT_ISSUE_CODES = ['PERMIT_INVALID', 'PERMIT_OLD_FORM'] as const;

/** @see {@link PERMIT_ISSUE_CODES}
 * @category Identifiers
 * @since 0.1.0
 */
export type PermitIssueCode = (typeof PERMIT_ISSUE_CODES)[number];

/**
 * All codes of this room, issues and warnings.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const IDENTIFIER_ISSUE_CODES = [
  ...RESIDENT_ID_ISSUE_CODES,
  ...USCC_ISSUE_CODES,
  ...PHONE_ISSUE_CODES,
  ...PLATE_ISSUE_CODES,
  ...PASSPORT_ISSUE_CODES,
  ...PERMIT_ISSUE_CODES,
  'NATIONALITY_UNKNOWN',
] as const;

/** @see {@link IDENTIFIER_ISSUE_CODES}
 * @category Identifiers
 * @since 0.1.0
 */
export type IdentifierIssueCode = (typeof IDENTIFIER_ISSUE_CODES)[number];
