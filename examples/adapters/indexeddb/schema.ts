import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type CollectionDeclaration, estateId, type IndexDeclaration, type JsonObject } from 'wuye';
import {
  addedValues,
  type ChangedFields,
  type Declarations,
  type Indexer,
  isEmptyPlan,
  planMigration,
} from 'wuye/storage';
import type { Connection } from './connection.js';

/** Counts the commits of each estate. Only ever goes up, so that no document gets a version twice. */
export const COUNTERS = '_commits';

/** The declarations that the database was made from. Names with `_` in front are no collections. */
const DECLARATIONS = '_declarations';

/** A document as it lies in its object store; each index field is one more property. */
export interface Row {
  readonly estate: string;
  readonly id: string;
  readonly version: number;
  /** JSON text: no question of what structured cloning keeps. */
  readonly body: string;
  readonly [field: string]: string | number;
}

/** A transaction that may create and drop. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Estate and equality first, then the range, then the id; exactly the order of the port. */
export function keyPathOf({ equal, range }: IndexDeclaration): string[] {
  return ['estate', ...equal, ...(range === undefined ? [] : [range]), 'id'];
}

/** Whether the database was made by this adapter. */
export const isOurs = (database: IDBPDatabase): boolean => database.objectStoreNames.contains(DECLARATIONS);

/** Whether a database holds what is declared, as it is declared. */
export async function isCurrent(connection: Connection, declared: Declarations): Promise<boolean> {
  const rows = await connection.run('readonly', [DECLARATIONS], (transaction) =>
    transaction.objectStore(DECLARATIONS).getAll(),
  );
  return isEmptyPlan(planMigration(rows.map(declarationOfRow), [...declared.values()]));
}

/** Creates, drops and fills until the database holds what is declared. All of it happens, or none. */
export async function upgradeSchema(
  upgrade: Upgrade,
  declared: Declarations,
  indexOf: Indexer | undefined,
): Promise<void> {
  const { db } = upgrade;
  if (!upgrade.objectStoreNames.contains(DECLARATIONS)) {
    db.createObjectStore(DECLARATIONS, { keyPath: 'name' });
    db.createObjectStore(COUNTERS, { keyPath: 'estate' });
  }
  // Read here and not before: another tab may have been quicker.
  const rows: readonly DeclarationRow[] = await upgrade.objectStore(DECLARATIONS).getAll();
  const plan = planMigration(rows.map(declarationOfRow), [...declared.values()]);
  for (const { name } of plan.create) db.createObjectStore(name, { keyPath: ['estate', 'id'] });
  for (const { collection, name } of plan.dropIndexes) upgrade.objectStore(collection).deleteIndex(name);
  // A field that is declared no more stays where it is: the next put of the document leaves it out.
  for (const change of plan.changeFields) {
    if (change.added.length > 0) await fill(upgrade, change, indexOf);
  }
  for (const { collection, name, index } of plan.createIndexes) {
    upgrade.objectStore(collection).createIndex(name, keyPathOf(index));
  }
  for (const { name, fields, indexes } of declared.values()) {
    const row: DeclarationRow = { name, declaration: JSON.stringify({ name, fields, indexes }) };
    await upgrade.objectStore(DECLARATIONS).put(row);
  }
}

/** Writes the values of new fields into every document. */
async function fill(upgrade: Upgrade, change: ChangedFields, indexOf: Indexer | undefined): Promise<void> {
  const { declaration, added } = change;
  const valuesOf = addedValues(change, indexOf);
  let cursor = await upgrade.objectStore(declaration.name).openCursor();
  while (cursor !== null) {
    const row: Row = cursor.value;
    const values = valuesOf(estateId(row.estate), row.id, JSON.parse(row.body) as JsonObject);
    await cursor.update({ ...row, ...Object.fromEntries(added.map((field, at) => [field, values[at]])) });
    cursor = await cursor.continue();
  }
}

interface DeclarationRow {
  readonly name: string;
  /** As JSON text. */
  readonly declaration: string;
}

const declarationOfRow = ({ declaration }: DeclarationRow): CollectionDeclaration =>
  JSON.parse(declaration) as CollectionDeclaration;
