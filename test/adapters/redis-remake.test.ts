import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, type CollectionDeclaration, estateId, type Store } from 'wuye';
import { type Indexer, listAll } from 'wuye/storage';
import type { Connection } from '../../examples/adapters/redis/connection.js';
import { eachStep } from '../../examples/adapters/redis/each-step.js';
import { layoutOf } from '../../examples/adapters/redis/layout.js';
import { createRedisStore, type RedisStoreOptions } from '../../examples/adapters/redis/redis-store.js';
import { openCuttable } from '../support/cuttable.js';
import { type RedisServer, redisMissing, startRedis } from '../support/redis-server.js';

const missing = redisMissing();
const estate = estateId('est_chenghu');
const BEFORE: CollectionDeclaration = {
  name: 'things',
  fields: ['kind'],
  indexes: { by_kind: { equal: ['kind'] } },
};
const NOW: CollectionDeclaration = {
  name: 'things',
  fields: ['unit', 'kind'],
  indexes: { by_unit: { equal: ['unit'] }, by_kind: { equal: ['kind', 'unit'] } },
};
const indexOf: Indexer = (_, body) => ({ kind: 'not asked', unit: String((body as { unit: unknown }).unit) });
const COUNT = 1_200;
const things = (unit = (at: number) => String(at % 3)): readonly Change[] =>
  Array.from({ length: COUNT }, (_, at) => ({
    type: 'put',
    collection: 'things',
    id: `n${String(at).padStart(4, '0')}`,
    expect: 'absent',
    body: { unit: unit(at) },
    index: { kind: 'a' },
  }));

async function idsOf(store: Store, index: string, equal: Readonly<Record<string, string>>) {
  const found: string[] = [];
  for await (const page of listAll(store, estate, { collection: 'things', index, equal, limit: 1_000 })) {
    found.push(...page.map(({ id }) => id));
  }
  return found;
}

describe.skipIf(missing !== null)(`changed declarations in Redis${missing ?? ''}`, () => {
  let server: RedisServer;
  let prefixes = 0;
  beforeAll(async () => {
    server = await startRedis({ appendfsync: 'everysec' });
  });
  afterAll(() => server?.stop());
  const open = (declaration: CollectionDeclaration, options: Partial<RedisStoreOptions> = {}) =>
    createRedisStore({ url: server.url, prefix: `own${prefixes}`, declarations: [declaration], ...options });
  /** A store of the release before, with documents. */
  const begin = async (unit?: (at: number) => string) => {
    prefixes += 1;
    const store = await open(BEFORE);
    for (let at = 0; at < COUNT; at += 1_000) {
      expect((await store.commit(estate, things(unit).slice(at, at + 1_000))).ok).toBe(true);
    }
    return store;
  };
  const all = things().map(({ id }) => id);
  const ofUnit = (unit: number) => all.filter((_, at) => at % 3 === unit);

  it('make new sets and fill new fields, when an estate is used first', async () => {
    const before = await begin();
    const versions = await before.getMany(estate, 'things', all);
    await before.close();
    const now = await open(NOW, { indexOf });
    expect(await idsOf(now, 'by_unit', { unit: '1' })).toEqual(ofUnit(1));
    expect(await idsOf(now, 'by_kind', { kind: 'a', unit: '2' })).toEqual(ofUnit(2));
    expect(await now.getMany(estate, 'things', all)).toEqual(versions);
    await now.close();
    const back = await open(BEFORE);
    expect(await idsOf(back, 'by_kind', { kind: 'a' })).toEqual(all);
    await back.close();
  });

  it('ask anew for a field that was away, also for documents that nobody wrote since', async () => {
    await (await begin()).close();
    for (const suffix of ['', ' anew']) {
      const telling: Indexer = (collection, body) => {
        const index = indexOf(collection, body);
        return { ...index, unit: `${index.unit}${suffix}` };
      };
      const now = await open(NOW, { indexOf: telling });
      expect(await idsOf(now, 'by_unit', { unit: `1${suffix}` })).toEqual(ofUnit(1));
      await now.close();
      const back = await open(BEFORE);
      expect(await idsOf(back, 'by_kind', { kind: 'a' })).toEqual(all);
      await back.close();
    }
  });

  it('are refused where nobody can tell the values of a new field', async () => {
    await (await begin()).close();
    const now = await open(NOW);
    const refused = { code: 'STORAGE.UNSUPPORTED', message: expect.stringContaining('pass indexOf') };
    await expect(now.prepare([estate])).rejects.toMatchObject(refused);
    await now.close();
    const back = await open(BEFORE);
    expect(await idsOf(back, 'by_kind', { kind: 'a' })).toEqual(all);
    await back.close();
  });

  it('are left to whoever took over', async () => {
    const connection = { run: async () => ['changed', 'things'] } as unknown as Connection;
    const walk = eachStep(connection, layoutOf('own', estate), 'things', '{}', async () => undefined);
    await expect(walk).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
  });

  it('are made by one, when many begin at once, and no commit is lost meanwhile', async () => {
    await (await begin()).close();
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(NOW, { indexOf })));
    const results = await Promise.all(
      stores.map((store, at) =>
        store.commit(estate, [
          {
            type: 'put',
            collection: 'things',
            id: `z${at}`,
            expect: 'absent',
            body: {},
            index: { kind: 'b', unit: '1' },
          },
        ]),
      ),
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    for (const store of stores) {
      expect(await idsOf(store, 'by_unit', { unit: '1' })).toEqual([...ofUnit(1), 'z0', 'z1', 'z2', 'z3']);
      await store.close();
    }
  });

  it('leave everything as it was where a value cannot be told', async () => {
    await (await begin((at) => (at === 1_100 ? '湖' : '0'))).close();
    const now = await open(NOW, { indexOf });
    const refused = now.list(estate, {
      collection: 'things',
      index: 'by_unit',
      equal: { unit: '0' },
      limit: 1,
    });
    await expect(refused).rejects.toMatchObject({ code: 'STORAGE.INVALID_INDEX_VALUE' });
    await expect(now.prepare([estate])).rejects.toMatchObject({ code: 'STORAGE.INVALID_INDEX_VALUE' });
    await now.close();
    const back = await open(BEFORE);
    expect(await idsOf(back, 'by_kind', { kind: 'a' })).toEqual(all);
    await back.close();
  });

  it('stop a store of the release before, which says so', async () => {
    const before = await begin();
    const now = await open(NOW, { indexOf });
    await now.prepare([estate]);
    const message = expect.stringContaining('another release');
    const late = {
      type: 'put',
      collection: 'things',
      id: 'z',
      expect: 'absent',
      body: {},
      index: { kind: 'a' },
    } as const;
    const failed = { code: 'STORAGE.IO_FAILED', message };
    await expect(before.commit(estate, [late])).rejects.toMatchObject(failed);
    await expect(idsOf(before, 'by_kind', { kind: 'a' })).rejects.toMatchObject(failed);
    expect((await before.get(estate, 'things', 'n0000'))?.body).toEqual({ unit: '0' });
    expect(await idsOf(now, 'by_unit', { unit: '0' })).toEqual(ofUnit(0));
    await before.close();
    await now.close();
  });

  it('are begun anew by the next one where the first was cut off', async () => {
    for (const asked of [1, 600, COUNT]) {
      await (await begin()).close();
      const way = await openCuttable(server.port);
      let count = 0;
      const cutting: Indexer = (collection, body) => {
        count += 1;
        if (count === asked) void way.cut();
        return indexOf(collection, body);
      };
      const url = `redis://127.0.0.1:${way.port}`;
      const first = await open(NOW, { url, indexOf: cutting });
      await expect(first.prepare([estate])).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
      await first.close();
      const next = await open(NOW, { indexOf, patience: 100 });
      const busy = idsOf(next, 'by_unit', { unit: '1' });
      await expect(busy).rejects.toMatchObject({ message: expect.stringContaining('are being made anew') });
      expect(await next.get(estate, 'things', 'n0000')).not.toBeNull();
      // What the server does by itself after half a minute.
      const client = await createClient({ url: server.url }).connect();
      await client.del(`own${prefixes}:{${estate}}:lock:things`);
      client.destroy();
      expect(await idsOf(next, 'by_unit', { unit: '1' })).toEqual(ofUnit(1));
      await next.close();
    }
  });
});
