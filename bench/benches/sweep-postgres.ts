import pg from 'pg';
import { fromPool } from '../../examples/adapters/postgres/from-pool.js';
import { createPostgresStore } from '../../examples/adapters/postgres/postgres-store.js';
import { startPostgres } from '../../test/support/postgres-server.js';
import type { Race } from '../harness.js';
import { fill, sweepRace } from '../sweep-race.js';

async function inPostgres(): Promise<Race> {
  // Without ANALYZE in the middle of the race: it is done once, below, where autovacuum would come within a minute.
  const server = await startPostgres({ settings: { max_wal_size: '4GB', autovacuum: 'off' } });
  const pool = new pg.Pool({ ...server.connection, max: 1, allowExitOnIdle: true });
  const open = (schema: string) => createPostgresStore({ database: fromPool(pool), schema });
  const stores = {
    'among 10,000': await fill(await open('small'), 10_000),
    'among 100,000': await fill(await open('middle'), 100_000),
    'among 1,000,000': await fill(await open('large'), 1_000_000),
  };
  await pool.query('VACUUM ANALYZE');
  return sweepRace('in PostgreSQL', stores);
}

export const races: readonly (() => Promise<Race>)[] = [inPostgres];
