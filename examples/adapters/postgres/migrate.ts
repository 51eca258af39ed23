import { type CollectionDeclaration, type EstateId, type JsonObject, type Version, WuyeError } from 'wuye';
import {
  type ChangedFields,
  checkChanges,
  type Declarations,
  type Indexer,
  type MigrationPlan,
  planMigration,
} from 'wuye/storage';
import { type Database, once, type Session } from './database.js';
import {
  foundationStatements,
  indexNameOf,
  indexStatement,
  quoted,
  type Schema,
  TEXT,
  tableStatement,
} from './schema.js';

/** Documents that are given the values of a new field at a time. */
const BATCH = 1000;

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
  if (found !== null && isNothing(planMigration(found, declarations))) return;
  await database.transaction(
    schema.lockAlone,
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
      for (const change of plan.changeFields) await changeFields(session, schema, declared, change, indexOf);
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
  const [known] = await session.query(
    once('SELECT to_regclass($1)::text AS table_name', [schema.declarations]),
  );
  if (!known?.table_name) return null;
  const rows = await session.query(once(`SELECT declaration::text AS text FROM ${schema.declarations}`));
  return rows.map(({ text = '' }) => JSON.parse(text) as CollectionDeclaration);
}

const isNothing = (plan: MigrationPlan): boolean => Object.values(plan).every(({ length }) => length === 0);

async function runAll(session: Session, statements: readonly string[]): Promise<void> {
  for (const text of statements) await session.query(once(text));
}

async function changeFields(
  session: Session,
  schema: Schema,
  declared: Declarations,
  { declaration, added, removed }: ChangedFields,
  indexOf: Indexer | undefined,
): Promise<void> {
  const table = schema.table(declaration.name);
  const alter = (actions: readonly string[]) =>
    runAll(session, actions.length === 0 ? [] : [`ALTER TABLE ${table} ${actions.join(', ')}`]);
  await alter([
    ...removed.map((field) => `DROP COLUMN ${quoted(field)}`),
    ...added.map((field) => `ADD COLUMN ${quoted(field)} ${TEXT}`),
  ]);
  if (added.length === 0) return;
  await fillFields(session, table, declared, { declaration, added, removed }, indexOf);
  // Without a default: a process of the release before cannot write a document without the new fields.
  await alter(added.map((field) => `ALTER COLUMN ${quoted(field)} SET NOT NULL`));
}

/** Gives every document its values of the new fields, page by page in the order of the key. */
async function fillFields(
  session: Session,
  table: string,
  declared: Declarations,
  { declaration, added }: ChangedFields,
  indexOf: Indexer | undefined,
): Promise<void> {
  const values = added.map((_, at) => `$${at + 3}::text[]`).join(', ');
  const set = added.map((field) => `${quoted(field)} = given.${quoted(field)}`).join(', ');
  const names = added.map(quoted).join(', ');
  for (let behind = ['', '']; ; ) {
    const rows = await session.query(
      once(
        `SELECT estate, id, body::text AS body FROM ${table} WHERE (estate, id) > ($1, $2)
          ORDER BY estate, id LIMIT ${BATCH}`,
        behind,
      ),
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    if (indexOf === undefined) {
      const fields = `${declaration.name} has the new fields ${added.join(', ')}`;
      throw new WuyeError('STORAGE.UNSUPPORTED', `${fields}: give indexOf, which tells their values`);
    }
    const indexes = rows.map((row) => valuesOf(declared, declaration, row, indexOf));
    await session.query(
      once(
        `UPDATE ${table} AS document SET ${set}
          FROM unnest($1::text[], $2::text[], ${values}) AS given (estate, id, ${names})
          WHERE document.estate = given.estate AND document.id = given.id`,
        [
          rows.map(({ estate = '' }) => estate),
          rows.map(({ id = '' }) => id),
          ...added.map((field) => indexes.map((index) => index[field] ?? '')),
        ],
      ),
    );
    behind = [last.estate ?? '', last.id ?? ''];
  }
}

/** The fields of one document, checked as those of a change are. */
function valuesOf(
  declared: Declarations,
  { name, fields }: CollectionDeclaration,
  { estate, id = '', body = '' }: Readonly<Record<string, string>>,
  indexOf: Indexer,
): Readonly<Record<string, string>> {
  const read = JSON.parse(body) as JsonObject;
  const expect = '1' as Version;
  const change = {
    type: 'put',
    collection: name,
    id,
    expect,
    body: read,
    index: indexOf(name, read),
  } as const;
  const [checked] = checkChanges(declared, estate as EstateId, [change], 1);
  const values = checked?.type === 'put' ? checked.index : [];
  return Object.fromEntries(fields.map((field, at) => [field, values[at] ?? '']));
}
