import { isId, WuyeError } from '../kernel/index.js';
import { isIndexValue } from './check-keys.js';

/**
 * A place in an index: the range value (`''` where the index has no range) and the id of the last item given.
 *
 * @category Storage
 * @since 0.1.0
 */
export interface Position {
  readonly range: string;
  readonly id: string;
}

/**
 * The cursor of a position: text bound to its query by a check sum, so that any other query refuses it.
 *
 * **Gotchas**: the check sum finds mistakes, not attacks. A cursor gives no rights: the estate comes with each call.
 *
 * @param binding - of the query, `CheckedListQuery.binding`
 * @param position - of the page's last item
 *
 * @example
 * ```ts
 * import { decodeCursor, encodeCursor } from 'wuye/storage';
 *
 * const cursor = encodeCursor('query', { range: '2026-11-21', id: 'tsk_1' });
 * decodeCursor('query', cursor); // => { range: '2026-11-21', id: 'tsk_1' }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function encodeCursor(binding: string, { range, id }: Position): string {
  return `1/${checkSum(binding, range, id)}/${encodeURIComponent(range)}/${id}`;
}

/**
 * The position of a cursor.
 *
 * @param binding - of the query that it is used with
 * @param cursor - from a page's `next`
 * @throws `STORAGE.INVALID_CURSOR` when it is no cursor, or one of another query or estate
 *
 * @example
 * ```ts
 * import { isWuyeError } from 'wuye';
 * import { decodeCursor, encodeCursor } from 'wuye/storage';
 *
 * const cursor = encodeCursor('one query', { range: '2026-11-21', id: 'tsk_1' });
 * let refused = false;
 * try {
 *   decodeCursor('another query', cursor);
 * } catch (error) {
 *   refused = isWuyeError(error, 'STORAGE.INVALID_CURSOR');
 * }
 * refused; // => true
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function decodeCursor(binding: string, cursor: string): Position {
  const [form, sum, encoded, id, ...rest] = typeof cursor === 'string' ? cursor.split('/') : [];
  if (form === '1' && encoded !== undefined && id !== undefined && rest.length === 0) {
    const range = decoded(encoded);
    if (isIndexValue(range) && isId(id) && sum === checkSum(binding, range, id)) return { range, id };
  }
  throw new WuyeError('STORAGE.INVALID_CURSOR', 'no cursor of this query');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** FNV-1a over the UTF-16 code units, twice with different constants: enough to find mistakes. */
function checkSum(...texts: readonly string[]): string {
  const text = texts.join('\0');
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let position = 0; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
