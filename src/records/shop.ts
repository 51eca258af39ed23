import * as z from 'zod';
import type { CalendarDate, DateOrOpenEnded, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { PhoneNumber, RecordBase, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, optional } from './schema-base.js';
import { area, line, phones, residentId, text, unit, uscc } from './schema-forms.js';

/**
 * A shop (商铺情况汇总表, CIM-4.1.4, CIM-4.1.5).
 *
 * @category Records
 * @since 0.1.0
 */
export interface ShopRecord extends RecordBase<'shop'> {
  readonly unit: UnitKey;
  readonly shopName: string;
  readonly businessKind: string;
  readonly uscc: string;
  readonly licenceValidUntil?: DateOrOpenEnded;
  readonly ownerName?: string;
  readonly operatorName: string;
  readonly operatorResidentId?: string;
  readonly phones: readonly PhoneNumber[];
  /** Floor area in square metres, above 0. */
  readonly floorArea?: number;
  readonly staffCount?: number;
  readonly leaseFrom?: CalendarDate;
  readonly leaseUntil?: DateOrOpenEnded;
}

/**
 * Schema of {@link ShopRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const shopSchema = z.strictObject({
  ...baseFields('shop'),
  unit,
  shopName: line,
  businessKind: text,
  uscc,
  licenceValidUntil: optional.dateOrOpenEnded,
  ownerName: optional.line,
  operatorName: line,
  operatorResidentId: z.exactOptional(residentId),
  phones,
  floorArea: z.exactOptional(area),
  staffCount: optional.count,
  leaseFrom: optional.date,
  leaseUntil: optional.dateOrOpenEnded,
}) satisfies z.ZodType<ShopRecord>;

/**
 * Parses a shop from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseShop } from 'wuye/records';
 *
 * const result = parseShop({ kind: 'shop' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseShop(input: unknown): Result<ShopRecord, RecordIssueCode> {
  return parseBody(shopSchema, input);
}
