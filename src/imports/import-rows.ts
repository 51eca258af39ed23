import { canonicalJson, keyedDigest, WuyeError } from '../kernel/index.js';
import { retryOnConflict } from '../storage/index.js';
import { identifyRecords } from './identify.js';
import { ATTEMPTS, type ImportContext, type ImportReport, rowsACommit } from './import-context.js';
import { closeBatch, openBatch, putBatch } from './open-batch.js';
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
  const identified = identify(rows, context);
  const content = contentOf(identified, context);
  const outcomes: RowOutcome[] = [];
  const step = rowsACommit(context.store);
  for (let from = 0; from < identified.length; from += step) {
    const chunk = identified.slice(from, from + step);
    outcomes.push(...(await importChunk(chunk, rows, content, context)));
    context.onProgress?.(Math.min(from + step, identified.length), identified.length);
  }
  return { batch: await closeBatch(rows, content, context), outcomes };
}

/** What is imported, whenever and by whomever it is. */
function contentOf(identified: readonly IdentifiedRow[], { secret }: ImportContext): string {
  const facts = identified.map(({ id, row: { record, form, sheet, row, dated } }) => {
    const { recordedAt: _at, recordedBy: _by, source: _source, estate: _estate, ...rest } = record;
    return [{ ...rest, id }, form, sheet, row, dated ?? null];
  });
  return keyedDigest(secret, canonicalJson(facts));
}

function identify(rows: readonly SheetRow[], { estate, secret }: ImportContext): readonly IdentifiedRow[] {
  const ids = identifyRecords(
    estate,
    secret,
    rows.map((row) => row.record),
  );
  return rows.flatMap((row, at) => {
    const id = ids[at];
    return id === undefined ? [] : [{ row, id }];
  });
}

async function importChunk(
  chunk: readonly IdentifiedRow[],
  rows: readonly SheetRow[],
  content: string,
  context: ImportContext,
): Promise<readonly RowOutcome[]> {
  const { ok, outcomes } = await retryOnConflict(async () => {
    const { batch, stored } = await openBatch(rows, content, context);
    const plan = await planChunk(chunk, batch, context);
    if (plan.changes.length === 0 || context.dryRun === true) return { ok: true, outcomes: plan.outcomes };
    const changes = stored === null ? [putBatch(batch, null), ...plan.changes] : plan.changes;
    return { ...(await context.store.commit(context.estate, changes)), outcomes: plan.outcomes };
  }, ATTEMPTS);
  if (!ok) throw new WuyeError('STORAGE.IO_FAILED', `other writers won ${ATTEMPTS} times in a row`);
  return outcomes;
}
