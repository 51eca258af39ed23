import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estateId, isWuyeError, type Store } from 'wuye';
import { fromPool } from '../../examples/adapters/postgres/from-pool.js';
import { createPostgresStore } from '../../examples/adapters/postgres/postgres-store.js';
import { bundledScript, startScript } from '../support/bundled-script.js';
import { checkLedger } from '../support/check-ledger.js';
import { createLedger, LEDGER_COLLECTIONS, numbersFrom } from '../support/ledger.js';
import { type PostgresServer, postgresMissing, startPostgres } from '../support/postgres-server.js';
import { writeLedger } from '../support/write-ledger.js';

const ROUNDS = Number(process.env.WUYE_FAULT_ROUNDS ?? 8);
const SEED = Number(process.env.WUYE_FAULT_SEED ?? Date.now() % 1_000_000);
const missing = await postgresMissing();
const estate = estateId('est_ledger');

const openLedger = (pool: pg.Pool, schema: string): Promise<Store> =>
  createPostgresStore({ database: fromPool(pool), schema, declarations: LEDGER_COLLECTIONS });

/** Writes until something fails, which must be the device, and gives the commits that were acknowledged. */
async function writeUntilFailure(
  store: Store,
  most = Number.POSITIVE_INFINITY,
  committed: () => void = () => undefined,
): Promise<readonly number[]> {
  const serials: number[] = [];
  try {
    await writeLedger(store, estate, (serial) => {
      committed();
      return serials.push(serial) < most;
    });
  } catch (error) {
    if (!isWuyeError(error, 'STORAGE.IO_FAILED')) throw error;
  }
  return serials;
}

describe.skipIf(missing !== null)(`PostgreSQL and clients that are killed${missing ?? ''}`, () => {
  let [directory, script] = ['', ''];
  let server: PostgresServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'wuye-postgres-faults-'));
    script = await bundledScript('test/adapters/postgres-fault-writer.ts', directory);
    server = await startPostgres();
    pool = new pg.Pool({ ...server.connection, max: 3 });
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const timeout = 60_000 + ROUNDS * 4_000;
  it(`lose nothing and leave nothing half-written, ${ROUNDS} times (seed ${SEED})`, { timeout }, async () => {
    const store = await openLedger(pool, 'killed');
    const random = numbersFrom(SEED);
    const known = createLedger();
    const problems: string[] = [];
    let [acknowledged, commits, unheard] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      const count = round % 3 === 2 ? 3 : 1;
      const writers = Array.from({ length: count }, () => startScript(script, [server.url, 'killed']));
      for (const { said } of writers) await said(/ready/);
      for (const { child } of writers) child.stdin?.write('go\n');
      await Promise.race(writers.map(({ said }) => said(/\d/)));
      const ended = await Promise.all(
        writers.map(async ({ child, ended }) => {
          await wait(random(60));
          child.kill('SIGKILL');
          return ended;
        }),
      );
      // The last statement of a client that is gone may still be at work.
      await untilAlone(pool);
      const serials = ended.flatMap(({ lines }) => lines.map(Number).filter(Number.isInteger));
      if (ended.some(({ signal }) => signal !== 'SIGKILL')) problems.push(`round ${round}: not killed`);
      if (new Set(serials).size < serials.length) problems.push(`round ${round}: acknowledged twice`);
      commits += serials.length;
      const last = Math.max(acknowledged, ...serials);
      const found = await checkLedger(store, estate, last, count, known);
      problems.push(...found.problems.map((problem) => `round ${round}: ${problem}`));
      unheard += found.serial - last;
      acknowledged = found.serial;
    }
    console.log(
      `PostgreSQL: ${ROUNDS} rounds of killed clients (seed ${SEED}), ${commits} commits acknowledged, ${problems.length} lost or half-written; ${unheard} were whole, but not yet acknowledged`,
    );
    expect(problems).toEqual([]);
    expect(commits).toBeGreaterThanOrEqual(ROUNDS);
  });
});

/** Waits until no other client is connected. */
async function untilAlone(pool: pg.Pool): Promise<void> {
  const others = `SELECT count(*)::int AS n FROM pg_stat_activity
    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`;
  const own = pool.totalCount - 1;
  for (let turn = 0; turn < 1000; turn += 1) {
    const { rows } = await pool.query(others);
    if (rows[0].n <= own) return;
    await wait(5);
  }
  throw new Error('clients that were killed are still there');
}

describe.skipIf(missing !== null)(`PostgreSQL servers that are killed${missing ?? ''}`, () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    server = await startPostgres({ fsync: true });
    pool = new pg.Pool({ ...server.connection, max: 3 });
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
  });

  const timeout = 60_000 + ROUNDS * 6_000;
  it(`lose nothing and leave nothing half-written, ${ROUNDS} times (seed ${SEED})`, { timeout }, async () => {
    const store = await openLedger(pool, 'crashed');
    const random = numbersFrom(SEED + 1);
    const known = createLedger();
    const problems: string[] = [];
    let [acknowledged, commits, unheard] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      const writers = round % 3 === 2 ? 3 : 1;
      let committed = () => {};
      const first = new Promise<void>((resolve) => {
        committed = resolve;
      });
      const writing = Promise.all(
        Array.from({ length: writers }, () => writeUntilFailure(store, undefined, committed)),
      );
      // From the first commit on, so that all kills meet a writer at work.
      await first;
      await wait(random(60));
      await server.kill(round % 2 === 0 ? 'SIGKILL' : 'SIGQUIT');
      const serials = (await writing).flat();
      // The same store and the same pool go on: connections that broke were thrown away.
      await server.start();
      const last = Math.max(acknowledged, ...serials);
      const found = await checkLedger(store, estate, last, writers, known);
      problems.push(...found.problems.map((problem) => `round ${round}: ${problem}`));
      commits += serials.length;
      unheard += found.serial - last;
      acknowledged = found.serial;
    }
    console.log(
      `PostgreSQL: ${ROUNDS} servers killed (seed ${SEED}), ${commits} commits acknowledged, ${problems.length} lost or half-written; ${unheard} were whole, but not yet acknowledged`,
    );
    expect(problems).toEqual([]);
    expect(commits).toBeGreaterThanOrEqual(ROUNDS);
    expect(pool.waitingCount).toBe(0);
  });
});

/** A server with a disk of 64 megabytes of its own, where this process may mount one. */
const small = await smallDisk();
async function smallDisk(): Promise<PostgresServer | string> {
  if (missing !== null) return missing;
  const settings = { min_wal_size: '2MB', max_wal_size: '4MB', shared_buffers: '16MB', autovacuum: 'off' };
  return startPostgres({ fsync: true, diskSize: 64, settings }).catch(
    () => ' (skipped: this process may not mount a small disk)',
  );
}

const noDisk = typeof small === 'string' ? small : '';
describe.skipIf(noDisk !== '')(`PostgreSQL on a disk that is full${noDisk}`, () => {
  afterAll(() => (typeof small === 'string' ? undefined : small.stop()));

  it('refuses commits with STORAGE.IO_FAILED, whole, and takes them again when there is room', async () => {
    if (typeof small === 'string') return;
    const pool = new pg.Pool({ ...small.connection, max: 2 });
    const store = await openLedger(pool, 'full');
    const ballast = join(small.disk, 'ballast');
    let [last, failures] = [0, 0];
    for (let times = 0; times < 3; times += 1) {
      const written = await writeUntilFailure(store, 20);
      last = Math.max(last, ...written);
      expect(written).toHaveLength(20);
      fillDisk(ballast);
      // Until the pages and logs that are there are used up; a server that finds no room for its log ends by itself.
      const more = await writeUntilFailure(store, 20_000);
      last = Math.max(last, ...more);
      failures += more.length < 20_000 ? 1 : 0;
      rmSync(ballast);
      await small.start();
      const found = await checkLedger(store, estate, last, 1);
      expect(found.problems).toEqual([]);
      last = found.serial;
    }
    expect(failures).toBe(3);
    await pool.end();
  }, 120_000);
});

function fillDisk(path: string): void {
  for (const size of [1 << 20, 1 << 16, 1 << 12]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // No room for a piece of this size.
    }
  }
}
