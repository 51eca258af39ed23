import type { FindingMessage, IssueMessage } from '../message.js';
import { ARCHIVE_FINDINGS, ARCHIVE_ISSUES } from './archive.js';
import { BOARDS_FINDINGS, BOARDS_ISSUES } from './boards.js';
import { CALENDAR_FINDINGS, CALENDAR_ISSUES } from './calendar.js';
import { COMMERCIAL_FINDINGS, COMMERCIAL_ISSUES } from './commercial.js';
import { CONFIDENTIALITY_FINDINGS, CONFIDENTIALITY_ISSUES } from './confidentiality.js';
import { DELIVERIES_FINDINGS, DELIVERIES_ISSUES } from './deliveries.js';
import { DUTIES_FINDINGS, DUTIES_ISSUES } from './duties.js';
import { FORMS_FINDINGS, FORMS_ISSUES } from './forms.js';
import { IDENTIFIERS_FINDINGS, IDENTIFIERS_ISSUES } from './identifiers.js';
import { IMPORTS_FINDINGS, IMPORTS_ISSUES } from './imports.js';
import { INSPECTIONS_FINDINGS, INSPECTIONS_ISSUES } from './inspections.js';
import { KERNEL_ERRORS } from './kernel.js';
import { LEAD_TIME_FINDINGS, LEAD_TIME_ISSUES } from './lead-time.js';
import { NOTICES_FINDINGS, NOTICES_ISSUES } from './notices.js';
import { RECORDS_FINDINGS, RECORDS_ISSUES } from './records.js';
import { REFRESH_FINDINGS, REFRESH_ISSUES } from './refresh.js';
import { REGISTERS_FINDINGS, REGISTERS_ISSUES } from './registers.js';
import { RETENTION_FINDINGS, RETENTION_ISSUES } from './retention.js';
import { SCREENING_FINDINGS, SCREENING_ISSUES } from './screening.js';
import { STORAGE_FINDINGS, STORAGE_ISSUES } from './storage.js';
import { WORKLIST_FINDINGS, WORKLIST_ISSUES } from './worklist.js';

/**
 * The text of every finding code, in both languages.
 *
 * @category Describe
 * @since 0.1.0
 */
export const FINDING_MESSAGES: Readonly<Record<string, FindingMessage>> = {
  ...ARCHIVE_FINDINGS,
  ...BOARDS_FINDINGS,
  ...CALENDAR_FINDINGS,
  ...COMMERCIAL_FINDINGS,
  ...CONFIDENTIALITY_FINDINGS,
  ...RETENTION_FINDINGS,
  ...INSPECTIONS_FINDINGS,
  ...DELIVERIES_FINDINGS,
  ...DUTIES_FINDINGS,
  ...FORMS_FINDINGS,
  ...IDENTIFIERS_FINDINGS,
  ...IMPORTS_FINDINGS,
  ...LEAD_TIME_FINDINGS,
  ...NOTICES_FINDINGS,
  ...RECORDS_FINDINGS,
  ...REFRESH_FINDINGS,
  ...REGISTERS_FINDINGS,
  ...SCREENING_FINDINGS,
  ...STORAGE_FINDINGS,
  ...WORKLIST_FINDINGS,
};

/**
 * The text of every issue and warning code, in both languages.
 *
 * @category Describe
 * @since 0.1.0
 */
export const ISSUE_MESSAGES: Readonly<Record<string, IssueMessage>> = {
  ...ARCHIVE_ISSUES,
  ...BOARDS_ISSUES,
  ...CALENDAR_ISSUES,
  ...COMMERCIAL_ISSUES,
  ...CONFIDENTIALITY_ISSUES,
  ...RETENTION_ISSUES,
  ...INSPECTIONS_ISSUES,
  ...DELIVERIES_ISSUES,
  ...DUTIES_ISSUES,
  ...FORMS_ISSUES,
  ...IDENTIFIERS_ISSUES,
  ...IMPORTS_ISSUES,
  ...LEAD_TIME_ISSUES,
  ...NOTICES_ISSUES,
  ...RECORDS_ISSUES,
  ...REFRESH_ISSUES,
  ...REGISTERS_ISSUES,
  ...SCREENING_ISSUES,
  ...STORAGE_ISSUES,
  ...WORKLIST_ISSUES,
};

/**
 * The text of every error code, in both languages.
 *
 * @category Describe
 * @since 0.1.0
 */
export const ERROR_MESSAGES: Readonly<Record<string, IssueMessage>> = KERNEL_ERRORS;
