import * as z from 'zod';
import type { CalendarDate, DateOrOpenEnded, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, optional } from './schema-base.js';
import { date, dateOrOpenEnded, documentNumber, line, nationality, unit } from './schema-forms.js';

/**
 * A foreign national living in a unit (外籍人员情况登记表, CIM-4.1.5).
 *
 * @category Records
 * @since 0.1.0
 */
export interface ForeignNationalRecord extends RecordBase<'foreign-national'> {
  readonly unit: UnitKey;
  /** In Latin letters, as in the passport. */
  readonly name: string;
  readonly chineseName?: string;
  readonly sex?: Sex;
  readonly bornOn: CalendarDate;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly nationality: string;
  readonly passportNumber: string;
  readonly visaKind?: string;
  /** Last day of the visa or residence permit, itself still valid. */
  readonly visaValidUntil: DateOrOpenEnded;
  readonly stayPurpose?: string;
  readonly employer?: string;
  readonly phones?: readonly PhoneNumber[];
  /** Date of the registration with the police. */
  readonly policeRegisteredOn?: CalendarDate;
}

/**
 * Schema of {@link ForeignNationalRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const foreignNationalSchema = z.strictObject({
  ...baseFields('foreign-national'),
  unit,
  name: line,
  chineseName: optional.line,
  sex: optional.sex,
  bornOn: date,
  nationality,
  passportNumber: documentNumber,
  visaKind: optional.line,
  visaValidUntil: dateOrOpenEnded,
  stayPurpose: optional.text,
  employer: optional.text,
  phones: optional.phones,
  policeRegisteredOn: optional.date,
}) satisfies z.ZodType<ForeignNationalRecord>;

/**
 * Parses a foreign national from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseForeignNational } from 'wuye/records';
 *
 * const result = parseForeignNational({ kind: 'foreign-national' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseForeignNational(input: unknown): Result<ForeignNationalRecord, RecordIssueCode> {
  return parseBody(foreignNationalSchema, input);
}
