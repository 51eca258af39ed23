import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, type CollectionDeclaration, estateId, type Store } from 'wuye';
import { listAll } from 'wuye/storage';
import { createRedisStore } from '../../examples/adapters/redis/redis-store.js';
import { openCuttable } from '../support/cuttable.js';
import { type RedisServer, redisMissing, startRedis } from '../support/redis-server.js';

const missing = redisMissing();
const estate = estateId('est_chenghu');
const NOTES: CollectionDeclaration = {
  name: 'notes',
  fields: ['round'],
  indexes: { by_round: { equal: ['round'] }, all: { equal: [] } },
};
const noteOf = (id: string, round: number, text = ''): Change => ({
  type: 'put',
  collection: 'notes',
  id,
  expect: 'absent',
  body: { round, text },
  index: { round: String(round) },
});

/** The parts of one commit of a writer. */
const PARTS = 10;
const partsOf = (round: number) => Array.from({ length: PARTS }, (_, part) => `n${round}.${part}`);

/** Commits round after round, several at a time, until the server is gone; gives those that were acknowledged. */
async function write(store: Store, from: number): Promise<readonly number[]> {
  const acknowledged: number[] = [];
  let next = from;
  const writer = async () => {
    for (;;) {
      const round = next;
      next += 1;
      const changes = partsOf(round).map((id) => noteOf(id, round, 'x'.repeat(500)));
      const result = await store.commit(estate, changes).catch(() => null);
      if (result === null) return;
      if (!result.ok) throw new Error(`round ${round} is there already`);
      acknowledged.push(round);
    }
  };
  await Promise.all([writer(), writer(), writer()]);
  return acknowledged;
}

describe.skipIf(missing !== null)(`what happens to Redis${missing ?? ''}`, () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server?.stop());
  let stores = 0;
  const open = (url = server.url) => {
    stores += 1;
    return createRedisStore({ url, prefix: `own${stores}`, declarations: [NOTES] });
  };

  it('has all of a commit or nothing, and what was acknowledged, when the server is killed', {
    timeout: 120_000,
  }, async () => {
    const store = await createRedisStore({ url: server.url, prefix: 'killed', declarations: [NOTES] });
    let from = 0;
    let lost = 0;
    let halves = 0;
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const writing = write(store, from);
      // At another moment each time, from the first commit on.
      await new Promise((resolve) => setTimeout(resolve, 5 + ((kill * 37) % 150)));
      await server.kill();
      const done = await writing;
      acknowledged += done.length;
      await server.start();
      await expect
        .poll(() =>
          store.get(estate, 'notes', 'x').then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
      const last = Math.max(from, ...done) + 5;
      for (let round = from; round <= last; round++) {
        const found = await store.getMany(estate, 'notes', partsOf(round));
        const there = found.filter((note) => note?.body.round === round).length;
        const query = { collection: 'notes', index: 'by_round', equal: { round: String(round) }, limit: 100 };
        const listed = (await store.list(estate, query)).items.length;
        if (there !== 0 && there !== PARTS) halves += 1;
        if (listed !== there) halves += 1;
        if (done.includes(round) && there !== PARTS) lost += 1;
      }
      from = last + 1;
    }
    expect({ lost, halves }).toEqual({ lost: 0, halves: 0 });
    expect(acknowledged).toBeGreaterThan(KILLS);
    let listed = 0;
    for await (const page of listAll(store, estate, {
      collection: 'notes',
      index: 'all',
      equal: {},
      limit: 1000,
    })) {
      listed += page.length;
    }
    expect(listed % PARTS).toBe(0);
    expect(listed).toBeGreaterThanOrEqual(acknowledged * PARTS);
    await store.close();
  });

  it('fails while the way to the server is cut, and goes on by itself when the server is back', async () => {
    const store = await open();
    await store.commit(estate, [noteOf('a', 1)]);
    await server.shutDown();
    const calls = [
      () => store.get(estate, 'notes', 'a'),
      () => store.getMany(estate, 'notes', ['a', 'b']),
      () => store.list(estate, { collection: 'notes', index: 'all', equal: {}, limit: 1 }),
      () => store.commit(estate, [noteOf('b', 1)]),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
    await server.start();
    await expect.poll(() => store.get(estate, 'notes', 'b').catch(() => 'not yet')).toBeNull();
    expect((await store.get(estate, 'notes', 'a'))?.body.round).toBe(1);
    expect((await store.commit(estate, [noteOf('b', 1)])).ok).toBe(true);
    await store.close();
  });

  it('tells a caller that tries again after a cut what became of the first attempt', async () => {
    const way = await openCuttable(server.port);
    const store = await open(`redis://127.0.0.1:${way.port}`);
    const commits = Array.from({ length: 50 }, (_, at) => store.commit(estate, [noteOf(`n${at}`, at)]));
    const settled = Promise.allSettled(commits);
    await commits[0];
    await way.cut();
    const results = await settled;
    await store.close();
    stores -= 1;
    const again = await open();
    for (const [at, result] of results.entries()) {
      const retried = await again.commit(estate, [noteOf(`n${at}`, at)]);
      if (result.status === 'fulfilled') expect(retried.ok).toBe(false);
      else expect(result.reason).toMatchObject({ code: 'STORAGE.IO_FAILED' });
      expect((await again.get(estate, 'notes', `n${at}`))?.body.round).toBe(at);
    }
    await again.close();
  });

  it('refuses a commit for which there is no memory, all of it, and goes on with more', async () => {
    const store = await open();
    const client = createClient({ url: server.url }).on('error', () => undefined);
    await client.connect();
    expect((await store.commit(estate, [noteOf('a', 1)])).ok).toBe(true);
    await client.configSet('maxmemory', '1mb');
    const large = ['b', 'c', 'd'].map((id) => noteOf(id, 1, 'x'.repeat(1_000_000)));
    const message = expect.stringContaining('Redis failed: OOM');
    await expect(store.commit(estate, large)).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED', message });
    expect(await store.getMany(estate, 'notes', ['b', 'c', 'd'])).toEqual([null, null, null]);
    expect((await store.get(estate, 'notes', 'a'))?.body.round).toBe(1);
    await client.configSet('maxmemory', '0');
    expect((await store.commit(estate, large)).ok).toBe(true);
    await store.close();
    client.destroy();
  });
});

const KILLS = 20;
