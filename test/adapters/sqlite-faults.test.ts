import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estateId } from 'wuye';
import { createSqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';
import { bundledScript, type Ended, startScript } from '../support/bundled-script.js';
import { checkLedger } from '../support/check-ledger.js';
import { createLedger, LEDGER_COLLECTIONS, numbersFrom } from '../support/ledger.js';
import { writeLedger } from '../support/write-ledger.js';

const ROUNDS = Number(process.env.WUYE_FAULT_ROUNDS ?? 12);
const SEED = Number(process.env.WUYE_FAULT_SEED ?? Date.now() % 1_000_000);
const estate = estateId('est_ledger');
const declarations = LEDGER_COLLECTIONS;

let directory = '';
let script = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wuye-sqlite-faults-'));
  const replaced = { '@libsql/client': '@libsql/client/sqlite3' };
  script = await bundledScript('test/adapters/sqlite-fault-writer.ts', directory, replaced);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Another process each time: libsql lets go of a file late, and only a file that nobody holds is recovered. */
const start = (path: string, mode: string, ...numbers: readonly number[]) =>
  startScript(script, [path, mode, ...numbers.map(String)]);

interface Checked {
  readonly serial: number;
  readonly problems: readonly string[];
}

function checkedIn({ lines, errors }: Ended): Checked {
  const line = lines.find((one) => /^(checked|refused) /.test(one)) ?? `refused ${errors}`;
  if (line.startsWith('checked ')) return JSON.parse(line.slice('checked '.length)) as Checked;
  return { serial: -1, problems: [line] };
}

/** Opens a database as the next process would, and holds it to the ledger. */
const check = async (path: string, acknowledged: number, unacknowledged: number) =>
  checkedIn(await start(path, 'check', acknowledged, unacknowledged).ended);

/** The commits that a writer acknowledged. */
const acknowledgedIn = (lines: readonly string[]): readonly number[] =>
  lines.map(Number).filter((serial) => Number.isInteger(serial));

describe('processes that are killed while they commit', () => {
  const timeout = 60_000 + ROUNDS * 3_000;

  it(`lose nothing and leave nothing half-written, ${ROUNDS} times (seed ${SEED})`, { timeout }, async () => {
    const path = join(directory, 'killed.db');
    const random = numbersFrom(SEED);
    const problems: string[] = [];
    let [acknowledged, unacknowledged, commits, unheard, recovered] = [0, 0, 0, 0, 0];
    for (let round = 0; round <= ROUNDS; round++) {
      // Often two at once on one file; often a log that is written back all the time, so that kills meet that too. The
      // first of each round checks what the round before left.
      const pages = round % 2 === 0 ? 1000 : 8;
      const writers = [start(path, 'check write', acknowledged, unacknowledged, pages)];
      if (existsSync(`${path}-wal`)) recovered += 1;
      if (round % 3 === 2) writers.push(start(path, 'write', 0, 0, pages));
      for (const { said } of writers) await said(/ready/);
      for (const { child } of writers) child.stdin?.write('go\n');
      const ended = await Promise.all(
        writers.map(async (writer) => {
          // From the first commit on, which may be the other's, so that all kills meet a writer at work.
          await Promise.race(writers.map(({ said }) => said(/\d/)));
          await wait(random(60));
          writer.child.kill('SIGKILL');
          return writer.ended;
        }),
      );
      const [first] = ended;
      if (first === undefined) break;
      const found = checkedIn(first);
      problems.push(...found.problems.map((problem) => `round ${round}: ${problem}`));
      unheard += found.serial - acknowledged;
      if (ended.some(({ signal }) => signal !== 'SIGKILL')) problems.push(`round ${round}: not killed`);
      const serials = ended.flatMap(({ lines }) => acknowledgedIn(lines));
      if (new Set(serials).size < serials.length) problems.push(`round ${round}: acknowledged twice`);
      commits += serials.length;
      acknowledged = Math.max(found.serial, ...serials);
      unacknowledged = writers.length;
    }
    const { problems: last } = await check(path, acknowledged, unacknowledged);
    problems.push(...last);
    console.log(
      `SQLite: ${ROUNDS} kills (seed ${SEED}), ${commits} commits acknowledged, ${problems.length} lost or half-written; ${unheard} were whole on the disk, but not yet acknowledged`,
    );
    expect(problems).toEqual([]);
    // Every kill left a log, from which the next to open had to recover.
    expect(recovered).toBe(ROUNDS);
    expect(commits).toBeGreaterThan(ROUNDS);
  });

  it('let go of the database: who waits for it goes on', async () => {
    const path = join(directory, 'waiting.db');
    const { child, ended, said } = start(path, 'write');
    await said(/ready/);
    child.stdin?.write('go\n');
    await said(/1/);
    const store = await createSqliteStore({ url: `file:${path}`, declarations, patience: 10_000 });
    const waiting = writeLedger(store, estate, () => false);
    await wait(20);
    child.kill('SIGKILL');
    await waiting;
    await store.close();
    const serials = acknowledgedIn((await ended).lines);
    // Our own commit stands between theirs, or behind them.
    expect((await check(path, Math.max(0, ...serials), 2)).problems).toEqual([]);
  });
});

describe('a log that was cut off, as a disk without power leaves it', () => {
  it('gives the database as it was after some whole commit', { timeout: 60_000 }, async () => {
    const path = join(directory, 'log.db');
    const client = createClient({ url: `file:${path}`, timeout: 0, concurrency: 1 });
    const store = await createSqliteStore({ url: client, declarations });
    await writeLedger(store, estate, (serial) => serial < 3);
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    await client.execute('PRAGMA wal_autocheckpoint = 0');
    await writeLedger(store, estate, (serial) => serial < 15);
    const { size } = await stat(`${path}-wal`);
    const random = numbersFrom(SEED);
    const copies = Array.from({ length: 10 }, (_, round) => join(directory, `cut-${round}.db`));
    const found: Checked[] = [];
    for (const [round, copy] of copies.entries()) {
      await copyFile(path, copy);
      await copyFile(`${path}-wal`, `${copy}-wal`);
      const at = Math.floor(((round + random(1000) / 1000) * size) / copies.length);
      if (round % 2 === 0) await truncate(`${copy}-wal`, at);
      else await overwrite(`${copy}-wal`, at, 'not what was written');
      found.push(await check(copy, 3, 12));
    }
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
    expect(new Set(found.map(({ serial }) => serial)).size).toBeGreaterThan(3);
    await store.close();
    client.close();
  });
});

async function overwrite(path: string, at: number, text: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(text, at);
  await file.close();
}

describe('a disk that is full', () => {
  it('refuses commits with STORAGE.IO_FAILED, whole, and takes them again when there is room', async () => {
    const path = join(directory, 'full.db');
    const client = createClient({ url: `file:${path}`, timeout: 0, concurrency: 1 });
    const store = await createSqliteStore({ url: client, declarations });
    let last = 0;
    const write = (most: number) =>
      writeLedger(store, estate, (serial) => {
        last = serial;
        return serial < most;
      });
    await write(5);
    for (let times = 1; times <= 4; times++) {
      // Some commits still fit into pages that are free.
      await client.execute('PRAGMA max_page_count = 1');
      const full = { code: 'STORAGE.IO_FAILED', cause: { code: 'SQLITE_FULL' } };
      await expect(write(last + 100)).rejects.toMatchObject(full);
      await expect(write(last + 100)).rejects.toMatchObject(full);
      expect((await checkLedger(store, estate, last, 0)).problems).toEqual([]);
      await client.execute('PRAGMA max_page_count = 1000000');
      await write(last + 5);
    }
    await store.close();
    client.close();
    expect((await check(path, last, 0)).problems).toEqual([]);
  });

  /** A writer meets the end of its disk; `free` makes room, then it writes 10 commits more and ends. */
  async function meetsTheEnd(path: string, full: (pid: string) => void, free: (pid: string) => void) {
    const { child, ended, said } = start(path, 'write');
    try {
      await said(/ready/);
      child.stdin?.write('go\n');
      await said(/5/);
      full(String(child.pid));
      await said(/failed/);
      free(String(child.pid));
      child.stdin?.write('go on\n');
      const { lines, code, errors } = await ended;
      expect([code, errors, lines.filter((line) => line.startsWith('refused'))]).toEqual([0, '', []]);
      const stop = lines.findIndex((line) => line.startsWith('failed'));
      expect(lines[stop]).toMatch(/SQLite failed: SQLITE_(IOERR|FULL)/);
      const [before, after] = [acknowledgedIn(lines.slice(0, stop)), acknowledgedIn(lines.slice(stop))];
      expect(after).toHaveLength(10);
      // A commit that failed may have happened: its number is then left out.
      expect((after[0] ?? 0) - (before.at(-1) ?? 0)).toBeLessThanOrEqual(2);
      expect((await check(path, after.at(-1) ?? 0, 0)).problems).toEqual([]);
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  }

  it.skipIf(!has('prlimit', '--version'))('also where files may grow no more', async () => {
    const limit = (size: string) => (pid: string) => {
      execFileSync('prlimit', ['--pid', pid, `--fsize=${size}:unlimited`]);
    };
    await meetsTheEnd(join(directory, 'limited.db'), limit('100000'), limit('unlimited'));
  });

  const mounted = join(tmpdir(), `wuye-small-disk-${process.pid}`);
  it.skipIf(!canMount(mounted))('also where the disk is a real one, of two megabytes', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mounted]);
    try {
      const ballast = join(mounted, 'ballast');
      writeFileSync(ballast, Buffer.alloc(1_400_000));
      const full = () => undefined;
      await meetsTheEnd(join(mounted, 'estate.db'), full, () => rmSync(ballast));
    } finally {
      execFileSync('umount', ['-l', mounted]);
    }
  });
  afterAll(() => rmSync(mounted, { recursive: true, force: true }));
});

describe('a file that is damaged', () => {
  it('is told by STORAGE.IO_FAILED, when it is opened or when the damage is met', async () => {
    const path = join(directory, 'whole.db');
    const { child, ended, said } = start(path, 'write');
    await said(/ready/);
    child.stdin?.write('go\n');
    await said(/9/);
    child.kill('SIGKILL');
    await ended;
    // It writes the log back on closing, so that all stands in one file.
    const { serial } = await check(path, 9, 100);
    const whole = await readFile(path);
    const damages = {
      'a head that is gone': Buffer.concat([Buffer.alloc(100), whole.subarray(100)]),
      'a half': whole.subarray(0, whole.length / 2),
      'noise in every page': whole.map((byte, at) => (at > 100 && at % 512 < 40 ? 0xa5 : byte)),
      nothing: whole,
    };
    for (const [what, bytes] of Object.entries(damages)) {
      const copy = join(directory, `${what.replaceAll(' ', '-')}.db`);
      await writeFile(copy, bytes);
      const { problems } = await check(copy, serial, 0);
      if (what === 'nothing') expect(problems).toEqual([]);
      else expect(problems, what).toEqual([expect.stringMatching(/^refused WuyeError: STORAGE.IO_FAILED/)]);
    }
  });
});

describe('what finds the faults', () => {
  it('finds a commit that was lost, one that is there in parts, and an index that tells otherwise', async () => {
    const whole = createLedger();
    for (const [damage, problem] of [
      ['SELECT 1', undefined],
      ["UPDATE entries SET body = '{}' WHERE id LIKE 'ent_20%'", 'half-written'],
      ["UPDATE accounts SET office = 'office 9' WHERE id = 'acc_001'", 'index'],
      ["DELETE FROM accounts WHERE id = 'acc_002'", 'half-written'],
      [`UPDATE heads SET body = '{"last":19}'`, 'lost'],
    ] as const) {
      const client = createClient({ url: ':memory:' });
      const store = await createSqliteStore({ url: client, declarations });
      await writeLedger(store, estate, (serial) => serial < 20);
      await client.execute(damage);
      const { problems } = await checkLedger(store, estate, 20, 0, whole);
      expect(problems[0]?.split(':')[0], damage).toBe(problem);
      client.close();
    }
  });
});

function has(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether this process may mount a small disk; the superuser may, in most places. */
function canMount(at: string): boolean {
  if (!has('mkdir', '-p', at) || !has('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at)) return false;
  return has('umount', at);
}
