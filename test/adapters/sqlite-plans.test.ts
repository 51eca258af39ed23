import { type Client, createClient, type InStatement } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estateId, type ListQuery } from 'wuye';
import { COLLECTIONS, checkDeclarations, checkListQuery, createIndexer, encodeCursor } from 'wuye/storage';
import { createSqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';
import {
  listStatement,
  selectStatement,
  writeStatements,
} from '../../examples/adapters/sqlite/statements.js';

const estate = estateId('est_chenghu');
const declared = checkDeclarations(COLLECTIONS);

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
        const cursor = encodeCursor(binding, { range: range === undefined ? '' : 'ab', id: 'n1' });
        return [query, { ...query, cursor }];
      });
    }),
  ),
);

async function planOf(client: Client, statement: InStatement): Promise<readonly string[]> {
  const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement;
  const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
  return rows.map((row) => String(row.detail));
}

/** A database made from the declarations of today. */
async function made(): Promise<Client> {
  const client = createClient({ url: ':memory:' });
  await createSqliteStore({ url: client });
  return client;
}

/** One that was made without fields and indexes, and migrated. */
async function migrated(): Promise<Client> {
  const client = createClient({ url: ':memory:' });
  const before = COLLECTIONS.map(({ name }) => ({ name, fields: [], indexes: {} }));
  await createSqliteStore({ url: client, declarations: before });
  await createSqliteStore({ url: client, indexOf: createIndexer() });
  return client;
}

/** One whose statistics say that the table is small and the index tells nothing apart. */
async function misleading(): Promise<Client> {
  const client = await made();
  await client.execute('ANALYZE');
  for (const { name, indexes } of COLLECTIONS) {
    for (const index of Object.keys(indexes)) {
      const args = [name, `${name}__${index}`];
      await client.execute({ sql: "INSERT INTO sqlite_stat1 VALUES (?, ?, '9 9 9 9 9')", args });
    }
  }
  await client.execute('ANALYZE sqlite_master');
  return client;
}

describe.each([
  ['made today', made],
  ['migrated', migrated],
  ['with misleading statistics', misleading],
])('the plans of a database %s', (_, create) => {
  let client: Client;
  beforeAll(async () => {
    client = await create();
  });
  afterAll(() => client.close());

  it('seek once in the declared index and never sort, for every index, order, range and cursor', async () => {
    for (const query of queries) {
      const { collection, index, equal, range, cursor } = query;
      const plan = await planOf(client, listStatement(estate, checkListQuery(declared, estate, query)));
      const said = `${JSON.stringify(query)}: ${plan.join('; ')}`;
      // One line: no scan, no second loop, no USE TEMP B-TREE FOR ORDER BY.
      expect(plan, said).toHaveLength(1);
      expect(plan[0], said).toContain(`SEARCH ${collection} USING INDEX ${collection}__${index} (`);
      const seeks = ['estate=?', ...Object.keys(equal).map((field) => `${field}=?`)].join(' AND ');
      expect(plan[0], said).toContain(seeks);
      if (range !== undefined || cursor !== undefined) expect(plan[0], said).toMatch(/[<>]/);
    }
    const indexes = COLLECTIONS.flatMap((declaration) => Object.keys(declaration.indexes));
    expect(new Set(queries.map(({ collection, index }) => `${collection} ${index}`)).size).toBe(
      indexes.length,
    );
  });

  it('seek each document by its key when it is read, replaced or deleted', async () => {
    for (const { name, fields } of COLLECTIONS) {
      const key = { collection: name, id: 'a', expect: 'absent' } as const;
      const put = { ...key, type: 'put', body: '{}', index: fields.map(() => '') } as const;
      const removal = { ...key, type: 'delete', id: 'b', expect: '1' as never } as const;
      const [, remove = ''] = writeStatements(declared, estate, name, [put, removal], 1);
      for (const statement of [selectStatement(name, 'id, version, body', estate, ['a']), remove]) {
        const plan = await planOf(client, statement);
        const seeks = plan.filter((step) => step.startsWith(`SEARCH ${name} USING `));
        expect(seeks, plan.join('; ')).toHaveLength(1);
        expect(seeks[0]).toContain('(estate=? AND id=?)');
        expect(plan.join()).not.toContain(`SCAN ${name}`);
      }
    }
  });
});

it('tell of a sort and of a scan where a statement needs one', async () => {
  const client = await made();
  const sorted = await planOf(client, "SELECT id FROM tasks WHERE estate = 'x' ORDER BY body");
  expect(sorted.join()).toContain('USE TEMP B-TREE');
  expect((await planOf(client, "SELECT id FROM tasks WHERE role = 'x'")).join()).toContain('SCAN tasks');
  client.close();
});
