import type { CollectionDeclaration, EstateId, JsonObject, Store, Stored, Version } from 'wuye';
import {
  COLLECTIONS,
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  committed,
  declarationOf,
  firstConflict,
  type Indexer,
  pageOf,
} from 'wuye/storage';
import type { Engine } from './engine.js';
import { boundsOf, documentKey, indexKeys, type Kept, LAST_VERSION, placeOf, readKept } from './keys.js';
import { migrate } from './migrate.js';

export interface SkeletonStoreOptions {
  /** The database. The store closes it. */
  readonly engine: Engine;
  /** The collections; those of the library by default. */
  readonly declarations?: readonly CollectionDeclaration[];
  /** Tells the index of a document that is there, where a collection of the host's own gets a new field. */
  readonly indexOf?: Indexer;
}

export interface SkeletonStore extends Store {
  close(): Promise<void>;
}

/** A store over texts under sorted keys: copy it, and put your database in the place of the engine. */
export async function createSkeletonStore(options: SkeletonStoreOptions): Promise<SkeletonStore> {
  // #region open
  // 1. Say what the store can do, check the declarations, and bring the database to them.
  const { engine, declarations = COLLECTIONS, indexOf } = options;
  const declared = checkDeclarations(declarations);
  const capabilities = { name: 'skeleton', list: 'all', durable: true, maxChanges: 1_000 } as const;
  try {
    await engine.write((keys) => migrate(keys, declared, indexOf));
  } catch (error) {
    // Whoever opens it next, with declarations that fit, must find it closed.
    await engine.close();
    throw error;
  }
  // #endregion open

  // #region read
  // 4. Read by key: check, look up, answer in the order asked. Absent is null.
  const getMany = async (estate: EstateId, collection: string, ids: readonly string[]) => {
    const checked = checkKeys(declared, estate, collection, ids);
    return engine.read((keys) =>
      checked.ids.map((id) => {
        const kept = readKept(keys, documentKey(estate, collection, id));
        return kept === null ? null : storedOf(id, kept);
      }),
    );
  };
  // #endregion read

  return {
    capabilities,
    getMany,
    get: async (estate, collection, id) => (await getMany(estate, collection, [id]))[0] ?? null,

    // #region commit
    // 5. Commit: check and copy everything before anything is awaited; then read, compare and write as one.
    async commit(estate, changes) {
      const checked = checkChanges(declared, estate, changes, capabilities.maxChanges);
      if (checked.length === 0) return { ok: true, versions: [] };
      return engine.write((keys) => {
        const before = checked.map(({ collection, id }) =>
          readKept(keys, documentKey(estate, collection, id)),
        );
        const conflict = firstConflict(
          checked,
          before.map((kept) => kept?.version ?? null),
        );
        if (conflict !== null) return { ok: false, conflict };
        // A number of the commit, not of the document: a document that was deleted begins with a new one.
        const version = String(Number(keys.get(LAST_VERSION) ?? 0) + 1) as Version;
        keys.set(LAST_VERSION, version);
        for (const [at, change] of checked.entries()) {
          const { collection, id } = change;
          const declaration = declarationOf(declared, collection);
          const old = before[at];
          if (old) for (const key of indexKeys(declaration, estate, id, old.index)) keys.remove(key);
          if (change.type === 'delete') {
            keys.remove(documentKey(estate, collection, id));
            continue;
          }
          const index = Object.fromEntries(
            declaration.fields.map((field, at) => [field, change.index[at] ?? '']),
          );
          const kept: Kept = { version, index, body: change.body };
          keys.set(documentKey(estate, collection, id), JSON.stringify(kept));
          for (const key of indexKeys(declaration, estate, id, index)) keys.set(key, '');
        }
        return committed(checked, version);
      });
    },
    // #endregion commit

    // #region list
    // 6. List: one bounded scan of the declared index, one more than asked; pageOf cuts it and makes the cursor.
    async list(estate, query) {
      const checked = checkListQuery(declared, estate, query);
      const [from, before] = boundsOf(estate, checked);
      return engine.read((keys) => {
        const found = keys.scan(from, before, checked.limit + 1, checked.descending).flatMap((indexKey) => {
          const { id, range } = placeOf(indexKey, checked.index);
          const kept = readKept(keys, documentKey(estate, query.collection, id));
          return kept === null ? [] : [{ ...storedOf(id, kept), range }];
        });
        return pageOf(checked, found);
      });
    },
    // #endregion list

    close: () => engine.close(),
  };
}

function storedOf(id: string, { version, body }: Kept): Stored {
  return { id, version, body: JSON.parse(body) as JsonObject };
}
