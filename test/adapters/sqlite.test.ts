import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Client, createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, type CollectionDeclaration, estateId } from 'wuye';
import { registerConformance } from 'wuye/conformance';
import { listAll } from 'wuye/storage';
import { createSqliteStore, type SqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';

const estate = estateId('est_chenghu');
let directory = '';
let files = 0;
const freshFile = (): string => {
  files += 1;
  return `file:${join(directory, `${files}.db`)}`;
};
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wuye-sqlite-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

type Options = Parameters<typeof createSqliteStore>[0];

/** Opens stores over clients of the test's own, which can be taken from under them. */
function createTarget() {
  const opened = new WeakMap<SqliteStore, { readonly options: Options; readonly client: Client }>();
  const open = async (url: string, options: Omit<Options, 'url'>): Promise<SqliteStore> => {
    const client = createClient({ url, timeout: 0, concurrency: 1 });
    const store = await createSqliteStore({ ...options, url: client });
    opened.set(store, { options: { ...options, url }, client });
    return store;
  };
  const again = (store: SqliteStore, changed: Partial<Options> = {}) => {
    const options = { ...opened.get(store)?.options, ...changed };
    return open(String(options.url), options);
  };
  const breakDevice = async (store: SqliteStore) => opened.get(store)?.client.close();
  const close = async (store: SqliteStore) => {
    await store.close();
    await breakDevice(store);
  };
  return { open, again, breakDevice, close };
}

describe('SQLite in memory', () => {
  const { open, close, breakDevice } = createTarget();
  registerConformance(
    { describe, it },
    { open: (declarations) => open(':memory:', { declarations }), close, breakDevice },
  );
});

describe('SQLite in a file', () => {
  const { open, again, close, breakDevice } = createTarget();
  registerConformance(
    { describe, it },
    {
      open: (declarations) => open(freshFile(), { declarations }),
      close,
      reopen: async (store) => {
        await close(store);
        return again(store);
      },
      connect: again,
      migrate: async (store, declarations, indexOf) => {
        await close(store);
        return again(store, { declarations, indexOf });
      },
      breakDevice,
    },
  );
});

describe('the SQLite adapter', () => {
  const task = (id: string, body: object = {}): Change => {
    const index = { state: 'open', role: 'clerk', due_on: '' };
    return { type: 'put', collection: 'tasks', id, expect: 'absent', body, index };
  };
  const things = (change: Partial<CollectionDeclaration> = {}): CollectionDeclaration => ({
    name: 'things',
    fields: ['kind', 'order'],
    indexes: { by_kind: { equal: ['kind'], range: 'order' } },
    ...change,
  });

  it('writes 10,000 documents in one commit and walks them', async () => {
    const store = await createSqliteStore({ url: freshFile() });
    const changes = Array.from({ length: 10_000 }, (_, at) => task(`tsk_${at}`, { at, name: '王芳' }));
    expect((await store.commit(estate, changes)).ok).toBe(true);
    let found = 0;
    const query = { collection: 'tasks', index: 'by_due', equal: { state: 'open' }, limit: 1000 };
    for await (const page of listAll(store, estate, query)) found += page.length;
    expect(found).toBe(10_000);
    await store.close();
  });

  it('loses nothing between two processes on one file', async () => {
    const url = freshFile();
    const script = fileURLToPath(new URL('./sqlite-writer.ts', import.meta.url));
    const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, url, '150']);
    await Promise.all([run(), run()]);
    const store = await createSqliteStore({ url });
    expect((await store.get(estate, 'lookups', 'counter'))?.body.count).toBe(300);
    await store.close();
  });

  it('keeps what was begun before close, and fails afterwards with STORAGE.IO_FAILED', async () => {
    const url = freshFile();
    const store = await createSqliteStore({ url });
    const commit = store.commit(estate, [task('tsk_1')]);
    await store.close();
    expect((await commit).ok).toBe(true);
    await expect(store.get(estate, 'tasks', 'tsk_1')).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
    const again = await createSqliteStore({ url });
    expect(await again.get(estate, 'tasks', 'tsk_1')).not.toBeNull();
    await again.close();
  });

  it('leaves a client of the host open', async () => {
    const client = createClient({ url: ':memory:' });
    const store = await createSqliteStore({ url: client });
    await store.commit(estate, [task('tsk_1', { name: '王芳' })]);
    await store.close();
    const { rows } = await client.execute("SELECT state, body ->> 'name' AS name FROM tasks");
    expect(rows.map((row) => [row.state, row.name])).toEqual([['open', '王芳']]);
    client.close();
  });

  it('gives up on a database that stays busy, and goes on when it is free', async () => {
    const url = freshFile();
    const store = await createSqliteStore({ url, patience: 30 });
    const holder = createClient({ url });
    const held = await holder.transaction('write');
    const busy = store.commit(estate, [task('tsk_1')]);
    await expect(busy).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED', cause: { code: 'SQLITE_BUSY' } });
    expect(await store.get(estate, 'tasks', 'tsk_1')).toBeNull();
    await held.rollback();
    expect((await store.commit(estate, [task('tsk_1')])).ok).toBe(true);
    holder.close();
    await store.close();
  });

  it('refuses a file that is no database, and a directory that is not there', async () => {
    const path = join(directory, 'workbook.xlsx');
    await writeFile(path, 'PK, and then no database '.repeat(100));
    for (const url of [`file:${path}`, `file:${join(directory, 'missing', 'estate.db')}`]) {
      await expect(createSqliteStore({ url })).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
    }
  });

  it('takes words of SQL as field names', async () => {
    const store = await createSqliteStore({ url: ':memory:', declarations: [things()] });
    const index = { kind: "'); DROP TABLE things; --", order: '1' };
    const put = { type: 'put', collection: 'things', id: 'a', expect: 'absent', body: {}, index } as const;
    expect((await store.commit(estate, [put])).ok).toBe(true);
    const query = { collection: 'things', index: 'by_kind', equal: { kind: index.kind }, limit: 1 };
    expect((await store.list(estate, query)).items).toHaveLength(1);
    await store.close();
  });

  it('makes an index anew that is declared otherwise', async () => {
    const url = freshFile();
    const open = (declaration: CollectionDeclaration) =>
      createSqliteStore({ url, declarations: [declaration] });
    const first = await open(things());
    const index = { kind: 'a', order: '1' };
    await first.commit(estate, [
      { type: 'put', collection: 'things', id: 'a', expect: 'absent', body: {}, index },
    ]);
    await first.close();
    const second = await open(things({ indexes: { by_kind: { equal: ['order', 'kind'] } } }));
    const query = { collection: 'things', index: 'by_kind', equal: index, limit: 1 };
    expect((await second.list(estate, query)).items).toHaveLength(1);
    await second.close();
    const client = createClient({ url });
    const { rows } = await client.execute("SELECT sql FROM sqlite_master WHERE name = 'things__by_kind'");
    expect(rows[0]?.sql).toBe('CREATE INDEX "things__by_kind" ON "things" ("estate", "order", "kind", "id")');
    client.close();
  });
});
