import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, type CollectionDeclaration, estateId, type ListQuery, type Version } from 'wuye';
import { CONFORMANCE_CASES, type ConformanceTarget, lacking, registerConformance } from 'wuye/conformance';
import { listAll } from 'wuye/storage';
import {
  createRedisStore,
  type RedisStore,
  type RedisStoreOptions,
} from '../../examples/adapters/redis/redis-store.js';
import { type Cuttable, openCuttable } from '../support/cuttable.js';
import { type RedisServer, redisMissing, startRedis } from '../support/redis-server.js';

const missing = redisMissing();

describe.skipIf(missing !== null)(`Redis${missing ?? ''}`, () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server?.stop());
  const restart = async () => {
    await server.shutDown();
    await server.start();
  };
  registerConformance(
    { describe, it },
    targetOf(() => server, restart),
  );
});

describe.skipIf(missing !== null)(`Redis as a cluster${missing ?? ''}`, () => {
  let server: RedisServer;
  beforeAll(async () => {
    // One server that holds all slots refuses keys of different slots as a large cluster does.
    server = await startRedis({ 'cluster-enabled': 'yes' });
    const client = await connected(server.url);
    await client.sendCommand(['CLUSTER', 'ADDSLOTSRANGE', '0', '16383']);
    while (!String(await client.sendCommand(['CLUSTER', 'INFO'])).includes('cluster_state:ok'))
      await pause(50);
    await expect(client.mGet(['one', 'another'])).rejects.toThrow('CROSSSLOT');
    client.destroy();
  }, 30_000);
  afterAll(() => server?.stop());
  // A cluster that was started anew takes seconds to know itself: here only the connection is another one.
  registerConformance(
    { describe, it },
    targetOf(
      () => server,
      async () => undefined,
    ),
  );
});

describe.skipIf(missing !== null)(`the Redis adapter${missing ?? ''}`, () => {
  let server: RedisServer;
  let client: Awaited<ReturnType<typeof connected>>;
  beforeAll(async () => {
    server = await startRedis();
    client = await connected(server.url);
  });
  afterAll(async () => {
    client?.destroy();
    await server?.stop();
  });
  const estate = estateId('est_chenghu');
  const THINGS: CollectionDeclaration = {
    name: 'things',
    fields: ['kind', 'unit', 'order'],
    indexes: {
      by_kind: { equal: ['kind'] },
      by_both: { equal: ['kind', 'unit'] },
      all: { equal: [] },
      by_order: { equal: ['kind'], range: 'order' },
    },
  };
  const thing = (id: string, kind: string, unit = ''): Change => {
    const index = { kind, unit, order: '1' };
    return { type: 'put', collection: 'things', id, expect: 'absent', body: { id }, index };
  };
  let stores = 0;
  const open = (options: Partial<RedisStoreOptions> = {}) => {
    stores += 1;
    return createRedisStore({ url: server.url, prefix: `own${stores}`, declarations: [THINGS], ...options });
  };
  const idsOf = async (store: RedisStore, query: Pick<ListQuery, 'index' | 'equal' | 'order'>) => {
    const found: string[] = [];
    for await (const page of listAll(store, estate, { collection: 'things', limit: 3, ...query })) {
      found.push(...page.map(({ id }) => id));
    }
    return found;
  };

  it('is tried by every case of the kit but those about ranges', async () => {
    const store = await open();
    const target = targetOf(
      () => server,
      async () => undefined,
    );
    const left = CONFORMANCE_CASES.filter((one) => lacking(one, store.capabilities, target) !== null);
    expect(left.filter(({ needs }) => !needs.includes('ranges'))).toEqual([]);
    expect(left.length).toBeLessThan(CONFORMANCE_CASES.length / 3);
    await store.close();
  });

  it('lists by equality in the order of the ids, both ways, and nothing beside', async () => {
    const store = await open();
    const kinds = ['', ' ', 'a', 'a ', 'aa', 'A', 'b', '~', 'a(b', '[a'];
    const changes = kinds.flatMap((kind, at) =>
      ['z', 'a', 'M', '0'].map((id) => thing(`${id}${at}`, kind, kind)),
    );
    expect((await store.commit(estate, changes)).ok).toBe(true);
    for (const [at, kind] of kinds.entries()) {
      const ids = ['0', 'M', 'a', 'z'].map((id) => `${id}${at}`);
      for (const order of ['ascending', 'descending'] as const) {
        const expected = order === 'ascending' ? ids : ids.toReversed();
        expect(await idsOf(store, { index: 'by_kind', equal: { kind }, order })).toEqual(expected);
        expect(await idsOf(store, { index: 'by_both', equal: { kind, unit: kind }, order })).toEqual(
          expected,
        );
      }
      expect(await idsOf(store, { index: 'by_both', equal: { kind, unit: 'c' } })).toEqual([]);
    }
    const all = changes.map(({ id }) => id).sort();
    expect(await idsOf(store, { index: 'all', equal: {} })).toEqual(all);
    expect(await idsOf(store, { index: 'all', equal: {}, order: 'descending' })).toEqual(all.toReversed());
    await store.close();
  });

  it('gives full pages while documents of the page are deleted and moved', async () => {
    const store = await open();
    const names = Array.from({ length: 60 }, (_, at) => `n${String(at).padStart(2, '0')}`);
    await store.commit(
      estate,
      names.map((id) => thing(id, 'a')),
    );
    const versions = new Map(
      (await store.getMany(estate, 'things', names)).map((item) => [item?.id, item?.version]),
    );
    const others = names.filter((_, at) => at % 3 !== 0);
    const changes = others.map((id): Change => {
      const expect = versions.get(id) ?? ('' as Version);
      return id < 'n30'
        ? { type: 'delete', collection: 'things', id, expect }
        : { ...thing(id, 'b'), expect };
    });
    const walks = Promise.all(
      Array.from({ length: 20 }, () => idsOf(store, { index: 'by_kind', equal: { kind: 'a' } })),
    );
    await Promise.all(changes.map((change) => store.commit(estate, [change])));
    const stay = names.filter((_, at) => at % 3 === 0);
    for (const walk of await walks) {
      expect(walk).toEqual([...new Set(walk)].sort());
      expect(walk.filter((id) => stay.includes(id))).toEqual(stay);
    }
    expect(await idsOf(store, { index: 'by_kind', equal: { kind: 'a' } })).toEqual(stay);
    await store.close();
  });

  it('refuses an index with a range', async () => {
    const store = await open();
    const query = { collection: 'things', index: 'by_order', equal: { kind: 'a' }, limit: 1 };
    await expect(store.list(estate, query)).rejects.toMatchObject({ code: 'STORAGE.UNSUPPORTED' });
    const bounded = store.list(estate, { ...query, index: 'by_kind', range: { from: '1' } });
    await expect(bounded).rejects.toMatchObject({ code: 'STORAGE.INVALID_QUERY' });
    await store.close();
  });

  it('pages 10,000 documents', async () => {
    const store = await open();
    for (let part = 0; part < 10; part++) {
      const changes = Array.from({ length: 1_000 }, (_, at) => thing(`n${part}.${at}`, 'a'));
      expect((await store.commit(estate, changes)).ok).toBe(true);
    }
    const query = { collection: 'things', index: 'by_kind', equal: { kind: 'a' }, limit: 9_999 };
    const first = await store.list(estate, query);
    expect(first.items).toHaveLength(9_999);
    const second = await store.list(estate, { ...query, cursor: first.next ?? '' });
    expect([second.items.length, second.next]).toEqual([1, null]);
    await store.close();
  });

  it('leaves nothing behind of documents that were deleted, but the count of commits', async () => {
    const store = await open({ prefix: 'gone' });
    const written = await store.commit(estate, [thing('a', 'x'), thing('b', 'y', 'u')]);
    const expect_ = (written.ok && written.versions[0]) || ('' as Version);
    const removals = ['a', 'b'].map(
      (id) => ({ type: 'delete', collection: 'things', id, expect: expect_ }) as const,
    );
    expect((await store.commit(estate, removals)).ok).toBe(true);
    const keys = await client.keys('gone:*');
    expect(keys.sort()).toEqual(['gone:{est_chenghu}:commits', 'gone:{est_chenghu}:declarations']);
    await store.close();
  });

  it('goes on when the server forgot its scripts', async () => {
    const store = await open();
    for (const id of ['a', 'b', 'c']) {
      await client.scriptFlush();
      expect((await store.commit(estate, [thing(id, 'a')])).ok).toBe(true);
      await client.scriptFlush();
      expect(await idsOf(store, { index: 'by_kind', equal: { kind: 'a' } })).toContain(id);
    }
    await store.close();
  });

  it('says that it is durable where the server writes each commit to the disk, or where the host says so', async () => {
    const durableWith = async (
      settings: Record<string, string>,
      options: Partial<RedisStoreOptions> = {},
    ) => {
      for (const [name, value] of Object.entries(settings)) await client.configSet(name, value);
      const store = await open(options);
      await store.close();
      return store.capabilities.durable;
    };
    expect(await durableWith({ appendfsync: 'everysec' })).toBe(false);
    expect(await durableWith({ appendfsync: 'everysec' }, { durable: true })).toBe(false);
    expect(await durableWith({ appendfsync: 'always', appendonly: 'no' })).toBe(false);
    expect(await durableWith({ 'aof-load-truncated': 'yes' })).toBe(false);
    expect(await durableWith({ appendonly: 'yes', 'aof-load-truncated': 'no' })).toBe(true);
    await client.aclSetUser('clerk', ['on', '>secret', '~*', '+@all', '-config']);
    const url = server.url.replace('//', '//clerk:secret@');
    expect(await durableWith({}, { url })).toBe(false);
    expect(await durableWith({}, { url, durable: true })).toBe(true);
  });

  it('refuses a server that throws keys away', async () => {
    await client.configSet({ 'maxmemory-policy': 'allkeys-lru' });
    await expect(open()).rejects.toMatchObject({ code: 'STORAGE.UNSUPPORTED' });
    await client.configSet({ 'maxmemory-policy': 'noeviction' });
    await (await open()).close();
  });

  it('fails at once where no server is, and where it may not come in', async () => {
    const way = await openCuttable(server.port);
    await way.cut();
    const nobody = open({ url: `redis://127.0.0.1:${way.port}` });
    await expect(nobody).rejects.toMatchObject({
      code: 'STORAGE.IO_FAILED',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    const stranger = open({ url: server.url.replace('//', '//stranger:guess@') });
    await expect(stranger).rejects.toMatchObject({
      code: 'STORAGE.IO_FAILED',
      message: expect.stringContaining('WRONGPASS'),
    });
  });
});

/** A host knows its estates; here they are looked up. */
async function estatesOf(url: string, prefix: string) {
  const client = await connected(url);
  const keys = await client.keys(`${prefix}:{*}:declarations`);
  client.destroy();
  return keys.map((key) => estateId(key.slice(key.indexOf('{') + 1, key.indexOf('}'))));
}

function connected(url: string) {
  return createClient({ url })
    .on('error', () => undefined)
    .connect();
}

/** A prefix for each case; each store has a way of its own to the server. */
function targetOf(server: () => RedisServer, restart: () => Promise<void>): ConformanceTarget<RedisStore> {
  const opened = new WeakMap<RedisStore, { readonly options: RedisStoreOptions; readonly way: Cuttable }>();
  let cases = 0;
  const open = async (options: Omit<RedisStoreOptions, 'url'>) => {
    const way = await openCuttable(server().port);
    const store = await createRedisStore({ ...options, url: `redis://127.0.0.1:${way.port}` });
    opened.set(store, { options: { ...options, url: '' }, way });
    return store;
  };
  const close = async (store: RedisStore) => {
    await store.close();
    await opened.get(store)?.way.cut();
  };
  const optionsOf = (store: RedisStore): RedisStoreOptions => opened.get(store)?.options ?? { url: '' };
  return {
    open(declarations) {
      cases += 1;
      return open({ prefix: `kit${cases}`, declarations });
    },
    close,
    async reopen(store) {
      await close(store);
      await restart();
      return open(optionsOf(store));
    },
    connect: (store) => open(optionsOf(store)),
    async migrate(store, declarations, indexOf) {
      await close(store);
      const next = await open({ ...optionsOf(store), declarations, indexOf });
      try {
        await next.prepare(await estatesOf(server().url, optionsOf(store).prefix ?? ''));
        return next;
      } catch (error) {
        await close(next);
        throw error;
      }
    },
    async breakDevice(store) {
      await opened.get(store)?.way.cut();
    },
  };
}
