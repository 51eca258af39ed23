import { type Change, type CommitResult, type EstateId, type Store, type Version, WuyeError } from 'wuye';
import {
  CONFORMANCE_COLLECTIONS,
  type ConformanceReport,
  type ConformanceTarget,
  runConformance,
} from 'wuye/conformance';
import { createMemoryStore } from 'wuye/storage';
import { DOUBLE_TARGET, type DoubleStore, type DoubleTarget } from '../double.js';

/** A store with one thing wrong. */
export interface BrokenStore {
  readonly what: string;
  /** Breaks a memory store. */
  readonly breakIt?: (store: Store) => Store;
  /** What the target of the memory store can do besides. */
  readonly target?: Pick<ConformanceTarget, 'reopen' | 'connect'>;
  /** Breaks the double, which can do all that a target can show. */
  readonly breakTarget?: (target: DoubleTarget) => Partial<DoubleTarget>;
  /** Ids of the cases that must find it; no others may fail. */
  readonly fails: readonly string[];
}

/** Runs the kit on a broken store. */
export function reportOf({ breakIt, target, breakTarget }: BrokenStore): Promise<ConformanceReport> {
  if (breakTarget !== undefined) return runConformance({ ...DOUBLE_TARGET, ...breakTarget(DOUBLE_TARGET) });
  return runConformance({
    open: async (declarations) => (breakIt ?? ((store) => store))(bounded(createMemoryStore(declarations))),
    ...target,
  });
}

/** Takes fewer changes than a memory store can, so that trying the largest commit is quick. */
function bounded(store: Store): Store {
  const maxChanges = 200;
  return {
    ...store,
    capabilities: { ...store.capabilities, maxChanges },
    async commit(estate, changes) {
      if (changes.length > maxChanges) throw new WuyeError('STORAGE.TOO_MANY_CHANGES', 'too many changes');
      return store.commit(estate, changes);
    },
  };
}

/** Breaks every store that a target opens. */
export const everyStore =
  (breakIt: (store: DoubleStore) => DoubleStore) =>
  ({ open, reopen, connect, migrate }: DoubleTarget): Partial<DoubleTarget> => ({
    open: async (declarations) => breakIt(await open(declarations)),
    reopen: async (store) => breakIt(await reopen(store)),
    connect: async (store) => breakIt(await connect(store)),
    migrate: async (store, ...rest) => breakIt(await migrate(store, ...rest)),
  });

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
