import { canonicalJson, keyedDigest, WuyeError } from '../kernel/index.js';
import { RECORDS_COLLECTION } from '../records/collection.js';
import type { RegisterRecord } from '../records/index.js';
import { listAll, retryOnConflict } from '../storage/index.js';
import type { ImportBatch } from './batch.js';
import { identifyRecords } from './identify.js';
import { ATTEMPTS, type ImportContext, type ImportReport, rowsACommit } from './import-context.js';
import { closeBatch, openBatch, putBatch, readBatch } from './open-batch.js';
import type { IdentifiedRow } from './plan.js';
import { planChunk } from './plan-chunk.js';
import type { RowOutcome, SheetRow } from './sheet-row.js';

/**
 * Imports rows into a store, in commits that are atomic each, so that a run that was killed is taken up by the next run
 * of the same content and ends in the same state. A second import of the same content writes nothing.
 *
 * **Details**: every record goes in with an audit entry in the same commit; fields on which the sheet may not decide
 * (NIM-5.2) are escalated once. {@link undoImport} takes a batch back.
 *
 * @param rows - accepted rows, as `readRegister` and `toRecord` of `wuye/forms` give them
 * @param context - store, estate, secret, actor, instant
 * @returns the batch and one outcome for each row
 * @throws `KERNEL.INVALID_ARGUMENT` when the secret is too short, or a row is of the owners' committee archive
 * @throws `IMPORTS.BATCH_UNDONE` when somebody takes the batch back while it runs
 * @throws `STORAGE.IO_FAILED` when other writers win every attempt, or the store fails
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant } from 'wuye';
 * import { importRows } from 'wuye/imports';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const report = await importRows([], {
 *   store: createMemoryStore(), estate: estateId('est_1'), secret: 'a secret of the host', by: actorId('li'),
 *   at: instant('2026-11-21T01:00:00.000Z'),
 * });
 * report; // => { batch: null, outcomes: [] }
 * ```
 * @category Imports
 * @since 0.1.0
 */
export async function importRows(rows: readonly SheetRow[], context: ImportContext): Promise<ImportReport> {
  if (context.secret.length < 16)
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'the secret has fewer than 16 characters');
  if (rows.some(({ record }) => record.kind === 'committee-document')) {
    throw new WuyeError(
      'KERNEL.INVALID_ARGUMENT',
      'the owners’ committee archive is kept apart from the sheets',
    );
  }
  const identified = await identify(rows, context);
  const batch = await openBatch(rows, contentOf(rows, context), context);
  const outcomes: RowOutcome[] = [];
  const step = rowsACommit(context.store);
  for (let from = 0; from < identified.length; from += step) {
    outcomes.push(...(await importChunk(identified.slice(from, from + step), batch, context)));
    context.onProgress?.(Math.min(from + step, identified.length), identified.length);
  }
  return { batch: context.dryRun === true ? null : await closeBatch(batch, context), outcomes };
}

/** What is imported, whenever and by whomever it is. */
function contentOf(rows: readonly SheetRow[], { secret }: ImportContext): string {
  const facts = rows.map(({ record, form, sheet, row, dated }) => {
    const { id: _id, recordedAt: _at, recordedBy: _by, source: _source, estate: _estate, ...rest } = record;
    return [rest, form, sheet, row, dated ?? null];
  });
  return keyedDigest(secret, canonicalJson(facts));
}

async function identify(
  rows: readonly SheetRow[],
  context: ImportContext,
): Promise<readonly IdentifiedRow[]> {
  const records = rows.map((row) => row.record);
  const ids = identifyRecords(context.estate, context.secret, records, await recordsOnFile(records, context));
  return rows.flatMap((row, at) => {
    const id = ids[at];
    return id === undefined ? [] : [{ row, id }];
  });
}

/** The records on file of the kinds that are imported. */
async function recordsOnFile(records: readonly RegisterRecord[], { store, estate }: ImportContext) {
  const onFile: RegisterRecord[] = [];
  for (const kind of new Set(records.map((record) => record.kind))) {
    const query = { collection: RECORDS_COLLECTION.name, index: 'by_kind', equal: { kind } };
    for await (const page of listAll<RegisterRecord>(store, estate, query)) {
      onFile.push(...page.map(({ body }) => body));
    }
  }
  return onFile;
}

async function importChunk(
  chunk: readonly IdentifiedRow[],
  batch: ImportBatch,
  context: ImportContext,
): Promise<readonly RowOutcome[]> {
  const { ok, outcomes } = await retryOnConflict(async () => {
    const stored = await readBatch(batch, context);
    const plan = await planChunk(chunk, batch, context);
    if (plan.changes.length === 0 || context.dryRun === true) return { ok: true, outcomes: plan.outcomes };
    // The batch goes along with every commit, so that an undo that began meanwhile is a conflict, and then an error.
    const known = stored === null ? batch : (stored.body as object as ImportBatch);
    const changes = [putBatch(known, stored), ...plan.changes];
    return { ...(await context.store.commit(context.estate, changes)), outcomes: plan.outcomes };
  }, ATTEMPTS);
  if (!ok) throw new WuyeError('STORAGE.IO_FAILED', `other writers won ${ATTEMPTS} times in a row`);
  return outcomes;
}
