import { calendarDate, wallTime } from 'wuye';
import { type Booking, type Posting, type Preemption, preempt } from 'wuye/boards';
import type { Notice, NoticeContent } from 'wuye/notices';
import { noticeHtml } from 'wuye/printing';
import { approve } from './approve.js';
import { onPosting } from './carry-out.js';
import { book, hang, takeDown } from './hang.js';
import { CONTACT, file, GATE, LETTERHEAD, now, PEOPLE } from './office.js';
import type { Story } from './story.js';
import type { Teller } from './teller.js';

const { zhao, zhou } = PEOPLE;
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
  importance: 'important',
  modes: ['board'],
  contact: CONTACT,
};

/** A burst pipe: the gate's board is full, and the shop's sheet gives way (CIM-4.2.1.3e). */
export function emergency(teller: Teller, shop: Story, standing: readonly Booking[]): Story {
  teller.heading({
    'zh-CN': '五、抢修公告：优先占用信息栏',
    en: '5. A burst pipe: an emergency takes a slot',
  });
  const known = { eventKnownOn: FROM };
  const steps = { author: zhou, hour: '2026-11-25 07', number: 'CH-2026-127' };
  const issued = approve(teller, 'ntc_burst', CONTENT, steps, known);
  const photograph = file('photograph', 'photos/burst-gate.jpg');
  const wanted = { boards: [GATE], from: FROM, until: UNTIL, size: 'A4', photograph } as const;
  book(teller, issued, standing, wanted);

  const reason = '主供水管爆裂抢修';
  const { from, until } = wanted;
  const preemption = preempt({
    board: GATE,
    bookings: standing,
    postings: shop.postings,
    from,
    until,
    sheets: 1,
    reason,
    emergency: { kind: 'notice', notice: issued.id },
    asOf: FROM,
  });
  const left = cleared(teller, shop, preemption, issued);

  // The plan of preempt, carried out: the displaced bookings go, and the emergency fits.
  const gone = new Set(preemption.displaced.map(({ booking }) => booking.id));
  const kept = standing.filter(({ id }) => !gone.has(id));
  const hanging = hang(teller, issued, book(teller, issued, kept, wanted), wanted, '2026-11-25 07:50');
  const { notice } = hanging;
  const down = hanging.postings.map((posting) =>
    takeDown(teller, posting, 'expired', { ...now(zhao, '2026-11-26 20:00'), notice }),
  );
  return {
    notices: [notice],
    postings: [...left, ...down],
    bookings: [...kept, ...hanging.bookings],
    sheets: { '03-emergency.html': noticeHtml(issued, { letterhead: LETTERHEAD }) },
  };
}

/** What gives way comes down; other days are offered. */
function cleared(
  teller: Teller,
  { notices, postings }: Story,
  { displaced }: Preemption,
  emergency: Notice,
): readonly Posting[] {
  for (const { booking, lost, offered } of displaced) {
    teller.note({
      'zh-CN': `${booking.id} 让出 ${lost.from} 至 ${lost.until}，可改为 ${offered?.from} 至 ${offered?.until}`,
      en: `${booking.id} loses ${lost.from} to ${lost.until}; free instead: ${offered?.from} to ${offered?.until}`,
    });
  }
  const orders = displaced.flatMap((each) => each.orders);
  return postings.map((posting) => {
    const order = orders.find(({ posting: id }) => id === posting.id);
    const notice = notices.find(({ id }) => id === posting.notice);
    if (order === undefined || notice === undefined) return posting;
    const recalled = onPosting(teller, posting, order.command, {
      ...now(zhao, '2026-11-25 07:40'),
      notice,
      emergency,
    });
    const context = { ...now(zhao, '2026-11-25 07:45'), notice };
    return takeDown(teller, recalled, 'pre-empted', context, order.command.reason);
  });
}
