import type { ClientBase, Pool, PoolClient } from 'pg';
import type { Database, Row, Session, Statement } from './database.js';

/**
 * A database behind a pool of `pg`, which stays the host's: it sets the time limits (`connectionTimeoutMillis`,
 * `statement_timeout`), and ends it.
 */
export function fromPool(pool: Pool): Database {
  // An idle connection that breaks tells the pool, which drops it. Without anybody listening Node would end the process.
  if (pool.listenerCount('error') === 0) pool.on('error', ignore);
  return {
    durable: true,
    query: (statement) => rowsOf(pool, statement),
    async transaction(opening, work, keep) {
      const client = await clientOf(pool);
      const session: Session = { query: (statement) => rowsOf(client, statement) };
      let broken = false;
      try {
        await client.query(`BEGIN; ${opening}`);
        const result = await work(session);
        await client.query(keep(result) ? 'COMMIT' : 'ROLLBACK');
        return result;
      } catch (error) {
        // A connection that cannot even roll back is given back to be thrown away.
        await client.query('ROLLBACK').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.removeListener('error', ignore);
        client.release(broken);
      }
    },
  };
}

/**
 * A connection of the pool. One that breaks while it is out tells whoever has it: the listener is there before anything
 * else happens, which a promise of the pool would not allow.
 */
function clientOf(pool: Pool): Promise<PoolClient> {
  return new Promise((resolve, reject) => {
    pool.connect((error, client) => {
      if (client === undefined) return reject(error);
      client.on('error', ignore);
      resolve(client);
    });
  });
}

async function rowsOf(
  client: Pool | ClientBase,
  { values, ...statement }: Statement,
): Promise<readonly Row[]> {
  return (await client.query<Row>({ ...statement, values: [...values] })).rows;
}

function ignore(): void {}
