import type { Change, CommitResult, EstateId, Store, Version } from 'wuye';
import { CONFORMANCE_COLLECTIONS, type ConformanceTarget } from 'wuye/conformance';
import { createMemoryStore } from 'wuye/storage';

/** A memory store with one thing wrong. */
export interface BrokenStore {
  readonly what: string;
  readonly breakIt: (store: Store) => Store;
  /** Ids of the cases that must find it; no others may fail. */
  readonly fails: readonly string[];
  readonly target?: Pick<ConformanceTarget, 'reopen' | 'connect'>;
}

/** The next turn of the event loop. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The version that a change's document has now. */
export async function actualOf(store: Store, estate: EstateId, change: Change): Promise<Version | null> {
  return (await store.get(estate, change.collection, change.id))?.version ?? null;
}

/** Copies changes as they are at the call; rejects as a good store does when they are refused. */
export async function checkedCopy(estate: EstateId, changes: readonly Change[]): Promise<readonly Change[]> {
  const check = createMemoryStore(CONFORMANCE_COLLECTIONS).commit(estate, changes);
  let copy: readonly Change[] = [];
  try {
    copy = structuredClone(changes);
  } catch {
    // what cannot be cloned is refused as well
  }
  await check;
  return copy;
}

/** Commits whatever the expectations are. */
export async function forced(
  store: Store,
  estate: EstateId,
  changes: readonly Change[],
): Promise<CommitResult> {
  const free: Change[] = [];
  for (const change of changes) {
    const actual = await actualOf(store, estate, change);
    if (change.type === 'put') free.push({ ...change, expect: actual ?? 'absent' });
    else if (actual !== null) free.push({ ...change, expect: actual });
  }
  const result = await store.commit(estate, free);
  return result.ok ? result : forced(store, estate, changes);
}
