import { type CollectionDeclaration, type EstateId, isId, WuyeError } from '../kernel/index.js';
import { type Declarations, declarationOf, named } from './check-declarations.js';

/**
 * The most ids of one `getMany`, and the most items of one page.
 *
 * @category Storage
 * @since 0.1.0
 */
export const MAX_ITEMS = 10_000;

const INDEX_VALUE = /^[ -~]{0,256}$/;

/**
 * Checks what `get` and `getMany` are asked.
 *
 * @param declarations - from {@link checkDeclarations}
 * @param estate - the estate
 * @param collection - the collection's name
 * @param ids - at most 10,000
 * @returns the collection's declaration and a copy of the ids
 * @throws `STORAGE.UNKNOWN_COLLECTION`, `STORAGE.INVALID_KEY` (estate or id), `STORAGE.INVALID_QUERY` (too many ids)
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { checkDeclarations, checkKeys, COLLECTIONS } from 'wuye/storage';
 *
 * const declared = checkDeclarations(COLLECTIONS);
 * checkKeys(declared, estateId('est_chenghu'), 'tasks', ['tsk_1']).ids; // => ['tsk_1']
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function checkKeys(
  declarations: Declarations,
  estate: EstateId,
  collection: string,
  ids: readonly string[],
): { readonly declaration: CollectionDeclaration; readonly ids: readonly string[] } {
  const declaration = declarationOf(declarations, collection);
  checkEstate(estate);
  if (!Array.isArray(ids)) throw new WuyeError('STORAGE.INVALID_QUERY', 'ids is no array');
  if (ids.length > MAX_ITEMS) {
    throw new WuyeError('STORAGE.INVALID_QUERY', `${ids.length} ids; the most is ${MAX_ITEMS}`);
  }
  for (const id of ids) checkDocumentId(id);
  return { declaration, ids: [...ids] };
}

/** An estate that a caller without types may have got wrong. */
export function checkEstate(estate: EstateId): void {
  if (!isId(estate)) {
    throw new WuyeError('STORAGE.INVALID_KEY', `not an estate id: ${named(estate)}`);
  }
}

/** The id of a document. */
export function checkDocumentId(id: string): void {
  if (!isId(id)) {
    throw new WuyeError('STORAGE.INVALID_KEY', `not a document id: ${shown(id)}`);
  }
}

/** Whether a value can stand in an index: printable ASCII of at most 256 characters. */
export function isIndexValue(value: unknown): value is string {
  return typeof value === 'string' && INDEX_VALUE.test(value);
}

/** A refused id may be anything, a name or a number of a document too: only its shape is shown. */
function shown(id: unknown): string {
  return typeof id === 'string' ? `a text of ${id.length} characters` : `a ${typeof id}`;
}
