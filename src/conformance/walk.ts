import type { ListQuery, Stored } from '../kernel/index.js';
import type { Bench } from './define-case.js';
import { expectThat } from './expectations.js';
import { ids, sequence, type Thing } from './fixtures.js';

type Walk = Omit<ListQuery, 'collection'>;

/** Both orders of a walk. */
export const ORDERS = ['ascending', 'descending'] as const;

/** Walks to the end; does something between the pages. */
export async function walk(
  { store, estate }: Pick<Bench, 'store' | 'estate'>,
  query: Walk,
  between: (page: number) => Promise<unknown> = async () => undefined,
): Promise<readonly (readonly Stored[])[]> {
  const pages: (readonly Stored[])[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await store.list(estate, {
      ...query,
      collection: 'kit_things',
      ...(cursor === null ? {} : { cursor }),
    });
    pages.push(page.items);
    cursor = page.next;
    if (cursor === null) return pages;
    expectThat(pages.length < 1000, 'the walk comes to an end');
    await between(pages.length);
  }
}

/** Thirty documents of one group over five ranks, '' among them, written in no order; some of another group. */
export function scattered(): readonly Required<Pick<Thing, 'id' | 'rank' | 'group'>>[] {
  const random = sequence(11);
  const things = ids('n', 36).map((id, at) => ({
    id,
    rank: ['', '1', '10', '2', 'a'][random(5)] ?? '',
    group: at % 6 === 5 ? 'other' : 'g',
  }));
  return things
    .map((one, at) => ({ one, place: (at * 17) % 36 }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** The order of the port: by rank, then by id. */
export function inOrder<Item extends { readonly id: string; readonly rank: string }>(
  items: readonly Item[],
): Item[] {
  return [...items].sort((a, b) => (a.rank !== b.rank ? (a.rank < b.rank ? -1 : 1) : a.id < b.id ? -1 : 1));
}
