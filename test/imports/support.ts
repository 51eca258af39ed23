import {
  actorId,
  type Change,
  type CommitResult,
  calendarDate,
  estateId,
  instant,
  recordId,
  type Store,
} from 'wuye';
import type { ImportContext, SheetRow } from 'wuye/imports';
import type { DogRecord, PhoneNumber, UnitKey } from 'wuye/records';
import { createMemoryStore, listAll } from 'wuye/storage';

export const estate = estateId('est_chenghu');
const li = actorId('li');
export const SHEET_DATE = calendarDate('2026-11-21');

export function dog(number: number, facts: Partial<DogRecord> = {}): DogRecord {
  return {
    id: recordId('rec_draft'),
    estate,
    kind: 'dog',
    schemaVersion: 1,
    status: { state: 'open' },
    recordedBy: li,
    recordedAt: instant(0),
    source: { type: 'entry' },
    unit: `1-1-${100 + number}` as UnitKey,
    keeperName: '王芳',
    phones: ['+8613800001234' as PhoneNumber],
    dogName: '毛毛',
    breed: '柯基',
    rabiesValidUntil: calendarDate('2027-03-01'),
    verification: { on: calendarDate('2026-11-03'), means: 'sheet', fields: 'all' },
    ...facts,
  };
}

export const rowOf = (record: DogRecord, row: number, dated = SHEET_DATE): SheetRow => ({
  form: 'dogRegister',
  sheet: '犬类登记表',
  row,
  dated,
  record,
});

export const dogs = (count: number): readonly SheetRow[] =>
  Array.from({ length: count }, (_, at) => rowOf(dog(at), at + 4));

export function context(
  store: Store = createMemoryStore(),
  more: Partial<ImportContext> = {},
): ImportContext {
  const at = instant('2026-11-21T01:00:00.000Z');
  return { store, estate, secret: 'a secret of the office', by: li, at, ...more };
}

/** A store that counts what is written and can fail on the n-th commit. */
export function watched(store: Store, failAt = Number.POSITIVE_INFINITY) {
  const seen = { commits: 0, changes: 0 };
  const commit = (at: Parameters<Store['commit']>[0], changes: readonly Change[]): Promise<CommitResult> => {
    if (seen.commits + 1 >= failAt) return Promise.reject(new Error('killed'));
    seen.commits += 1;
    seen.changes += changes.length;
    return store.commit(at, changes);
  };
  return { store: { ...store, commit } satisfies Store, seen };
}

/** Every document of the estate, by collection, without the store's versions. */
export async function dump(store: Store): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const all: Record<string, unknown[]> = {};
  const wanted = [
    ['records', 'by_kind', [{ kind: 'dog' }]],
    ['audit', 'by_time', [{}]],
    ['import_batches', 'by_state', [{ state: 'running' }, { state: 'done' }, { state: 'undone' }]],
    ['escalations', 'by_state', [{ state: 'open' }, { state: 'resolved' }]],
  ] as const;
  for (const [collection, index, equals] of wanted) {
    const documents: { readonly id: string; readonly body: unknown }[] = [];
    for (const equal of equals) {
      for await (const page of listAll(store, estate, { collection, index, equal })) {
        documents.push(...page.map(({ id, body }) => ({ id, body })));
      }
    }
    all[collection] = documents.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return all;
}
