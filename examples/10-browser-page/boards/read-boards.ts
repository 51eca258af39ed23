import {
  BOARD_PLACES,
  BOARDS_COLLECTION,
  BOOKINGS_COLLECTION,
  type Board,
  type BoardId,
  type Booking,
  POSTING_STATES,
  POSTINGS_COLLECTION,
  type Posting,
} from 'wuye/boards';
import { collect } from '../office/collect.js';
import type { Office } from '../office/open-office.js';

/** The boards of the estate, in the order of their places. */
export async function boardsOf(office: Office): Promise<readonly Board[]> {
  const inPlaces = BOARD_PLACES.map((place) =>
    collect<Board>(office, { collection: BOARDS_COLLECTION.name, index: 'by_place', equal: { place } }),
  );
  return (await Promise.all(inPlaces)).flat();
}

/** The slots of a board that are reserved until some day or later. */
export function bookingsOf(office: Office, board: BoardId, from = ''): Promise<readonly Booking[]> {
  return collect<Booking>(office, {
    collection: BOOKINGS_COLLECTION.name,
    index: 'by_board',
    equal: { board },
    range: { from },
  });
}

/** The sheets of some boards, whatever became of them. */
export async function postingsOf(office: Office, boards: readonly Board[]): Promise<readonly Posting[]> {
  const asked = boards.flatMap(({ id: board }) =>
    POSTING_STATES.map((state) =>
      collect<Posting>(office, {
        collection: POSTINGS_COLLECTION.name,
        index: 'by_board',
        equal: { board, state },
      }),
    ),
  );
  return (await Promise.all(asked)).flat();
}
