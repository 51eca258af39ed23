import type { CalendarDate } from '../kernel/index.js';
import type { Board } from './board.js';
import type { Booking } from './booking.js';
import { createDates, windowOf } from './day-numbers.js';
import { takenOn } from './slots.js';

/**
 * A day with slots left, and how many.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface FreeDay {
  readonly date: CalendarDate;
  readonly free: number;
}

/**
 * The days between two, both included, on which a board has a slot left.
 *
 * @param board - the board
 * @param bookings - standing bookings; those of other boards are passed over
 * @param from - the first day
 * @param until - the last day
 * @throws `KERNEL.INVALID_ARGUMENT` when a stretch of days has no first and last day
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type Board, type Booking, freeDays } from 'wuye/boards';
 *
 * const board = { id: 'brd_gate', slots: 1 } as Board;
 * const booking = { board: 'brd_gate', from: '2026-11-21', until: '2026-11-22' } as Booking;
 * freeDays(board, [booking], calendarDate('2026-11-22'), calendarDate('2026-11-23'));
 * // => [{ date: '2026-11-23', free: 1 }]
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function freeDays(
  board: Pick<Board, 'id' | 'slots'>,
  bookings: Iterable<Booking>,
  from: CalendarDate,
  until: CalendarDate,
): readonly FreeDay[] {
  const dateOf = createDates();
  const window = windowOf({ from, until });
  const taken = takenOn(board.id, bookings, window);
  const free: FreeDay[] = [];
  for (let day = window.from; day <= window.until; day += 1) {
    const left = board.slots - taken.at(day);
    if (left > 0) free.push({ date: dateOf(day), free: left });
  }
  return free;
}
