import * as z from 'zod';
import type { CalendarDate, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { PhoneNumber, RecordBase, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, optional } from './schema-base.js';
import { area, unit } from './schema-forms.js';

/** How a unit is used.
 * @category Records
 * @since 0.1.0
 */
export type OccupancyStatus = 'owner-occupied' | 'let' | 'vacant' | 'in-renovation' | 'not-handed-over';

/**
 * The occupancy of one unit (入住情况汇总表, CIM-4.1.4).
 *
 * @category Records
 * @since 0.1.0
 */
export interface OccupancyRecord extends RecordBase<'occupancy'> {
  readonly unit: UnitKey;
  readonly ownerName?: string;
  readonly phones?: readonly PhoneNumber[];
  /** Floor area in square metres, above 0. */
  readonly floorArea: number;
  readonly layout?: string;
  readonly occupancyStatus: OccupancyStatus;
  readonly handedOverOn?: CalendarDate;
  readonly renovationStartedOn?: CalendarDate;
  readonly movedInOn?: CalendarDate;
  readonly residentCount?: number;
}

/**
 * Schema of {@link OccupancyRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const occupancySchema = z.strictObject({
  ...baseFields('occupancy'),
  unit,
  ownerName: optional.line,
  phones: optional.phones,
  floorArea: area,
  layout: optional.text,
  occupancyStatus: z.enum(['owner-occupied', 'let', 'vacant', 'in-renovation', 'not-handed-over']),
  handedOverOn: optional.date,
  renovationStartedOn: optional.date,
  movedInOn: optional.date,
  residentCount: optional.count,
}) satisfies z.ZodType<OccupancyRecord>;

/**
 * Parses the occupancy of a unit from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseOccupancy } from 'wuye/records';
 *
 * const result = parseOccupancy({ kind: 'occupancy' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseOccupancy(input: unknown): Result<OccupancyRecord, RecordIssueCode> {
  return parseBody(occupancySchema, input);
}
