import type { Board } from './board.js';
import type { Booking } from './booking.js';
import { createDayCounts, type DayCounts } from './day-counts.js';
import { type Window, windowOf } from './day-numbers.js';
import type { BoardId } from './ids.js';

/** A board with what is taken on it. */
export interface Slots {
  readonly board: Board;
  readonly taken: DayCounts;
}

export type SlotsOf = ReadonlyMap<BoardId, Slots>;

/** Boards with what is booked on them on the days of a window; bookings of other boards are passed over. */
export function createSlots(boards: readonly Board[], bookings: Iterable<Booking>, window: Window): SlotsOf {
  const slots = new Map(boards.map((board) => [board.id, { board, taken: createDayCounts() }] as const));
  for (const booking of bookings) {
    const slot = slots.get(booking.board);
    if (slot !== undefined) take(slot.taken, booking, window);
  }
  return slots;
}

/** What is booked on one board on the days of a window. */
export function takenOn(board: BoardId, bookings: Iterable<Booking>, window: Window): DayCounts {
  const taken = createDayCounts();
  for (const booking of bookings) if (booking.board === board) take(taken, booking, window);
  return taken;
}

function take(taken: DayCounts, booking: Booking, window: Window): void {
  const { from, until } = windowOf(booking);
  taken.add(Math.max(window.from, from), Math.min(window.until, until), 1);
}
