import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { CollectionDeclaration, Store } from 'wuye';
import { registerConformance } from 'wuye/conformance';
import type { Indexer } from 'wuye/storage';
import { fromPglite } from '../../examples/adapters/postgres/from-pglite.js';
import { fromPool } from '../../examples/adapters/postgres/from-pool.js';
import { createPostgresStore } from '../../examples/adapters/postgres/postgres-store.js';
import { type PostgresServer, postgresMissing, startPostgres } from '../support/postgres-server.js';

let schemas = 0;
const freshSchema = (): string => {
  schemas += 1;
  return `kit_${schemas}`;
};

describe('PostgreSQL in this process (PGlite)', () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
  }, 60_000);
  afterAll(() => database.close());

  const schemaOf = new WeakMap<Store, string>();
  const open = async (schema: string, declarations: readonly CollectionDeclaration[], indexOf?: Indexer) => {
    const given = indexOf === undefined ? {} : { indexOf };
    const store = await createPostgresStore({
      database: fromPglite(database),
      schema,
      declarations,
      ...given,
    });
    schemaOf.set(store, schema);
    return store;
  };
  registerConformance(
    { describe, it },
    {
      open: (declarations) => open(freshSchema(), declarations),
      migrate: (store, declarations, indexOf) => open(schemaOf.get(store) ?? '', declarations, indexOf),
    },
  );
});

const missing = await postgresMissing();
describe.skipIf(missing !== null)(`PostgreSQL on a real server${missing ?? ''}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());

  interface Place {
    readonly pool: pg.Pool;
    readonly schema: string;
    readonly declarations: readonly CollectionDeclaration[];
  }
  const placeOf = new WeakMap<Store, Place>();

  for (const isolation of ['lock', 'serializable'] as const) {
    const open = async (
      schema: string,
      declarations: readonly CollectionDeclaration[],
      indexOf?: Indexer,
    ): Promise<Store> => {
      const pool = new pg.Pool({ ...server.connection, max: 6 });
      const given = indexOf === undefined ? {} : { indexOf };
      const database = fromPool(pool);
      const store = await createPostgresStore({ database, schema, declarations, isolation, ...given }).catch(
        async (error: unknown) => {
          await pool.end();
          throw error;
        },
      );
      placeOf.set(store, { pool, schema, declarations });
      return store;
    };
    const close = async (store: Store): Promise<Place> => {
      const place = placeOf.get(store);
      if (place === undefined) throw new Error('no such store');
      if (!place.pool.ended) await place.pool.end();
      return place;
    };
    describe(`with commits kept apart by ${isolation}`, () => {
      registerConformance(
        { describe, it },
        {
          open: (declarations) => open(freshSchema(), declarations),
          close: async (store) => void (await close(store)),
          async reopen(store) {
            const { schema, declarations } = await close(store);
            return open(schema, declarations);
          },
          connect: (store) => {
            const { schema = '', declarations = [] } = placeOf.get(store) ?? {};
            return open(schema, declarations);
          },
          async migrate(store, declarations, indexOf) {
            const { schema } = await close(store);
            return open(schema, declarations, indexOf);
          },
          async breakDevice(store) {
            const { pool } = placeOf.get(store) ?? {};
            const killer = new pg.Client(server.connection);
            await killer.connect();
            await killer.query(
              'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
            );
            await killer.end();
            await pool?.end();
          },
        },
      );
    });
  }
});
