import {
  type CalendarDate,
  dateAt,
  type EstateId,
  type ListQuery,
  type Store,
  type Stored,
} from '../kernel/index.js';
import { POSTINGS_COLLECTION } from './collection.js';
import type { Posting } from './posting.js';
import { asked, type PostingQuestion, type PostingQuestionOptions } from './posting-questions.js';

/**
 * How a store is asked.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface ListPostingsOptions extends PostingQuestionOptions {
  /** Postings a page, 1 to 10,000; 500 by default. */
  readonly pageSize?: number;
}

const PAGE_SIZE = 500;

/**
 * The postings that a question of a day finds in a store: one indexed query, so that it reads what it finds, however many
 * postings there are. The most pressing come first: by last day, or by the day somebody last looked.
 *
 * **Gotchas**: `due-up` also reads the planned sheets of `never-up`, until somebody cancels them. Postings that change while
 * it runs may come or not.
 *
 * @param store - the storage port
 * @param estate - whose postings
 * @param question - what is asked
 * @param asOf - the day in the estate's zone: `dateAt(now, zone)`
 * @param options - days unseen, zone, page size
 * @returns page after page, none of them empty; each posting with the version to hand back on writing
 * @throws `KERNEL.INVALID_ARGUMENT` for days that are no whole number; rejects with the store's `STORAGE.*`
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { listPostings, type Posting, postingIndex } from 'wuye/boards';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const posting = {
 *   id: 'pst_1', state: 'up', condition: 'good', board: 'brd_gate', notice: 'ntc_1', from: '2026-11-01', until: '2026-11-20',
 * } as Posting;
 * const store = createMemoryStore();
 * const estate = estateId('est_chenghu');
 * await store.commit(estate, [{
 *   type: 'put', collection: 'postings', id: posting.id, expect: 'absent', body: posting, index: postingIndex(posting),
 * }]);
 * const found: string[] = [];
 * for await (const page of listPostings(store, estate, 'overdue', calendarDate('2026-11-21'))) {
 *   found.push(...page.map(({ id }) => id));
 * }
 * found; // => ['pst_1']
 * ```
 * @category Boards
 * @since 0.1.0
 */
export async function* listPostings(
  store: Pick<Store, 'list'>,
  estate: EstateId,
  question: PostingQuestion,
  asOf: CalendarDate,
  { unseenDays, pageSize = PAGE_SIZE }: ListPostingsOptions = {},
): AsyncGenerator<readonly Stored<Posting>[], void, undefined> {
  const { index, equal, range, holds } = asked(question, asOf, unseenDays);
  const query = { index, equal, limit: pageSize, ...(range === undefined ? {} : { range: boundsOf(range) }) };
  yield* pagesOf(store, estate, query, holds);
}

/**
 * The sheets of a store that hung on some day between two, both included, for the month's archive (CIM-4.2.8): those that
 * hang, and those taken down since the first day.
 *
 * @param store - the storage port
 * @param estate - whose postings
 * @param from - the first day
 * @param until - the last day
 * @param options - zone, page size
 * @returns page after page, none of them empty
 * @throws rejects with the store's `STORAGE.*`
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { listHungBetween } from 'wuye/boards';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * let found = 0;
 * const [first, last] = [calendarDate('2026-11-01'), calendarDate('2026-11-30')];
 * for await (const page of listHungBetween(createMemoryStore(), estateId('est_1'), first, last)) found += page.length;
 * found; // => 0
 * ```
 * @category Boards
 * @since 0.1.0
 */
export async function* listHungBetween(
  store: Pick<Store, 'list'>,
  estate: EstateId,
  from: CalendarDate,
  until: CalendarDate,
  { zone, pageSize = PAGE_SIZE }: Omit<ListPostingsOptions, 'unseenDays'> = {},
): AsyncGenerator<readonly Stored<Posting>[], void, undefined> {
  const posted = ({ posted: act }: Posting) => act !== undefined && dateAt(act.at, zone) <= until;
  const down = { index: 'by_down', equal: { state: 'down' }, range: { from }, limit: pageSize };
  yield* pagesOf(store, estate, { index: 'by_down', equal: { state: 'up' }, limit: pageSize }, posted);
  yield* pagesOf(store, estate, down, posted);
}

const boundsOf = ({ from, before }: { readonly from?: string; readonly before?: string }) => ({
  ...(from === undefined ? {} : { from }),
  ...(before === undefined ? {} : { before }),
});

async function* pagesOf(
  store: Pick<Store, 'list'>,
  estate: EstateId,
  query: Omit<ListQuery, 'collection' | 'cursor'>,
  holds: (posting: Posting) => boolean = () => true,
): AsyncGenerator<readonly Stored<Posting>[], void, undefined> {
  let cursor: string | null = null;
  do {
    const paged: ListQuery = {
      collection: POSTINGS_COLLECTION.name,
      ...query,
      ...(cursor === null ? {} : { cursor }),
    };
    const page = await store.list(estate, paged);
    // Bodies of the collection are postings that were written through this library.
    const items = page.items as readonly Stored<object>[] as readonly Stored<Posting>[];
    const found = items.filter(({ body }) => holds(body));
    if (found.length > 0) yield found;
    cursor = page.next;
  } while (cursor !== null);
}
