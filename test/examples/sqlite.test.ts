import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { CollectionDeclaration } from 'wuye';
import { registerConformance } from 'wuye/conformance';
import { createSqliteStore, type SqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';

describe('SQLite in memory', () => {
  registerConformance(
    { describe, it },
    {
      open: (declarations) => createSqliteStore({ url: ':memory:', declarations }),
      close: (store) => store.close(),
    },
  );
});

describe('SQLite in a file', () => {
  let directory = '';
  let files = 0;
  const urls = new WeakMap<SqliteStore, { url: string; declarations: readonly CollectionDeclaration[] }>();
  const open = async (url: string, declarations: readonly CollectionDeclaration[]) => {
    const store = await createSqliteStore({ url, declarations });
    urls.set(store, { url, declarations });
    return store;
  };
  const again = (store: SqliteStore) => {
    const { url, declarations } = urls.get(store) ?? { url: '', declarations: [] };
    return open(url, declarations);
  };
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'wuye-sqlite-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  registerConformance(
    { describe, it },
    {
      open: (declarations) => {
        files += 1;
        return open(`file:${join(directory, `${files}.db`)}`, declarations);
      },
      close: (store) => store.close(),
      reopen: async (store) => {
        await store.close();
        return again(store);
      },
      connect: again,
    },
  );
});
