import { calendarDate, wallTime } from 'wuye';
import { type Booking, bookingId, preempt, type TakeDownCause } from 'wuye/boards';
import { type NoticeContent, noticeId } from 'wuye/notices';
import type { TestCentre } from 'wuye/service-centre';
import { bookingsOf, rebook, sheetsOf } from './at-board.js';
import { at, ESTATE, GATE, PEOPLE } from './office.js';
import { hang, NOTICE, sheetOf } from './post.js';
import type { Teller } from './teller.js';

const BURST = noticeId('ntc_burst');
const FROM = calendarDate('2026-11-25');
const UNTIL = calendarDate('2026-11-26');

const CONTENT: NoticeContent = {
  origin: { category: 'internal' },
  pattern: 'announcement',
  planning: { class: 'urgent', cause: '小区主供水管爆裂', mark: true },
  title: '关于抢修爆裂水管的紧急公告',
  body: '小区大门外主供水管爆裂，现已停水抢修，恢复时间另行通知。',
  scope: { kind: 'estate' },
  validity: { from: FROM, until: UNTIL },
  announces: [
    { what: '抢修停水', services: ['water'], slots: [{ from: { date: FROM, time: wallTime('06:30') } }] },
  ],
  importance: 'ordinary',
  modes: ['board'],
};

/** A burst pipe: the one slot at the gate is the shop's, and the shop's sheet gives way (CIM-4.2.1.3e). */
export async function emergency(office: TestCentre, teller: Teller): Promise<void> {
  teller.heading({ 'zh-CN': '四、抢修公告占用信息栏', en: '4. An emergency takes the slot' });
  const { li, lin, wu, zhao } = PEOPLE;
  at(office, '2026-11-25 07:00');
  await office.run('notice', BURST, { type: 'draft', content: CONTENT }, { actor: zhao });
  for (const [type, actor] of [
    ['submit', zhao],
    ['review', lin],
    ['issue', wu],
  ] as const) {
    await office.run('notice', BURST, { type }, { actor, eventKnownOn: FROM });
  }

  // #region preempt
  const standing = await bookingsOf(office, GATE, FROM);
  const plan = preempt({
    board: GATE,
    bookings: standing.map(({ body }) => body),
    postings: await sheetsOf(office, GATE),
    from: FROM,
    until: UNTIL,
    sheets: 1,
    reason: '主供水管爆裂抢修',
    emergency: { kind: 'notice', notice: BURST },
  });
  // The sheets of those who give way are called back, and come down.
  for (const { posting, command } of plan.displaced.flatMap(({ orders }) => orders)) {
    await office.run('posting', posting, command, { actor: li });
    await office.run('posting', posting, down('pre-empted', command.reason), { actor: zhao });
  }
  // Their bookings go, and the emergency's is written, in one commit.
  const burst: Booking = {
    id: bookingId('bkg.burst'),
    estate: ESTATE,
    schemaVersion: 1,
    board: GATE.id,
    tier: 'emergency',
    from: FROM,
    until: UNTIL,
    for: { kind: 'notice', notice: BURST },
  };
  const gone = new Set<string>(plan.displaced.map(({ booking }) => booking.id));
  const displaced = standing.filter(({ id }) => gone.has(id));
  await rebook(office, displaced, [burst]);
  // #endregion preempt
  for (const { booking, lost, offered } of plan.displaced) {
    teller.note({
      'zh-CN': `${booking.id} 让出 ${lost.from} 至 ${lost.until}，可改为 ${offered?.from} 至 ${offered?.until}`,
      en: `${booking.id} loses ${lost.from} to ${lost.until}; free instead: ${offered?.from} to ${offered?.until}`,
    });
  }
  await hang(office, BURST, burst);

  // The days offered lie past the shop's notice, which ends on the 29th: it takes those that are left of its own.
  at(office, '2026-11-26 20:00');
  await office.run('posting', sheetOf(BURST, GATE.id, FROM), down('expired'), { actor: zhao });
  const [lost] = plan.displaced;
  if (lost === undefined) return;
  const rest: Booking = {
    ...lost.booking,
    id: bookingId('bkg.noodle.rest'),
    from: calendarDate('2026-11-27'),
    until: calendarDate('2026-11-29'),
  };
  await rebook(office, [], [rest]);
  at(office, '2026-11-27 08:00');
  await hang(office, NOTICE, rest);
}

/** A sheet comes down; who took it down says so. */
export const down = (cause: TakeDownCause, reason?: string) =>
  ({
    type: 'take-down',
    cause,
    ...(reason === undefined ? {} : { reason }),
    evidence: { kind: 'statement', text: '已撤下' },
  }) as const;
