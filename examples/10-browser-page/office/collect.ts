import type { JsonObject, ListQuery } from 'wuye';
import { listAll } from 'wuye/storage';
import type { Office } from './open-office.js';

/** All documents that a query finds, page by page out of the store. */
export async function collect<Document extends object = JsonObject>(
  { store, estate }: Office,
  query: Omit<ListQuery, 'cursor' | 'limit'>,
): Promise<readonly Document[]> {
  const found: Document[] = [];
  for await (const page of listAll<Document>(store, estate, query))
    found.push(...page.map(({ body }) => body));
  return found;
}
