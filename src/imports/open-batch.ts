import { digestOf, type Stored, WuyeError } from '../kernel/index.js';
import { IMPORT_BATCHES_COLLECTION, importBatchIndex, retryOnConflict } from '../storage/index.js';
import type { ImportBatch } from './batch.js';
import { ATTEMPTS, type ImportContext } from './import-context.js';
import type { SheetRow } from './sheet-row.js';

/** Attempts at the same content that are looked for: undone and imported again. */
const MAX_BATCHES = 1000;

/** The running batch of this content, or the next one, not yet written. */
export async function openBatch(
  rows: readonly SheetRow[],
  content: string,
  { store, estate, at, by }: ImportContext,
): Promise<ImportBatch> {
  for (let attempt = 1; attempt <= MAX_BATCHES; attempt += 1) {
    const id = `bat_${digestOf([estate, content, attempt]).slice(0, 32)}`;
    const stored = await store.get(estate, IMPORT_BATCHES_COLLECTION.name, id);
    const known = stored?.body as unknown as ImportBatch | undefined;
    if (known?.state === 'running') return known;
    if (known === undefined) {
      return {
        schemaVersion: 1,
        id,
        estate,
        state: 'running',
        startedAt: at,
        by,
        content,
        registers: registersOf(rows),
      };
    }
  }
  throw new WuyeError('KERNEL.INVALID_ARGUMENT', `this content was imported ${MAX_BATCHES} times`);
}

/** What the store holds of a batch; `null` before its first commit. Throws where somebody began to take it back. */
export async function readBatch(
  { id }: ImportBatch,
  { store, estate }: ImportContext,
): Promise<Stored | null> {
  const stored = await store.get(estate, IMPORT_BATCHES_COLLECTION.name, id);
  const state = stored?.body.state;
  if (state === 'undoing' || state === 'undone') {
    throw new WuyeError('IMPORTS.BATCH_UNDONE', 'the batch was taken back while it was imported');
  }
  return stored;
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
export async function closeBatch(batch: ImportBatch, context: ImportContext): Promise<string | null> {
  const { ok, id } = await retryOnConflict(async () => {
    const stored = await readBatch(batch, context);
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
