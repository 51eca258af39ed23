import * as z from 'zod';
import type { CalendarDate, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, documentMatches, optional } from './schema-base.js';
import { date, documentKind, documentNumber, line, phones, text, uscc } from './schema-forms.js';

/**
 * A person of a supplier, engaged by the service centre and serving inside the area (供方人员信息登记表, CIM-3.1,
 * CIM-4.1.3).
 *
 * @category Records
 * @since 0.1.0
 */
export interface SupplierStaffRecord extends RecordBase<'supplier-staff'> {
  readonly supplierName: string;
  readonly supplierUscc?: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind: DocumentKind;
  readonly idNumber: string;
  readonly phones: readonly PhoneNumber[];
  readonly position: string;
  readonly serviceArea?: string;
  readonly certificateNumber?: string;
  readonly startedOn: CalendarDate;
  readonly leftOn?: CalendarDate;
  readonly passNumber?: string;
}

/**
 * Schema of {@link SupplierStaffRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const supplierStaffSchema = z
  .strictObject({
    ...baseFields('supplier-staff'),
    supplierName: line,
    supplierUscc: z.exactOptional(uscc),
    name: line,
    sex: optional.sex,
    idKind: documentKind,
    idNumber: documentNumber,
    phones,
    position: text,
    serviceArea: optional.text,
    certificateNumber: optional.line,
    startedOn: date,
    leftOn: optional.date,
    passNumber: optional.line,
  })
  .check(documentMatches) satisfies z.ZodType<SupplierStaffRecord>;

/**
 * Parses a person of a supplier from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseSupplierStaff } from 'wuye/records';
 *
 * const result = parseSupplierStaff({ kind: 'supplier-staff' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseSupplierStaff(input: unknown): Result<SupplierStaffRecord, RecordIssueCode> {
  return parseBody(supplierStaffSchema, input);
}
