import * as z from 'zod';
import type { CalendarDate, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, documentMatches, optional } from './schema-base.js';
import { date, line, phones, text, unit } from './schema-forms.js';

/**
 * A regular outside service person (固定外来服务人员, CIM-3.2): engaged by a customer, serving inside the area on a
 * standing basis, and not a domestic worker.
 *
 * @category Records
 * @since 0.1.0
 */
export interface ServicePersonRecord extends RecordBase<'service-person'> {
  readonly unit: UnitKey;
  /** The customer who engaged them. */
  readonly engagedBy: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind?: DocumentKind;
  readonly idNumber?: string;
  readonly phones: readonly PhoneNumber[];
  readonly service: string;
  readonly employer?: string;
  readonly startedOn: CalendarDate;
  readonly endedOn?: CalendarDate;
}

/**
 * Schema of {@link ServicePersonRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const servicePersonSchema = z
  .strictObject({
    ...baseFields('service-person'),
    unit,
    engagedBy: line,
    name: line,
    sex: optional.sex,
    idKind: optional.documentKind,
    idNumber: optional.documentNumber,
    phones,
    service: text,
    employer: optional.text,
    startedOn: date,
    endedOn: optional.date,
  })
  .check(documentMatches) satisfies z.ZodType<ServicePersonRecord>;

/**
 * Parses a regular outside service person from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseServicePerson } from 'wuye/records';
 *
 * const result = parseServicePerson({ kind: 'service-person' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseServicePerson(input: unknown): Result<ServicePersonRecord, RecordIssueCode> {
  return parseBody(servicePersonSchema, input);
}
