import * as z from 'zod';
import type { CalendarDate, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, documentMatches, optional } from './schema-base.js';
import { date, line, unit } from './schema-forms.js';

/**
 * Why a person is on the special-care register (CIM-3.3; `living-alone`, `disabled` and `minimum-allowance` are what
 * offices add under 弱势群体; `watched`: at the request of public or state security).
 *
 * @category Records
 * @since 0.1.0
 */
export type CareKind =
  | 'without-kin'
  | 'living-alone'
  | 'single-parent'
  | 'unemployed'
  | 'released-from-prison'
  | 'on-parole'
  | 'watched'
  | 'disabled'
  | 'minimum-allowance'
  | 'other';

/**
 * A person of the special-care register (特殊群体、弱势群体清册, CIM-3.3, CIM-4.1.8). Every field is sensitive.
 *
 * @category Records
 * @since 0.1.0
 */
export interface SpecialCareRecord extends RecordBase<'special-care'> {
  readonly unit: UnitKey;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind?: DocumentKind;
  readonly idNumber?: string;
  readonly careKind: CareKind;
  readonly circumstances?: string;
  readonly phones?: readonly PhoneNumber[];
  readonly guardianName?: string;
  readonly guardianPhone?: readonly PhoneNumber[];
  readonly careMeasure?: string;
  readonly responsibleStaff?: string;
  readonly listedOn: CalendarDate;
  /** The department that reported it. */
  readonly reportedBy?: string;
}

/**
 * Schema of {@link SpecialCareRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const specialCareSchema = z
  .strictObject({
    ...baseFields('special-care'),
    unit,
    name: line,
    sex: optional.sex,
    idKind: optional.documentKind,
    idNumber: optional.documentNumber,
    careKind: z.enum([
      'without-kin',
      'living-alone',
      'single-parent',
      'unemployed',
      'released-from-prison',
      'on-parole',
      'watched',
      'disabled',
      'minimum-allowance',
      'other',
    ]),
    circumstances: optional.text,
    phones: optional.phones,
    guardianName: optional.line,
    guardianPhone: optional.phones,
    careMeasure: optional.text,
    responsibleStaff: optional.line,
    listedOn: date,
    reportedBy: optional.text,
  })
  .check(documentMatches) satisfies z.ZodType<SpecialCareRecord>;

/**
 * Parses a person of the special-care register from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseSpecialCare } from 'wuye/records';
 *
 * const result = parseSpecialCare({ kind: 'special-care' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseSpecialCare(input: unknown): Result<SpecialCareRecord, RecordIssueCode> {
  return parseBody(specialCareSchema, input);
}
