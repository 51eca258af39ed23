import * as z from 'zod';
import type { CalendarDate, DateOrOpenEnded, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { PhoneNumber, RecordBase, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, optional } from './schema-base.js';
import { date, line, phones, unit } from './schema-forms.js';

/**
 * A dog and its keeper (犬类登记表, CIM-4.1.6).
 *
 * @category Records
 * @since 0.1.0
 */
export interface DogRecord extends RecordBase<'dog'> {
  readonly unit: UnitKey;
  readonly keeperName: string;
  readonly phones: readonly PhoneNumber[];
  readonly dogName?: string;
  readonly breed: string;
  readonly dogSex?: 'male' | 'female';
  readonly coatColour?: string;
  /** Shoulder height in centimetres. */
  readonly shoulderHeightCm?: number;
  readonly bornOn?: CalendarDate;
  readonly licenceNumber?: string;
  readonly licenceValidUntil?: DateOrOpenEnded;
  readonly vaccinationNumber?: string;
  /** Last day of the rabies vaccination, itself still valid. */
  readonly rabiesValidUntil: CalendarDate;
}

/**
 * Schema of {@link DogRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const dogSchema = z.strictObject({
  ...baseFields('dog'),
  unit,
  keeperName: line,
  phones,
  dogName: optional.line,
  breed: line,
  dogSex: optional.sex,
  coatColour: optional.line,
  shoulderHeightCm: z.exactOptional(z.number().positive().max(200)),
  bornOn: optional.date,
  licenceNumber: optional.line,
  licenceValidUntil: optional.dateOrOpenEnded,
  vaccinationNumber: optional.line,
  rabiesValidUntil: date,
}) satisfies z.ZodType<DogRecord>;

/**
 * Parses a dog from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseDog } from 'wuye/records';
 *
 * const result = parseDog({ kind: 'dog' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseDog(input: unknown): Result<DogRecord, RecordIssueCode> {
  return parseBody(dogSchema, input);
}
