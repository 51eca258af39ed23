import * as z from 'zod';
import type { CalendarDate, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, documentMatches, optional } from './schema-base.js';
import { line, phones, unit } from './schema-forms.js';

/**
 * Someone who works in a shop (CIM-4.1.5 collects them and names no form: they hang on the shop).
 *
 * @category Records
 * @since 0.1.0
 */
export interface ShopStaffRecord extends RecordBase<'shop-staff'> {
  /** The shop's unit. */
  readonly unit: UnitKey;
  readonly shopName?: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind?: DocumentKind;
  readonly idNumber?: string;
  readonly phones: readonly PhoneNumber[];
  readonly position?: string;
  readonly startedOn?: CalendarDate;
  readonly leftOn?: CalendarDate;
}

/**
 * Schema of {@link ShopStaffRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const shopStaffSchema = z
  .strictObject({
    ...baseFields('shop-staff'),
    unit,
    shopName: optional.line,
    name: line,
    sex: optional.sex,
    idKind: optional.documentKind,
    idNumber: optional.documentNumber,
    phones,
    position: optional.text,
    startedOn: optional.date,
    leftOn: optional.date,
  })
  .check(documentMatches) satisfies z.ZodType<ShopStaffRecord>;

/**
 * Parses a person who works in a shop from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseShopStaff } from 'wuye/records';
 *
 * const result = parseShopStaff({ kind: 'shop-staff' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseShopStaff(input: unknown): Result<ShopStaffRecord, RecordIssueCode> {
  return parseBody(shopStaffSchema, input);
}
