import type { CollectionDeclaration } from 'wuye';
import { addedValues, type Declarations, type Indexer, isEmptyPlan, planMigration } from 'wuye/storage';
import { changeFields } from './change-fields.js';
import { type Database, once, type Session } from './database.js';
import {
  foundationStatements,
  indexNameOf,
  indexStatement,
  READ_COMMITTED,
  type Schema,
  tableStatement,
} from './schema.js';

/**
 * Makes the database hold what is declared, in one transaction: all of it or nothing. Several processes may do it at
 * once, the first one does it; commits wait meanwhile. Where nothing has to be done, nothing is locked, and no right to
 * create anything is needed.
 */
export async function migrate(
  database: Database,
  schema: Schema,
  declared: Declarations,
  indexOf: Indexer | undefined,
): Promise<void> {
  const declarations = [...declared.values()];
  const found = await presentIn(database, schema);
  if (found !== null && isEmptyPlan(planMigration(found, declarations))) return;
  await database.transaction(
    `${READ_COMMITTED}; ${schema.lockAlone}`,
    async (session) => {
      const present = await presentIn(session, schema);
      if (present === null) await runAll(session, foundationStatements(schema));
      const plan = planMigration(present ?? [], declarations);
      await runAll(session, [
        ...plan.create.map((declaration) => tableStatement(schema, declaration)),
        ...plan.dropIndexes.map(
          ({ collection, name }) => `DROP INDEX ${schema.table(indexNameOf(collection, name))}`,
        ),
      ]);
      for (const change of plan.changeFields) {
        await changeFields(session, schema, change, addedValues(change, indexOf));
      }
      await runAll(
        session,
        plan.createIndexes.map(({ collection, name, index }) =>
          indexStatement(schema, collection, name, index),
        ),
      );
      await session.query(
        once(
          `INSERT INTO ${schema.declarations} SELECT name, declaration::json FROM unnest($1::text[], $2::text[])
            AS given (name, declaration) ON CONFLICT (name) DO UPDATE SET declaration = excluded.declaration`,
          [declarations.map(({ name }) => name), declarations.map((each) => JSON.stringify(each))],
        ),
      );
    },
    () => true,
  );
}

/** What the database was made from; `null` where nothing was made yet. */
async function presentIn(session: Session, schema: Schema): Promise<readonly CollectionDeclaration[] | null> {
  // A question to the catalogue as a table, which sees what was committed while we waited for the lock. What to_regclass
  // knows may be older.
  const known = await session.query(
    once("SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = $1 AND tablename = '_declarations'", [
      schema.name,
    ]),
  );
  if (known.length === 0) return null;
  const rows = await session.query(once(`SELECT declaration::text AS text FROM ${schema.declarations}`));
  return rows.map(({ text = '' }) => JSON.parse(text) as CollectionDeclaration);
}

async function runAll(session: Session, statements: readonly string[]): Promise<void> {
  for (const text of statements) await session.query(once(text));
}
