import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, type CollectionDeclaration, estateId, type Store } from 'wuye';
import { COLLECTIONS, type Indexer, listAll } from 'wuye/storage';
import { createSqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';
import { bundledScript, startScript } from '../support/bundled-script.js';
import { indexOfParcel, PARCELS_BEFORE, PARCELS_TODAY } from './sqlite-parcels.js';

const estates = ['est_1', 'est_2', 'est_3'].map((id) => estateId(id));
const indexOf: Indexer = (_, body) => indexOfParcel(body);
const today = { declarations: [PARCELS_TODAY], indexOf };
const EACH = 150;

let directory = '';
let files = 0;
const freshFile = (): string => {
  files += 1;
  return `file:${join(directory, `${files}.db`)}`;
};
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wuye-sqlite-migration-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Every row of a database, and the statements it was made with. */
async function dump(url: string): Promise<readonly unknown[]> {
  const client = createClient({ url });
  const { rows: schema } = await client.execute(
    'SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name',
  );
  const tables = schema.filter(({ sql }) => String(sql).startsWith('CREATE TABLE'));
  const contents = [];
  for (const { name } of tables) contents.push((await client.execute(`SELECT * FROM "${name}"`)).rows);
  const check = await client.execute('PRAGMA integrity_check');
  client.close();
  expect(check.rows[0]?.integrity_check).toBe('ok');
  return [schema, contents].map((part) => JSON.parse(JSON.stringify(part)));
}

const stateOf = (at: number) => (at % 3 === 0 ? 'open' : 'done');

/** 450 parcels of an earlier release in three estates. */
async function parcelsOfBefore(url: string): Promise<void> {
  const store = await createSqliteStore({ url, declarations: [PARCELS_BEFORE] });
  for (const estate of estates) {
    const changes = Array.from({ length: EACH }, (_, at): Change => {
      const body = { state: stateOf(at), since: `2026-11-${10 + (at % 20)}`, to: '王芳' };
      const index = { state: stateOf(at), value: '7', shelf: 'a' };
      return { type: 'put', collection: 'parcels', id: `par_${at}`, expect: 'absent', body, index };
    });
    expect((await store.commit(estate, changes)).ok).toBe(true);
  }
  await store.close();
}

async function walk(store: Store, at: number, index: string, equal: Readonly<Record<string, string>>) {
  const found: string[] = [];
  const query = { collection: 'parcels', index, equal, limit: 40 };
  for await (const page of listAll(store, estates[at] ?? estateId('none'), query)) {
    found.push(...page.map(({ id, body }) => `${body.since} ${id}`));
  }
  return found;
}

describe('a database made from other declarations', () => {
  it('gets its new fields with the values of every document, and loses those that are gone', async () => {
    const url = freshFile();
    await parcelsOfBefore(url);
    const store = await createSqliteStore({ url, ...today });
    const all = Array.from({ length: EACH }, (_, at) => `2026-11-${10 + (at % 20)} par_${at}`).sort();
    const open = all.filter((text) => stateOf(Number(text.split('_')[1])) === 'open');
    for (const at of estates.keys()) {
      expect(await walk(store, at, 'oldest', {})).toEqual(all);
      expect(await walk(store, at, 'by_state', { state: 'open' })).toEqual(open);
      const kept = await store.get(estates[at] ?? estateId('none'), 'parcels', 'par_7');
      expect(kept).toMatchObject({ version: '1', body: { to: '王芳', state: 'done' } });
    }
    await store.close();
    const fresh = freshFile();
    await (await createSqliteStore({ url: fresh, ...today })).close();
    expect((await dump(url))[0]).toEqual((await dump(fresh))[0]);
  });

  it('is the same afterwards where it was made before declarations were kept', async () => {
    const [url, older] = [freshFile(), freshFile()];
    for (const file of [url, older]) await parcelsOfBefore(file);
    const client = createClient({ url: older });
    await client.execute('DROP TABLE _declarations');
    client.close();
    for (const file of [url, older]) await (await createSqliteStore({ url: file, ...today })).close();
    expect(await dump(older)).toEqual(await dump(url));
  });

  it('opens as it is where nothing changed, without a write, also without kept declarations', async () => {
    const url = freshFile();
    await parcelsOfBefore(url);
    const before = await dump(url);
    const client = createClient({ url });
    await client.execute('DROP TABLE _declarations');
    await (await createSqliteStore({ url, declarations: [PARCELS_BEFORE] })).close();
    expect(await dump(url)).toEqual(before);
    const held = await client.transaction('write');
    await held.execute("UPDATE parcels SET shelf = 'b'");
    await (await createSqliteStore({ url, declarations: [PARCELS_BEFORE], patience: 0 })).close();
    await held.rollback();
    client.close();
  });

  it('asks the library for the index of its own collections', async () => {
    const url = freshFile();
    const before = COLLECTIONS.map(
      (declaration): CollectionDeclaration =>
        declaration.name === 'tasks'
          ? { name: 'tasks', fields: ['state'], indexes: { by_state: { equal: ['state'] } } }
          : declaration,
    );
    const old = await createSqliteStore({ url, declarations: before });
    const body = { schemaVersion: 1, state: 'open', role: 'clerk', dueOn: '2026-12-01' };
    const put = { type: 'put', collection: 'tasks', id: 'tsk_1', expect: 'absent', body } as const;
    await old.commit(estates[0] ?? estateId('none'), [{ ...put, index: { state: 'open' } }]);
    await old.close();
    const store = await createSqliteStore({ url });
    const query = {
      collection: 'tasks',
      index: 'by_role',
      equal: { state: 'open', role: 'clerk' },
      limit: 9,
    };
    const range = { from: '2026-12-01', before: '2026-12-02' };
    const page = await store.list(estates[0] ?? estateId('none'), { ...query, range });
    expect(page.items.map(({ id }) => id)).toEqual(['tsk_1']);
    await store.close();
  });

  it('stays as it was where nobody tells a value, or a wrong one, or the telling fails', async () => {
    const url = freshFile();
    await parcelsOfBefore(url);
    const before = await dump(url);
    const nobody = createSqliteStore({ url, declarations: [PARCELS_TODAY] });
    await expect(nobody).rejects.toMatchObject({
      code: 'STORAGE.UNSUPPORTED',
      message: expect.stringContaining('pass indexOf'),
    });
    let asked = 0;
    const failing = (answer: () => object): Indexer => {
      asked = 0;
      return (_, body) => {
        asked += 1;
        return asked === 333 ? (answer() as Readonly<Record<string, string>>) : indexOfParcel(body);
      };
    };
    for (const [code, answer] of [
      ['STORAGE.INVALID_INDEX_VALUE', () => ({ since: '十一月', value: '', state: 'open', key: '' })],
      ['STORAGE.INVALID_INDEX_VALUE', () => ({ since: '2026-11-21' })],
      ['STORAGE.UNSUPPORTED', () => (undefined as unknown as { x: object }).x],
    ] as const) {
      const opening = createSqliteStore({ url, declarations: [PARCELS_TODAY], indexOf: failing(answer) });
      await expect(opening).rejects.toMatchObject({ code });
      expect(asked).toBe(333);
      expect(await dump(url)).toEqual(before);
    }
  });

  it('keeps a collection that is declared no more, for when it comes back', async () => {
    const url = freshFile();
    await parcelsOfBefore(url);
    const before = await dump(url);
    const other = { name: 'others', fields: [], indexes: {} };
    await (await createSqliteStore({ url, declarations: [other] })).close();
    const [, contents] = await dump(url);
    expect(contents).toContainEqual((before[1] as unknown[]).at(-1));
    const store = await createSqliteStore({ url, ...today });
    expect(await walk(store, 0, 'oldest', {})).toHaveLength(EACH);
    await store.close();
  });

  it('keeps a view of the host, and takes no document from a process of the release before', async () => {
    const url = freshFile();
    await parcelsOfBefore(url);
    const old = await createSqliteStore({ url, declarations: [PARCELS_BEFORE] });
    const client = createClient({ url });
    await client.execute("CREATE VIEW waiting AS SELECT id FROM parcels WHERE state = 'open'");
    const store = await createSqliteStore({ url, ...today });
    expect((await client.execute('SELECT count(*) AS n FROM waiting')).rows[0]?.n).toBe(EACH);
    const index = { state: 'open', value: '7', shelf: 'a' };
    const put = {
      type: 'put',
      collection: 'parcels',
      id: 'late',
      expect: 'absent',
      body: {},
      index,
    } as const;
    const late = old.commit(estates[0] ?? estateId('none'), [put]);
    await expect(late).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
    expect(await walk(store, 0, 'oldest', {})).toHaveLength(EACH);
    for (const one of [old, store]) await one.close();
    client.close();
  });

  it('is refused where a table of that name is not of this adapter', async () => {
    const url = freshFile();
    const client = createClient({ url });
    await client.execute('CREATE TABLE parcels (number TEXT, sender TEXT)');
    client.close();
    await expect(createSqliteStore({ url, ...today })).rejects.toMatchObject({
      code: 'STORAGE.UNSUPPORTED',
      message: expect.stringContaining('number, sender'),
    });
  });
});

describe('a migration and other processes', () => {
  let script = '';
  beforeAll(async () => {
    const replaced = { '@libsql/client': '@libsql/client/sqlite3' };
    script = await bundledScript('test/adapters/sqlite-migrator.ts', directory, replaced);
  });

  it('leaves a database as it was when it is killed, wherever it is', async () => {
    const url = freshFile();
    await parcelsOfBefore(url);
    const before = await dump(url);
    for (const killAt of [1, 200, 201, 450]) {
      const { signal } = await startScript(script, [url, String(killAt)]).ended;
      expect(signal).toBe('SIGKILL');
      expect(await dump(url)).toEqual(before);
    }
    const { lines } = await startScript(script, [url]).ended;
    expect(lines).toEqual(['450']);
    const store = await createSqliteStore({ url, declarations: [PARCELS_TODAY] });
    expect(await walk(store, 2, 'oldest', {})).toHaveLength(EACH);
    await store.close();
  });

  it('is done once when several processes open at once', async () => {
    const url = freshFile();
    await parcelsOfBefore(url);
    const ended = await Promise.all([1, 2, 3].map(() => startScript(script, [url]).ended));
    expect(ended.map(({ errors }) => errors)).toEqual(['', '', '']);
    expect(ended.map(({ lines }) => Number(lines[0])).sort()).toEqual([0, 0, 450]);
  });
});
