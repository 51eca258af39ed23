import type { Escalation } from '../duties/index.js';
import { type Change, digestOf, type RecordId, type Stored } from '../kernel/index.js';
import { RECORDS_COLLECTION } from '../records/collection.js';
import type { RegisterRecord } from '../records/index.js';
import type { RefreshPolicy } from '../refresh/index.js';
import { AUDIT_COLLECTION, type AuditEntry, auditIndex, readBody } from '../storage/index.js';
import type { ImportBatch } from './batch.js';
import { escalationOf, putEscalation } from './escalate.js';
import type { ImportContext } from './import-context.js';
import { type MergedRecord, mergeSheetRecord } from './merge.js';
import { putRecord } from './put-record.js';
import type { RowOutcome, SheetRow } from './sheet-row.js';

/** A row with the id that it has on every import. */
export interface IdentifiedRow {
  readonly row: SheetRow;
  readonly id: RecordId;
}

/** A row against the record on file: what it would change, and what it has to ask. */
export interface MergedRow extends IdentifiedRow {
  readonly stored: Stored | null;
  readonly merged: MergedRecord;
  readonly escalation: Escalation | null;
}

/** What is on file beside the records: audit entries of this batch by id, and ids of escalations. */
export interface OnFile {
  readonly audits: ReadonlyMap<string, Stored>;
  readonly escalations: ReadonlySet<string>;
}

/** The changes for some rows, to be committed together, and what they mean row by row. */
export interface ImportPlan {
  readonly changes: readonly Change[];
  readonly outcomes: readonly RowOutcome[];
}

/** Id of the audit entry that a batch writes for a record: one, however often the batch is taken up again. */
export function auditIdOf(batch: string, record: RecordId): string {
  return `aud_${digestOf([batch, record]).slice(0, 32)}`;
}

/** Holds a row against the record on file. */
export function mergeRow(
  { row, id }: IdentifiedRow,
  stored: Stored | null,
  batch: ImportBatch,
  context: ImportContext,
): MergedRow {
  const incoming = stamp(row, id, batch);
  if (stored === null) {
    const merged = { record: incoming, changed: Object.keys(incoming).sort(), conflicts: [] };
    return { row, id, stored, merged, escalation: null };
  }
  const onFile = recordOf(stored);
  const merged = mergeSheetRecord(onFile, incoming, context.zone);
  return {
    row,
    id,
    stored,
    merged,
    escalation: escalationOf(onFile, incoming, merged.conflicts, batch, context),
  };
}

/**
 * Plans merged rows. Pure: the same input, the same plan.
 *
 * @param onFile - what the batch wrote already
 * @param policy - the refresh policy that records are indexed under
 */
export function planRows(
  rows: readonly MergedRow[],
  { audits, escalations }: OnFile,
  batch: ImportBatch,
  policy?: RefreshPolicy,
): ImportPlan {
  return {
    changes: rows.flatMap((row) => {
      const { stored, merged } = row;
      const written =
        merged.changed.length === 0 ? [] : [putRecord(merged.record, stored?.version ?? 'absent', policy)];
      return changesOf(row, written, audits.get(auditIdOf(batch.id, row.id)), escalations, batch);
    }),
    outcomes: rows.map(outcomeOf),
  };
}

function changesOf(
  { stored, merged, escalation }: MergedRow,
  written: readonly Change[],
  audit: Stored | undefined,
  escalations: ReadonlySet<string>,
  batch: ImportBatch,
): readonly Change[] {
  const raised = escalation === null || escalations.has(escalation.id) ? [] : [escalation];
  if (raised.length === 0 && written.length === 0) return [];
  return [...written, ...raised.map(putEscalation), putAudit(merged, stored, audit, batch, raised)];
}

function outcomeOf({ row, id, stored, merged }: MergedRow): RowOutcome {
  return {
    form: row.form,
    sheet: row.sheet,
    row: row.row,
    id,
    action: actionOf(stored, merged),
    changed: stored === null ? [] : merged.changed,
    conflicts: merged.conflicts,
  };
}

/** Bodies in the records collection were written by this library, through its schemas. */
const recordOf = (stored: Stored) => readBody([], stored.body) as unknown as RegisterRecord;

function actionOf(stored: Stored | null, { changed, conflicts }: MergedRecord): RowOutcome['action'] {
  if (stored === null) return 'created';
  if (conflicts.length > 0) return 'conflict';
  return changed.length > 0 ? 'updated' : 'unchanged';
}

function stamp({ record, sheet, row, dated }: SheetRow, id: RecordId, batch: ImportBatch): RegisterRecord {
  return {
    ...record,
    id,
    estate: batch.estate,
    recordedAt: batch.startedAt,
    recordedBy: batch.by,
    source: { type: 'sheet', batch: batch.id, sheet, row, ...(dated === undefined ? {} : { dated }) },
  };
}

function putAudit(
  { record, changed }: MergedRecord,
  stored: Stored | null,
  earlier: Stored | undefined,
  batch: ImportBatch,
  raised: readonly Escalation[],
): Change {
  const first = earlier?.body as unknown as AuditEntry | undefined;
  // Edited by somebody while the run was down: the entry keeps its digest, so that an undo leaves the edit alone.
  const editedSince = first !== undefined && stored !== null && digestOf(stored.body) !== first.after;
  const entry: AuditEntry = {
    schemaVersion: 1,
    id: auditIdOf(batch.id, record.id),
    estate: batch.estate,
    collection: RECORDS_COLLECTION.name,
    subject: record.id,
    at: batch.startedAt,
    by: batch.by,
    action: first?.action ?? (stored === null ? 'import.created' : 'import.updated'),
    batch: batch.id,
    fields: changed,
    before: first === undefined ? (stored?.body ?? null) : first.before,
    after: editedSince ? first.after : digestOf(record),
    raised: [...(first?.raised ?? []), ...raised.map((escalation) => escalation.id)],
  };
  return {
    type: 'put',
    collection: AUDIT_COLLECTION.name,
    id: entry.id,
    expect: earlier?.version ?? 'absent',
    body: entry,
    index: auditIndex(entry),
  };
}
