import type { ListQuery, Page } from '../kernel/index.js';
import type { Bench } from './define-case.js';
import { expectRefusal, expectSame, expectThat, fail } from './expectations.js';
import { ids, sequence, type Thing, thing } from './fixtures.js';

type Walk = Omit<ListQuery, 'collection'>;

/** Both orders of a walk. */
export const ORDERS = ['ascending', 'descending'] as const;

/** Walks to the end and gives the ids page by page; does something between the pages. */
export async function walk(
  { store, estate }: Pick<Bench, 'store' | 'estate'>,
  query: Walk & { readonly collection?: string },
  between: (page: number, ids: readonly string[]) => Promise<void> = async () => undefined,
): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await store.list(estate, {
      collection: 'kit_things',
      ...query,
      ...(cursor === null ? {} : { cursor }),
    });
    const found = page.items.map(({ id }) => id);
    pages.push(found);
    cursor = page.next;
    if (cursor === null) return pages;
    expectThat(pages.length < 1000, 'the walk comes to an end');
    await between(pages.length, found);
  }
}

/** The pages that a walk over these ids has to have: full but for the last, and one where there is nothing. */
function pagesOf(all: readonly string[], limit: number): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(all.length / limit));
  return Array.from({ length: count }, (_, at) => all.slice(at * limit, (at + 1) * limit));
}

/** The cursor of a page that has to have a next one. */
export function nextOf({ next }: Page): string {
  return next ?? fail('expected a second page, next was null; did you read limit + 1?');
}

/** Holds that a walk did not end behind a full page before it gave as many as there are. */
export function expectGoesOn(
  pages: readonly (readonly string[])[],
  limit: number,
  count: number,
  what: string,
): void {
  if (pages.flat().length >= count || pages.at(-1)?.length !== limit) return;
  fail(`${what}: expected a page behind page ${pages.length}, next was null; did you read limit + 1?`);
}

/** Holds that a walk gave these ids, page by page. */
export function expectPages(
  pages: readonly (readonly string[])[],
  all: readonly string[],
  limit: number,
  what: string,
): void {
  expectGoesOn(pages, limit, all.length, what);
  expectSame(pages, pagesOf(all, limit), what);
}

/** A cursor of the query goes on with it, whatever the limit; with a changed query, and when it is none, it is refused. */
export async function expectBound(
  { store, estate, neighbour, commit }: Bench,
  { index, equal }: Pick<ListQuery, 'index' | 'equal'>,
  changes: readonly Partial<ListQuery>[],
): Promise<void> {
  await commit(...ids('n', 8).map((id) => thing({ id, rank: '1', tag: 't' })));
  const query = { collection: 'kit_things', index, equal, limit: 3 };
  const cursor = nextOf(await store.list(estate, query));
  const second = await store.list(estate, { ...query, cursor });
  expectSame(await store.list(estate, { ...query, cursor }), second, 'the same cursor again');
  const more = await store.list(estate, { ...query, cursor, limit: 4, order: 'ascending' });
  const found = more.items.map(({ id }) => id);
  expectSame(found, ['n3', 'n4', 'n5', 'n6'], 'with another limit');
  for (const change of changes) {
    const call = () => store.list(estate, { ...query, ...change, cursor });
    await expectRefusal(call, 'STORAGE.INVALID_CURSOR', JSON.stringify(change));
  }
  const elsewhere = () => store.list(neighbour, { ...query, cursor });
  await expectRefusal(elsewhere, 'STORAGE.INVALID_CURSOR', 'in another estate');
  for (const none of ['', 'x', cursor.slice(0, -1), `${cursor}x`, '[]', 7, null]) {
    const call = () => store.list(estate, { ...query, cursor: none as string });
    await expectRefusal(call, 'STORAGE.INVALID_CURSOR', JSON.stringify(none));
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
