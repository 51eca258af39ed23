import {
  type CollectionDeclaration,
  type CommitResult,
  type EstateId,
  type JsonObject,
  type Store,
  type Stored,
  type Version,
  WuyeError,
} from 'wuye';
import {
  type CheckedChange,
  COLLECTIONS,
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  committed,
  firstConflict,
  type Indexer,
  MAX_ITEMS,
  pageOf,
} from 'wuye/storage';
import type { Database, Row, Statement } from './database.js';
import { guarded } from './failure.js';
import { migrate } from './migrate.js';
import { READ_COMMITTED, schemaOf } from './schema.js';
import { listStatement, selectStatement, versionsStatement, writeStatement } from './statements.js';

/** What the store needs: a database, and the collections to keep in it. */
export interface PostgresStoreOptions {
  /** `fromPool(pool)` or `fromPglite(database)`. It stays the host's, which ends it. */
  readonly database: Database;
  /** The schema that holds the tables, `wuye` by default: `[a-z][a-z0-9_]*`. */
  readonly schema?: string;
  /** The collections; those of the library by default. */
  readonly declarations?: readonly CollectionDeclaration[];
  /** Tells the index of a document that is there, where a collection of the host's own gets a new field. */
  readonly indexOf?: Indexer;
  /**
   * How commits of an estate are kept apart: by a lock of the estate, the default, or by `SERIALIZABLE`, which lets them
   * run beside each other and repeats those that met. All processes must use the same.
   */
  readonly isolation?: 'lock' | 'serializable';
  /** How often a transaction is tried that the server breaks off for the sake of another one; 20 by default. */
  readonly attempts?: number;
}

/** A client that vanished without a word must not hold its estate for the hours that TCP takes to notice. */
const IDLE = "SET LOCAL idle_in_transaction_session_timeout = '60s'";

/** Opens a store in a PostgreSQL database: creates tables and indexes, and changes them to what is declared today. */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { database, isolation = 'lock', declarations = COLLECTIONS, attempts = 20 } = options;
  const schema = schemaOf(options.schema ?? 'wuye');
  const declared = checkDeclarations(declarations);
  await guarded(attempts, () => migrate(database, schema, declared, options.indexOf));
  const capabilities = {
    name: 'postgresql',
    list: 'all',
    durable: database.durable,
    maxChanges: MAX_ITEMS,
  } as const;

  const query = (statement: Statement) => guarded(attempts, () => database.query(statement));
  const read = async (estate: EstateId, collection: string, ids: readonly string[]) => {
    const checked = checkKeys(declared, estate, collection, ids);
    const rows = await query(selectStatement(schema, collection, estate, checked.ids));
    const found = new Map(rows.map((row) => [row.id, row]));
    return checked.ids.map((id) => {
      const row = found.get(id);
      return row === undefined ? null : storedOf(row);
    });
  };
  const opening = (estate: EstateId) =>
    isolation === 'serializable'
      ? `SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; ${IDLE}; ${schema.lockShared}`
      : `${READ_COMMITTED}; ${IDLE}; ${schema.lockShared}; ${schema.lockEstate(estate)}`;

  return {
    capabilities,
    get: async (estate, collection, id) => (await read(estate, collection, [id]))[0] ?? null,
    getMany: read,
    async list(estate, asked) {
      const checked = checkListQuery(declared, estate, asked);
      const rows = await query(listStatement(schema, estate, checked));
      return pageOf(
        checked,
        rows.map((row) => ({ ...storedOf(row), range: row.range_value ?? '' })),
      );
    },
    async commit(estate, changes) {
      // Copies, before anything is awaited: what the caller does afterwards makes no difference.
      const checked = checkChanges(declared, estate, changes, capabilities.maxChanges);
      if (checked.length === 0) return { ok: true, versions: [] };
      const byCollection = grouped(checked);
      return guarded(attempts, () =>
        database.transaction(
          opening(estate),
          async (session): Promise<CommitResult> => {
            const found = await session.query(versionsStatement(schema, estate, byCollection));
            const conflict = firstConflict(checked, versionsOf(checked, found));
            if (conflict !== null) return { ok: false, conflict };
            const [written] = await session.query(writeStatement(schema, declared, estate, byCollection));
            const version = written?.version as Version;
            // A sequence that was not restored along with the tables would give a document a version twice.
            if (found.some((row) => BigInt(row.version ?? 0) >= BigInt(version))) {
              throw new WuyeError(
                'STORAGE.IO_FAILED',
                `${schema.versions} is behind the documents: set it anew`,
              );
            }
            return committed(checked, version);
          },
          ({ ok }) => ok,
        ),
      );
    },
  };
}

function grouped(changes: readonly CheckedChange[]): ReadonlyMap<string, readonly CheckedChange[]> {
  const groups = new Map<string, CheckedChange[]>();
  // In the order of names: commits of the same collections are the same statements, whatever the order of their changes.
  for (const name of [...new Set(changes.map(({ collection }) => collection))].sort()) groups.set(name, []);
  for (const change of changes) groups.get(change.collection)?.push(change);
  return groups;
}

function versionsOf(changes: readonly CheckedChange[], rows: readonly Row[]): readonly (Version | null)[] {
  const versions = new Map(rows.map((row) => [`${row.collection} ${row.id}`, row.version as Version]));
  return changes.map(({ collection, id }) => versions.get(`${collection} ${id}`) ?? null);
}

function storedOf({ id = '', version, body = '' }: Row): Stored {
  return { id, version: version as Version, body: JSON.parse(body) as JsonObject };
}
