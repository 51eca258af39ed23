import { addDays, type CalendarDate, WuyeError } from '../kernel/index.js';
import type { Board } from './board.js';
import type { Booking } from './booking.js';
import { type DayCounts, earliestRun, fullDays } from './day-counts.js';
import { createDates, MOST_DAYS, type Window, windowOf } from './day-numbers.js';
import type { BoardId } from './ids.js';
import { type BoardPolicy, DEFAULT_BOARD_POLICY } from './policy.js';
import type { Posting } from './posting.js';
import { type PostingOrder, recallsOf } from './recalls-of.js';
import { takenOn } from './slots.js';

/**
 * What an emergency needs: some sheets on a board, on some whole days, both included.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PreemptRequest {
  readonly board: Board;
  /** The board's bookings; those of other boards are passed over. */
  readonly bookings: readonly Booking[];
  /** The board's postings, in any state. */
  readonly postings: readonly Posting[];
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** How many slots it needs, a whole number from 1. */
  readonly sheets: number;
  /** Stated in the recalls: what the emergency is. */
  readonly reason: string;
  /** `DEFAULT_BOARD_POLICY` by default. */
  readonly policy?: BoardPolicy;
}

/**
 * A stretch of whole days, both included.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Stretch {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/**
 * A booking that gives way: which of its days it loses, what becomes of its sheets, and as many free days in a row on the same
 * board, the earliest, or `null` where the policy's search finds none.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface DisplacedBooking {
  readonly booking: Booking;
  readonly lost: Stretch;
  readonly orders: readonly PostingOrder[];
  readonly offered: Stretch | null;
}

/**
 * How an emergency gets its slots. Data: nothing is done yet.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Preemption extends Stretch {
  readonly board: BoardId;
  readonly sheets: number;
  /** In the order of their first day, then by id. */
  readonly displaced: readonly DisplacedBooking[];
  /** Days on which there are too few slots even so: of service notices and other emergencies. */
  readonly stillFull: readonly CalendarDate[];
}

/**
 * Makes room for an emergency (CIM-4.2.1.3e): no more bookings give way than its days need, commercial ones alone unless the
 * policy allows others after them, and never another emergency.
 *
 * **Details**: a displaced booking loses its days from the emergency's first day on. Sheets that hang are to come down by
 * the day before; planned ones are cancelled, the host may plan them anew. The offers do not overlap the emergency nor each
 * other; nothing is owed for the loss.
 *
 * @param request - the board, what is booked and hangs on it, the days and sheets needed
 * @returns the bookings that give way, with the commands for their sheets and free days instead
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no first and last day, more than 3,660 days, or no number of sheets
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
  const { board, from, until, sheets, policy = DEFAULT_BOARD_POLICY } = request;
  const dateOf = createDates();
  const window = windowOf({ from, until });
  if (window.until - window.from >= MOST_DAYS || !Number.isInteger(sheets) || sheets < 1) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no number of sheets, or too many days');
  }
  const horizon = {
    from: window.from,
    until: Math.max(window.until, window.from + policy.offerWithinDays - 1),
  };
  const taken = takenOn(board.id, request.bookings, horizon);
  taken.add(window.from, window.until, sheets);
  const displaced = displacedBy(request, window, taken, policy);
  for (const { lost } of displaced) taken.add(lost.from, Math.min(lost.until, horizon.until), -1);
  return {
    board: board.id,
    from,
    until,
    sheets,
    displaced: displaced.map(({ booking, lost }) => ({
      booking,
      lost: { from: dateOf(lost.from), until: dateOf(lost.until) },
      orders: recallsOf(
        { bookings: [booking.id], reason: request.reason },
        request.postings,
        addDays(from, -1),
      ),
      offered: offerOf(lost.until - lost.from + 1, taken, horizon, board.slots, dateOf),
    })),
    stillFull: fullDays(taken, window.from, window.until, board.slots + 1).map(dateOf),
  };
}

interface Lost {
  readonly booking: Booking;
  readonly lost: Window;
}

/**
 * Day after day, the bookings that give way until the day has room: by the policy's order of tiers, and of one tier those that
 * free the most days to come, so that they are as few as can be.
 */
function displacedBy(
  { board, bookings }: PreemptRequest,
  window: Window,
  taken: DayCounts,
  { preempts }: BoardPolicy,
): readonly Lost[] {
  const candidates: (Lost & { readonly rank: number })[] = [];
  for (const booking of bookings) {
    const rank = booking.tier === 'emergency' ? -1 : preempts.indexOf(booking.tier);
    if (booking.board !== board.id || rank < 0) continue;
    const { from, until } = windowOf(booking);
    if (until < window.from || from > window.until) continue;
    candidates.push({ booking, rank, lost: { from: Math.max(from, window.from), until } });
  }
  candidates.sort((a, b) => a.rank - b.rank || b.lost.until - a.lost.until || byId(a, b));
  const gone = new Set<Lost>();
  const freed = new Map<number, number>();
  for (let day = window.from; day <= window.until; day += 1) {
    let over = taken.at(day) - board.slots - (freed.get(day) ?? 0);
    for (const candidate of candidates) {
      if (over <= 0) break;
      const { lost } = candidate;
      if (gone.has(candidate) || lost.from > day || lost.until < day) continue;
      gone.add(candidate);
      over -= 1;
      for (let each = day; each <= Math.min(lost.until, window.until); each += 1) {
        freed.set(each, (freed.get(each) ?? 0) + 1);
      }
    }
  }
  return [...gone].sort((a, b) => a.lost.from - b.lost.from || byId(a, b));
}

const byId = (a: Lost, b: Lost) => (a.booking.id < b.booking.id ? -1 : a.booking.id > b.booking.id ? 1 : 0);

/** The earliest days in a row that are free; they are taken then. */
function offerOf(
  wanted: number,
  taken: DayCounts,
  horizon: Window,
  slots: number,
  dateOf: (number: number) => CalendarDate,
): Stretch | null {
  const from = earliestRun(taken, wanted, horizon, slots);
  if (from === null) return null;
  const until = from + wanted - 1;
  taken.add(from, until, 1);
  return { from: dateOf(from), until: dateOf(until) };
}
