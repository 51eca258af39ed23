import {
  type ActorId,
  type Change,
  type EstateId,
  failed,
  type Instant,
  ok,
  type RecordId,
  type Result,
  recordId,
  type Store,
  type Stored,
  WuyeError,
} from '../kernel/index.js';
import { RECORDS_COLLECTION } from '../records/collection.js';
import type { RefreshPolicy } from '../refresh/index.js';
import {
  AUDIT_COLLECTION,
  type AuditEntry,
  ESCALATIONS_COLLECTION,
  IMPORT_BATCHES_COLLECTION,
  listAll,
  retryOnConflict,
} from '../storage/index.js';
import type { ImportBatch } from './batch.js';
import { ATTEMPTS, rowsACommit } from './import-context.js';
import { putBatch } from './open-batch.js';
import { takeBack } from './take-back.js';

/**
 * What an undo did: records deleted or put back, and records that it left alone because they were changed since.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface UndoReport {
  readonly undone: readonly RecordId[];
  readonly kept: readonly RecordId[];
}

/**
 * What an undo needs from its host.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface UndoContext {
  readonly store: Store;
  readonly estate: EstateId;
  readonly by: ActorId;
  readonly at: Instant;
  /** The policy that records are indexed under, as on import. */
  readonly refreshPolicy?: RefreshPolicy;
}

/**
 * Takes an import back: records that it created are deleted, records that it changed are as before, escalations that it
 * raised and nobody took up are gone. Records changed since by anybody else are left alone and reported; while there are
 * such, the undo can be repeated. A killed undo is taken up by the next one; an import that still runs ends with
 * `IMPORTS.BATCH_UNDONE`.
 *
 * @param batchId - the batch, from the import's report
 * @param context - store, estate, actor, instant
 * @returns what was done; or `BATCH_UNKNOWN`, or `BATCH_ALREADY_UNDONE`
 * @throws `STORAGE.IO_FAILED` when other writers win every attempt, or the store fails
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant } from 'wuye';
 * import { undoImport } from 'wuye/imports';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const result = await undoImport('bat_1', {
 *   store: createMemoryStore(), estate: estateId('est_1'), by: actorId('li'), at: instant('2026-11-21T01:00:00.000Z'),
 * });
 * result.ok; // => false
 * ```
 * @category Imports
 * @since 0.1.0
 */
export async function undoImport(
  batchId: string,
  context: UndoContext,
): Promise<Result<UndoReport, 'BATCH_UNKNOWN' | 'BATCH_ALREADY_UNDONE'>> {
  const { store, estate } = context;
  const known = await mark(batchId, 'undoing', context);
  if (known === null) return failed('BATCH_UNKNOWN', { params: { batch: batchId } });
  if (known.state === 'undone') return failed('BATCH_ALREADY_UNDONE', { params: { batch: batchId } });
  const undone: RecordId[] = [];
  const kept: RecordId[] = [];
  const pages = listAll(store, estate, {
    collection: AUDIT_COLLECTION.name,
    index: 'by_batch',
    equal: { batch: batchId },
    limit: rowsACommit(store),
  });
  for await (const page of pages) {
    const report = await undoEntries(page.map(asEntry), context);
    undone.push(...report.undone);
    kept.push(...report.kept);
  }
  if (kept.length === 0) await mark(batchId, 'undone', context);
  return ok({ undone, kept });
}

const asEntry = (stored: Stored) => stored.body as unknown as AuditEntry;

async function undoEntries(entries: readonly AuditEntry[], context: UndoContext): Promise<UndoReport> {
  const { store, estate, refreshPolicy } = context;
  const { ok: done, report } = await retryOnConflict(async () => {
    const subjects = entries.map((entry) => entry.subject);
    const records = await store.getMany(estate, RECORDS_COLLECTION.name, subjects);
    const changes: Change[] = await withdrawEscalations(entries, context);
    const undone: RecordId[] = [];
    const kept: RecordId[] = [];
    for (const [at, entry] of entries.entries()) {
      const change = takeBack(entry, records[at] ?? null, refreshPolicy);
      if (change === 'changed-since') kept.push(recordId(entry.subject));
      else undone.push(recordId(entry.subject));
      if (typeof change === 'object') changes.push(change);
    }
    return { ...(await store.commit(estate, changes)), report: { undone, kept } };
  }, ATTEMPTS);
  if (!done) throw new WuyeError('STORAGE.IO_FAILED', `other writers won ${ATTEMPTS} times in a row`);
  return report;
}

async function withdrawEscalations(entries: readonly AuditEntry[], { store, estate }: UndoContext) {
  const raised = entries.flatMap((entry) => entry.raised);
  const found = await store.getMany(estate, ESCALATIONS_COLLECTION.name, raised);
  return found.flatMap((stored): Change[] =>
    stored !== null && stored.body.state === 'open'
      ? [{ type: 'delete', collection: ESCALATIONS_COLLECTION.name, id: stored.id, expect: stored.version }]
      : [],
  );
}

/** Moves a batch on, unless it is undone already. Gives the batch as it was, `null` where there is none. */
async function mark(batchId: string, state: 'undoing' | 'undone', { store, estate, at, by }: UndoContext) {
  const { ok: done, known } = await retryOnConflict(async () => {
    const stored = await store.get(estate, IMPORT_BATCHES_COLLECTION.name, batchId);
    const known = stored === null ? null : (stored.body as object as ImportBatch);
    if (known === null || known.state === 'undone') return { ok: true, known };
    const change = putBatch({ ...known, state, undone: { at, by } }, stored);
    return { ...(await store.commit(estate, [change])), known };
  }, ATTEMPTS);
  if (!done) throw new WuyeError('STORAGE.IO_FAILED', `other writers won ${ATTEMPTS} times in a row`);
  return known;
}
