import type { IdentifierIssueCode } from '../identifiers/index.js';

/**
 * What can be wrong with one cell, beside what `wuye/identifiers` and `wuye/records` say of numbers and units.
 *
 * @category Forms
 * @since 0.1.0
 */
export const CELL_ISSUE_CODES = [
  'REQUIRED_BLANK',
  'CELL_TOO_LONG',
  'CELL_MALFORMED',
  'CELL_ERROR',
  'CELL_UNREADABLE',
  'DATE_UNREADABLE',
  'DATE_IMPOSSIBLE',
  'PERIOD_UNREADABLE',
  'NUMBER_UNREADABLE',
  'NUMBER_NOT_WHOLE',
  'NUMBER_OUT_OF_RANGE',
  'NUMBER_PRECISION_LOST',
  'ENUM_UNKNOWN',
  'NAME_SEVERAL',
  'NAME_NOT_LATIN',
  'DOCUMENT_KIND_GUESSED',
  'FORM_VALUE_MASKED',
] as const;

/**
 * What can be wrong with a sheet: a failure where it cannot be used, a warning where it can.
 *
 * @category Forms
 * @since 0.1.0
 */
export const SHEET_ISSUE_CODES = [
  'SHEET_EMPTY',
  'HEADER_NOT_FOUND',
  'COLUMN_MISSING',
  'COLUMN_DUPLICATE',
  'COLUMN_UNKNOWN',
  'COLUMN_UNNAMED',
  'COLUMN_GUESSED',
  'CHARACTERS_LOST',
  'DIGITS_SUSPECT',
  'NO_RECORDS',
  'REJECTIONS_LEFT_OUT',
  'FORM_UNRECOGNISED',
  'FORM_AMBIGUOUS',
  'FORM_NOT_A_REGISTER',
] as const;

/** @see {@link SHEET_ISSUE_CODES}
 * @category Forms
 * @since 0.1.0
 */
export type SheetIssueCode = (typeof SHEET_ISSUE_CODES)[number];

/** A code of this room.
 * @category Forms
 * @since 0.1.0
 */
export type FormIssueCode = (typeof CELL_ISSUE_CODES)[number] | SheetIssueCode;

/** Everything that can be said of a cell, with the codes of identifiers and units.
 * @category Forms
 * @since 0.1.0
 */
export type CellIssueCode = (typeof CELL_ISSUE_CODES)[number] | IdentifierIssueCode | 'UNIT_UNREADABLE';
