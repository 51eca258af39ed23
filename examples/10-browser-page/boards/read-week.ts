import type { CalendarDate } from 'wuye';
import { listHungBetween, type Posting } from 'wuye/boards';
import { APPLICATIONS_COLLECTION, type CommercialApplication } from 'wuye/commercial';
import { NOTICES_COLLECTION, type Notice } from 'wuye/notices';
import { collect } from '../office/collect.js';
import type { Office } from '../office/open-office.js';
import { boardsOf, bookingsOf } from './read-boards.js';
import { type BoardWeek, weekOf } from './week.js';

/** Reads what hangs, is planned and is booked on every board on some days. */
export async function readWeek(office: Office, days: readonly CalendarDate[]): Promise<readonly BoardWeek[]> {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const { store, estate } = office;
  const postings: Posting[] = [];
  for await (const page of listHungBetween(store, estate, first, last))
    postings.push(...page.map(({ body }) => body));
  const planned = {
    collection: 'postings',
    index: 'by_until',
    equal: { state: 'planned' },
    range: { from: first },
  };
  postings.push(...(await collect<Posting>(office, planned)));
  const notices = await byId<Notice>(
    office,
    NOTICES_COLLECTION.name,
    postings.map(({ notice }) => notice),
  );
  const boards = await boardsOf(office);
  return Promise.all(
    boards.map(async (board) => {
      const bookings = await bookingsOf(office, board.id, first);
      const held = bookings.flatMap((one) => (one.for.kind === 'application' ? [one.for.application] : []));
      const applications = await byId<CommercialApplication>(office, APPLICATIONS_COLLECTION.name, held);
      return weekOf({ board, postings, bookings, notices, applications }, days);
    }),
  );
}

/** Some documents of a collection, by their ids. */
async function byId<Document extends object>(
  { store, estate }: Office,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Document>> {
  const found = await store.getMany(estate, collection, [...new Set(ids)]);
  // Bodies of the collections were written through the library.
  return new Map(
    found.flatMap((one) => (one === null ? [] : [[one.id, one.body as object as Document] as const])),
  );
}
