import type { CalendarDate } from '../kernel/index.js';
import type { Notice, NoticeId } from '../notices/index.js';
import type { Booking, BookingTier } from './booking.js';
import { dayNumber, type Window, windowOf } from './day-numbers.js';
import type { BoardId, BookingId } from './ids.js';
import type { Posting } from './posting.js';
import { tierOfBooking, tierOfNotice } from './tier-of-notice.js';

/** What takes slots of boards: bookings, and sheets, on a day. */
export interface Occupancy {
  readonly bookings: Iterable<Booking>;
  readonly postings: Iterable<Posting>;
  readonly notices?: ReadonlyMap<NoticeId, Notice> | undefined;
  /** The day of asking: a sheet that hangs past its last day takes its slot until then. */
  readonly asOf?: CalendarDate | undefined;
}

/**
 * What takes slots of a board: a booking with its sheets, or a sheet without one. Each sheet takes a slot on its days, and a
 * booking keeps one on those of its own days on which none of its sheets hangs.
 */
export interface Claim {
  readonly id: string;
  readonly board: BoardId;
  readonly booking: Booking | null;
  readonly sheets: readonly Posting[];
  /** `null`: nobody said. `due-down`: past its last day, it has no right to the slot. */
  readonly tier: BookingTier | 'due-down' | null;
  /** One slot on each day of each span. */
  readonly spans: readonly Window[];
}

/** All that takes slots, board by board; what is down or cancelled takes none. */
export function claimsOf({ bookings, postings, notices, asOf }: Occupancy): readonly Claim[] {
  const booked = new Map<BookingId, { readonly booking: Booking; readonly sheets: Posting[] }>();
  for (const booking of bookings) booked.set(booking.id, { booking, sheets: [] });
  const claims: Claim[] = [];
  for (const posting of postings) {
    const { id, board, state, until } = posting;
    if (state !== 'up' && state !== 'planned') continue;
    const holder = posting.booking === undefined ? undefined : booked.get(posting.booking);
    const own = holder?.booking.board === board ? holder : undefined;
    const late = state === 'up' && asOf !== undefined && until < asOf;
    if (own !== undefined && !late) {
      own.sheets.push(posting);
      continue;
    }
    const notice = notices?.get(posting.notice);
    const tier = late ? 'due-down' : notice === undefined ? null : tierOfNotice(notice);
    const days = windowOfSheet(posting, late ? asOf : until);
    const spans = own === undefined ? [days] : daysOutside(days, windowOf(own.booking));
    claims.push({ id, board, booking: null, sheets: [posting], tier, spans });
  }
  for (const { booking, sheets } of booked.values()) {
    sheets.sort(byState);
    const hung = sheets.map((sheet) => windowOfSheet(sheet, sheet.until));
    const kept = hung.reduce<readonly Window[]>(
      (left, days) => left.flatMap((part) => daysOutside(part, days)),
      [windowOf(booking)],
    );
    const spans = [...hung, ...kept];
    claims.push({
      id: booking.id,
      board: booking.board,
      booking,
      sheets,
      tier: tierOfBooking(booking),
      spans,
    });
  }
  return claims;
}

/** The sheets that hang come first, whatever the order given. */
function byState(a: Posting, b: Posting): number {
  if (a.state !== b.state) return a.state === 'up' ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** What hangs, hangs now and on the days to come; what is planned has its first day. */
function windowOfSheet({ state, from }: Posting, until: Posting['until']): Window {
  return state === 'up'
    ? { from: Number.NEGATIVE_INFINITY, until: lastNumber(until) }
    : windowOf({ from, until });
}

const lastNumber = (until: Posting['until']) =>
  until === 'open-ended' ? Number.POSITIVE_INFINITY : dayNumber(until);

/** The days of one stretch that do not lie in another. */
function daysOutside(days: Window, other: Window): readonly Window[] {
  const before = { from: days.from, until: Math.min(days.until, other.from - 1) };
  const after = { from: Math.max(days.from, other.until + 1), until: days.until };
  return [before, after].filter(({ from, until }) => from <= until);
}
