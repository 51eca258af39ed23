import { type CalendarDate, dateAt } from 'wuye';
import {
  type Board,
  type Booking,
  bookingId,
  type Posting,
  planPostings,
  postingId,
  type SheetSize,
  type TakeDownCause,
  tierOfNotice,
} from 'wuye/boards';
import type { Attachment, Notice } from 'wuye/notices';
import { onNotice, onPosting } from './carry-out.js';
import { BOARDS, ESTATE, file, type Now, now, PEOPLE } from './office.js';
import type { Teller } from './teller.js';

/** A notice that hangs: itself, and its sheets. */
export interface Hanging {
  readonly notice: Notice;
  readonly postings: readonly Posting[];
}

/** Where and how long a notice is to hang. */
export interface Wanted {
  readonly boards: readonly Board[];
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly size: SheetSize;
  /** Of the first sheet. */
  readonly photograph?: Attachment;
}

/** Books a slot on each board; gives the bookings, and tells what does not fit. */
export function book(
  teller: Teller,
  notice: Notice,
  standing: readonly Booking[],
  { boards, ...wanted }: Wanted,
): readonly Booking[] {
  const plan = planPostings({
    boards: BOARDS,
    bookings: standing,
    requests: boards.map(({ id }) => ({
      id: `${notice.id}.${id}`,
      tier: tierOfNotice(notice),
      boards: [id],
      size: wanted.size,
      from: wanted.from,
      until: wanted.until,
      for: { kind: 'notice', notice: notice.id },
    })),
    ids: ({ id }) => bookingId(`bkg.${id}`),
  });
  for (const { booking } of plan.accepted) {
    const { board, from, until } = booking;
    teller.note({
      'zh-CN': `预订 ${board}：${from} 至 ${until}`,
      en: `booked ${board} from ${from} to ${until}`,
    });
  }
  for (const { request, findings } of plan.refused) {
    teller.note({ 'zh-CN': `${request} 排不上：`, en: `${request} does not fit:` });
    teller.findings(findings);
  }
  return plan.accepted.map(({ booking }) => booking);
}

/** Plans a sheet for each booking and puts it up. The first one publishes the notice. */
export function hang(
  teller: Teller,
  issued: Notice,
  bookings: readonly Booking[],
  { size, photograph }: Wanted,
  when: string,
): Hanging {
  const clerk = now(PEOPLE.li, when);
  const poster = now(PEOPLE.zhao, when);
  let notice = issued;
  const postings: Posting[] = [];
  for (const bookedBy of bookings) {
    const { id: booking, board: at, from, until } = bookedBy;
    const board = BOARDS.find(({ id }) => id === at);
    if (board === undefined) continue;
    const id = postingId(`pst.${notice.id}.${board.id}`);
    const planned = onPosting(
      teller,
      null,
      { type: 'plan', id, estate: ESTATE, notice: notice.id, board: board.id, size, from, until, booking },
      { ...clerk, notice, board, bookedBy },
    );
    const kept = postings.length === 0 && photograph !== undefined ? { photograph } : {};
    postings.push(
      onPosting(
        teller,
        planned,
        { type: 'post', board: board.id, ...kept },
        { ...poster, notice, board, bookedBy },
      ),
    );
    if (notice.state === 'issued') notice = onNotice(teller, notice, { type: 'publish' }, poster);
  }
  return { notice, postings };
}

/** Takes a sheet down, with a photograph of the empty place. */
export function takeDown(
  teller: Teller,
  posting: Posting,
  cause: TakeDownCause,
  context: Now & { readonly notice: Notice },
  reason?: string,
): Posting {
  const photograph = file('photograph', `photos/${posting.id}-${dateAt(context.at)}.jpg`);
  return onPosting(
    teller,
    posting,
    {
      type: 'take-down',
      cause,
      evidence: { kind: 'photograph', photograph },
      ...(reason === undefined ? {} : { reason }),
    },
    context,
  );
}

/** How many sheets of a notice still hang. */
export const hangingOf = (notice: Notice, postings: readonly Posting[]): number =>
  postings.filter((posting) => posting.notice === notice.id && posting.state === 'up').length;
