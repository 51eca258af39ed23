import { type CollectionDeclaration, type IndexDeclaration, WuyeError } from '../kernel/index.js';

/**
 * Checked declarations by collection name, as the other checks take them.
 *
 * @category Storage
 * @since 0.1.0
 */
export type Declarations = ReadonlyMap<string, CollectionDeclaration>;

/**
 * With both names in an index's name, still under the 63 bytes of PostgreSQL. No `__`: it stands between the two, so
 * that no collection and index together look like another pair.
 */
const NAME = /^(?!.*__)[a-z][a-z0-9_]{0,29}$/;

/** What every table has besides its fields. */
const RESERVED: readonly string[] = ['estate', 'id', 'version', 'body'];

/**
 * Checks declarations once, when a store is created, and arranges them by name. Adapters call it before they create
 * tables: a name that passed is safe to put into SQL between double quotes.
 *
 * **Details**: names are `[a-z][a-z0-9_]*` of at most 30 characters, without `__`; a field is not called `estate`, `id`, `version` or
 * `body`; an index names declared fields only, each once.
 *
 * @param declarations - the collections, for example `COLLECTIONS`
 * @returns the same declarations by name
 * @throws `KERNEL.INVALID_ARGUMENT` when a declaration breaks these rules or two have one name
 *
 * @example
 * ```ts
 * import { checkDeclarations, COLLECTIONS } from 'wuye/storage';
 *
 * checkDeclarations(COLLECTIONS).has('records'); // => true
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function checkDeclarations(declarations: readonly CollectionDeclaration[]): Declarations {
  const byName = new Map<string, CollectionDeclaration>();
  for (const declaration of declarations) {
    const { name, fields, indexes } = declaration;
    checkName(name, 'collection');
    if (byName.has(name)) refuse(`two collections are called ${name}`);
    for (const field of fields) {
      checkName(field, `field of ${name}`);
      if (RESERVED.includes(field)) refuse(`${name} has a field with the reserved name ${field}`);
    }
    if (new Set(fields).size !== fields.length) refuse(`${name} has a field twice`);
    for (const [index, { equal, range }] of Object.entries(indexes)) {
      checkName(index, `index of ${name}`);
      const used = range === undefined ? equal : [...equal, range];
      if (!used.every((field) => fields.includes(field))) refuse(`${name}.${index} names an unknown field`);
      if (new Set(used).size !== used.length) refuse(`${name}.${index} names a field twice`);
    }
    byName.set(name, declaration);
  }
  return byName;
}

/**
 * The declaration of a collection.
 *
 * @param declarations - from {@link checkDeclarations}
 * @param collection - its name
 * @throws `STORAGE.UNKNOWN_COLLECTION` when there is none of that name
 *
 * @example
 * ```ts
 * import { checkDeclarations, COLLECTIONS, declarationOf } from 'wuye/storage';
 *
 * declarationOf(checkDeclarations(COLLECTIONS), 'tasks').fields; // => ['state', 'role', 'due_on']
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function declarationOf(declarations: Declarations, collection: string): CollectionDeclaration {
  const declaration = declarations.get(collection);
  if (declaration !== undefined) return declaration;
  throw new WuyeError('STORAGE.UNKNOWN_COLLECTION', `no collection ${named(collection)}`);
}

/** An index of a collection; own keys only, so that `constructor` is unknown as well. */
export function indexOf(declaration: CollectionDeclaration, index: string): IndexDeclaration {
  const found = Object.hasOwn(declaration.indexes, index) ? declaration.indexes[index] : undefined;
  if (found !== undefined) return found;
  throw new WuyeError(
    'STORAGE.UNKNOWN_INDEX',
    `${declaration.name} has no index ${named(index)}; it has ${Object.keys(declaration.indexes).join(', ')}`,
  );
}

/** A name that a caller without types may have got wrong, for an error. */
export function named(name: unknown): string {
  return typeof name === 'string' ? JSON.stringify(name) : `of type ${typeof name}`;
}

function checkName(name: string, what: string): void {
  if (!NAME.test(name)) refuse(`not a name for a ${what}: ${JSON.stringify(name)}`);
}

function refuse(message: string): never {
  throw new WuyeError('KERNEL.INVALID_ARGUMENT', message);
}
