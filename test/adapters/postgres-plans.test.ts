import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CollectionDeclaration, estateId, type ListQuery } from 'wuye';
import { COLLECTIONS, checkDeclarations, checkListQuery, createIndexer, encodeCursor } from 'wuye/storage';
import type { Statement } from '../../examples/adapters/postgres/database.js';
import { fromPool } from '../../examples/adapters/postgres/from-pool.js';
import { createPostgresStore } from '../../examples/adapters/postgres/postgres-store.js';
import { schemaOf } from '../../examples/adapters/postgres/schema.js';
import {
  listStatement,
  selectStatement,
  versionsStatement,
} from '../../examples/adapters/postgres/statements.js';
import { type PostgresServer, postgresMissing, startPostgres } from '../support/postgres-server.js';

const missing = await postgresMissing();
const estate = estateId('est_1');
const declared = checkDeclarations(COLLECTIONS);
const ROWS = 10_000;

/** Every index in both orders, with every pair of bounds, from the start and behind a cursor. */
const queries = COLLECTIONS.flatMap(({ name, indexes }) =>
  Object.entries(indexes).flatMap(([index, { equal, range }]) =>
    (['ascending', 'descending'] as const).flatMap((order) => {
      const values = Object.fromEntries(equal.map((field) => [field, 'x']));
      const first: ListQuery = { collection: name, index, equal: values, order, limit: 10 };
      const bounds = [{ from: 'a' }, { before: 'b' }, { from: 'a', before: 'b' }];
      const bounded = range === undefined ? [] : bounds.map((one) => ({ ...first, range: one }));
      return [first, ...bounded].flatMap((query) => {
        const { binding } = checkListQuery(declared, estate, query);
        const cursor = encodeCursor(binding, { range: range === undefined ? '' : 'ab', id: 'n5' });
        return [query, { ...query, cursor }];
      });
    }),
  ),
);

interface Node {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function planOf(client: pg.ClientBase, statement: Statement, generic: boolean) {
  const { text, values } = statement;
  const { rows } = await (generic
    ? client.query(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`)
    : client.query(`EXPLAIN (FORMAT JSON) ${text}`, [...values]));
  const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ readonly Plan: Node }];
  return nodesOf(plan);
}

/** Rows in five estates. Fields that stand beside others in an equality have few values, others have many. */
async function fill(client: pg.ClientBase, { name, fields, indexes }: CollectionDeclaration): Promise<void> {
  const few = Object.values(indexes).flatMap(({ equal }) => (equal.length > 1 ? equal : []));
  const values = fields.map((field) => {
    const number = `abs(hashtext(n || '${field}'))`;
    const many = few.includes(field)
      ? `(ARRAY['a', 'b', 'c'])[${number} % 3 + 1]`
      : `'a' || ${number} % 2000`;
    return `CASE WHEN ${number} % 4 = 0 THEN 'x' ELSE ${many} END`;
  });
  const columns = fields.map((field) => `"${field}", `).join('');
  await client.query(`INSERT INTO wuye."${name}" (estate, id, version, ${columns}body)
    SELECT 'est_' || n % 5, 'n' || n, n, ${values.map((value) => `${value}, `).join('')}
      json_build_object('name', repeat(md5(n::text), 10)) FROM generate_series(1, ${ROWS}) AS n`);
}

describe.skipIf(missing !== null)(`the plans of PostgreSQL${missing ?? ''}`, () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  let client: pg.PoolClient;
  beforeAll(async () => {
    server = await startPostgres({ settings: { autovacuum: 'off' } });
    pool = new pg.Pool({ ...server.connection, max: 2 });
    const database = fromPool(pool);
    // Made without fields and indexes, and migrated: the same database as one that is made today.
    const before = COLLECTIONS.map(({ name }) => ({ name, fields: [], indexes: {} }));
    await createPostgresStore({ database, declarations: before });
    await createPostgresStore({ database, indexOf: createIndexer() });
    client = await pool.connect();
  }, 60_000);
  afterAll(async () => {
    client?.release();
    await pool?.end();
    await server?.stop();
  });

  const expectSeeks = async (generic: boolean) => {
    for (const query of queries) {
      const statement = listStatement(schemaOf('wuye'), estate, checkListQuery(declared, estate, query));
      const nodes = await planOf(client, statement, generic);
      const said = JSON.stringify([query, nodes]);
      // A limit over an index scan, and nothing else: no sort, no scan of the table, no filter behind the index.
      expect(
        nodes.map((node) => node['Node Type']),
        said,
      ).toEqual(['Limit', 'Index Scan']);
      expect(nodes[1]?.['Index Name'], said).toBe(`${query.collection}__${query.index}`);
      expect(nodes[1]?.Filter, said).toBeUndefined();
      const condition = nodes[1]?.['Index Cond'] ?? '';
      for (const field of ['estate', ...Object.keys(query.equal)]) expect(condition).toContain(field);
      if (query.range !== undefined || query.cursor !== undefined) expect(condition).toMatch(/[<>]/);
    }
    const indexes = COLLECTIONS.flatMap((declaration) => Object.keys(declaration.indexes));
    const seen = new Set(queries.map(({ collection, index }) => `${collection} ${index}`));
    expect(seen.size).toBe(indexes.length);
  };
  const expectKeys = async () => {
    const schema = schemaOf('wuye');
    const ids = ['n5', 'n10', 'n15'];
    for (const { name } of COLLECTIONS) {
      const change = { type: 'delete', collection: name, id: 'n5', expect: '1' as never } as const;
      const changes = new Map([[name, [change]]]);
      for (const statement of [
        selectStatement(schema, name, estate, ids),
        versionsStatement(schema, estate, changes),
      ]) {
        for (const generic of [false, true]) {
          const nodes = await planOf(client, statement, generic);
          expect(nodes.map((node) => node['Node Type']).join(), name).toMatch(
            /^(Index Scan|Bitmap Heap Scan,Bitmap Index Scan)$/,
          );
          expect(nodes.at(-1)?.['Index Name']).toBe(`${name}_pkey`);
        }
      }
    }
  };

  it('read no more than the estate, and never the whole table, where nothing is known of the rows', async () => {
    const expectEstate = async (...kinds: readonly boolean[]) => {
      for (const query of queries) {
        const statement = listStatement(schemaOf('wuye'), estate, checkListQuery(declared, estate, query));
        for (const generic of kinds) {
          const nodes = await planOf(client, statement, generic);
          const said = JSON.stringify(nodes);
          expect(said).not.toContain('Seq Scan');
          expect(nodes.at(-1)?.['Node Type'], said).toMatch(/^(Bitmap )?Index Scan$/);
          expect(nodes.at(-1)?.['Index Cond']).toContain('estate = ');
        }
      }
    };
    // A plan that was made while the table was empty, and is kept.
    await expectEstate(true);
    for (const declaration of COLLECTIONS) await fill(client, declaration);
    await expectEstate(false, true);
  });

  it('seek in the declared index, without sorting, for every index, order, range and cursor', async () => {
    await client.query('VACUUM ANALYZE');
    await expectSeeks(false);
    await expectSeeks(true);
    await expectKeys();
  });

  it('tell of a sort and of a scan where a statement needs one', async () => {
    const text = "SELECT id FROM wuye.tasks WHERE estate = 'est_1' ORDER BY role";
    const nodes = await planOf(client, { text, values: [] }, false);
    expect(nodes.map((node) => node['Node Type'])).toContain('Sort');
    const scan = await planOf(client, { text: 'SELECT body FROM wuye.tasks', values: [] }, false);
    expect(scan.map((node) => node['Node Type'])).toEqual(['Seq Scan']);
  });
});
