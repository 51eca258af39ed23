import {
  type Change,
  type CollectionDeclaration,
  type EstateId,
  estateId,
  type ListQuery,
  type Store,
  type Version,
} from '../kernel/index.js';
import type { Indexer } from '../storage/index.js';
import type { WatchedSettings } from './calls.js';
import type { ConformanceCase, ConformanceSettings } from './conformance-case.js';
import { fail } from './expectations.js';
import { createHandles, type Handles } from './handles.js';
import { lackOfStore, lackOfTarget } from './needs.js';

/** What a case works with: an open store and estates of its own. */
export interface Bench {
  /** The store; another one after `reopen` and `migrate`. */
  readonly store: Store;
  readonly estate: EstateId;
  /** A second estate that stays empty unless the case writes to it. */
  readonly neighbour: EstateId;
  /** What the run was asked for. */
  readonly settings: ConformanceSettings;
  /** Commits what must succeed. */
  commit(...changes: readonly Change[]): Promise<readonly (Version | null)[]>;
  /** Commits one put that must succeed, and gives its version. */
  put(change: Change): Promise<Version>;
  /** Ids of one page of `kit_things`. */
  list(
    query: Omit<ListQuery, 'collection' | 'limit'> & { readonly limit?: number },
  ): Promise<readonly string[]>;
  /** Closes the store and opens it again: `store` is the new one. */
  reopen(): Promise<void>;
  /** A second handle on the same data. */
  connect(): Promise<Store>;
  /** Opens the store with other declarations: `store` is the new one. */
  migrate(declarations: readonly CollectionDeclaration[], indexOf: Indexer): Promise<void>;
  /** Takes the device away. */
  breakDevice(): Promise<void>;
}

/** A case before it can be run. */
export interface CaseDefinition extends Pick<ConformanceCase, 'id' | 'guarantee'> {
  /** The first release by default. */
  readonly since?: string;
  readonly needs?: ConformanceCase['needs'];
  readonly test: (bench: Bench) => Promise<void>;
}

/** Makes a case: opening, skipping and closing are the same for all. */
export function defineCase({
  id,
  since = '0.1.0',
  guarantee,
  needs = [],
  test,
}: CaseDefinition): ConformanceCase {
  return {
    id,
    since,
    guarantee,
    needs,
    async run(target, settings: WatchedSettings = {}) {
      const lack = lackOfTarget(needs, target);
      if (lack !== null) return { outcome: 'skipped', reason: lack };
      const handles = createHandles(target, settings.watch);
      let reason: string | null;
      try {
        const store = await handles.open();
        reason = lackOfStore(needs, store.capabilities);
        if (reason === null) await test(createBench(id, handles, settings));
      } catch (error) {
        // What went wrong first says more than what went wrong on the way out.
        await handles.close().catch(() => undefined);
        throw error;
      }
      await handles.close();
      return reason === null ? { outcome: 'passed' } : { outcome: 'skipped', reason };
    },
  };
}

function createBench(id: string, handles: Handles, settings: ConformanceSettings): Bench {
  const estate = estateId(`kit.${id}`);
  const commit: Bench['commit'] = async (...changes) => {
    const result = await handles.current().commit(estate, changes);
    if (result.ok) return result.versions;
    return fail(`a commit that must succeed met a conflict: ${JSON.stringify(result.conflict)}`);
  };
  return {
    get store() {
      return handles.current();
    },
    estate,
    neighbour: estateId(`kit.${id}.neighbour`),
    settings,
    commit,
    put: async (change) => (await commit(change))[0] ?? fail('a put gave no version'),
    async list(query) {
      const page = await handles
        .current()
        .list(estate, { limit: 10_000, ...query, collection: 'kit_things' });
      return page.items.map((item) => item.id);
    },
    reopen: handles.reopen,
    connect: handles.connect,
    migrate: handles.migrate,
    breakDevice: handles.breakDevice,
  };
}
