import type { CalendarDate, Change, Stored } from 'wuye';
import {
  BOOKINGS_COLLECTION,
  type Board,
  type Booking,
  bookingIndex,
  POSTINGS_COLLECTION,
  type Posting,
} from 'wuye/boards';
import type { TestCentre } from 'wuye/service-centre';
import { listAll } from 'wuye/storage';
import { ESTATE } from './office.js';

const collection = BOOKINGS_COLLECTION.name;

/** What is booked on a board from a day on, with the versions that were read. */
export async function bookingsOf(
  { store }: TestCentre,
  board: Board,
  from: CalendarDate,
): Promise<readonly Stored<Booking>[]> {
  const found: Stored<Booking>[] = [];
  const query = { collection, index: 'by_board', equal: { board: board.id }, range: { from } };
  for await (const page of listAll<Booking>(store, ESTATE, query)) found.push(...page);
  return found;
}

/** What hangs on a board, and what is planned there. */
export async function sheetsOf({ store }: TestCentre, board: Board): Promise<readonly Posting[]> {
  const found: Posting[] = [];
  for (const state of ['up', 'planned']) {
    const equal = { board: board.id, state };
    const query = { collection: POSTINGS_COLLECTION.name, index: 'by_board', equal };
    for await (const page of listAll<Posting>(store, ESTATE, query))
      found.push(...page.map(({ body }) => body));
  }
  return found;
}

/** Writes new bookings and takes others away, in one commit; fails where somebody was quicker. */
export async function rebook(
  { store }: TestCentre,
  gone: readonly Stored<Booking>[],
  added: readonly Booking[],
): Promise<void> {
  const changes: readonly Change[] = [
    ...gone.map(({ id, version }) => ({ type: 'delete', collection, id, expect: version }) as const),
    ...added.map((body) => {
      const index = bookingIndex(body);
      return { type: 'put', collection, id: body.id, expect: 'absent', body, index } as const;
    }),
  ];
  const written = await store.commit(ESTATE, changes);
  if (!written.ok) throw new Error(`somebody else changed ${written.conflict.id}`);
}
