import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import type { JsonObject, Store, Version } from 'wuye';
import { CONFORMANCE_CASES, runConformance } from 'wuye/conformance';
import {
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  committed,
  declarationOf,
  firstConflict,
  pageOf,
} from 'wuye/storage';
import { deleteSql, pageSql, putSql, selectSql } from '../../examples/adapters/skeleton/sql.js';

/** The least store over the statements that the guide shows: one connection, one commit after the other. */
async function createSqlStore(declarations: Parameters<typeof checkDeclarations>[0]): Promise<Store> {
  const declared = checkDeclarations(declarations);
  const client = createClient({ url: ':memory:' });
  for (const { name, fields } of declared.values()) {
    const columns = fields.map((field) => `f_${field} TEXT NOT NULL, `).join('');
    await client.execute(
      `CREATE TABLE c_${name} (estate TEXT, id TEXT, version TEXT, body TEXT, ${columns} PRIMARY KEY (estate, id))`,
    );
  }
  let commits = 0;
  let last: Promise<unknown> = Promise.resolve();
  const rowsOf = async (collection: string, args: readonly [string, string]) => {
    const { rows } = await client.execute({ sql: selectSql(collection), args: [...args] });
    return new Map(rows.map((row) => [String(row.id), row]));
  };
  const storedOf = (row: Readonly<Record<string, unknown>>) => ({
    id: String(row.id),
    version: String(row.version) as Version,
    body: JSON.parse(String(row.body)) as JsonObject,
  });
  const getMany: Store['getMany'] = async (estate, collection, ids) => {
    const checked = checkKeys(declared, estate, collection, ids);
    const rows = await rowsOf(collection, [estate, JSON.stringify(checked.ids)]);
    return checked.ids.map((id) => {
      const row = rows.get(id);
      return row === undefined ? null : storedOf(row);
    });
  };
  return {
    capabilities: { name: 'sql', list: 'all', durable: false, maxChanges: 200 },
    getMany,
    get: async (estate, collection, id) => (await getMany(estate, collection, [id]))[0] ?? null,
    async list(estate, query) {
      const checked = checkListQuery(declared, estate, query);
      const { rows } = await client.execute(pageSql(estate, checked));
      return pageOf(
        checked,
        rows.map((row) => ({ ...storedOf(row), range: String(row.place) })),
      );
    },
    async commit(estate, changes) {
      const checked = checkChanges(declared, estate, changes, 200);
      const commit = async () => {
        const actual: (Version | null)[] = [];
        for (const { collection, id } of checked) {
          const row = (await rowsOf(collection, [estate, JSON.stringify([id])])).get(id);
          actual.push(row === undefined ? null : storedOf(row).version);
        }
        const conflict = firstConflict(checked, actual);
        if (conflict !== null) return { ok: false, conflict } as const;
        commits += 1;
        const version = `v${commits}` as Version;
        const statements = checked.map((change) =>
          change.type === 'delete'
            ? { sql: deleteSql(change.collection), args: [estate, change.id] }
            : {
                sql: putSql(declarationOf(declared, change.collection)),
                args: [estate, change.id, version, change.body, ...change.index],
              },
        );
        if (statements.length > 0) await client.batch(statements, 'write');
        return committed(checked, version);
      };
      const result = last.then(commit);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

it('the statements of the guide keep the port', { timeout: 60_000 }, async () => {
  const report = await runConformance({ open: createSqlStore });
  expect(report.failed).toEqual([]);
  const passed = CONFORMANCE_CASES.map(({ id }) => id).filter((id) => /^(list|range|paging)\./.test(id));
  expect(report.passed).toEqual(expect.arrayContaining(passed));
});
