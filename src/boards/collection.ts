import { type CollectionDeclaration, type DateOrOpenEnded, dateAt, type Zone } from '../kernel/index.js';
import type { Board } from './board.js';
import type { Booking } from './booking.js';
import { lastLookedAt } from './last-looked-at.js';
import type { Posting } from './posting.js';

/**
 * Notice boards.
 *
 * @category Boards
 * @since 0.1.0
 */
export const BOARDS_COLLECTION: CollectionDeclaration = {
  name: 'boards',
  fields: ['place'],
  indexes: { by_place: { equal: ['place'] } },
};

/**
 * Bookings of boards' slots: those of a board by their last day, those of a notice or application by their first.
 *
 * @category Boards
 * @since 0.1.0
 */
export const BOOKINGS_COLLECTION: CollectionDeclaration = {
  name: 'bookings',
  fields: ['board', 'holder', 'from_on', 'until_on'],
  indexes: {
    by_board: { equal: ['board'], range: 'until_on' },
    by_holder: { equal: ['holder'], range: 'from_on' },
  },
};

/**
 * Postings, indexed so that each question of a day costs what it finds: see {@link listPostings}.
 *
 * @category Boards
 * @since 0.1.0
 */
export const POSTINGS_COLLECTION: CollectionDeclaration = {
  name: 'postings',
  fields: ['state', 'condition', 'board', 'notice', 'from_on', 'until_on', 'seen_on', 'down_on'],
  indexes: {
    by_from: { equal: ['state'], range: 'from_on' },
    by_until: { equal: ['state'], range: 'until_on' },
    by_condition: { equal: ['state', 'condition'], range: 'until_on' },
    by_seen: { equal: ['state'], range: 'seen_on' },
    by_down: { equal: ['state'], range: 'down_on' },
    by_board: { equal: ['board', 'state'], range: 'until_on' },
    by_notice: { equal: ['notice'], range: 'state' },
  },
};

/**
 * The index fields of a board, as a change of its collection carries them.
 *
 * @param board - the board
 *
 * @example
 * ```ts
 * import { type Board, boardIndex } from 'wuye/boards';
 *
 * boardIndex({ place: 'lobby' } as Board); // => { place: 'lobby' }
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function boardIndex({ place }: Board): Readonly<Record<string, string>> {
  return { place };
}

/**
 * The index fields of a booking, as a change of its collection carries them; `holder` is the notice or
 * application. An open end is `'9999-12-31'`.
 *
 * @param booking - the booking
 *
 * @example
 * ```ts
 * import { type Booking, bookingIndex } from 'wuye/boards';
 *
 * const booking = {
 *   board: 'brd_gate', from: '2026-11-21', until: '2026-11-23', for: { kind: 'notice', notice: 'ntc_1' },
 * } as Booking;
 * bookingIndex(booking);
 * // => { board: 'brd_gate', holder: 'ntc_1', from_on: '2026-11-21', until_on: '2026-11-23' }
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function bookingIndex({ board, from, until, for: held }: Booking): Readonly<Record<string, string>> {
  const holder = held.kind === 'notice' ? held.notice : held.application;
  return { board, holder, from_on: from, until_on: lastOf(until) };
}

/**
 * The index fields of a posting, as a change of its collection carries them: `seen_on` is the day on which somebody last
 * had it in hand or in view, `down_on` the day it came down, both `''` where there is none. An open end is
 * `'9999-12-31'`.
 *
 * @param posting - the posting
 * @param zone - the estate's zone; Asia/Shanghai by default
 *
 * @example
 * ```ts
 * import { type Posting, postingIndex } from 'wuye/boards';
 *
 * const posting = {
 *   state: 'up', condition: 'unseen', board: 'brd_gate', notice: 'ntc_1', from: '2026-11-21', until: 'open-ended',
 *   posted: { by: 'zhao', role: 'staff', at: '2026-11-21T01:30:00.000Z' },
 * } as Posting;
 * const { until_on, seen_on, down_on } = postingIndex(posting);
 * [until_on, seen_on, down_on]; // => ['9999-12-31', '2026-11-21', '']
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function postingIndex(posting: Posting, zone?: Zone): Readonly<Record<string, string>> {
  const { state, condition, board, notice, from, until, takenDown } = posting;
  const seen = lastLookedAt(posting);
  return {
    state,
    condition,
    board,
    notice,
    from_on: from,
    until_on: lastOf(until),
    seen_on: seen === null ? '' : dateAt(seen, zone),
    down_on: takenDown === undefined ? '' : dateAt(takenDown.at, zone),
  };
}

const lastOf = (until: DateOrOpenEnded): string => (until === 'open-ended' ? '9999-12-31' : until);
