import type { Client } from '@libsql/client';
import { type CollectionDeclaration, WuyeError } from 'wuye';
import { DECLARATIONS_TABLE, FIXED_COLUMNS, indexColumns, indexNameOf } from './schema.js';

/** What a client and a transaction have in common. */
export type Executor = Pick<Client, 'execute'>;

/** The declarations that were kept with the database; none where it is new or older than the table. */
export async function keptDeclarations(executor: Executor): Promise<readonly CollectionDeclaration[]> {
  const tables = await executor.execute("SELECT 1 FROM sqlite_master WHERE name = '_declarations'");
  if (tables.rows.length === 0) return [];
  const { rows } = await executor.execute(`SELECT declaration FROM ${DECLARATIONS_TABLE}`);
  return rows.map((row) => JSON.parse(String(row.declaration)) as CollectionDeclaration);
}

/**
 * What a database was made from: the declarations kept with it, and for a table that has none its columns. Such tables
 * were made before declarations were kept.
 */
export async function presentDeclarations(
  executor: Executor,
  declared: readonly CollectionDeclaration[],
): Promise<readonly CollectionDeclaration[]> {
  const kept = await keptDeclarations(executor);
  const present = [...kept];
  for (const declaration of declared) {
    if (kept.some(({ name }) => name === declaration.name)) continue;
    const found = await readTable(executor, declaration);
    if (found !== null) present.push(found);
  }
  return present;
}

async function readTable(
  executor: Executor,
  declaration: CollectionDeclaration,
): Promise<CollectionDeclaration | null> {
  const { name } = declaration;
  const columns = await names(executor, 'pragma_table_info', name);
  if (columns.length === 0) return null;
  if (!FIXED_COLUMNS.every((column) => columns.includes(column))) {
    throw new WuyeError(
      'STORAGE.UNSUPPORTED',
      `the database has a table ${name} with the columns ${columns.join(', ')}, which this adapter did not make`,
    );
  }
  const prefix = indexNameOf(name, '');
  const indexes: Record<string, CollectionDeclaration['indexes'][string]> = {};
  for (const full of await names(executor, 'pragma_index_list', name)) {
    if (!full.startsWith(prefix)) continue;
    const index = full.slice(prefix.length);
    const equal = (await names(executor, 'pragma_index_info', full)).slice(1, -1);
    const today = Object.hasOwn(declaration.indexes, index) ? declaration.indexes[index] : undefined;
    // Columns do not tell whether the last one is a range: where today's index has the same, it is today's.
    const same = today !== undefined && indexColumns(today).slice(1, -1).join() === equal.join();
    indexes[index] = same ? today : { equal };
  }
  return { name, fields: columns.filter((column) => !FIXED_COLUMNS.includes(column)), indexes };
}

async function names(executor: Executor, pragma: string, of: string): Promise<readonly string[]> {
  const { rows } = await executor.execute({ sql: `SELECT name FROM ${pragma}(?)`, args: [of] });
  return rows.map((row) => String(row.name));
}
