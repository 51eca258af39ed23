import pg from 'pg';
import type { Store } from 'wuye';
import { COLLECTIONS, createIndexer } from 'wuye/storage';
import { fromPool } from '../adapters/postgres/from-pool.js';
import { createPostgresStore } from '../adapters/postgres/postgres-store.js';
import { REFRESH_RUNS_COLLECTION } from './job/run-document.js';

export interface OpenStore {
  readonly store: Store;
  /** For what is no matter of the port, such as `VACUUM` after a load. */
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/** Opens the store of a process: the library's collections and the host's own, over a pool of a few connections. */
export async function openStore(url: string, connections: number): Promise<OpenStore> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  try {
    const store = await createPostgresStore({
      database: fromPool(pool),
      declarations: [...COLLECTIONS, REFRESH_RUNS_COLLECTION],
      indexOf: createIndexer(),
    });
    return { store, pool, close: () => pool.end() };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** Opens the store for some work, and closes it also when the work fails. */
export async function withStore<Result>(
  url: string,
  connections: number,
  work: (opened: OpenStore) => Promise<Result>,
): Promise<Result> {
  const opened = await openStore(url, connections);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
