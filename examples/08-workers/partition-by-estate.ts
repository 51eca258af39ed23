import type { Pool, PoolClient } from 'pg';
import { COLLECTIONS } from 'wuye/storage';
import { REFRESH_RUNS_COLLECTION } from './job/run-document.js';

/**
 * Cuts the tables of a store into parts by the hash of the estate. The estate leads every key and index, and every
 * statement of the adapter names it: each goes to one part. Nobody may write meanwhile; done once, best while empty.
 */
export async function partitionByEstate(pool: Pool, parts: number, schema = 'wuye'): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (const { name } of [...COLLECTIONS, REFRESH_RUNS_COLLECTION]) await cut(client, schema, name, parts);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function cut(client: PoolClient, schema: string, name: string, parts: number): Promise<void> {
  const [table, whole] = [`"${schema}"."${name}"`, `"${schema}"."${name}_whole"`];
  const kind = await client.query('SELECT relkind FROM pg_class WHERE oid = $1::regclass', [table]);
  if (kind.rows[0]?.relkind === 'p') return;
  const { rows } = await client.query(
    "SELECT indexdef FROM pg_indexes WHERE schemaname = $1 AND tablename = $2 AND indexname NOT LIKE '%_pkey'",
    [schema, name],
  );
  await client.query(`ALTER TABLE ${table} RENAME TO "${name}_whole"`);
  await client.query(`CREATE TABLE ${table} (LIKE ${whole}) PARTITION BY HASH (estate)`);
  for (let part = 0; part < parts; part += 1) {
    await client.query(
      `CREATE TABLE "${schema}"."${name}__${part}" PARTITION OF ${table} FOR VALUES WITH (MODULUS ${parts}, REMAINDER ${part})`,
    );
  }
  await client.query(`INSERT INTO ${table} SELECT * FROM ${whole}`);
  await client.query(`DROP TABLE ${whole}`);
  await client.query(`ALTER TABLE ${table} ADD PRIMARY KEY (estate, id)`);
  for (const { indexdef } of rows) await client.query(indexdef);
}
