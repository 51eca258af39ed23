import { addDays, type CalendarDate, type DateOrOpenEnded, WuyeError } from '../kernel/index.js';
import type { Board } from './board.js';
import { claimsOf } from './claims.js';
import { createDayCounts, type DayCounts, earliestRun, fullDays } from './day-counts.js';
import { createDates, LAST_DAY, MOST_DAYS, type Window, windowOf } from './day-numbers.js';
import { displacedBy } from './displaced.js';
import { DEFAULT_BOARD_POLICY } from './policy.js';
import type { DisplacedBooking, DisplacedSheet, Preemption, PreemptRequest, Stretch } from './preemption.js';
import { type Displacement, recallsOf } from './recalls-of.js';
import { refuseImpossible, take } from './slots.js';

/**
 * Makes room for an emergency (CIM-4.2.1.3e): no booking gives way that could have stayed, commercial ones alone unless the
 * policy allows others after them, and never another emergency.
 *
 * **Details**: what takes a slot is a booking, and a sheet on the days that no booking of its own covers: planned or up
 * without one, hanging past it or past its last day. A displaced booking loses its days from the emergency's first day on.
 * Sheets are recalled to the day before; planned ones that have no day left are cancelled. The offers have room beside the
 * emergency's sheets and beside each other: on a board with more slots they may lie on the same days. Nothing is owed for
 * the loss.
 *
 * @param request - the board, what is booked and hangs on it, the days and sheets needed
 * @returns the bookings that give way, with the commands for their sheets and free days instead
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no first and last day, more than 3,660 days, no number of sheets, or no slots
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type Board, type Booking, preempt } from 'wuye/boards';
 *
 * const board = { id: 'brd_gate', slots: 1 } as Board;
 * const shop = {
 *   id: 'bkg_1', board: 'brd_gate', tier: 'commercial', from: '2026-11-20', until: '2026-11-23',
 * } as Booking;
 * const day = calendarDate('2026-11-22');
 * const { displaced } = preempt({
 *   board, bookings: [shop], postings: [], from: day, until: day, sheets: 1, reason: '台风预警',
 * });
 * displaced.map(({ booking, lost, offered }) => [booking.id, lost, offered]);
 * // => [
 * //   ['bkg_1', { from: '2026-11-22', until: '2026-11-23' }, { from: '2026-11-23', until: '2026-11-24' }],
 * // ]
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function preempt(request: PreemptRequest): Preemption {
  const { board, from, until, sheets, reason, emergency, postings, policy = DEFAULT_BOARD_POLICY } = request;
  const dateOf = createDates();
  const window = windowOf({ from, until });
  refuseImpossible(board);
  if (window.until - window.from >= MOST_DAYS || !Number.isInteger(sheets) || sheets < 1) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no number of sheets, or too many days');
  }
  const horizon = {
    from: window.from,
    until: Math.max(window.until, window.from + policy.offerWithinDays - 1),
  };
  const { bookings, notices, asOf = from } = request;
  const own = <Held extends { readonly board: Board['id'] }>(all: readonly Held[]) =>
    all.filter((each) => each.board === board.id);
  const claims = claimsOf({ bookings: own(bookings), postings: own(postings), notices, asOf });
  const taken = createDayCounts();
  for (const { spans } of claims) for (const span of spans) take(taken, span, horizon, 1);
  taken.add(window.from, window.until, sheets);
  const gone = displacedBy(claims, window, { taken, slots: board.slots }, policy);
  for (const { spans } of gone) for (const span of spans) take(taken, span, horizon, -1);

  const why = { reason, ...(emergency === undefined ? {} : { emergency }) };
  const ordersOf = (held: Pick<Displacement, 'bookings' | 'sheets'>) =>
    recallsOf({ ...why, ...held }, own(postings), addDays(from, -1));
  const displaced: DisplacedBooking[] = [];
  const displacedSheets: DisplacedSheet[] = [];
  for (const { claim, lost } of gone) {
    const { booking } = claim;
    const days = { from: dateOf(lost.from), until: lastOf(lost.until, dateOf) };
    if (booking !== null) {
      const offered = offerOf(lost.until - lost.from + 1, taken, horizon, board.slots, dateOf);
      displaced.push({ booking, lost: days, orders: ordersOf({ bookings: [booking.id] }), offered });
    }
    for (const { id } of booking === null ? claim.sheets : []) {
      displacedSheets.push({ posting: id, lost: days, orders: ordersOf({ bookings: [], sheets: [id] }) });
    }
  }
  const stillFull = fullDays(taken, window.from, window.until, board.slots + 1).map(dateOf);
  return { board: board.id, from, until, sheets, displaced, displacedSheets, stillFull };
}

const lastOf = (until: number, dateOf: (number: number) => CalendarDate): DateOrOpenEnded =>
  until > LAST_DAY ? 'open-ended' : dateOf(until);

/** The earliest days in a row that are free; they are taken then. */
function offerOf(
  wanted: number,
  taken: DayCounts,
  horizon: Window,
  slots: number,
  dateOf: (number: number) => CalendarDate,
): Stretch | null {
  if (wanted > horizon.until - horizon.from + 1) return null;
  const from = earliestRun(taken, wanted, horizon, slots);
  if (from === null) return null;
  const until = from + wanted - 1;
  taken.add(from, until, 1);
  return { from: dateOf(from), until: dateOf(until) };
}
