import { WuyeError } from '../kernel/index.js';
import type { Board } from './board.js';
import type { Booking } from './booking.js';
import { claimsOf, type Occupancy } from './claims.js';
import { createDayCounts, type DayCounts } from './day-counts.js';
import { type Window, windowOf } from './day-numbers.js';
import type { BoardId } from './ids.js';

/** A board with what is taken on it. */
export interface Slots {
  readonly board: Board;
  readonly taken: DayCounts;
}

export type SlotsOf = ReadonlyMap<BoardId, Slots>;

/** Boards with what is taken on them on the days of a window; what is of other boards is passed over. */
export function createSlots(
  boards: readonly Board[],
  { bookings, postings, asOf }: Omit<Occupancy, 'postings'> & Partial<Pick<Occupancy, 'postings'>>,
  window: Window,
): SlotsOf {
  const slots = new Map<BoardId, Slots>();
  for (const board of boards) {
    refuseImpossible(board);
    if (slots.has(board.id)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'a board that is given twice');
    slots.set(board.id, { board, taken: createDayCounts() });
  }
  if (postings === undefined) {
    for (const booking of bookings) {
      const slot = slots.get(booking.board);
      if (slot !== undefined) take(slot.taken, windowOf(booking), window, 1);
    }
    return slots;
  }
  const onThese = [...bookings].filter(({ board }) => slots.has(board));
  for (const { board, spans } of claimsOf({ bookings: onThese, postings, asOf })) {
    const slot = slots.get(board);
    if (slot !== undefined) for (const span of spans) take(slot.taken, span, window, 1);
  }
  return slots;
}

/** A board has a whole number of slots. */
export function refuseImpossible({ slots }: Pick<Board, 'slots'>): void {
  if (Number.isInteger(slots) && slots >= 1) return;
  throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'a board without a whole number of slots');
}

/** What is booked on one board on the days of a window. */
export function takenOn(board: BoardId, bookings: Iterable<Booking>, window: Window): DayCounts {
  const taken = createDayCounts();
  for (const booking of bookings) if (booking.board === board) take(taken, windowOf(booking), window, 1);
  return taken;
}

/** Takes a slot on the days that a span and a window share, or gives it back. */
export function take(taken: DayCounts, { from, until }: Window, window: Window, by: 1 | -1): void {
  taken.add(Math.max(window.from, from), Math.min(window.until, until), by);
}
