import { type CollectionDeclaration, type EstateId, type JsonObject, WuyeError } from 'wuye';
import {
  COLLECTIONS,
  checkChanges,
  createIndexer,
  type Declarations,
  type Indexer,
  planMigration,
} from 'wuye/storage';
import type { Writing } from './engine.js';
import { DECLARATIONS, documentsOf, indexKeys, type Kept, readKept } from './keys.js';

// #region migrate
/** 7. Brings what is there to what is declared, in one transaction. The declarations are kept beside the documents. */
export function migrate(keys: Writing, declared: Declarations, indexOf: Indexer | undefined): void {
  const present = JSON.parse(keys.get(DECLARATIONS) ?? '[]') as CollectionDeclaration[];
  const plan = planMigration(present, [...declared.values()]);
  const changed = new Set([
    ...plan.changeFields.map(({ declaration }) => declaration.name),
    ...[...plan.dropIndexes, ...plan.createIndexes].map(({ collection }) => collection),
  ]);
  for (const was of present) {
    const now = declared.get(was.name);
    if (now !== undefined && changed.has(was.name))
      reindex(keys, was, now, valuesFor(was, now, declared, indexOf));
  }
  // What is declared no more stays as it is: the release before can come back.
  const gone = present.filter(({ name }) => !declared.has(name));
  const kept = JSON.stringify([...gone, ...declared.values()]);
  if (keys.get(DECLARATIONS) !== kept) keys.set(DECLARATIONS, kept);
}
// #endregion migrate

/** The values of a document's fields under the new declaration. */
type ValuesOf = (estate: EstateId, id: string, kept: Kept) => Kept['index'];

function reindex(
  keys: Writing,
  was: CollectionDeclaration,
  now: CollectionDeclaration,
  valuesOf: ValuesOf,
): void {
  for (const { key, estate, id } of documentsOf(keys, was.name)) {
    const kept = readKept(keys, key);
    if (kept === null) continue;
    const index = valuesOf(estate, id, kept);
    for (const old of indexKeys(was, estate, id, kept.index)) keys.remove(old);
    for (const added of indexKeys(now, estate, id, index)) keys.set(added, '');
    keys.set(key, JSON.stringify({ ...kept, index } satisfies Kept));
  }
}

// #region values
/** Old fields keep their values; those of new ones are told by the host, or by the library for its own collections. */
function valuesFor(
  was: CollectionDeclaration,
  now: CollectionDeclaration,
  declared: Declarations,
  indexOf: Indexer | undefined,
): ValuesOf {
  const { name: collection, fields } = now;
  const added = fields.filter((field) => !was.fields.includes(field));
  const ask = indexOf ?? (COLLECTIONS.includes(now) ? createIndexer() : undefined);
  if (added.length > 0 && ask === undefined) {
    throw new WuyeError(
      'STORAGE.UNSUPPORTED',
      `${collection} has the new field ${added.join(', ')}: pass indexOf`,
    );
  }
  return (estate, id, { index, body }) => {
    const told = added.length === 0 ? {} : (ask?.(collection, JSON.parse(body) as JsonObject) ?? {});
    if (added.length > 0) {
      // The check of a commit: what no commit could write is not written here either.
      const put = { type: 'put', collection, id, expect: 'absent', body: {}, index: told } as const;
      checkChanges(declared, estate, [put], 1);
    }
    return Object.fromEntries(
      fields.map((field) => [field, (added.includes(field) ? told : index)[field] ?? '']),
    );
  };
}
// #endregion values
