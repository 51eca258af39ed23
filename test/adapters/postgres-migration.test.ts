import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, type CollectionDeclaration, estateId, type Store } from 'wuye';
import { COLLECTIONS, type Indexer, listAll } from 'wuye/storage';
import { fromPool } from '../../examples/adapters/postgres/from-pool.js';
import { createPostgresStore } from '../../examples/adapters/postgres/postgres-store.js';
import { bundledScript, startScript } from '../support/bundled-script.js';
import { type PostgresServer, postgresMissing, startPostgres } from '../support/postgres-server.js';
import { indexOfParcel, PARCELS_BEFORE, PARCELS_TODAY } from './sqlite-parcels.js';

const missing = await postgresMissing();
const estates = ['est_1', 'est_2', 'est_3'].map((id) => estateId(id));
const [estate = estateId('none')] = estates;
const indexOf: Indexer = (_, body) => indexOfParcel(body);
const today = { declarations: [PARCELS_TODAY], indexOf };
const EACH = 150;

describe.skipIf(missing !== null)(`a PostgreSQL schema made from other declarations${missing ?? ''}`, () => {
  let directory = '';
  let script = '';
  let server: PostgresServer;
  let pool: pg.Pool;
  let schemas = 0;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'wuye-postgres-migration-'));
    script = await bundledScript('test/adapters/postgres-migrator.ts', directory);
    server = await startPostgres();
    pool = new pg.Pool({ ...server.connection, max: 6 });
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  type Options = Partial<Parameters<typeof createPostgresStore>[0]>;
  const open = (schema: string, options: Options = today) =>
    createPostgresStore({ database: fromPool(pool), schema, ...options });
  const freshSchema = (): string => {
    schemas += 1;
    return `parcels_${schemas}`;
  };

  /** Every column, index and row of a schema. */
  async function dump(schema: string): Promise<readonly unknown[]> {
    const columns = await pool.query(
      `SELECT table_name, column_name, data_type, collation_name, is_nullable, column_default
        FROM information_schema.columns WHERE table_schema = $1 ORDER BY table_name, column_name`,
      [schema],
    );
    const indexes = await pool.query(
      `SELECT indexname, replace(indexdef, $1, '') AS definition FROM pg_indexes WHERE schemaname = $1 ORDER BY 1`,
      [schema],
    );
    const { rows } = await pool.query(`SELECT * FROM ${schema}.parcels ORDER BY estate, id`);
    return [columns.rows, indexes.rows, rows];
  }

  const stateOf = (at: number) => (at % 3 === 0 ? 'open' : 'done');

  function parcel(id: string, at: number): Change {
    const body = { state: stateOf(at), since: `2026-11-${10 + (at % 20)}`, to: '王芳' };
    const index = { state: stateOf(at), value: '7', shelf: 'a' };
    return { type: 'put', collection: 'parcels', id, expect: 'absent', body, index };
  }

  /** 450 parcels of an earlier release in three estates. */
  async function parcelsOfBefore(schema: string): Promise<Store> {
    const store = await open(schema, { declarations: [PARCELS_BEFORE] });
    for (const one of estates) {
      const changes = Array.from({ length: EACH }, (_, at) => parcel(`par_${at}`, at));
      expect((await store.commit(one, changes)).ok).toBe(true);
    }
    return store;
  }

  async function walk(store: Store, at: number, index: string, equal: Readonly<Record<string, string>>) {
    const found: string[] = [];
    const query = { collection: 'parcels', index, equal, limit: 40 };
    for await (const page of listAll(store, estates[at] ?? estate, query)) {
      found.push(...page.map(({ id, body }) => `${body.since} ${id}`));
    }
    return found;
  }

  it('gets its new fields with the values of every document, and loses those that are gone', async () => {
    const schema = freshSchema();
    const version = (await (await parcelsOfBefore(schema)).get(estate, 'parcels', 'par_7'))?.version;
    const store = await open(schema);
    const all = Array.from({ length: EACH }, (_, at) => `2026-11-${10 + (at % 20)} par_${at}`).sort();
    const waiting = all.filter((text) => stateOf(Number(text.split('_')[1])) === 'open');
    for (const at of estates.keys()) {
      expect(await walk(store, at, 'oldest', {})).toEqual(all);
      expect(await walk(store, at, 'by_state', { state: 'open' })).toEqual(waiting);
    }
    const kept = await store.get(estate, 'parcels', 'par_7');
    expect(kept).toMatchObject({ version, body: { to: '王芳', state: 'done' } });
    const fresh = freshSchema();
    await open(fresh);
    expect((await dump(schema)).slice(0, 2)).toEqual((await dump(fresh)).slice(0, 2));
  });

  it('asks the library for the index of its own collections', async () => {
    const schema = freshSchema();
    const before = COLLECTIONS.map(
      (declaration): CollectionDeclaration =>
        declaration.name === 'tasks'
          ? { name: 'tasks', fields: ['state'], indexes: { by_state: { equal: ['state'] } } }
          : declaration,
    );
    const old = await open(schema, { declarations: before });
    const body = { schemaVersion: 1, state: 'open', role: 'clerk', dueOn: '2026-12-01' };
    const put = { type: 'put', collection: 'tasks', id: 'tsk_1', expect: 'absent', body } as const;
    await old.commit(estate, [{ ...put, index: { state: 'open' } }]);
    const store = await open(schema, {});
    const equal = { state: 'open', role: 'clerk' };
    const query = { collection: 'tasks', index: 'by_role', equal, range: { from: '2026-12-01' }, limit: 9 };
    expect((await store.list(estate, query)).items.map(({ id }) => id)).toEqual(['tsk_1']);
  });

  it('stays as it was where nobody tells a value, or a wrong one, or the telling fails', async () => {
    const schema = freshSchema();
    await parcelsOfBefore(schema);
    const before = await dump(schema);
    const nobody = open(schema, { declarations: [PARCELS_TODAY] });
    await expect(nobody).rejects.toMatchObject({
      code: 'STORAGE.UNSUPPORTED',
      message: expect.stringContaining('pass indexOf'),
    });
    for (const [code, answer] of [
      ['STORAGE.INVALID_INDEX_VALUE', () => ({ since: '十一月', value: '', state: 'open', key: '' })],
      ['STORAGE.INVALID_INDEX_VALUE', () => ({ since: '2026-11-21' })],
      ['STORAGE.UNSUPPORTED', () => (undefined as unknown as { x: object }).x],
    ] as const) {
      let asked = 0;
      const failing: Indexer = (_, body) => {
        asked += 1;
        return asked === 333 ? (answer() as Readonly<Record<string, string>>) : indexOfParcel(body);
      };
      await expect(open(schema, { ...today, indexOf: failing })).rejects.toMatchObject({ code });
      expect(asked).toBe(333);
      expect(await dump(schema)).toEqual(before);
    }
  });

  it('keeps a collection that is declared no more, for when it comes back', async () => {
    const schema = freshSchema();
    await parcelsOfBefore(schema);
    const before = await dump(schema);
    await open(schema, { declarations: [{ name: 'others', fields: [], indexes: {} }] });
    expect((await dump(schema))[2]).toEqual(before[2]);
    expect(await walk(await open(schema), 0, 'oldest', {})).toHaveLength(EACH);
  });

  it('opens where nothing changed without a right to create, a lock or a write', async () => {
    const schema = freshSchema();
    await parcelsOfBefore(schema);
    await pool.query('CREATE ROLE clerk LOGIN');
    await pool.query(`GRANT USAGE ON SCHEMA ${schema} TO clerk`);
    await pool.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO clerk`);
    await pool.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO clerk`);
    const own = new pg.Pool({ ...server.connection, user: 'clerk', max: 1 });
    const store = await createPostgresStore({
      database: fromPool(own),
      schema,
      declarations: [PARCELS_BEFORE],
    });
    expect((await store.commit(estate, [parcel('new', 1)])).ok).toBe(true);
    const refused = createPostgresStore({ database: fromPool(own), schema, ...today });
    await expect(refused).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED', cause: { code: '42501' } });
    await own.end();
  });

  it('lets those who write meanwhile wait, and takes no document from a process of the release before', async () => {
    const schema = freshSchema();
    const old = await parcelsOfBefore(schema);
    // A commit that is under way holds the migration up, and the migration every later commit.
    const holder = await pool.connect();
    await holder.query('BEGIN');
    await holder.query(`LOCK TABLE ${schema}.parcels IN ROW EXCLUSIVE MODE`);
    const steps: string[] = [];
    const migrating = open(schema).then((store) => {
      steps.push('migrated');
      return store;
    });
    await wait(150);
    const late = old.commit(estate, [parcel('late', 1)]).then(
      () => steps.push('late'),
      (error: { readonly code: string }) => steps.push(error.code),
    );
    await wait(150);
    expect(steps).toEqual([]);
    await holder.query('COMMIT');
    holder.release();
    const store = await migrating;
    await late;
    expect(steps).toEqual(['migrated', 'STORAGE.IO_FAILED']);
    expect(await walk(store, 0, 'oldest', {})).toHaveLength(EACH);
    expect(await old.get(estate, 'parcels', 'par_7')).not.toBeNull();
  });

  it('stays as it was when the process that migrates is killed, wherever it is', {
    timeout: 60_000,
  }, async () => {
    const schema = freshSchema();
    await parcelsOfBefore(schema);
    const before = await dump(schema);
    for (const killAt of [1, 200, 201, 450]) {
      const { signal } = await startScript(script, [server.url, schema, String(killAt)]).ended;
      expect(signal).toBe('SIGKILL');
      expect(await dump(schema)).toEqual(before);
    }
    expect((await startScript(script, [server.url, schema]).ended).lines).toEqual(['450']);
    expect(await walk(await open(schema), 2, 'oldest', {})).toHaveLength(EACH);
  });

  it('is migrated, and made, once when several processes open at once', { timeout: 60_000 }, async () => {
    const schema = freshSchema();
    await parcelsOfBefore(schema);
    const start = (of: string) => startScript(script, [server.url, of]).ended;
    const ended = await Promise.all([start(schema), start(schema), start(schema)]);
    expect(ended.map(({ errors }) => errors)).toEqual(['', '', '']);
    expect(ended.map(({ lines }) => Number(lines[0])).sort()).toEqual([0, 0, 450]);
    for (let turn = 0; turn < 3; turn += 1) {
      const fresh = freshSchema();
      const opened = Promise.all([open(fresh), open(fresh), open(fresh)]);
      expect((await start(fresh)).errors).toBe('');
      for (const store of await opened) expect(await walk(store, 0, 'oldest', {})).toEqual([]);
    }
  });

  it('is made once, and conflicts are told, where the host has set another isolation', async () => {
    const schema = freshSchema();
    const options = '-c default_transaction_isolation=serializable';
    const own = new pg.Pool({ ...server.connection, options, max: 4 });
    const opened = [1, 2, 3, 4].map(() => open(schema, { ...today, database: fromPool(own) }));
    const [store] = await Promise.all(opened);
    const index = { since: '', value: '', state: '', key: '' };
    const put = { ...parcel('one', 1), index } as Change;
    const results = (await Promise.all([1, 2, 3, 4].map(() => store?.commit(estate, [put])))) ?? [];
    const versions = results.map((result) => (result?.ok ? result.versions[0] : result?.conflict.actual));
    expect(results.filter((result) => result?.ok)).toHaveLength(1);
    expect(new Set(versions).size).toBe(1);
    await own.end();
  });

  it('gives no document a version that is not later than its own, where the sequence was left behind', async () => {
    const schema = freshSchema();
    const store = await open(schema);
    const index = { since: '', value: '', state: '', key: '' };
    const put = (expected: string): readonly Change[] => [
      { ...parcel('one', 1), index, expect: expected as never } as Change,
    ];
    const first = await store.commit(estate, put('absent'));
    const second = await store.commit(estate, put((first.ok && first.versions[0]) || ''));
    const current = (second.ok && second.versions[0]) || '';
    await pool.query(`SELECT setval('${schema}._versions', 1, false)`);
    await expect(store.commit(estate, put(current))).rejects.toMatchObject({
      code: 'STORAGE.IO_FAILED',
      message: expect.stringContaining('is behind'),
    });
    expect((await store.get(estate, 'parcels', 'one'))?.version).toBe(current);
    await pool.query(`SELECT setval('${schema}._versions', (SELECT max(version) FROM ${schema}.parcels))`);
    expect((await store.commit(estate, put(current))).ok).toBe(true);
  });

  it('takes words of SQL as field names, and refuses names that are none', async () => {
    const things: CollectionDeclaration = {
      name: 'things',
      fields: ['select', 'order'],
      indexes: { table: { equal: ['select'], range: 'order' } },
    };
    const store = await open(freshSchema(), { declarations: [things] });
    const index = { select: "'); DROP TABLE things; --", order: '1' };
    const put = { type: 'put', collection: 'things', id: 'a', expect: 'absent', body: {}, index } as const;
    expect((await store.commit(estate, [put])).ok).toBe(true);
    const query = { collection: 'things', index: 'table', equal: { select: index.select }, limit: 1 };
    expect((await store.list(estate, query)).items).toHaveLength(1);
    await expect(open('no"name')).rejects.toMatchObject({ code: 'KERNEL.INVALID_ARGUMENT' });
  });
});
