import type { CalendarDate } from '../kernel/index.js';
import type { Notice } from '../notices/index.js';
import type { PostingCommand } from './command.js';
import type { BookingId, PostingId } from './ids.js';
import type { EmergencyRef, Posting } from './posting.js';

/**
 * A command that follows from something else, for the posting that it is to be decided on. Data: nothing is done yet.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PostingOrder {
  readonly posting: PostingId;
  readonly command: Extract<PostingCommand, { readonly type: 'recall' | 'cancel' }>;
}

/**
 * That bookings gave way to an emergency: which, and why.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Displacement {
  readonly bookings: readonly BookingId[];
  /** Sheets that have no booking. */
  readonly sheets?: readonly PostingId[];
  readonly reason: string;
  /** Its notice or its booking, to name in the recalls. */
  readonly emergency?: EmergencyRef;
}

/**
 * What becomes of the sheets of a withdrawn notice or of displaced bookings: a recall for each that hangs longer than that, and
 * for each that is planned a cancellation, or a recall where an emergency leaves it days. They need no approval, and carry the reason (CIM-4.2.5, CIM-4.2.1.3e).
 *
 * **Details**: sheets whose last day comes no later anyway, and those of others, give nothing. A notice that is not
 * withdrawn gives nothing.
 *
 * @param cause - the withdrawn notice, or the displacement
 * @param postings - the postings of the notice or of the board, in any state
 * @param until - the last day on which the sheets may still hang: the day of the withdrawal, or the day before an emergency
 * @returns one order a posting, in the order given
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type Posting, recallsOf } from 'wuye/boards';
 * import type { Notice } from 'wuye/notices';
 *
 * const notice = { id: 'ntc_1', withdrawn: { reason: '工程延期' } } as Notice;
 * const posting = { id: 'pst_1', notice: 'ntc_1', state: 'up', until: 'open-ended' } as Posting;
 * recallsOf(notice, [posting], calendarDate('2026-11-21')).map(({ command }) => command);
 * // => [{ type: 'recall', cause: 'withdrawn', until: '2026-11-21', reason: '工程延期' }]
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function recallsOf(
  cause: Notice | Displacement,
  postings: Iterable<Posting>,
  until: CalendarDate,
): readonly PostingOrder[] {
  const why = whyOf(cause);
  if (why === null) return [];
  const orders: PostingOrder[] = [];
  for (const posting of postings) {
    if (!why.concerns(posting)) continue;
    const { reason } = why;
    const { id, state, from } = posting;
    if (state === 'planned' && (why.cause === 'withdrawn' || from > until)) {
      orders.push({ posting: id, command: { type: 'cancel', reason } });
    } else if ((state === 'planned' || state === 'up') && posting.until > until) {
      orders.push({ posting: id, command: { type: 'recall', cause: why.cause, until, reason, ...why.by } });
    }
  }
  return orders;
}

function whyOf(cause: Notice | Displacement) {
  if ('bookings' in cause) {
    const bookings = new Set(cause.bookings);
    const sheets = new Set(cause.sheets);
    const concerns = ({ id, booking }: Posting) =>
      sheets.has(id) || (booking !== undefined && bookings.has(booking));
    const by = cause.emergency === undefined ? {} : { emergency: cause.emergency };
    return { cause: 'pre-empted', reason: cause.reason, concerns, by } as const;
  }
  if (cause.withdrawn === undefined) return null;
  const { id, estate, withdrawn } = cause;
  const concerns = (posting: Posting) => posting.notice === id && posting.estate === estate;
  return { cause: 'withdrawn', reason: withdrawn.reason, concerns, by: {} } as const;
}
