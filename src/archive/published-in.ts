import { POSTINGS_COLLECTION, type Posting } from '../boards/index.js';
import { DELIVERIES_COLLECTION, type Delivery } from '../deliveries/index.js';
import {
  addDays,
  type CalendarMonth,
  type EstateId,
  firstDayOf,
  type ListQuery,
  lastDayOf,
  type Store,
  type Stored,
} from '../kernel/index.js';
import { NOTICES_COLLECTION, type Notice, type NoticeState } from '../notices/index.js';
import type { Published } from './month-archive.js';

/** The states of a notice that was issued at some time. */
const ISSUED: readonly NoticeState[] = ['issued', 'scheduled', 'published', 'withdrawn', 'archived'];

const PAGE = 500;

/**
 * What was published, as documents out of the store.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface PublishedDocuments extends Published {
  readonly notices: readonly Notice[];
  readonly postings: readonly Posting[];
  readonly deliveries: readonly Delivery[];
}

/**
 * Everything that a month's archive is compiled of, out of the store: the sheets that hang or came down in the month or
 * after it, their notices, the notices issued by the end of the month that were valid in it, and the deliveries of all these.
 *
 * **Details**: it asks indexes only, so that it costs what was published since the first day of the month, and may give more
 * than the month needs; {@link compileArchive} leaves out the rest. The addressees are not stored: add them with
 * `addresseesOfNotices` of `wuye/deliveries`.
 *
 * **Gotchas**: a notice without a sheet is found by its validity. One that was published, by hand or on screens, after its
 * own validity had ended in an earlier month is not found; no command allows that, an import may.
 *
 * @param store - the storage port
 * @param estate - whose archive
 * @param month - which month
 * @param pageSize - documents a page, 1 to 10,000; 500 by default
 * @returns notices, postings and deliveries; rejects with the store's `STORAGE.*`
 *
 * @example
 * ```ts
 * import { calendarMonth, estateId } from 'wuye';
 * import { publishedIn } from 'wuye/archive';
 * import { COLLECTIONS, createMemoryStore } from 'wuye/storage';
 *
 * const store = createMemoryStore(COLLECTIONS);
 * await publishedIn(store, estateId('est_chenghu'), calendarMonth('2026-11'));
 * // => { notices: [], postings: [], deliveries: [] }
 * ```
 * @category Archive
 * @since 0.1.0
 */
export async function publishedIn(
  store: Pick<Store, 'list' | 'getMany'>,
  estate: EstateId,
  month: CalendarMonth,
  pageSize: number = PAGE,
): Promise<PublishedDocuments> {
  const all = <Body extends object>(query: Omit<ListQuery, 'limit'>) =>
    listed<Body>(store, estate, { ...query, limit: pageSize });
  const byNotice = <Body extends object>(collection: string, notice: string) =>
    all<Body>({ collection, index: 'by_notice', equal: { notice } });
  const since = { range: { from: firstDayOf(month) } };
  const sheets = { collection: POSTINGS_COLLECTION.name };
  const postings = [
    ...(await all<Posting>({ ...sheets, index: 'by_until', equal: { state: 'up' } })),
    ...(await all<Posting>({ ...sheets, index: 'by_down', equal: { state: 'down' }, ...since })),
  ];
  const posted = new Set(postings.map(({ notice }) => notice));
  const notices = new Map<string, Notice>();
  for (const state of ISSUED) {
    const query = { collection: NOTICES_COLLECTION.name, index: 'by_state', equal: { state }, ...since };
    for (const notice of await all<Notice>(query)) {
      if (posted.has(notice.id) || wasThereBy(notice, month)) notices.set(notice.id, notice);
    }
  }
  const missing = [...posted].filter((id) => !notices.has(id));
  for (let at = 0; at < missing.length; at += pageSize) {
    const page = await store.getMany(estate, NOTICES_COLLECTION.name, missing.slice(at, at + pageSize));
    for (const stored of page) if (stored !== null) notices.set(stored.id, bodyOf<Notice>(stored));
  }
  const deliveries: Delivery[] = [];
  for (const { id, content } of notices.values()) {
    deliveries.push(...(await byNotice<Delivery>(DELIVERIES_COLLECTION.name, id)));
    // It may have hung before the month, and then it was not forgotten.
    const isMissed = content.modes.includes('board') && !posted.has(id);
    if (isMissed) postings.push(...(await byNotice<Posting>(POSTINGS_COLLECTION.name, id)));
  }
  return { notices: [...notices.values()], postings, deliveries };
}

/** Whether a notice was issued, or published, by the end of a month, in whichever zone. */
function wasThereBy({ issue, published }: Notice, month: CalendarMonth): boolean {
  const last = addDays(lastDayOf(month), 1);
  return [issue, published].some((act) => act !== undefined && act.at.slice(0, 10) <= last);
}

async function listed<Body extends object>(
  store: Pick<Store, 'list'>,
  estate: EstateId,
  query: ListQuery,
): Promise<readonly Body[]> {
  const found: Body[] = [];
  let cursor: string | null = null;
  do {
    const page = await store.list(estate, cursor === null ? query : { ...query, cursor });
    for (const stored of page.items) found.push(bodyOf<Body>(stored));
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

/** Bodies of the collections are documents that were written through this library. */
const bodyOf = <Body extends object>({ body }: Stored): Body => body as object as Body;
