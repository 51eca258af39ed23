import * as z from 'zod';
import type { CalendarDate, DateOrOpenEnded, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { PhoneNumber, RecordBase, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, optional } from './schema-base.js';
import { date, line, phones, plates, spaceNumber, unit } from './schema-forms.js';

/** The right under which a space is used.
 * @category Records
 * @since 0.1.0
 */
export type ParkingRightKind = 'owned' | 'leased' | 'temporary';

/**
 * The use of one parking space by one customer (车位使用情况汇总表, CIM-4.1.7). Several plates may share a space.
 *
 * @category Records
 * @since 0.1.0
 */
export interface ParkingUseRecord extends RecordBase<'parking-use'> {
  /** Code of the space, upper case, `B1-023`. */
  readonly spaceNumber: string;
  readonly rightKind: ParkingRightKind;
  readonly unit: UnitKey;
  readonly userName: string;
  readonly phones: readonly PhoneNumber[];
  /** Plates in canonical form, at least one. */
  readonly plates: readonly string[];
  readonly vehicleModel?: string;
  readonly vehicleColour?: string;
  readonly validFrom: CalendarDate;
  /** Last day of the use, itself included; absent: unknown; `'open-ended'`: known to have no end. */
  readonly validUntil?: DateOrOpenEnded;
  /** Yuan a month. */
  readonly monthlyFee?: number;
  readonly handledBy?: string;
}

/**
 * Schema of {@link ParkingUseRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const parkingUseSchema = z.strictObject({
  ...baseFields('parking-use'),
  spaceNumber,
  rightKind: z.enum(['owned', 'leased', 'temporary']),
  unit,
  userName: line,
  phones,
  plates,
  vehicleModel: optional.line,
  vehicleColour: optional.line,
  validFrom: date,
  validUntil: optional.dateOrOpenEnded,
  monthlyFee: z.exactOptional(z.number().min(0).max(1_000_000)),
  handledBy: optional.line,
}) satisfies z.ZodType<ParkingUseRecord>;

/**
 * Parses the use of a parking space from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseParkingUse } from 'wuye/records';
 *
 * const result = parseParkingUse({ kind: 'parking-use' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseParkingUse(input: unknown): Result<ParkingUseRecord, RecordIssueCode> {
  return parseBody(parkingUseSchema, input);
}
