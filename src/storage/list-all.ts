import type { EstateId, JsonObject, ListQuery, Store, Stored } from '../kernel/index.js';

const PAGE = 500;

/**
 * Walks everything that a query finds, a page at a time: memory holds one page, however many there are.
 *
 * **Gotchas**: documents may change during the walk. One that stays as it is comes exactly once; one whose range value
 * moves may come twice or not at all.
 *
 * @param store - any store that lists
 * @param estate - the estate
 * @param query - without cursor; `limit` is the size of a page, 500 by default
 * @returns pages in order, none empty
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { createMemoryStore, listAll } from 'wuye/storage';
 *
 * let found = 0;
 * const open = { collection: 'tasks', index: 'by_due', equal: { state: 'open' } };
 * for await (const page of listAll(createMemoryStore(), estateId('est_chenghu'), open)) found += page.length;
 * found; // => 0
 * ```
 * @category Storage
 * @since 0.1.0
 */
export async function* listAll<Body extends object = JsonObject>(
  store: Pick<Store, 'list'>,
  estate: EstateId,
  query: Omit<ListQuery, 'cursor' | 'limit'> & { readonly limit?: number },
): AsyncGenerator<readonly Stored<Body>[], void, undefined> {
  let cursor: string | null = null;
  do {
    const page = await store.list(estate, { limit: PAGE, ...query, ...(cursor === null ? {} : { cursor }) });
    if (page.items.length > 0) yield page.items as readonly Stored<object>[] as readonly Stored<Body>[];
    cursor = page.next;
  } while (cursor !== null);
}
