import type { Client, Row, Transaction } from '@libsql/client';
import type { CollectionDeclaration, CommitResult, EstateId, JsonObject, Store, Stored, Version } from 'wuye';
import {
  type CheckedChange,
  COLLECTIONS,
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  committed,
  type Declarations,
  firstConflict,
  type Indexer,
  MAX_ITEMS,
  pageOf,
} from 'wuye/storage';
import { type Connection, createConnection } from './connection.js';
import { isCurrent, migrate } from './migrate.js';
import { listStatement, selectStatement, versionStatement, writeStatements } from './statements.js';

/** What the store needs: a database, and the collections to keep in it. */
export interface SqliteStoreOptions {
  /** `file:estate.db`, `:memory:`, or a libsql client of the host's own. */
  readonly url: string | Client;
  /** The collections; those of the library by default. */
  readonly declarations?: readonly CollectionDeclaration[];
  /**
   * Tells the index of a document that is there, for collections that get a new field. Those of the library need none;
   * without it, a new field of another one is refused.
   */
  readonly indexOf?: Indexer;
  /** How long to wait while another process writes or migrates, in milliseconds; 5,000 by default. */
  readonly patience?: number;
}

/** A store in SQLite. */
export interface SqliteStore extends Store {
  /** Finishes what was begun and closes the database, unless the client is the host's own. */
  close(): Promise<void>;
}

/**
 * Opens a store in an SQLite database, and brings tables and indexes to what is declared.
 *
 * @throws `STORAGE.UNSUPPORTED` when a field is new and nobody tells its values, or a table is not this adapter's;
 *   `STORAGE.IO_FAILED`
 */
export async function createSqliteStore(options: SqliteStoreOptions): Promise<SqliteStore> {
  const { url, declarations = COLLECTIONS, indexOf, patience = 5_000 } = options;
  const declared = checkDeclarations(declarations);
  const connection = createConnection({ url, patience });
  const durable = await prepare(connection, declared, indexOf);
  const capabilities = { name: 'sqlite', list: 'all', durable, maxChanges: MAX_ITEMS } as const;

  const read = async (estate: EstateId, collection: string, ids: readonly string[]) => {
    const checked = checkKeys(declared, estate, collection, ids);
    const statement = selectStatement(collection, 'id, version, body', estate, checked.ids);
    const { rows } = await connection.run((client) => client.execute(statement));
    const found = new Map(rows.map((row) => [row.id, row]));
    return checked.ids.map((id) => {
      const row = found.get(id);
      return row === undefined ? null : storedOf(row);
    });
  };

  return {
    capabilities,
    get: async (estate, collection, id) => (await read(estate, collection, [id]))[0] ?? null,
    getMany: read,
    async list(estate, query) {
      const checked = checkListQuery(declared, estate, query);
      const statement = listStatement(estate, checked);
      const { rows } = await connection.run((client) => client.execute(statement));
      return pageOf(
        checked,
        rows.map((row) => ({ ...storedOf(row), range: String(row.range_value) })),
      );
    },
    async commit(estate, changes) {
      // Copies, before anything is awaited: what the caller does afterwards makes no difference.
      const checked = checkChanges(declared, estate, changes, capabilities.maxChanges);
      if (checked.length === 0) return { ok: true, versions: [] };
      return connection.write(
        (transaction) => commitIn(transaction, declared, estate, checked),
        (result) => result.ok,
      );
    },
    close: () => connection.close(),
  };
}

/** Tables and indexes; tells whether there is a file behind them. */
async function prepare(
  connection: Connection,
  declared: Declarations,
  indexOf: Indexer | undefined,
): Promise<boolean> {
  try {
    await connection.run((client) => client.executeMultiple('PRAGMA journal_mode = WAL'));
    if (!(await connection.run((client) => isCurrent(client, declared)))) {
      await connection.write(
        (transaction) => migrate(transaction, declared, indexOf),
        () => true,
      );
    }
    const database = await connection.run((client) =>
      client.execute('SELECT file FROM pragma_database_list'),
    );
    return database.rows[0]?.file !== '';
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function commitIn(
  transaction: Transaction,
  declared: Declarations,
  estate: EstateId,
  changes: readonly CheckedChange[],
): Promise<CommitResult> {
  const collections = new Map(
    [...new Set(changes.map(({ collection }) => collection))].map((collection) => [
      collection,
      changes.filter((change) => change.collection === collection),
    ]),
  );
  const actual = new Map<string, Version>();
  for (const [collection, members] of collections) {
    const ids = members.map(({ id }) => id);
    const { rows } = await transaction.execute(selectStatement(collection, 'id, version', estate, ids));
    for (const row of rows) actual.set(`${collection} ${row.id}`, versionOf(row));
  }
  const conflict = firstConflict(
    changes,
    changes.map(({ collection, id }) => actual.get(`${collection} ${id}`) ?? null),
  );
  if (conflict !== null) return { ok: false, conflict };
  const counted = await transaction.execute(versionStatement(estate));
  const version = Number(counted.rows[0]?.last);
  for (const [collection, members] of collections) {
    await transaction.batch([...writeStatements(declared, estate, collection, members, version)]);
  }
  return committed(changes, String(version) as Version);
}

function storedOf(row: Row): Stored {
  return { id: String(row.id), version: versionOf(row), body: JSON.parse(String(row.body)) as JsonObject };
}

function versionOf(row: Row): Version {
  return String(row.version) as Version;
}
