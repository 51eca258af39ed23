import type { Transaction } from '@libsql/client';
import type { CollectionDeclaration } from 'wuye';
import {
  addedValues,
  type Declarations,
  type Indexer,
  isEmptyPlan,
  type NamedIndex,
  planMigration,
} from 'wuye/storage';
import { type Executor, keptDeclarations, presentDeclarations } from './present.js';
import { rebuild } from './rebuild.js';
import {
  DECLARATIONS_TABLE,
  indexNameOf,
  indexStatement,
  OWN_TABLES,
  quoted,
  tableStatement,
} from './schema.js';

/** Whether a database holds just what is declared: then it opens without a write, also while somebody else writes. */
export async function isCurrent(executor: Executor, declared: Declarations): Promise<boolean> {
  return isEmptyPlan(planMigration(await keptDeclarations(executor), [...declared.values()]));
}

/**
 * Brings a database to what is declared. All of it happens in one write transaction: another process waits and then finds
 * nothing to do, and a process that is killed leaves the database as it was.
 *
 * @param indexOf - tells the values of new fields
 */
export async function migrate(
  transaction: Transaction,
  declared: Declarations,
  indexOf: Indexer | undefined,
): Promise<void> {
  await transaction.batch([...OWN_TABLES]);
  const declarations = [...declared.values()];
  const plan = planMigration(await presentDeclarations(transaction, declarations), declarations);
  await transaction.batch(plan.create.map(tableStatement));
  await transaction.batch(plan.dropIndexes.map(dropStatement));
  for (const change of plan.changeFields) {
    await rebuild(transaction, change, addedValues(change, indexOf));
  }
  // A table that was rebuilt lost all its indexes, not only those that changed.
  const rebuilt = plan.changeFields.map(({ declaration }) => declaration);
  const others = plan.createIndexes.filter(({ collection }) =>
    rebuilt.every(({ name }) => name !== collection),
  );
  await transaction.batch([...others, ...rebuilt.flatMap(indexesOf)].map(indexStatement));
  await transaction.batch(declarations.map(keepStatement));
}

function indexesOf({ name: collection, indexes }: CollectionDeclaration): readonly NamedIndex[] {
  return Object.entries(indexes).map(([name, index]) => ({ collection, name, index }));
}

function dropStatement({ collection, name }: NamedIndex): string {
  return `DROP INDEX IF EXISTS ${quoted(indexNameOf(collection, name))}`;
}

function keepStatement({ name, fields, indexes }: CollectionDeclaration) {
  return {
    sql: `INSERT INTO ${DECLARATIONS_TABLE} VALUES (?, ?)
      ON CONFLICT (collection) DO UPDATE SET declaration = excluded.declaration`,
    args: [name, JSON.stringify({ name, fields, indexes })],
  };
}
