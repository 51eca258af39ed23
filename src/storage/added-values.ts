import { type EstateId, isWuyeError, type JsonObject, WuyeError } from '../kernel/index.js';
import { checkChanges } from './check-changes.js';
import { COLLECTIONS } from './collections.js';
import { createIndexer, type Indexer } from './document-index.js';
import type { ChangedFields } from './plan-migration.js';

/**
 * Tells the values of a collection's new fields from one of its documents.
 *
 * @category Storage
 * @since 0.1.0
 */
export type AddedValues = (estate: EstateId, id: string, body: JsonObject) => readonly string[];

/**
 * Who tells the values of new fields in a migration: the host's indexer, or else that of the library for a collection of
 * `COLLECTIONS`. Where no field is new, nobody is asked.
 *
 * **Details**: what the indexer tells is checked as the index of a commit is, so that a value which no commit could write
 * is not written by a migration either.
 *
 * @param change - of {@link MigrationPlan}'s `changeFields`
 * @param indexOf - the host's indexer, where it gave one
 * @returns a function that gives one value for each of `change.added`, in their order. It throws `STORAGE.UNSUPPORTED` when
 *   the indexer fails on a document, and `STORAGE.INVALID_INDEX_VALUE` when what it tells is no index of the collection
 * @throws `STORAGE.UNSUPPORTED` when a field is new and nobody can tell its values
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { addedValues } from 'wuye/storage';
 *
 * const declaration = {
 *   name: 'parcels', fields: ['state', 'since'], indexes: { by_state: { equal: ['state'], range: 'since' } },
 * };
 * const valuesOf = addedValues(
 *   { declaration, added: ['since'], removed: [] },
 *   (_collection, body) => ({ state: 'waiting', since: '2026-11-21', ...body }),
 * );
 * valuesOf(estateId('est_chenghu'), 'par_1', { since: '2026-11-22' }); // => ['2026-11-22']
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function addedValues({ declaration, added }: ChangedFields, indexOf?: Indexer): AddedValues {
  if (added.length === 0) return () => [];
  const { name, fields } = declaration;
  const indexer = indexOf ?? (COLLECTIONS.includes(declaration) ? createIndexer() : undefined);
  if (indexer === undefined) {
    throw new WuyeError(
      'STORAGE.UNSUPPORTED',
      `${name} has the new field ${added.join(', ')}: pass indexOf, which tells the index of every document that is there`,
    );
  }
  const declared = new Map([[name, declaration]]);
  const places = added.map((field) => fields.indexOf(field));
  return (estate, id, body) => {
    const index = asked(indexer, name, body);
    const put = { type: 'put', collection: name, id, expect: 'absent', body: {}, index } as const;
    const [checked] = checkChanges(declared, estate, [put], 1);
    const values = checked?.type === 'put' ? checked.index : [];
    return places.map((place) => values[place] ?? '');
  };
}

/** A failing indexer is no failed device: the cause is kept, and what the library throws stays as it is. */
function asked(indexer: Indexer, collection: string, body: JsonObject): Readonly<Record<string, string>> {
  try {
    return indexer(collection, body);
  } catch (cause) {
    if (isWuyeError(cause)) throw cause;
    throw new WuyeError('STORAGE.UNSUPPORTED', `indexOf failed on a document of ${collection}`, { cause });
  }
}
