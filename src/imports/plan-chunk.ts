import type { EstateId, Store } from '../kernel/index.js';
import { RECORDS_COLLECTION } from '../records/collection.js';
import { AUDIT_COLLECTION, ESCALATIONS_COLLECTION } from '../storage/index.js';
import type { ImportBatch } from './batch.js';
import type { ImportContext } from './import-context.js';
import { auditIdOf, type IdentifiedRow, type ImportPlan, mergeRow, planRows } from './plan.js';

/** Reads what is on file for some rows and plans them against it. */
export async function planChunk(
  chunk: readonly IdentifiedRow[],
  batch: ImportBatch,
  context: ImportContext,
): Promise<ImportPlan> {
  const { store, estate, refreshPolicy } = context;
  const ids = chunk.map(({ id }) => id);
  const records = await store.getMany(estate, RECORDS_COLLECTION.name, ids);
  const merged = chunk.map((row, at) => mergeRow(row, records[at] ?? null, batch, context));
  const touched = merged.filter(({ merged, escalation }) => merged.changed.length > 0 || escalation !== null);
  const audits = await readById(
    store,
    estate,
    AUDIT_COLLECTION.name,
    touched.map(({ id }) => auditIdOf(batch.id, id)),
  );
  const asked = merged.flatMap(({ escalation }) => (escalation === null ? [] : [escalation.id]));
  const escalations = await readById(store, estate, ESCALATIONS_COLLECTION.name, asked);
  return planRows(merged, { audits, escalations: new Set(escalations.keys()) }, batch, refreshPolicy);
}

async function readById(store: Store, estate: EstateId, collection: string, ids: readonly string[]) {
  const found = ids.length === 0 ? [] : await store.getMany(estate, collection, ids);
  return new Map(found.flatMap((stored) => (stored === null ? [] : [[stored.id, stored] as const])));
}
