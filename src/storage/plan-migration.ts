import type { CollectionDeclaration, IndexDeclaration } from '../kernel/index.js';

/**
 * An index of a collection, by name.
 *
 * @category Storage
 * @since 0.1.0
 */
export interface NamedIndex {
  readonly collection: string;
  readonly name: string;
  readonly index: IndexDeclaration;
}

/**
 * A collection whose fields were declared otherwise before.
 *
 * @category Storage
 * @since 0.1.0
 */
export interface ChangedFields {
  /** As it is to be. */
  readonly declaration: CollectionDeclaration;
  /** New fields: every document needs a value, from an `Indexer`. */
  readonly added: readonly string[];
  /** Fields that are no longer declared. */
  readonly removed: readonly string[];
}

/**
 * What has to be done to a database so that it holds what is declared, in the order in which the members stand here.
 *
 * @category Storage
 * @since 0.1.0
 */
export interface MigrationPlan {
  /** Collections that are new. Their indexes stand in `createIndexes` too. */
  readonly create: readonly CollectionDeclaration[];
  /** Indexes that are gone or declared otherwise. */
  readonly dropIndexes: readonly NamedIndex[];
  readonly changeFields: readonly ChangedFields[];
  /** Indexes that are new or declared otherwise. */
  readonly createIndexes: readonly NamedIndex[];
}

/**
 * Compares the declarations that a database was made from with those of today.
 *
 * **Details**: a collection that is declared no more is left alone, so that the release before can come back. Whatever
 * stays as it was does not appear: the plan of an unchanged declaration is empty.
 *
 * @param present - what the database was made from; adapters keep it beside the documents
 * @param declared - what it has to hold now
 *
 * @example
 * ```ts
 * import { planMigration } from 'wuye/storage';
 *
 * const before = { name: 'parcels', fields: ['state'], indexes: { by_state: { equal: ['state'] } } };
 * const now = {
 *   name: 'parcels', fields: ['state', 'since'], indexes: { by_state: { equal: ['state'], range: 'since' } },
 * };
 * const plan = planMigration([before], [now]);
 * plan.changeFields.map(({ added, removed }) => ({ added, removed })); // => [{ added: ['since'], removed: [] }]
 * plan.dropIndexes.map(({ name }) => name); // => ['by_state']
 * plan.createIndexes.map(({ name }) => name); // => ['by_state']
 * planMigration([now], [now]); // => { create: [], dropIndexes: [], changeFields: [], createIndexes: [] }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function planMigration(
  present: readonly CollectionDeclaration[],
  declared: readonly CollectionDeclaration[],
): MigrationPlan {
  const before = new Map(present.map((declaration) => [declaration.name, declaration]));
  const kept = declared.flatMap((declaration) => {
    const was = before.get(declaration.name);
    return was === undefined ? [] : [{ was, declaration }];
  });
  return {
    create: declared.filter(({ name }) => !before.has(name)),
    dropIndexes: kept.flatMap(({ was, declaration }) => indexesBut(was, declaration)),
    changeFields: kept.map(changedFields).filter(({ added, removed }) => added.length + removed.length > 0),
    createIndexes: declared.flatMap((declaration) => indexesBut(declaration, before.get(declaration.name))),
  };
}

/**
 * Whether a plan leaves a database as it is: then an adapter opens without a write and without a lock.
 *
 * @param plan - from {@link planMigration}
 *
 * @example
 * ```ts
 * import { COLLECTIONS, isEmptyPlan, planMigration } from 'wuye/storage';
 *
 * isEmptyPlan(planMigration(COLLECTIONS, COLLECTIONS)); // => true
 * isEmptyPlan(planMigration([], COLLECTIONS)); // => false
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function isEmptyPlan({ create, dropIndexes, changeFields, createIndexes }: MigrationPlan): boolean {
  return [create, dropIndexes, changeFields, createIndexes].every(({ length }) => length === 0);
}

/** The indexes of one declaration that the other does not have just so. */
function indexesBut(
  one: CollectionDeclaration,
  other: CollectionDeclaration | undefined,
): readonly NamedIndex[] {
  return Object.entries(one.indexes)
    .filter(([name, index]) => !sameIndex(index, ownIndex(other, name)))
    .map(([name, index]) => ({ collection: one.name, name, index }));
}

function ownIndex(
  declaration: CollectionDeclaration | undefined,
  name: string,
): IndexDeclaration | undefined {
  const indexes = declaration?.indexes;
  return indexes !== undefined && Object.hasOwn(indexes, name) ? indexes[name] : undefined;
}

function sameIndex(one: IndexDeclaration, other: IndexDeclaration | undefined): boolean {
  return other !== undefined && one.range === other.range && one.equal.join() === other.equal.join();
}

function changedFields({
  was,
  declaration,
}: {
  readonly was: CollectionDeclaration;
  readonly declaration: CollectionDeclaration;
}): ChangedFields {
  return {
    declaration,
    added: declaration.fields.filter((field) => !was.fields.includes(field)),
    removed: was.fields.filter((field) => !declaration.fields.includes(field)),
  };
}
