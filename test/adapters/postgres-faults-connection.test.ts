import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, estateId, isWuyeError, type Store } from 'wuye';
import type { Database } from '../../examples/adapters/postgres/database.js';
import { fromPool } from '../../examples/adapters/postgres/from-pool.js';
import { createPostgresStore } from '../../examples/adapters/postgres/postgres-store.js';
import { checkLedger } from '../support/check-ledger.js';
import { type CuttingProxy, startCuttingProxy, type Way } from '../support/cutting-proxy.js';
import { createLedger, LEDGER_COLLECTIONS } from '../support/ledger.js';
import { type PostgresServer, postgresMissing, startPostgres } from '../support/postgres-server.js';
import { serialIn, writeLedger } from '../support/write-ledger.js';

const ROUNDS = Number(process.env.WUYE_FAULT_ROUNDS ?? 8);
const missing = await postgresMissing();
const estate = estateId('est_ledger');
const PROXIED = 'through the proxy';

describe.skipIf(missing !== null)(`PostgreSQL and connections that fail${missing ?? ''}`, () => {
  let server: PostgresServer;
  let direct: pg.Pool;
  beforeAll(async () => {
    server = await startPostgres({ settings: { deadlock_timeout: '1s' } });
    direct = new pg.Pool({ ...server.connection, max: 4 });
  }, 60_000);
  afterAll(async () => {
    await direct?.end();
    await server?.stop();
  });
  const open = (database: Database, schema: string, isolation: 'lock' | 'serializable' = 'lock') =>
    createPostgresStore({ database, schema, declarations: LEDGER_COLLECTIONS, isolation });

  describe('cut in the middle of a commit', () => {
    let proxy: CuttingProxy;
    beforeAll(async () => {
      proxy = await startCuttingProxy(server.connection);
    });
    afterAll(() => proxy?.close());

    /** Commits the ledger's next step over a fresh connection; `prepare` is called just before the commit. */
    async function commitNext(schema: string, prepare: () => void) {
      const pool = new pg.Pool({
        ...server.connection,
        port: proxy.port,
        max: 1,
        application_name: PROXIED,
      });
      const store = await open(fromPool(pool), schema);
      let changes: readonly Change[] = [];
      let outcome: 'acknowledged' | 'failed' = 'failed';
      let counted: Readonly<Record<Way, number>> = { up: 0, down: 0 };
      const watched: Store = {
        ...store,
        commit(of, given) {
          changes = given;
          prepare();
          counted = proxy.count();
          return store.commit(of, given);
        },
      };
      try {
        await writeLedger(watched, estate, () => false);
        outcome = 'acknowledged';
      } catch (error) {
        if (!isWuyeError(error, 'STORAGE.IO_FAILED')) throw error;
      }
      const pieces = { ...counted };
      // The pool throws the broken connection away, at the latest when it meets it, and makes a new one.
      const read = () => serialIn(store, estate);
      expect(await read().catch(read)).toBeGreaterThanOrEqual(0);
      await pool.end();
      await untilGone();
      return { outcome, changes, pieces };
    }

    async function untilGone(): Promise<void> {
      for (;;) {
        const text = 'SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = $1';
        const { rows } = await direct.query(text, [PROXIED]);
        if (rows[0].n === 0) return;
        await wait(2);
      }
    }

    const timeout = 60_000 + ROUNDS * 2_000;
    it('is whole or nothing, wherever it was cut, and can be tried again', { timeout }, async () => {
      const store = await open(fromPool(direct), 'cut');
      const { pieces } = await commitNext('cut', () => proxy.cutAt(null));
      // BEGIN with the lock, the versions, the changes, COMMIT, and an answer to each: nothing else passes.
      expect(pieces).toEqual({ up: 4, down: 4 });
      const places = [0, 1, 2, 3].flatMap((piece) =>
        (['up', 'down'] as const).flatMap((way) => [0, 0.5, 1].map((part) => ({ way, piece, part }))),
      );
      const known = createLedger();
      const seen = { acknowledged: 0, nothing: 0, unheard: 0 };
      let last = 1;
      for (let trial = 0; trial < Math.max(ROUNDS, places.length); trial += 1) {
        const place = places[trial % places.length] ?? null;
        const { outcome, changes } = await commitNext('cut', () => proxy.cutAt(place));
        proxy.cutAt(null);
        if (outcome === 'acknowledged') last += 1;
        const found = await checkLedger(store, estate, last, outcome === 'acknowledged' ? 0 : 1, known);
        expect(found.problems, JSON.stringify(place)).toEqual([]);
        if (outcome === 'failed') {
          const again = await store.commit(estate, changes);
          if (found.serial === last) {
            seen.nothing += 1;
            expect(again.ok).toBe(true);
          } else {
            // It had happened, only its answer was lost: the conflict says so, and changes nothing.
            seen.unheard += 1;
            const actual = (await store.get(estate, 'heads', 'head'))?.version;
            expect(again).toEqual({
              ok: false,
              conflict: { at: 0, collection: 'heads', id: 'head', actual },
            });
          }
          last += 1;
          expect((await checkLedger(store, estate, last, 0, known)).problems).toEqual([]);
        } else {
          seen.acknowledged += 1;
        }
      }
      const { nothing, unheard, acknowledged } = seen;
      console.log(
        `PostgreSQL: ${nothing + unheard + acknowledged} commits cut off: ${nothing} left nothing, ${unheard} were whole and only unheard of, ${acknowledged} were acknowledged; none lost or half-written`,
      );
      expect(nothing).toBeGreaterThan(10);
      expect(unheard).toBeGreaterThan(0);
    });
  });

  describe('broken off by the server', () => {
    const head = (expectVersion: string): Change => ({
      type: 'put',
      collection: 'heads',
      id: 'head',
      expect: expectVersion as 'absent',
      body: { last: 0 },
      index: {},
    });

    /** A database that fails so often, and then works. */
    const failing = (times: number, code: string): Database & { readonly tried: () => number } => {
      const database = fromPool(direct);
      let tried = 0;
      return {
        ...database,
        tried: () => tried,
        transaction: (opening, work, keep) =>
          database.transaction(
            opening,
            async (session) => {
              tried += 1;
              const result = await work(session);
              if (tried <= times) throw Object.assign(new Error('broken off'), { code });
              return result;
            },
            keep,
          ),
      };
    };

    it('is tried again after a serialisation failure or a deadlock, and only after these', async () => {
      for (const [code, times, tries] of [
        ['40001', 3, 4],
        ['40P01', 19, 20],
        ['53300', 1, 1],
        ['40001', 1000, 20],
      ] as const) {
        const schema = `broken_${code.toLowerCase()}_${times}`;
        await open(fromPool(direct), schema);
        const database = failing(times, code);
        const store = await open(database, schema);
        const commit = store.commit(estate, [head('absent')]);
        if (tries > times) expect((await commit).ok).toBe(true);
        else await expect(commit).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED', cause: { code } });
        expect(database.tried()).toBe(tries);
        expect(await store.get(estate, 'heads', 'head')).toEqual(
          tries > times ? expect.objectContaining({ body: { last: 0 } }) : null,
        );
      }
    });

    it('loses nothing where SERIALIZABLE breaks commits off all the time', { timeout: 60_000 }, async () => {
      const database = fromPool(direct);
      let transactions = 0;
      const counted: Database = {
        ...database,
        transaction: (...given) => {
          transactions += 1;
          return database.transaction(...given);
        },
      };
      const store = await open(counted, 'serializable', 'serializable');
      const before = transactions;
      let commits = 0;
      const commit: Store['commit'] = (...given) => {
        commits += 1;
        return store.commit(...given);
      };
      const each = Math.max(ROUNDS, 8);
      await Promise.all(
        [1, 2, 3, 4].map(() => {
          let left = each;
          return writeLedger({ ...store, commit }, estate, () => {
            left -= 1;
            return left > 0;
          });
        }),
      );
      expect((await checkLedger(store, estate, each * 4, 0)).problems).toEqual([]);
      // Some were repeated: this would tell nothing if no two had ever met.
      expect(transactions - before).toBeGreaterThan(commits);
    });

    it('comes through a real deadlock with another client of the database', { timeout: 60_000 }, async () => {
      const database = fromPool(direct);
      let transactions = 0;
      const store = await open(
        {
          ...database,
          transaction: (...given) => {
            transactions += 1;
            return database.transaction(...given);
          },
        },
        'deadlock',
      );
      const account = (id: string, version: string): Change => ({
        type: 'put',
        collection: 'accounts',
        id,
        expect: version as 'absent',
        body: {},
        index: { office: '', balance: '' },
      });
      const made = await store.commit(estate, [account('a', 'absent'), account('b', 'absent')]);
      const version = (made.ok && made.versions[0]) || '';
      transactions = 0;
      const other = await direct.connect();
      // The other client is slower to look for a deadlock: it is our commit that the server breaks off.
      await other.query("SET deadlock_timeout = '20s'");
      const lock = (id: string) =>
        other.query('SELECT FROM deadlock.accounts WHERE id = $1 FOR UPDATE', [id]);
      await other.query('BEGIN');
      await lock('b');
      const commit = store.commit(estate, [account('a', version), account('b', version)]);
      await untilWaiting(direct);
      await lock('a');
      await other.query('ROLLBACK');
      other.release(true);
      expect((await commit).ok).toBe(true);
      expect(transactions).toBe(2);
    });
  });

  it('gives every connection back, and says nothing of documents in its errors', async () => {
    const pool = new pg.Pool({ ...server.connection, max: 1 });
    const store = await open(fromPool(pool), 'given_back');
    const put: Change = {
      type: 'put',
      collection: 'heads',
      id: 'head',
      expect: 'absent',
      body: { name: '王芳', last: 1 },
      index: {},
    };
    await direct.query("ALTER TABLE given_back.heads ADD CHECK (id <> 'wrong')");
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await store.commit(estate, [{ ...put, expect: '0' as 'absent' }])).ok).toBe(false);
      const refused = await store.commit(estate, [{ ...put, id: 'wrong' }]).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'STORAGE.IO_FAILED', cause: { code: '23514' } });
      expect(inspect(refused, { depth: 9, showHidden: true })).not.toContain('王芳');
    }
    expect((await store.commit(estate, [put])).ok).toBe(true);
    // A connection that ends while nobody uses it is noticed too.
    await direct.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
    );
    while (pool.totalCount > 0) await wait(5);
    expect(await store.get(estate, 'heads', 'head')).not.toBeNull();
    expect([pool.totalCount, pool.idleCount, pool.waitingCount]).toEqual([1, 1, 0]);
    await pool.end();
    await expect(store.get(estate, 'heads', 'head')).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
    await expect(store.commit(estate, [put])).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
  });
});

/** Waits until a client waits for the row of another. */
async function untilWaiting(pool: pg.Pool): Promise<void> {
  const text = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
  while ((await pool.query(text)).rowCount === 0) await wait(5);
}
