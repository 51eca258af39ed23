import {
  type Change,
  type CollectionDeclaration,
  type CommitResult,
  type EstateId,
  type Version,
  WuyeError,
} from '../kernel/index.js';
import { bodyText } from './check-body.js';
import { type Declarations, declarationOf } from './check-declarations.js';
import { checkDocumentId, checkEstate, isIndexValue } from './check-keys.js';

/**
 * A change that passed every check, as a copy: its body is JSON text, its index values stand in the order of the
 * declaration's fields. Nothing of the caller's objects is left in it.
 *
 * @category Storage
 * @since 0.1.0
 */
export type CheckedChange =
  | {
      readonly type: 'put';
      readonly collection: string;
      readonly id: string;
      readonly expect: 'absent' | Version;
      /** The body as JSON text: store it as it is. */
      readonly body: string;
      /** One value for each of the declaration's `fields`, in their order. */
      readonly index: readonly string[];
    }
  | { readonly type: 'delete'; readonly collection: string; readonly id: string; readonly expect: Version };

/**
 * Checks all changes of a commit, before anything is read or written.
 *
 * @param declarations - from {@link checkDeclarations}
 * @param estate - the estate
 * @param changes - the changes as given to `commit`
 * @param maxChanges - the store's `capabilities.maxChanges`
 * @returns copies, in order
 * @throws `STORAGE.TOO_MANY_CHANGES`, `STORAGE.UNKNOWN_COLLECTION`, `STORAGE.INVALID_KEY`, `STORAGE.DUPLICATE_KEY`,
 *   `STORAGE.INVALID_INDEX_VALUE`, `STORAGE.INVALID_BODY`, or `KERNEL.INVALID_ARGUMENT` (no such type, no `expect`)
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { checkChanges, checkDeclarations, COLLECTIONS } from 'wuye/storage';
 *
 * const checked = checkChanges(
 *   checkDeclarations(COLLECTIONS),
 *   estateId('est_chenghu'),
 *   [{
 *     type: 'put', collection: 'lookups', id: 'lok_1', expect: 'absent',
 *     body: { schemaVersion: 1 }, index: { owner: 'own_1', value: 'A12345' },
 *   }],
 *   100,
 * );
 * checked[0]?.type === 'put' && checked[0].index; // => ['A12345', 'own_1']
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function checkChanges(
  declarations: Declarations,
  estate: EstateId,
  changes: readonly Change[],
  maxChanges: number,
): readonly CheckedChange[] {
  checkEstate(estate);
  if (!Array.isArray(changes)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'changes is no array');
  if (changes.length > maxChanges) {
    throw new WuyeError('STORAGE.TOO_MANY_CHANGES', `${changes.length} changes; the most is ${maxChanges}`);
  }
  const keys = new Set<string>();
  return changes.map((change: Change, at) => {
    const checked = checkChange(declarations, change, at);
    const key = `${checked.collection} ${checked.id}`;
    if (keys.has(key)) {
      throw new WuyeError('STORAGE.DUPLICATE_KEY', `change ${at} names a document twice: ${key}`);
    }
    keys.add(key);
    return checked;
  });
}

/**
 * The conflict of a commit, if there is one: the first change whose document is not in the expected state.
 *
 * @param changes - from {@link checkChanges}
 * @param actual - the version that each change's document has now, `null` where there is none; in the same order, read
 *   under the lock or in the transaction that will write
 * @returns the conflict to answer with, or `null` when all may be written
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { checkChanges, checkDeclarations, COLLECTIONS, firstConflict } from 'wuye/storage';
 *
 * const changes = checkChanges(
 *   checkDeclarations(COLLECTIONS),
 *   estateId('est_chenghu'),
 *   [{ type: 'delete', collection: 'tasks', id: 'tsk_1', expect: '7' as never }],
 *   100,
 * );
 * firstConflict(changes, [null]); // => { at: 0, collection: 'tasks', id: 'tsk_1', actual: null }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function firstConflict(
  changes: readonly CheckedChange[],
  actual: readonly (Version | null)[],
): Extract<CommitResult, { readonly ok: false }>['conflict'] | null {
  for (const [at, { collection, id, expect }] of changes.entries()) {
    const version = actual[at] ?? null;
    if (expect === 'absent' ? version !== null : version !== expect) {
      return { at, collection, id, actual: version };
    }
  }
  return null;
}

function checkChange(declarations: Declarations, change: Change, at: number): CheckedChange {
  if (typeof change !== 'object' || change === null) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `change ${at} is no object`);
  }
  const { type, collection, id, expect } = change;
  const declaration = declarationOf(declarations, collection);
  checkDocumentId(id);
  if (typeof expect !== 'string' || expect === '') {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `change ${at} has no expect`);
  }
  if (type === 'put') {
    const index = checkIndex(declaration, change.index, at);
    return { type, collection, id, expect, body: bodyText(change.body), index };
  }
  if (type === 'delete' && (expect as string) !== 'absent') return { type, collection, id, expect };
  throw new WuyeError('KERNEL.INVALID_ARGUMENT', `change ${at} is neither a put nor a delete of a version`);
}

function checkIndex(
  { name, fields }: CollectionDeclaration,
  index: Readonly<Record<string, string>>,
  at: number,
): readonly string[] {
  const given = typeof index === 'object' && index !== null ? Object.keys(index) : [];
  if (given.length !== fields.length || !fields.every((field) => Object.hasOwn(index, field))) {
    throw new WuyeError(
      'STORAGE.INVALID_INDEX_VALUE',
      `change ${at}: ${name} has the fields ${fields.join(', ')}, the index names ${given.join(', ')}`,
    );
  }
  return fields.map((field) => {
    const value: unknown = index[field];
    if (isIndexValue(value)) return value;
    throw new WuyeError(
      'STORAGE.INVALID_INDEX_VALUE',
      `change ${at}: ${name}.${field} is not printable ASCII of at most 256 characters`,
    );
  });
}
