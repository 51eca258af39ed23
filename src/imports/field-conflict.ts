import { type CalendarDate, dateAt, type Zone } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';

/**
 * Why a cell of a sheet did not overwrite the record (NIM-5.2): the field was edited, or the record entered, by hand on
 * or after the sheet's date (or the sheet bears none); the record holds a newer sheet, or a dated one while this one bears
 * no date; somebody confirmed the value after the sheet's date (or the sheet bears none), not by a sheet; the record is
 * closed, and the sheet newer than that (or without a date).
 *
 * @category Imports
 * @since 0.1.0
 */
export type ConflictReason =
  | 'edited-by-hand'
  | 'sheet-older'
  | 'sheet-undated'
  | 'verified-since'
  | 'record-closed';

/**
 * One field on which a sheet and a record disagree and nobody may decide but a person.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface FieldConflict {
  readonly field: string;
  readonly reason: ConflictReason;
  /** The date that speaks against the sheet, where there is one. */
  readonly on?: CalendarDate;
}

/** Whether a sheet may not decide on a field that it fills otherwise; `known`: the record holds a value there. */
export function conflictOf(
  stored: RegisterRecord,
  incoming: RegisterRecord,
  field: string,
  { known, zone }: { readonly known: boolean; readonly zone: Zone | undefined },
): FieldConflict | null {
  const dated = sheetDate(incoming);
  const byHand = stored.fieldEdits?.[field]?.on ?? (known ? enteredOn(stored, zone) : undefined);
  if (byHand !== undefined && (dated === undefined || byHand >= dated)) {
    return { field, reason: 'edited-by-hand', on: byHand };
  }
  if (!known) return null;
  const newest = sheetDate(stored);
  if (newest !== undefined && dated === undefined) return { field, reason: 'sheet-undated', on: newest };
  if (newest !== undefined && dated !== undefined && dated < newest) {
    return { field, reason: 'sheet-older', on: newest };
  }
  const confirmed = confirmedOn(stored, field);
  return confirmed !== undefined && (dated === undefined || dated < confirmed)
    ? { field, reason: 'verified-since', on: confirmed }
    : null;
}

/** The day on which somebody confirmed a field, otherwise than by handing in a sheet: that one is the record's source. */
function confirmedOn({ verification }: RegisterRecord, field: string): CalendarDate | undefined {
  if (verification === undefined || verification.means === 'sheet') return undefined;
  const { on, fields } = verification;
  return fields === 'all' || fields.includes(field) ? on : undefined;
}

/** The date that the sheet of a record bears, where it comes from one. */
export const sheetDate = ({ source }: RegisterRecord) => (source.type === 'sheet' ? source.dated : undefined);

/** The day on which a record was entered by hand; a newer sheet that it took since is its source. */
const enteredOn = ({ source, recordedAt }: RegisterRecord, zone: Zone | undefined) =>
  source.type === 'entry' ? dateAt(recordedAt, zone) : undefined;

/** A record keeps the newest source that it holds: what an older sheet fills in does not make it older. */
export function newerSource(
  stored: RegisterRecord,
  incoming: RegisterRecord,
  zone: Zone | undefined,
): RegisterRecord['source'] {
  const dated = sheetDate(incoming);
  const byHand = enteredOn(stored, zone);
  const newest = byHand ?? sheetDate(stored);
  if (newest === undefined) return incoming.source;
  const isOlder = dated === undefined || dated < newest || dated === byHand;
  return isOlder ? stored.source : incoming.source;
}
