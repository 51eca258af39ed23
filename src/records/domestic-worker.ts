import * as z from 'zod';
import type { CalendarDate, DateOrOpenEnded, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, documentMatches, optional } from './schema-base.js';
import { date, documentKind, documentNumber, line, phones, unit } from './schema-forms.js';

/**
 * What a domestic worker does: nanny, hourly help, housekeeper, maternity nurse, carer, tutor.
 *
 * @category Records
 * @since 0.1.0
 */
export type DomesticWorkKind =
  | 'nanny'
  | 'hourly-help'
  | 'housekeeper'
  | 'maternity-nurse'
  | 'carer'
  | 'tutor';

/**
 * A domestic worker of one household (家政服务人员登记表, CIM-4.1.5).
 *
 * @category Records
 * @since 0.1.0
 */
export interface DomesticWorkerRecord extends RecordBase<'domestic-worker'> {
  readonly unit: UnitKey;
  /** Who engaged the worker. */
  readonly employerName?: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind: DocumentKind;
  readonly idNumber: string;
  readonly registeredAddress?: string;
  readonly phones: readonly PhoneNumber[];
  readonly workKind: DomesticWorkKind;
  readonly agency?: string;
  readonly healthCertificateValidUntil?: DateOrOpenEnded;
  readonly startedOn: CalendarDate;
  readonly endedOn?: CalendarDate;
  readonly passNumber?: string;
}

/**
 * Schema of {@link DomesticWorkerRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const domesticWorkerSchema = z
  .strictObject({
    ...baseFields('domestic-worker'),
    unit,
    employerName: optional.line,
    name: line,
    sex: optional.sex,
    idKind: documentKind,
    idNumber: documentNumber,
    registeredAddress: optional.text,
    phones,
    workKind: z.enum(['nanny', 'hourly-help', 'housekeeper', 'maternity-nurse', 'carer', 'tutor']),
    agency: optional.text,
    healthCertificateValidUntil: optional.dateOrOpenEnded,
    startedOn: date,
    endedOn: optional.date,
    passNumber: optional.line,
  })
  .check(documentMatches) satisfies z.ZodType<DomesticWorkerRecord>;

/**
 * Parses a domestic worker from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseDomesticWorker } from 'wuye/records';
 *
 * const result = parseDomesticWorker({ kind: 'domestic-worker' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseDomesticWorker(input: unknown): Result<DomesticWorkerRecord, RecordIssueCode> {
  return parseBody(domesticWorkerSchema, input);
}
