import type { CollectionDeclaration, EstateId, JsonObject, Store, Stored, Version } from '../kernel/index.js';
import { checkChanges, firstConflict } from './check-changes.js';
import { checkDeclarations, declarationOf } from './check-declarations.js';
import { checkKeys, MAX_ITEMS } from './check-keys.js';
import { checkListQuery, pageOf } from './check-list-query.js';
import { COLLECTIONS } from './collections.js';
import { committed } from './committed.js';
import { createMemoryCollection, type MemoryCollection, type MemoryDocument } from './memory-collection.js';

/**
 * A store in memory, for tests, small tools and trying things out. It keeps every promise of the port but to outlive
 * the process: all-or-nothing commits, indexed lists, copies in and out.
 *
 * **Details**: a list costs what it returns, not what is stored. A commit takes effect when it is called.
 *
 * @param declarations - the collections; those of the library by default
 * @throws `KERNEL.INVALID_ARGUMENT` when a declaration breaks the rules of {@link checkDeclarations}
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const store = createMemoryStore();
 * const estate = estateId('est_chenghu');
 * const written = await store.commit(estate, [{
 *   type: 'put', collection: 'tasks', id: 'tsk_1', expect: 'absent',
 *   body: { schemaVersion: 1, what: 'notify the buyer' },
 *   index: { state: 'open', role: 'clerk', due_on: '2026-12-01' },
 * }]);
 * written.ok; // => true
 * (await store.get(estate, 'tasks', 'tsk_1'))?.body; // => { schemaVersion: 1, what: 'notify the buyer' }
 * (await store.get(estate, 'tasks', 'tsk_2')); // => null
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function createMemoryStore(declarations: readonly CollectionDeclaration[] = COLLECTIONS): Store {
  const declared = checkDeclarations(declarations);
  const capabilities = { name: 'memory', list: 'all', durable: false, maxChanges: MAX_ITEMS } as const;
  const estates = new Map<EstateId, Map<string, MemoryCollection>>();
  let commits = 0;

  const collectionOf = (estate: EstateId, declaration: CollectionDeclaration): MemoryCollection => {
    const collections = estates.get(estate) ?? new Map<string, MemoryCollection>();
    const collection = collections.get(declaration.name) ?? createMemoryCollection(declaration);
    estates.set(estate, collections.set(declaration.name, collection));
    return collection;
  };

  const find = (estate: EstateId, collection: string): MemoryCollection | undefined =>
    estates.get(estate)?.get(collection);

  return {
    capabilities,

    async get(estate, collection, id) {
      checkKeys(declared, estate, collection, [id]);
      return storedOrNull(find(estate, collection)?.get(id));
    },

    async getMany(estate, collection, ids) {
      const checked = checkKeys(declared, estate, collection, ids);
      const documents = find(estate, collection);
      return checked.ids.map((id) => storedOrNull(documents?.get(id)));
    },

    async list(estate, query) {
      const checked = checkListQuery(declared, estate, query);
      const { fields } = checked.declaration;
      const range = checked.index.range === undefined ? -1 : fields.indexOf(checked.index.range);
      const found = find(estate, query.collection)?.list(checked) ?? [];
      const rangeOf = (document: Readonly<MemoryDocument>) => document.index[range] ?? '';
      return pageOf(
        checked,
        found.map((document) => ({ ...storedOf(document), range: rangeOf(document) })),
      );
    },

    async commit(estate, changes) {
      const checked = checkChanges(declared, estate, changes, capabilities.maxChanges);
      const actual = checked.map(({ collection, id }) => versionOf(find(estate, collection)?.get(id)));
      const conflict = firstConflict(checked, actual);
      if (conflict !== null) return { ok: false, conflict };
      // From here on nothing fails, so that all of it happens. One number a commit: no document gets one twice.
      commits += 1;
      for (const change of checked) {
        const collection = collectionOf(estate, declarationOf(declared, change.collection));
        if (change.type === 'delete') collection.delete(change.id);
        else collection.put(change.id, commits, change.body, change.index);
      }
      return committed(checked, String(commits) as Version);
    },
  };
}

function versionOf(document: Readonly<MemoryDocument> | undefined): Version | null {
  return document === undefined ? null : (String(document.version) as Version);
}

function storedOrNull(document: Readonly<MemoryDocument> | undefined): Stored | null {
  return document === undefined ? null : storedOf(document);
}

function storedOf({ id, version, body }: Readonly<MemoryDocument>): Stored {
  return { id, version: String(version) as Version, body: JSON.parse(body) as JsonObject };
}
