import {
  type ActorId,
  canonicalJson,
  digestOf,
  type EstateId,
  type Instant,
  keyedDigest,
  type Store,
  type Stored,
  WuyeError,
} from '../kernel/index.js';
import { RECORDS_COLLECTION } from '../records/collection.js';
import {
  AUDIT_COLLECTION,
  ESCALATIONS_COLLECTION,
  IMPORT_BATCHES_COLLECTION,
  retryOnConflict,
} from '../storage/index.js';
import { type ImportBatch, importBatchIndex } from './batch.js';
import { identifyRecords } from './identify.js';
import { auditIdOf, type IdentifiedRow, type ImportPlan, mergeRow, planRows } from './plan.js';
import type { RowOutcome, SheetRow } from './sheet-row.js';

/** Rows committed together. Each writes at most a record, an audit entry and its escalations. */
const ROWS_A_COMMIT = 100;
/** How often a commit that met another writer is planned anew. */
const ATTEMPTS = 8;
/** Attempts at the same content that are looked for: undone and imported again. */
const MAX_BATCHES = 1000;

/**
 * What an import needs from its host.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface ImportContext {
  readonly store: Store;
  readonly estate: EstateId;
  /** Keeps identity numbers from being guessed out of the ids; at least 16 characters, always the same. */
  readonly secret: string;
  readonly by: ActorId;
  readonly at: Instant;
  /** Plan everything, write nothing. */
  readonly dryRun?: boolean;
  /** Called after every commit: rows done, rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * What an import did, row by row.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface ImportReport {
  /** The batch, to undo it by; `null` where nothing was written. */
  readonly batch: string | null;
  readonly outcomes: readonly RowOutcome[];
}

interface OpenBatch {
  readonly batch: ImportBatch;
  readonly stored: Stored | null;
}

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
  if (context.secret.length < 16) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'the secret is too short');
  if (rows.some(({ record }) => record.kind === 'committee-document')) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'the owners’ committee archive is kept apart from the sheets');
  }
  const identified = identify(rows, context);
  const content = contentOf(identified, context);
  const outcomes: RowOutcome[] = [];
  for (let from = 0; from < identified.length; from += ROWS_A_COMMIT) {
    const chunk = identified.slice(from, from + ROWS_A_COMMIT);
    outcomes.push(...(await importChunk(chunk, rows, content, context)));
    context.onProgress?.(Math.min(from + ROWS_A_COMMIT, identified.length), identified.length);
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

async function planChunk(
  chunk: readonly IdentifiedRow[],
  batch: ImportBatch,
  { store, estate, secret }: ImportContext,
): Promise<ImportPlan> {
  const ids = chunk.map(({ id }) => id);
  const records = await store.getMany(estate, RECORDS_COLLECTION.name, ids);
  const merged = chunk.map((row, at) => mergeRow(row, records[at] ?? null, batch, secret));
  const touched = merged.filter(({ merged, escalation }) => merged.changed.length > 0 || escalation !== null);
  const audits = await readById(
    store,
    estate,
    AUDIT_COLLECTION.name,
    touched.map(({ id }) => auditIdOf(batch.id, id)),
  );
  const asked = merged.flatMap(({ escalation }) => (escalation === null ? [] : [escalation.id]));
  const escalations = await readById(store, estate, ESCALATIONS_COLLECTION.name, asked);
  return planRows(merged, audits, new Set(escalations.keys()), batch);
}

async function readById(store: Store, estate: EstateId, collection: string, ids: readonly string[]) {
  const found = ids.length === 0 ? [] : await store.getMany(estate, collection, ids);
  return new Map(found.flatMap((stored) => (stored === null ? [] : [[stored.id, stored] as const])));
}

/** The running batch of this content, or the next one, not yet written. */
async function openBatch(
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

async function closeBatch(
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

function putBatch(batch: ImportBatch, stored: Stored | null) {
  return {
    type: 'put',
    collection: IMPORT_BATCHES_COLLECTION.name,
    id: batch.id,
    expect: stored?.version ?? 'absent',
    body: batch,
    index: importBatchIndex(batch),
  } as const;
}
