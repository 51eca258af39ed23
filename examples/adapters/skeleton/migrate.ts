import type { CollectionDeclaration } from 'wuye';
import {
  type AddedValues,
  addedValues,
  type ChangedFields,
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
  const reindexed = new Set([...plan.dropIndexes, ...plan.createIndexes].map(({ collection }) => collection));
  for (const was of present) {
    const declaration = declared.get(was.name);
    if (declaration === undefined) continue;
    const change = plan.changeFields.find((one) => one.declaration === declaration);
    if (change === undefined && !reindexed.has(was.name)) continue;
    // Where no field is new, nobody is asked.
    const { added, removed } = change ?? { added: [], removed: [] };
    const changed = { declaration, added, removed };
    reindex(keys, was, changed, addedValues(changed, indexOf));
  }
  // What is declared no more stays as it is: the release before can come back.
  const gone = present.filter(({ name }) => !declared.has(name));
  const kept = JSON.stringify([...gone, ...declared.values()]);
  if (keys.get(DECLARATIONS) !== kept) keys.set(DECLARATIONS, kept);
}
// #endregion migrate

// #region reindex
/** Old fields keep their values; those of new ones are told from the body. */
function reindex(
  keys: Writing,
  was: CollectionDeclaration,
  { declaration, added }: ChangedFields,
  valuesOf: AddedValues,
): void {
  for (const { key, estate, id } of documentsOf(keys, was.name)) {
    const kept = readKept(keys, key);
    if (kept === null) continue;
    const told = valuesOf(estate, id, JSON.parse(kept.body));
    const pick = (field: string) => told[added.indexOf(field)] ?? kept.index[field] ?? '';
    const index = Object.fromEntries(declaration.fields.map((field) => [field, pick(field)]));
    for (const old of indexKeys(was, estate, id, kept.index)) keys.remove(old);
    for (const now of indexKeys(declaration, estate, id, index)) keys.set(now, '');
    keys.set(key, JSON.stringify({ ...kept, index } satisfies Kept));
  }
}
// #endregion reindex
