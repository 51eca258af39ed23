import { calendarDate } from 'wuye';
import { type Board, type Booking, type Posting, recallsOf, selectPostings } from 'wuye/boards';
import { followUpsOf, type Notice } from 'wuye/notices';
import { noticeHtml } from 'wuye/printing';
import { approve } from './approve.js';
import { onNotice, onPosting } from './carry-out.js';
import { book, type Hanging, hang, takeDown } from './hang.js';
import { GATE, LETTERHEAD, LOBBY, now, PEOPLE } from './office.js';
import { outageContent } from './outage-content.js';
import type { Teller } from './teller.js';
import type { Sheets } from './write-sheets.js';

const { li, zhao, zhou } = PEOPLE;

/** What the outage leaves behind: the old notice and its correction, all sheets of both, and what was printed. */
export interface Story {
  readonly notices: readonly Notice[];
  readonly postings: readonly Posting[];
  readonly sheets: Sheets;
}

/** The second slot moves by an hour. What was issued is never edited: a new notice corrects it, and once that one hangs, the old one is withdrawn. */
export function corrected(teller: Teller, old: Hanging, standing: readonly Booking[]): Story {
  const content = {
    ...outageContent(['2026-11-18', '2026-11-19'], '2026-11-15', ['14:00', '18:00']),
    title: '关于清洗生活水箱停水的更正通知',
    follows: { kind: 'corrects', notice: old.notice.id },
  } as const;
  const steps = { author: zhou, hour: '2026-11-15 08', number: 'CH-2026-121' };
  const correction = approve(teller, 'ntc_tank_2', content, steps, { followed: old.notice });

  const wanted = {
    boards: [GATE, LOBBY],
    from: calendarDate('2026-11-15'),
    until: calendarDate('2026-11-19'),
    size: 'A4',
  } as const;
  const bookings = book(teller, correction, standing, wanted);
  const of = ({ id }: Board) => bookings.filter(({ board }) => board === id);
  // In the lobby both hang for a moment, so that there is always one to read; at the gate there is room for one.
  const lobby = hang(teller, correction, of(LOBBY), wanted, '2026-11-15 08:40');
  const { notice, postings: down } = replaced(teller, old, lobby.notice);
  const gate = hang(teller, lobby.notice, of(GATE), wanted, '2026-11-15 09:00');
  const hanging = { ...gate, postings: [...lobby.postings, ...gate.postings] };
  const sheets = {
    '01-outage.html': noticeHtml(correction, {
      letterhead: LETTERHEAD,
      follows: { title: notice.content.title ?? '', number: notice.number ?? '' },
    }),
  };
  return {
    notices: [notice, hanging.notice],
    postings: [...down, ...expired(teller, hanging)],
    sheets,
  };
}

/** What the published correction asks for: the old notice is withdrawn, and its sheets come down. */
function replaced(teller: Teller, old: Hanging, successor: Notice): Hanging {
  let { notice } = old;
  for (const { command } of followUpsOf(successor)) {
    notice = onNotice(teller, notice, command, { ...now(li, '2026-11-15 08:45'), successor });
  }
  const orders = recallsOf(notice, old.postings, calendarDate('2026-11-15'));
  const recalled = old.postings.map((posting) => {
    const order = orders.find(({ posting: id }) => id === posting.id);
    return order === undefined
      ? posting
      : onPosting(teller, posting, order.command, { ...now(zhao, '2026-11-15 08:50'), notice });
  });
  const context = { ...now(zhao, '2026-11-15 08:55'), notice };
  const postings = recalled.map((posting) => takeDown(teller, posting, 'withdrawn', context, '停水时间更正'));
  return { notice, postings };
}

/** The last day: one sheet comes down, the other is forgotten until the next morning. */
function expired(teller: Teller, { notice, postings }: Hanging): readonly Posting[] {
  const due = selectPostings(postings, 'due-down', calendarDate('2026-11-19'));
  const evening = { ...now(zhao, '2026-11-19 18:30'), notice };
  const left = postings.map((posting) =>
    due.includes(posting) && posting.board === GATE.id
      ? takeDown(teller, posting, 'expired', evening)
      : posting,
  );
  const overdue = selectPostings(left, 'overdue', calendarDate('2026-11-20'));
  const morning = { ...now(zhao, '2026-11-20 08:30'), notice };
  return left.map((posting) =>
    overdue.includes(posting) ? takeDown(teller, posting, 'expired', morning) : posting,
  );
}
