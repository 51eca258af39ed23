import { type CalendarDate, calendarDate } from 'wuye';
import { type BoardId, type Booking, bookingId, freeDays, planPostings } from 'wuye/boards';
import { applicationId, type NoticeId, noticeId } from 'wuye/notices';
import type { TestCentre } from 'wuye/service-centre';
import { APPLICATION } from './accept.js';
import { bookingsOf, rebook } from './at-board.js';
import { at, GATE, LOBBY, PEOPLE } from './office.js';
import type { Teller } from './teller.js';

export const NOTICE = noticeId('ntc_noodle');

/** Slots on two boards, the notice that the application becomes, and its sheets. */
export async function post(office: TestCentre, teller: Teller): Promise<void> {
  teller.heading({ 'zh-CN': '三、排期、签发、张贴', en: '3. Slots, issue, sheets' });
  at(office, '2026-11-19 14:00');
  // #region slots
  const from = calendarDate('2026-11-23');
  const until = calendarDate('2026-11-29');
  const boards = [GATE, LOBBY];
  const standing = await Promise.all(boards.map((board) => bookingsOf(office, board, from)));
  const plan = planPostings({
    boards,
    bookings: standing.flat().map(({ body }) => body),
    // One wish for each board: a wish with several boards gets one of them.
    requests: boards.map((board) => ({
      id: board.id,
      boards: [board.id],
      size: 'A4',
      from,
      until,
      for: { kind: 'application', application: applicationId(APPLICATION) },
    })),
    ids: ({ id }) => bookingId(`bkg.noodle.${id}`),
  });
  const bookings = plan.accepted.map(({ booking }) => booking);
  await rebook(office, [], bookings);
  // #endregion slots
  for (const { board } of bookings) {
    const free = freeDays(board === GATE.id ? GATE : LOBBY, bookings, from, calendarDate('2026-12-01'));
    const days = free.map(({ date }) => date).join(' ');
    teller.note({ 'zh-CN': `${board} 余下空位：${days}`, en: `${board} stays free on ${days}` });
  }

  // #region publish
  const { li, lin, wu } = PEOPLE;
  // The application is published and its notice drafted, in one commit.
  await office.run('application', APPLICATION, { type: 'publish', notice: NOTICE }, { actor: li });
  await office.run('notice', NOTICE, { type: 'submit' }, { actor: li });
  await office.run('notice', NOTICE, { type: 'review' }, { actor: lin });
  await office.run('notice', NOTICE, { type: 'issue' }, { actor: wu });
  // #endregion publish
  at(office, '2026-11-23 08:30');
  for (const booking of bookings) await hang(office, NOTICE, booking);
}

/** Plans a sheet under a booking, and puts it up. */
export async function hang(
  office: TestCentre,
  notice: NoticeId,
  { id: booking, board, from, until }: Booking,
): Promise<void> {
  const plan = { type: 'plan', notice, board, size: 'A4', from, until, booking } as const;
  const id = sheetOf(notice, board, from);
  await office.run('posting', id, plan, { actor: PEOPLE.li });
  await office.run('posting', id, { type: 'post', board }, { actor: PEOPLE.zhao });
}

export const sheetOf = (notice: NoticeId, board: BoardId, from: CalendarDate): string =>
  `pst.${notice}.${board}.${from}`;
