import type { CalendarDate, JsonValue, Zone } from '../kernel/index.js';
import { changedFields } from '../records/changes.js';
import type { RegisterRecord, Verification } from '../records/index.js';
import { conflictOf, type FieldConflict, newerSource, sheetDate } from './field-conflict.js';

/**
 * A record with what a sheet brings, and what it may not bring.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface MergedRecord {
  readonly record: RegisterRecord;
  /** Fields that the sheet changed; empty: the record is as it was. */
  readonly changed: readonly string[];
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Merges a row of a sheet into the record on file.
 *
 * **Details**: a blank cell changes nothing (blank is unknown, not "none"). A cell that differs is taken, unless the
 * record is closed, the field was edited or the record entered by hand since, the value on file comes from a newer
 * sheet, or somebody confirmed it since: then it is a conflict to escalate. A verification counts when it is the later
 * one. Columns of the office's own are merged, under the same conditions; the household goes with the text that it is
 * read out of. A closed record takes nothing; a sheet that lists it after it was closed is a conflict. Clause NIM-5.2.
 *
 * @param stored - the record on file
 * @param incoming - the record that the row makes, with its `source`
 * @param zone - the estate's zone, for the day on which a record was entered; Asia/Shanghai by default
 * @returns the merged record, the fields that changed, and the conflicts
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import { mergeSheetRecord } from 'wuye/imports';
 * import { type CommitteeDocumentRecord } from 'wuye/records';
 *
 * const stored: CommitteeDocumentRecord = {
 *   id: recordId('com_1'), estate: estateId('est_1'), kind: 'committee-document', schemaVersion: 1,
 *   status: { state: 'open' }, recordedBy: actorId('li'), recordedAt: instant(0), title: '备案表',
 *   documentType: 'filing', datedOn: calendarDate('2025-05-01'), location: 'A柜',
 *   source: { type: 'sheet', batch: 'bat_2', sheet: '业委会', row: 4, dated: calendarDate('2026-11-21') },
 *   fieldEdits: { location: { on: calendarDate('2026-11-22'), by: actorId('li') } },
 * };
 * const merged = mergeSheetRecord(stored, {
 *   ...stored, title: '业委会备案表', location: 'B柜',
 *   source: { type: 'sheet', batch: 'bat_3', sheet: '业委会', row: 4, dated: calendarDate('2026-11-22') },
 * });
 * merged.changed; // => ['title']
 * merged.conflicts; // => [{ field: 'location', reason: 'edited-by-hand', on: '2026-11-22' }]
 * ```
 * @category Imports
 * @since 0.1.0
 */
export function mergeSheetRecord(
  stored: RegisterRecord,
  incoming: RegisterRecord,
  zone?: Zone,
): MergedRecord {
  if (stored.status.state === 'closed') return closedAgainst(stored, stored.status.on, incoming);
  const onFile = new Map<string, JsonValue>(Object.entries(stored));
  const onSheet = new Map<string, JsonValue>(Object.entries(incoming));
  const taken = new Map<string, JsonValue | Verification | undefined>();
  const conflicts: FieldConflict[] = [];
  const differing = changedFields(stored, incoming);
  for (const field of differing) {
    const leads = Object.hasOwn(READ_OUT_OF, field) ? READ_OUT_OF[field] : undefined;
    const led = leads !== undefined && differing.includes(leads) && onSheet.has(leads);
    const value = onSheet.get(field);
    if ((value === undefined && !led) || field === 'extra') continue;
    const asked = led ? leads : field;
    const conflict = conflictOf(stored, incoming, asked, { known: onFile.has(asked), zone });
    if (conflict === null) taken.set(field, value);
    else conflicts.push({ ...conflict, field });
  }
  const extra = mergeExtra(stored, incoming, zone);
  if (extra.conflict !== null) conflicts.push(extra.conflict);
  if (extra.taken !== null) taken.set('extra', extra.taken);
  const verification = later(stored.verification, incoming.verification);
  if (verification !== undefined && verification !== stored.verification) {
    taken.set('verification', verification);
  }
  const changed = [...taken.keys()].sort();
  if (changed.length === 0) return { record: stored, changed, conflicts };
  const groups = groupsVerified(stored, incoming.verification);
  const merged: RegisterRecord = {
    ...stored,
    ...Object.fromEntries(taken),
    source: newerSource(stored, incoming, zone),
    ...(groups === undefined ? {} : { verifiedGroups: groups }),
  };
  const given = Object.entries(merged).filter(([, value]) => value !== undefined);
  const record = Object.fromEntries(given) as unknown as RegisterRecord;
  return { record, changed, conflicts };
}

/** A field that is read out of another one goes with it, also where it could not be read: else it would tell of the old. */
const READ_OUT_OF: Readonly<Record<string, string>> = { household: 'familyMembers' };

/** A closed record takes nothing. Listed on a sheet of a later day, somebody has to look. */
function closedAgainst(
  stored: RegisterRecord,
  closedOn: CalendarDate,
  incoming: RegisterRecord,
): MergedRecord {
  const dated = sheetDate(incoming);
  const conflict = { field: 'status', reason: 'record-closed', on: closedOn } as const;
  return {
    record: stored,
    changed: [],
    conflicts: dated !== undefined && dated <= closedOn ? [] : [conflict],
  };
}

function mergeExtra(stored: RegisterRecord, incoming: RegisterRecord, zone: Zone | undefined) {
  const before = stored.extra ?? {};
  const sheet = incoming.extra ?? {};
  const differing = Object.keys(sheet).filter((header) => before[header] !== sheet[header]);
  if (differing.length === 0) return { taken: null, conflict: null };
  const known = differing.some((header) => Object.hasOwn(before, header));
  const conflict = conflictOf(stored, incoming, 'extra', { known, zone });
  return { taken: conflict === null ? { ...before, ...sheet } : null, conflict };
}

function later(
  stored: Verification | undefined,
  incoming: Verification | undefined,
): Verification | undefined {
  if (incoming === undefined) return stored;
  return stored === undefined || incoming.on > stored.on ? incoming : stored;
}

function groupsVerified(stored: RegisterRecord, incoming: Verification | undefined) {
  if (stored.verifiedGroups === undefined || incoming?.fields !== 'all') return undefined;
  const { on } = incoming;
  return Object.fromEntries(
    Object.entries(stored.verifiedGroups).map(([group, date]) => [group, date > on ? date : on]),
  );
}
