import {
  type Change,
  type EstateId,
  estateId,
  type ListQuery,
  type Store,
  type StoreCapabilities,
  type Version,
} from '../kernel/index.js';
import type { ConformanceCase, ConformanceTarget } from './conformance-case.js';
import { fail } from './expectations.js';
import { CONFORMANCE_COLLECTIONS } from './fixtures.js';

/** What a case works with: an open store and estates of its own. */
export interface Bench {
  /** The store; another one after `reopen`. */
  readonly store: Store;
  readonly estate: EstateId;
  /** A second estate that stays empty unless the case writes to it. */
  readonly neighbour: EstateId;
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
}

/** A case before it can be run. */
export interface CaseDefinition extends Pick<ConformanceCase, 'id' | 'guarantee' | 'needs'> {
  /** The first release by default. */
  readonly since?: string;
  readonly test: (bench: Bench) => Promise<void>;
}

/** For `needs`: cases about pages. */
export const lists = ({ list }: StoreCapabilities): boolean => list === 'all';

/** Makes a case: opening, skipping and closing are the same for all. */
export function defineCase({ id, since = '0.1.0', guarantee, needs, test }: CaseDefinition): ConformanceCase {
  return {
    id,
    since,
    guarantee,
    ...(needs === undefined ? {} : { needs }),
    async run(target) {
      const handles = createHandles(target);
      try {
        const store = await handles.open();
        if (needs !== undefined && !needs(store.capabilities, target as ConformanceTarget)) return 'skipped';
        await test(createBench(id, handles));
        return 'passed';
      } finally {
        await handles.close();
      }
    },
  };
}

interface Handles {
  readonly current: () => Store;
  open(): Promise<Store>;
  reopen(): Promise<void>;
  connect(): Promise<Store>;
  close(): Promise<void>;
}

function createHandles<Opened extends Store>(target: ConformanceTarget<Opened>): Handles {
  const opened: Opened[] = [];
  const first = (): Opened => opened[0] ?? fail('no store is open');
  return {
    current: first,
    async open() {
      opened[0] = await target.open(CONFORMANCE_COLLECTIONS);
      return first();
    },
    async reopen() {
      opened[0] = (await target.reopen?.(first())) ?? fail('the target cannot reopen');
    },
    async connect() {
      const second = (await target.connect?.(first())) ?? fail('the target cannot connect');
      opened.push(second);
      return second;
    },
    async close() {
      for (const store of opened.reverse()) await target.close?.(store);
    },
  };
}

function createBench(id: string, handles: Handles): Bench {
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
  };
}
