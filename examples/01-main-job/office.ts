import { chmod, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { actorId, estateId, keyedDigest, type Store } from 'wuye';
import { COLLECTIONS } from 'wuye/storage';
import { createSqliteStore, type SqliteStore } from '../adapters/sqlite/sqlite-store.js';
import { createKey, readKey } from './office-key.js';
import { PUBLISHING_LOG_COLLECTION } from './publishing/replay.js';
import { UserError } from './user-error.js';

/** An open database of the office, with its key. */
export interface Office {
  readonly store: Store;
  readonly key: string;
  /** Ids of the estates that were imported into it, the first one first. */
  readonly estates: readonly string[];
  /** Notes that an estate is in it. */
  readonly remember: (estate: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The example's own collection: the check value of the key that the database was made with. */
const SETTINGS = { name: 'settings', fields: [], indexes: {} } as const;
const OFFICE = estateId('office');
const KEY_CHECK = 'key-check';
const ESTATES = 'estates';

/**
 * Opens the office's database, made at first use, with the key in a file beside it. A dry run opens a copy, thrown away
 * afterwards. Throws a UserError where the file is no database or the key is not the one that it was made with.
 */
export async function openOffice(db: string, { dryRun }: { readonly dryRun: boolean }): Promise<Office> {
  const scratch = dryRun ? await mkdtemp(join(tmpdir(), 'wuye-')) : null;
  const path = scratch === null ? db : await copyInto(scratch, db);
  const cleanUp = async () => {
    if (scratch !== null) await rm(scratch, { recursive: true, force: true });
  };
  try {
    const store = await open(path, db);
    try {
      const key = await keyOf(store, path, db);
      const close = async () => {
        await store.close();
        await cleanUp();
      };
      const { estates, remember } = await estatesOf(store);
      return { store, key, estates, remember, close };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

async function open(path: string, shown: string): Promise<SqliteStore> {
  try {
    const store = await createSqliteStore({
      url: `file:${path}`,
      declarations: [...COLLECTIONS, SETTINGS, PUBLISHING_LOG_COLLECTION],
    });
    // It holds identity numbers: for the office's account alone.
    await chmod(path, 0o600);
    return store;
  } catch (cause) {
    throw new UserError('DATABASE_UNUSABLE', {
      file: shown,
      value: cause instanceof Error ? cause.message : String(cause),
    });
  }
}

/** The database with everything that belongs to it, as far as it is there. */
async function copyInto(folder: string, db: string): Promise<string> {
  const path = join(folder, basename(db));
  for (const suffix of ['', '-wal', '.key']) {
    if ((await stat(`${db}${suffix}`).catch(() => null)) !== null)
      await copyFile(`${db}${suffix}`, `${path}${suffix}`);
  }
  return path;
}

async function keyOf(store: SqliteStore, path: string, shown: string): Promise<string> {
  const file = `${path}.key`;
  const stored = await store.get(OFFICE, SETTINGS.name, KEY_CHECK);
  const key = await readKey(file);
  if (stored === null) return keep(store, key ?? (await createKey(file)));
  if (key === null || stored.body.check !== checkOf(key)) {
    throw new UserError('KEY_MISSING', { file: shown, key: `${shown}.key` });
  }
  return key;
}

async function keep(store: SqliteStore, key: string): Promise<string> {
  const body = { schemaVersion: 1, check: checkOf(key), by: actorId('main-job') };
  await store.commit(OFFICE, [
    { type: 'put', collection: SETTINGS.name, id: KEY_CHECK, expect: 'absent', body, index: {} },
  ]);
  return key;
}

const checkOf = (key: string) => keyedDigest(key, 'wuye main job');

async function estatesOf(store: SqliteStore) {
  const stored = await store.get(OFFICE, SETTINGS.name, ESTATES);
  const estates = Array.isArray(stored?.body.ids) ? stored.body.ids.map(String) : [];
  const remember = async (estate: string) => {
    if (estates.includes(estate)) return;
    const body = { schemaVersion: 1, ids: [...estates, estate] };
    await store.commit(OFFICE, [
      {
        type: 'put',
        collection: SETTINGS.name,
        id: ESTATES,
        expect: stored?.version ?? 'absent',
        body,
        index: {},
      },
    ]);
  };
  return { estates, remember };
}
