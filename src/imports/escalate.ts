import { DEFAULT_UPDATE_POLICY, type Escalation, openEscalation } from '../duties/index.js';
import { type Change, canonicalJson, dateAt, type JsonValue, keyedDigest } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import { ESCALATIONS_COLLECTION } from '../storage/index.js';
import type { ImportBatch } from './batch.js';
import type { FieldConflict } from './field-conflict.js';
import type { ImportContext } from './import-context.js';

/**
 * The escalation of a row's conflicts (NIM-5.2): one question to the clerk's superior about all fields in question.
 * Its id is made of the record and what the sheet proposes, so that the same sheet asks once, however often it comes.
 */
export function escalationOf(
  stored: RegisterRecord,
  incoming: RegisterRecord,
  conflicts: readonly FieldConflict[],
  batch: ImportBatch,
  { secret, zone, updatePolicy = DEFAULT_UPDATE_POLICY }: ImportContext,
): Escalation | null {
  if (conflicts.length === 0) return null;
  const { superiors, escalationDays } = updatePolicy;
  const onRecord = new Map<string, JsonValue>(Object.entries(stored));
  // Of the office's own columns a sheet has some: the others stay.
  const extra = { ...stored.extra, ...incoming.extra };
  const proposed = new Map<string, JsonValue>(Object.entries({ ...incoming, extra }));
  const fields = conflicts.map(({ field }) => ({
    field,
    reason: 'conflict' as const,
    onRecord: onRecord.get(field) ?? null,
    proposed: proposed.get(field) ?? null,
  }));
  const digest = keyedDigest(secret, canonicalJson([stored.id, fields]));
  return openEscalation({
    id: `esc_${digest.slice(0, 32)}`,
    estate: batch.estate,
    record: stored.id,
    kind: stored.kind,
    fields,
    clause: 'NIM-5.2',
    raisedOn: dateAt(batch.startedAt, zone),
    raisedBy: batch.by,
    role: superiors.clerk ?? 'department-supervisor',
    days: escalationDays,
  });
}

/** The change that writes a new escalation. */
export function putEscalation(escalation: Escalation): Change {
  return {
    type: 'put',
    collection: ESCALATIONS_COLLECTION.name,
    id: escalation.id,
    expect: 'absent',
    body: escalation,
    index: { state: escalation.state, since: escalation.raisedOn },
  };
}
