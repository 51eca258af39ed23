import type { CalendarDate } from '../kernel/index.js';
import type { Booking } from './booking.js';
import { earliestRun } from './day-counts.js';
import { createDates, dayNumber, LAST_DAY, MOST_DAYS, NO_DAY } from './day-numbers.js';
import type { BoardFinding } from './posting-finding.js';
import { inOrder, tierOf } from './request-order.js';
import { refusalOf } from './request-refusal.js';
import type { PlanPostingsRequest, PostingPlan, PostingRequest } from './schedule-request.js';
import { createSlots, type Slots, type SlotsOf } from './slots.js';

/**
 * Arranges wishes on boards by whole days and slots (CIM-4.2.1.3d): emergencies first, then service notices, then commercial
 * ones; within a tier who asked first, then by id. No day of a board gets more bookings than it has slots.
 *
 * **Details**: the same boards, bookings and requests give the same plan in whatever order they come. A request gets the first
 * of its boards that has room on all its days; one for a number of days gets the earliest run on any of its boards. What
 * does not fit is refused with each board that was wanted and the very days on which it is full. An emergency that does not
 * fit can {@link preempt}.
 *
 * **Gotchas**: sheets count where `postings` are given; without them only bookings do.
 *
 * @param request - boards, standing bookings, wishes, and the ids of new bookings
 * @returns bookings to write, and refusals
 * @throws `KERNEL.INVALID_ARGUMENT` when a standing booking has no first and last day, a board comes twice, or its slots are
 *   no whole number from 1
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { type Board, boardId, bookingId, planPostings } from 'wuye/boards';
 * import { noticeId } from 'wuye/notices';
 *
 * const gate = { id: boardId('brd_gate'), estate: estateId('est_1'), slots: 1, sizes: ['A4'] } as const;
 * const wish = {
 *   size: 'A4', boards: [gate.id], from: calendarDate('2026-11-21'), until: calendarDate('2026-11-22'),
 *   for: { kind: 'notice', notice: noticeId('ntc_1') },
 * } as const;
 * const plan = planPostings({
 *   boards: [gate as unknown as Board], bookings: [], ids: ({ id }) => bookingId(id),
 *   requests: [{ ...wish, id: 'shop', tier: 'commercial' }, { ...wish, id: 'water', tier: 'service' }],
 * });
 * plan.accepted.map(({ request }) => request); // => ['water']
 * plan.refused[0]?.findings[0]?.facts; // => { board: 'brd_gate', days: ['2026-11-21', '2026-11-22'] }
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function planPostings({ boards, requests, ids, ...taken }: PlanPostingsRequest): PostingPlan {
  const ordered = inOrder(requests);
  const first = new Int32Array(ordered.length);
  const last = new Int32Array(ordered.length);
  const horizon = readDays(ordered, first, last);
  const slots = createSlots(boards, taken, horizon);
  const dateOf = createDates();
  const accepted: { readonly request: string; readonly booking: Booking }[] = [];
  const refused: { readonly request: string; readonly findings: readonly BoardFinding[] }[] = [];
  let at = -1;
  for (const request of ordered) {
    at += 1;
    const window = { from: first[at] ?? NO_DAY, until: last[at] ?? NO_DAY };
    const place = window.from === NO_DAY ? null : placeOf(request, window, slots);
    if (place === null) {
      refused.push({ request: request.id, findings: refusalOf(request, window, slots, dateOf) });
      continue;
    }
    const { board, taken: counts } = place.slots;
    const whole = request.days === undefined;
    counts.add(place.from, place.until, 1);
    accepted.push({
      request: request.id,
      booking: {
        id: ids(request),
        estate: board.estate,
        schemaVersion: 1,
        board: board.id,
        tier: tierOf(request),
        from: whole ? request.from : dateOf(place.from),
        until: whole ? request.until : dateOf(place.until),
        for: request.for,
      },
    });
  }
  return { accepted, refused };
}

/** Reads the days of all requests; gives the stretch that they lie in. Where they cannot be, the first is {@link NO_DAY}. */
function readDays(requests: readonly PostingRequest[], first: Int32Array, last: Int32Array) {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  let anyOpen = false;
  let at = -1;
  for (const request of requests) {
    at += 1;
    const begins = dayNumber(request.from);
    const open = request.until === 'open-ended';
    const ends = open ? Math.min(begins + MOST_DAYS - 1, LAST_DAY) : dayNumber(request.until as CalendarDate);
    const all = ends - begins + 1;
    const { days = all } = request;
    const possible = begins !== NO_DAY && all >= 1 && all <= MOST_DAYS && Number.isInteger(days);
    if (!possible || days < 1 || days > all) {
      first[at] = NO_DAY;
      continue;
    }
    first[at] = begins;
    last[at] = ends;
    if (begins < from) from = begins;
    if (ends > until) until = ends;
    if (open) anyOpen = true;
  }
  // What has no end is taken to the last day that anybody asks for.
  if (anyOpen) {
    for (const [n, request] of requests.entries()) {
      if (request.until === 'open-ended' && first[n] !== NO_DAY && request.days === undefined)
        last[n] = until;
    }
  }
  return { from, until };
}

interface Place {
  readonly slots: Slots;
  readonly from: number;
  readonly until: number;
}

/** Where a request fits: the first board with room, or the earliest run of days of all boards. */
function placeOf(
  { boards, size, days }: PostingRequest,
  window: { readonly from: number; readonly until: number },
  slots: SlotsOf,
): Place | null {
  let best: Place | null = null;
  for (const id of boards) {
    const candidate = slots.get(id);
    if (candidate === undefined || !candidate.board.sizes.includes(size)) continue;
    const { board, taken } = candidate;
    if (days === undefined) {
      if (taken.hasRoom(window.from, window.until, board.slots)) return { slots: candidate, ...window };
      continue;
    }
    const from = earliestRun(taken, days, window, board.slots);
    if (from !== null && (best === null || from < best.from)) {
      best = { slots: candidate, from, until: from + days - 1 };
    }
  }
  return best;
}
