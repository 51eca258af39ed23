import { digestOf, type Stored, WuyeError } from '../kernel/index.js';
import { IMPORT_BATCHES_COLLECTION, retryOnConflict } from '../storage/index.js';
import { type ImportBatch, importBatchIndex } from './batch.js';
import { ATTEMPTS, type ImportContext } from './import-context.js';
import type { SheetRow } from './sheet-row.js';

/** Attempts at the same content that are looked for: undone and imported again. */
const MAX_BATCHES = 1000;

/** A batch, and what the store holds of it; `null` until its first commit. */
export interface OpenBatch {
  readonly batch: ImportBatch;
  readonly stored: Stored | null;
}

/** The running batch of this content, or the next one, not yet written. */
export async function openBatch(
  rows: readonly SheetRow[],
  content: string,
  { store, estate, at, by }: ImportContext,
): Promise<OpenBatch> {
  for (let attempt = 1; attempt <= MAX_BATCHES; attempt += 1) {
    const id = `bat_${digestOf([estate, content, attempt]).slice(0, 32)}`;
    const stored = await store.get(estate, IMPORT_BATCHES_COLLECTION.name, id);
    const known = stored?.body as unknown as ImportBatch | undefined;
    if (known?.state === 'running') return { batch: known, stored };
    if (known === undefined) {
      const registers = registersOf(rows);
      return {
        batch: { schemaVersion: 1, id, estate, state: 'running', startedAt: at, by, content, registers },
        stored: null,
      };
    }
  }
  throw new WuyeError('KERNEL.INVALID_ARGUMENT', `this content was imported ${MAX_BATCHES} times`);
}

function registersOf(rows: readonly SheetRow[]): ImportBatch['registers'] {
  const registers = new Map<string, ImportBatch['registers'][number]>();
  for (const { form, sheet, dated } of rows) {
    const key = JSON.stringify([form, sheet]);
    const count = (registers.get(key)?.rows ?? 0) + 1;
    registers.set(key, { form, sheet, rows: count, ...(dated === undefined ? {} : { dated }) });
  }
  return [...registers.values()];
}

/** Marks the batch as done, if anything was written. Gives its id, or `null`. */
export async function closeBatch(
  rows: readonly SheetRow[],
  content: string,
  context: ImportContext,
): Promise<string | null> {
  if (context.dryRun === true) return null;
  const { ok, id } = await retryOnConflict(async () => {
    const { batch, stored } = await openBatch(rows, content, context);
    if (stored === null) return { ok: true, id: null };
    const change = putBatch({ ...batch, state: 'done' }, stored);
    return { ...(await context.store.commit(context.estate, [change])), id: batch.id };
  }, ATTEMPTS);
  if (!ok) throw new WuyeError('STORAGE.IO_FAILED', `other writers won ${ATTEMPTS} times in a row`);
  return id;
}

/** The change that writes a batch. */
export function putBatch(batch: ImportBatch, stored: Stored | null) {
  return {
    type: 'put',
    collection: IMPORT_BATCHES_COLLECTION.name,
    id: batch.id,
    expect: stored?.version ?? 'absent',
    body: batch,
    index: importBatchIndex(batch),
  } as const;
}
