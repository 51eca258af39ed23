import * as z from 'zod';
import type { CalendarDate, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, documentMatches, optional } from './schema-base.js';
import { area, documentKind, documentNumber, line, phones, unit } from './schema-forms.js';

/**
 * A member of the household. Anything about a person under 14 is sensitive.
 *
 * @category Records
 * @since 0.1.0
 */
export interface HouseholdMember {
  readonly name: string;
  readonly relation?: string;
  readonly bornOn?: CalendarDate;
}

/**
 * One owner of one unit (业主资料登记卡, CIM-4.1.4): a person, or an organisation when `idKind` is `business-licence`.
 * Co-owners are records of their own with the same unit.
 *
 * @category Records
 * @since 0.1.0
 */
export interface OwnerRecord extends RecordBase<'owner'> {
  readonly unit: UnitKey;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind: DocumentKind;
  readonly idNumber: string;
  readonly phones: readonly PhoneNumber[];
  /** Floor area in square metres, above 0. */
  readonly floorArea: number;
  readonly titleNumber?: string;
  readonly movedInOn?: CalendarDate;
  /** The household as the card says it, verbatim. */
  readonly familyMembers?: string;
  /** The household, where the text could be read. */
  readonly household?: readonly HouseholdMember[];
  readonly emergencyContact?: string;
  readonly emergencyPhone?: readonly PhoneNumber[];
  readonly mailingAddress?: string;
}

const householdMember = z.strictObject({
  name: line,
  relation: optional.line,
  bornOn: optional.date,
});

/**
 * Schema of {@link OwnerRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const ownerSchema = z
  .strictObject({
    ...baseFields('owner'),
    unit,
    name: line,
    sex: optional.sex,
    idKind: documentKind,
    idNumber: documentNumber,
    phones,
    floorArea: area,
    titleNumber: optional.line,
    movedInOn: optional.date,
    familyMembers: optional.text,
    household: z.exactOptional(z.array(householdMember).min(1).max(100)),
    emergencyContact: optional.line,
    emergencyPhone: optional.phones,
    mailingAddress: optional.text,
  })
  .check(documentMatches) satisfies z.ZodType<OwnerRecord>;

/**
 * Parses an owner from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseOwner } from 'wuye/records';
 *
 * const result = parseOwner({ kind: 'owner' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseOwner(input: unknown): Result<OwnerRecord, RecordIssueCode> {
  return parseBody(ownerSchema, input);
}
