import {
  type CollectionDeclaration,
  type EstateId,
  type JsonObject,
  type Store,
  type StoreCapabilities,
  type Stored,
  type Version,
  WuyeError,
} from 'wuye';
import {
  COLLECTIONS,
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  declarationOf,
  type Indexer,
  pageOf,
} from 'wuye/storage';
import { commitCall, commitOutcome } from './commit.js';
import { openConnection } from './connection.js';
import { layoutOf } from './layout.js';
import { itemsOf } from './list.js';
import type { Outcome } from './outcome.js';
import { remake } from './remake.js';
import { COMMIT } from './scripts.js';
import { isDurable, refuseEviction } from './settings.js';

/** What the store needs: a server, and the collections to keep in it. */
export interface RedisStoreOptions {
  /** `redis://[user[:password]@]host[:port][/database]`. */
  readonly url: string;
  /** Stands in front of every key; `wuye` by default. */
  readonly prefix?: string;
  /** The collections; those of the library by default. */
  readonly declarations?: readonly CollectionDeclaration[];
  /** Tells the index of a document that is there, where a collection of the host's own gets a new field. */
  readonly indexOf?: Indexer;
  /** Whether every commit is on the disk when it resolves, for servers that do not tell; `false` by default. */
  readonly durable?: boolean;
  /** How long to wait for a connection, and while sets are made anew, in milliseconds; 5,000 by default. */
  readonly patience?: number;
}

/** A store in Redis. */
export interface RedisStore extends Store {
  /**
   * Makes the sets of these estates as declared, where an older release left them otherwise, and rejects where a value
   * cannot be told. Otherwise each estate waits until it is used.
   */
  prepare(estates: readonly EstateId[]): Promise<void>;
  /** Finishes what was begun and closes the connection. */
  close(): Promise<void>;
}

/**
 * A script is all that the server does meanwhile: a thousand documents may keep everybody else waiting for a tenth of a
 * second on a small machine. The port asks for a hundred.
 */
const MAX_CHANGES = 1_000;

/** Opens a store in Redis. */
export async function createRedisStore(options: RedisStoreOptions): Promise<RedisStore> {
  const { url, prefix = 'wuye', declarations = COLLECTIONS, patience = 5_000 } = options;
  const { indexOf, durable = false } = options;
  const declared = checkDeclarations(declarations);
  const connection = await openConnection(url, patience);
  const capabilities = await describeServer().catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  /** Collections of estates whose sets were as declared here. */
  const seen = new Set<string>();

  async function describeServer(): Promise<StoreCapabilities> {
    await refuseEviction(connection);
    const onDisk = await isDurable(connection, durable);
    return { name: 'redis', list: 'equality', durable: onDisk, maxChanges: MAX_CHANGES };
  }

  /** Makes the sets of a collection as declared, or waits while somebody else does. */
  async function settle(estate: EstateId, collection: string): Promise<void> {
    const remaking = { connection, prefix, indexOf };
    const deadline = Date.now() + patience;
    while (!(await remake(remaking, estate, declarationOf(declared, collection)))) {
      if (Date.now() >= deadline) {
        throw new WuyeError('STORAGE.IO_FAILED', `Redis: the sets of ${collection} are being made anew`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Asks, once more where an older release left the sets otherwise. */
  async function ask<Result>(
    estate: EstateId,
    collections: readonly string[],
    attempt: () => Promise<Outcome<Result>>,
  ): Promise<Result> {
    const known = new Set(collections.filter((name) => seen.has(`${estate} ${name}`)));
    for (;;) {
      const outcome = await attempt();
      if ('done' in outcome) {
        for (const name of collections) seen.add(`${estate} ${name}`);
        return outcome.done;
      }
      const { changed } = outcome;
      if (known.has(changed)) {
        throw new WuyeError('STORAGE.IO_FAILED', `Redis: another release made the sets of ${changed} anew`);
      }
      await settle(estate, changed);
    }
  }

  const read = async (estate: EstateId, collection: string, ids: readonly string[]) => {
    const checked = checkKeys(declared, estate, collection, ids);
    const layout = layoutOf(prefix, estate);
    const wanted = [...new Set(checked.ids)];
    const rows = await Promise.all(
      wanted.map((id) => connection.fields(layout.document(collection, id), ['version', 'body'])),
    );
    const found = new Map(wanted.map((id, at) => [id, rows[at] ?? []]));
    return checked.ids.map((id): Stored | null => {
      const [version, body] = found.get(id) ?? [];
      if (version == null || body == null) return null;
      return { id, version: version as Version, body: JSON.parse(body) as JsonObject };
    });
  };

  return {
    capabilities,
    get: async (estate, collection, id) => (await read(estate, collection, [id]))[0] ?? null,
    getMany: read,
    async list(estate, query) {
      const checked = checkListQuery(declared, estate, query);
      const attempt = () => itemsOf(connection, prefix, estate, checked);
      const items = await ask(estate, [checked.declaration.name], attempt);
      return pageOf(
        checked,
        items.map((item) => ({ ...item, range: '' })),
      );
    },
    async commit(estate, changes) {
      const checked = checkChanges(declared, estate, changes, MAX_CHANGES);
      if (checked.length === 0) return { ok: true, versions: [] };
      const { keys, values } = commitCall(prefix, declared, estate, checked);
      const collections = [...new Set(checked.map(({ collection }) => collection))];
      return ask(estate, collections, async () =>
        commitOutcome(checked, (await connection.run(COMMIT, keys, values)) as readonly string[]),
      );
    },
    async prepare(estates) {
      for (const estate of estates) {
        await Promise.all([...declared.keys()].map((collection) => settle(estate, collection)));
      }
    },
    close: () => connection.close(),
  };
}
