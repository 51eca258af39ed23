import type { CollectionDeclaration, ListQuery, StoreCapabilities } from '../kernel/index.js';
import type { Bench } from './define-case.js';
import { CONFORMANCE_COLLECTIONS } from './fixtures.js';

/** An index with the collection that it belongs to. */
export interface DeclaredIndex {
  readonly collection: string;
  readonly name: string;
  readonly equal: readonly string[];
  readonly range: string | null;
}

/** Every index of the kit's collections, or of others. */
export function declaredIndexes(
  declarations: readonly CollectionDeclaration[] = CONFORMANCE_COLLECTIONS,
): readonly DeclaredIndex[] {
  return declarations.flatMap(({ name: collection, indexes }) =>
    Object.entries(indexes).map(([name, { equal, range = null }]) => ({ collection, name, equal, range })),
  );
}

/** Whether a store serves an index. */
export function serves({ list }: StoreCapabilities, { range }: DeclaredIndex): boolean {
  return list === 'all' || (list === 'equality' && range === null);
}

/** The values that the kit's documents have where a case compares whole indexes. */
const VALUES: Readonly<Record<string, readonly string[]>> = { group: ['g', 'h'], tag: ['', 't'] };

/** Every choice of those values for the fields of an index. */
export function queriesOf({ collection, name, equal }: DeclaredIndex): readonly ListQuery[] {
  let choices: readonly Readonly<Record<string, string>>[] = [{}];
  for (const field of equal) {
    choices = choices.flatMap((choice) =>
      (VALUES[field] ?? ['']).map((value) => ({ ...choice, [field]: value })),
    );
  }
  return choices.map((choice) => ({ collection, index: name, equal: choice, limit: 10_000 }));
}

/** The collections that cases about several of them write to. */
export const WRITTEN = ['kit_things', 'kit_others', 'kit_plain'] as const;

/** All documents with their versions: equal before and after what must change nothing. */
export async function documentsOf({ store, estate }: Bench, names: readonly string[]): Promise<unknown> {
  return Promise.all(WRITTEN.map((collection) => store.getMany(estate, collection, names)));
}

/** What every index gives that the store serves. */
export async function listsOf({ store, estate }: Bench): Promise<unknown> {
  const served = declaredIndexes().filter((index) => serves(store.capabilities, index));
  const pages: unknown[] = [];
  for (const query of served.flatMap(queriesOf)) pages.push([query, await store.list(estate, query)]);
  return pages;
}
