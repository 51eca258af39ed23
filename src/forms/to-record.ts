import {
  type ActorId,
  type CalendarDate,
  type EstateId,
  failed,
  type Instant,
  type RecordId,
  type Result,
} from '../kernel/index.js';
import { parseRecord, type RecordIssueCode, type RegisterRecord } from '../records/index.js';
import type { Form, FormId } from './form.js';
import { formOf } from './forms.js';
import type { AcceptedRow } from './reading.js';
import { recordFields } from './record-fields.js';
import { acceptedIn } from './untyped.js';

/**
 * Where a record of a sheet comes from.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface Provenance {
  readonly id: RecordId;
  readonly estate: EstateId;
  readonly recordedBy: ActorId;
  readonly recordedAt: Instant;
  /** The import that the row belongs to. */
  readonly batch: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** The date that the sheet bears. */
  readonly dated?: CalendarDate;
  /** Name or account of who collected the facts. */
  readonly collectedBy?: string;
}

/**
 * Makes the record of an accepted row and checks it with the schema of its kind.
 *
 * **Details**: words of lists become codes, 长期 becomes `'open-ended'`, a nationality its alpha-2 code, building,
 * entrance and room one unit; 身份证号 becomes a document and its kind; the date of the last verification becomes a
 * verification of all fields by sheet; the household is read where it can be. The record is open.
 *
 * **Gotchas**: a verifier without a date says nothing: the name is kept in `extra`.
 *
 * @param form - the form of the row
 * @param row - a row that {@link readRegister} accepted
 * @param provenance - ids, who recorded it and when, batch and sheet
 * @returns the record; `FORM_NOT_A_REGISTER` for the two forms that are none; the issues of `parseRecord` for values
 * that were not read by {@link readRegister}
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant, recordId } from 'wuye';
 * import { toRecord } from 'wuye/forms';
 *
 * const record = toRecord(
 *   'occupancySummary',
 *   {
 *     row: 4,
 *     values: { building: '3', entrance: '2', room: '1201', floorArea: 89.5, occupancyStatus: '自住' },
 *     warnings: [],
 *     extra: {},
 *   },
 *   {
 *     id: recordId('occ_1'),
 *     estate: estateId('est_1'),
 *     recordedBy: actorId('li'),
 *     recordedAt: instant('2026-11-21T01:00:00.000Z'),
 *     batch: 'bat_1',
 *     sheet: '入住情况汇总表',
 *   },
 * );
 * record.ok && record.value.kind === 'occupancy' && record.value.unit; // => '3-2-1201'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function toRecord(
  form: Form | FormId,
  row: AcceptedRow,
  provenance: Provenance,
): Result<RegisterRecord, RecordIssueCode | 'FORM_NOT_A_REGISTER'> {
  const known = typeof form === 'string' ? formOf(form) : form;
  if (known.recordKind === null) {
    return failed('FORM_NOT_A_REGISTER', { params: { form: known.id } });
  }
  const accepted = acceptedIn(row);
  const { id, estate, recordedBy, recordedAt, batch, sheet, dated, collectedBy } = provenance;
  return parseRecord(known.recordKind, {
    id,
    estate,
    kind: known.recordKind,
    schemaVersion: 1,
    status: { state: 'open' },
    ...(collectedBy === undefined ? {} : { collectedBy }),
    recordedBy,
    recordedAt,
    source: { type: 'sheet', batch, sheet, row: accepted.row, ...(dated === undefined ? {} : { dated }) },
    ...recordFields(known, accepted),
  });
}
