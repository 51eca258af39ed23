import * as z from 'zod';
import type { CalendarDate, DateOrOpenEnded, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, documentMatches, optional } from './schema-base.js';
import { date, dateOrOpenEnded, documentKind, documentNumber, line, phones, unit } from './schema-forms.js';

/**
 * One tenant of one unit (租户情况登记表, CIM-4.1.5).
 *
 * @category Records
 * @since 0.1.0
 */
export interface TenantRecord extends RecordBase<'tenant'> {
  readonly unit: UnitKey;
  readonly ownerName?: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind: DocumentKind;
  readonly idNumber: string;
  readonly registeredAddress?: string;
  readonly employer?: string;
  readonly phones: readonly PhoneNumber[];
  /** People living in the unit. */
  readonly residentCount?: number;
  readonly leaseFrom: CalendarDate;
  /** Last day of the lease, itself still valid. */
  readonly leaseUntil: DateOrOpenEnded;
  readonly residencePermitNumber?: string;
}

/**
 * Schema of {@link TenantRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const tenantSchema = z
  .strictObject({
    ...baseFields('tenant'),
    unit,
    ownerName: optional.line,
    name: line,
    sex: optional.sex,
    idKind: documentKind,
    idNumber: documentNumber,
    registeredAddress: optional.text,
    employer: optional.text,
    phones,
    residentCount: optional.count,
    leaseFrom: date,
    leaseUntil: dateOrOpenEnded,
    residencePermitNumber: optional.line,
  })
  .check(documentMatches) satisfies z.ZodType<TenantRecord>;

/**
 * Parses a tenant from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseTenant } from 'wuye/records';
 *
 * const result = parseTenant({ kind: 'tenant' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseTenant(input: unknown): Result<TenantRecord, RecordIssueCode> {
  return parseBody(tenantSchema, input);
}
