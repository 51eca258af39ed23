import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarMonth } from 'wuye';
import { copyDatabase } from '../../examples/08-workers/copy-database.js';
import type { Figures } from '../../examples/08-workers/figures.js';
import { openStore } from '../../examples/08-workers/open-store.js';
import { type Options, readOptions, USAGE } from '../../examples/08-workers/options.js';
import { partitionByEstate } from '../../examples/08-workers/partition-by-estate.js';
import { figuresText } from '../../examples/08-workers/print-figures.js';
import { countJobs, enqueue, openQueue, QUEUE } from '../../examples/08-workers/queue.js';
import { enqueueIn, figuresIn, loadInto, straightIn, workersIn } from '../../examples/08-workers/run.js';
import { schemaOf } from '../../examples/adapters/postgres/schema.js';
import { type PostgresServer, postgresMissing, startPostgres } from '../support/postgres-server.js';

const missing = await postgresMissing();
const JOBS = 24 * 11;

describe.skipIf(missing !== null)(`the month of two dozen estates on PostgreSQL${missing ?? ''}`, () => {
  let server: PostgresServer;
  let options: Options & { readonly url: string };
  let expected: Figures;
  const lines: string[] = [];
  const surroundings = {
    print: (line: string) => void lines.push(line),
    now: () => performance.now(),
    progress: () => ({ update: () => {}, stop: () => {} }),
  };

  beforeAll(async () => {
    server = await startPostgres();
    // Small chunks, so that many a cycle takes several commits; a dead worker's jobs are soon given to others.
    const size = ['--estates', '24', '--records', '5000', '--kills', '2'];
    const args = ['run', '--chunk', '60', '--expire', '4', '--batch', '10', ...size];
    options = { ...(readOptions(args, { DATABASE_URL: server.url }) as Options), url: server.url };
    await loadInto(options, surroundings);
    const straight = { ...options, url: await copyDatabase(options.url, 'straight') };
    await straightIn(straight, surroundings);
    expected = await figuresIn(straight, surroundings);
  }, 180_000);
  afterAll(() => server?.stop());

  /** How often jobs were begun again. */
  async function retries(url: string): Promise<number> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('SELECT sum(retry_count)::int AS retries FROM pgboss.job');
    await client.end();
    return rows[0]?.retries;
  }

  it('is opened in one straight run', () => {
    expect(expected.problems).toEqual([]);
    expect(expected.kinds.size).toBe(11);
    expect(expected.total.cases).toBeGreaterThan(2000);
    expect(expected.total.records).toBe(expected.total.cases + expected.total.alreadyVerified);
    expect(figuresText(expected)).toContain(`digest ${expected.digest}\nnothing doubled, nothing lost`);
    expect(lines[0]).toMatch(/^loaded 5000 records of 24 estates: \d+\.\d s$/);
  });

  it('is the same by two workers, each killed once on the way', async () => {
    const employed = { ...options, url: await copyDatabase(options.url, 'employed') };
    await workersIn(employed, surroundings);
    expect(lines.at(-1)).toMatch(/^264 jobs by 2 workers, 2 killed: /);
    expect(await retries(employed.url)).toBeGreaterThan(0);
    const figures = await figuresIn(employed, surroundings);
    expect(figures.problems).toEqual([]);
    expect(figures.total).toEqual(expected.total);
    expect(figures.digest).toBe(expected.digest);
  }, 180_000);

  it('is the same in tables that are cut by estate, where every statement goes to one part', async () => {
    const cut = { ...options, url: await copyDatabase(options.url, 'cut') };
    const { pool, close } = await openStore(cut.url, 2);
    await partitionByEstate(pool, 4);
    await partitionByEstate(pool, 4);
    await straightIn(cut, surroundings);
    expect((await figuresIn(cut, surroundings)).digest).toBe(expected.digest);
    const parts = await pool.query('SELECT DISTINCT tableoid FROM wuye.records');
    expect(parts.rows).toHaveLength(4);
    // The statement of the sweep.
    const plan = await pool.query(
      `EXPLAIN (ANALYZE, FORMAT JSON) SELECT id FROM wuye.records WHERE estate = $1 AND kind = $2 AND state = $3
        AND verified_on < $4 ORDER BY verified_on, id LIMIT 501`,
      ['est_00003', 'tenant', 'open', '2026-11-01'],
    );
    const text = JSON.stringify(plan.rows);
    expect(text.match(/"Relation Name":"records__\d"/g) ?? []).toHaveLength(1);
    await close();
  }, 180_000);

  it('has one job for each estate and register, however often it is enqueued, and a worker that stops when asked', async () => {
    const asked = { ...options, url: await copyDatabase(options.url, 'asked') };
    const boss = await openQueue(asked);
    await enqueue(boss, [], asked.expire);
    // A job that can never be done, in the first batch.
    await boss.insert([{ name: QUEUE, data: { kind: 'cat' }, retryLimit: 0 }]);
    await enqueueIn(asked, surroundings);
    await enqueueIn(asked, surroundings);
    expect(await countJobs(boss)).toEqual({ created: JOBS + 1 });

    // Nobody commits while this is held: the worker is met in the middle of its first batch.
    const { pool, close } = await openStore(asked.url, 1);
    const gate = await pool.connect();
    await gate.query(`BEGIN; ${schemaOf('wuye').lockAlone}`);
    const main = fileURLToPath(new URL('../../examples/08-workers/main.ts', import.meta.url));
    const args = ['--import', 'tsx', main, 'work', '--url', asked.url, '--batch', '10', '--chunk', '60'];
    const worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = new Promise((resolve) => worker.once('exit', (code, signal) => resolve(code ?? signal)));
    while (((await countJobs(boss)).active ?? 0) === 0) await pause(50);
    worker.kill('SIGTERM');
    await gate.query('ROLLBACK');
    gate.release();
    await close();
    expect(await ended).toBe(0);
    const { completed = 0, created = 0, ...others } = await countJobs(boss);
    // It failed alone; the others of its batch are done.
    expect(others).toEqual({ failed: 1 });
    expect(completed + created).toBe(JOBS);
    expect(completed).toBeGreaterThan(0);
    expect(completed).toBeLessThan(JOBS);
    // Done jobs are not enqueued again either.
    await enqueueIn(asked, surroundings);
    expect(await countJobs(boss)).toEqual({ completed, created, failed: 1 });
    await boss.stop();

    // Half a month is seen to be half: the figures tell what is not done. A straight run completes it.
    const half = await figuresIn(asked, surroundings);
    expect(half.problems.join()).toMatch(/is not done|nothing was refreshed/);
    await straightIn(asked, surroundings);
    expect((await figuresIn(asked, surroundings)).digest).toBe(expected.digest);
  }, 180_000);
});

describe('the command line', () => {
  it('has defaults for a first look', () => {
    expect(readOptions([], {})).toMatchObject({
      command: 'run',
      url: null,
      month: '2026-11',
      on: '2026-11-03',
      estates: 40,
      records: 8000,
    });
    expect(readOptions(['--help'], {})).toBeNull();
    expect(USAGE).toContain('npm run example:08');
  });

  it('takes the database from the environment', () => {
    const options = readOptions(['figures', '--month', '2026-12'], { DATABASE_URL: 'postgres://db/wuye' });
    expect(options).toMatchObject({
      url: 'postgres://db/wuye',
      month: calendarMonth('2026-12'),
      on: '2026-12-03',
    });
  });

  it('says what is wrong', () => {
    expect(() => readOptions(['work'], {})).toThrow('work needs --url');
    expect(() => readOptions(['dance'], {})).toThrow('no command: dance');
    expect(() => readOptions(['--workers', '0'], {})).toThrow('--workers wants a whole number from 1');
    expect(() => readOptions(['--on', '2026-11-31'], {})).toThrow('--on wants a date');
    expect(() => readOptions(['--size', '3'], {})).toThrow('--size');
  });
});
