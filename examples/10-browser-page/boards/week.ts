import { addDays, type CalendarDate } from 'wuye';
import { type Board, type Booking, type BookingTier, boardOn, type Posting, tierOfNotice } from 'wuye/boards';
import type { CommercialApplication } from 'wuye/commercial';
import type { Notice } from 'wuye/notices';

/** How a sheet, or a slot without one, stands on a day; `null`: not there. */
export type Mark = 'hangs' | 'overdue' | 'planned' | 'booked' | null;

/** A row of a board's week: a sheet, or a slot that a shop has reserved. */
export interface WeekRow {
  readonly id: string;
  readonly tier: BookingTier;
  /** Its notice, for the link; a booking of a shop has none yet. */
  readonly notice: string | null;
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** A board in a week. */
export interface BoardWeek {
  readonly board: Board;
  readonly rows: readonly WeekRow[];
  /** Slots that are left, day by day. */
  readonly free: readonly number[];
}

/** What a week is made of. */
export interface WeekInput {
  readonly board: Board;
  readonly postings: readonly Posting[];
  readonly bookings: readonly Booking[];
  readonly notices: ReadonlyMap<string, Notice>;
  readonly applications: ReadonlyMap<string, CommercialApplication>;
}

/** The seven days from a Monday. */
export const daysOf = (monday: CalendarDate): readonly CalendarDate[] =>
  Array.from({ length: 7 }, (_, at) => addDays(monday, at));

/** What hangs on a board on each of some days, by its sheets; then the slots that shops have reserved without one. */
export function weekOf(input: WeekInput, days: readonly CalendarDate[]): BoardWeek {
  const { board, postings, bookings, notices, applications } = input;
  const onDays = days.map((day) => boardOn(board, postings, day));
  const sheets = postings
    .filter(({ board: at }) => at === board.id)
    .map((posting): WeekRow => {
      const notice = notices.get(posting.notice);
      const marks = onDays.map(({ hanging, overdue, expected }): Mark => {
        if (overdue.includes(posting)) return 'overdue';
        if (hanging.includes(posting)) return 'hangs';
        return expected.includes(posting) ? 'planned' : null;
      });
      const tier = notice === undefined ? 'service' : tierOfNotice(notice);
      return {
        id: posting.id,
        tier,
        notice: posting.notice,
        name: notice?.content.title ?? posting.notice,
        marks,
      };
    });
  const slots = bookings
    .filter((booking) => booking.for.kind === 'application')
    .map((booking): WeekRow => {
      const application = booking.for.kind === 'application' ? booking.for.application : '';
      const marks = days.map((day): Mark => (isWithin(day, booking) ? 'booked' : null));
      const name = applications.get(application)?.shop.name ?? application;
      return { id: booking.id, tier: 'commercial', notice: null, name, marks };
    });
  const taken = (at: number) => slots.filter(({ marks }) => marks[at] === 'booked').length;
  return {
    board,
    rows: [...sheets, ...slots].filter(({ marks }) => marks.some((mark) => mark !== null)),
    free: onDays.map(({ free }, at) => free - taken(at)),
  };
}

const isWithin = (day: CalendarDate, { from, until }: Booking) =>
  day >= from && (until === 'open-ended' || day <= until);
