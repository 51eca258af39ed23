import { calendarDate, dateAt } from 'wuye';
import { type Board, type Booking, type Posting, recallsOf, selectPostings } from 'wuye/boards';
import {
  DEFAULT_LEAD_TIMES,
  earliestEventDate,
  followUpsOf,
  latestPublishDateOf,
  type Notice,
  noticeId,
  serviceLeadTimes,
} from 'wuye/notices';
import { noticeHtml } from 'wuye/printing';
import { approve } from './approve.js';
import { onNotice, onPosting } from './carry-out.js';
import { book, type Hanging, hang, takeDown } from './hang.js';
import { ESTATE, file, GATE, LETTERHEAD, LOBBY, now, PEOPLE } from './office.js';
import { outageContent } from './outage-content.js';
import type { Teller } from './teller.js';
import type { Sheets } from './write-sheets.js';

const { li, zhao, zhou, lin, wu } = PEOPLE;

/** What the outage leaves behind: the old notice and its correction, all sheets of both, and what was printed. */
export interface Story {
  readonly notices: readonly Notice[];
  readonly postings: readonly Posting[];
  readonly sheets: Sheets;
}

/** A planned water outage, from the first draft to the last sheet. */
export function outage(teller: Teller, standing: readonly Booking[]): Story {
  teller.heading({ 'zh-CN': '一、计划停水：拟稿与签发', en: '1. A planned water outage: draft and issue' });
  const issued = written(teller);

  teller.heading({ 'zh-CN': '二、张贴、巡查与修补', en: '2. On two boards: posted, inspected, mended' });
  const wanted = {
    boards: [GATE, LOBBY],
    from: calendarDate('2026-11-13'),
    until: calendarDate('2026-11-19'),
    size: 'A4',
    photograph: file('photograph', 'photos/tank-gate.jpg'),
  } as const;
  const bookings = book(teller, issued, standing, wanted);
  const hanging = inspected(teller, hang(teller, issued, bookings, wanted, '2026-11-13 10:00'));

  teller.heading({
    'zh-CN': '三、更正：新通知取代旧通知',
    en: '3. A correction: a new notice takes its place',
  });
  return corrected(teller, hanging, standing);
}

function written(teller: Teller): Notice {
  const hasty = outageContent(['2026-11-14', '2026-11-15'], '2026-11-12');
  let notice = onNotice(
    teller,
    null,
    { type: 'draft', id: noticeId('ntc_tank'), estate: ESTATE, content: hasty },
    now(zhou, '2026-11-11 16:00'),
  );
  notice = onNotice(teller, notice, { type: 'submit' }, now(zhou, '2026-11-11 16:30'));
  notice = onNotice(teller, notice, { type: 'review' }, now(zhou, '2026-11-11 16:35'));
  notice = onNotice(teller, notice, { type: 'review' }, now(lin, '2026-11-12 09:00'));
  notice = onNotice(teller, notice, { type: 'issue' }, now(wu, '2026-11-12 10:00'));

  const rules = serviceLeadTimes(['water'], DEFAULT_LEAD_TIMES);
  const earliest = earliestEventDate(calendarDate('2026-11-13'), rules);
  const latest = latestPublishDateOf(hasty, DEFAULT_LEAD_TIMES);
  if (earliest.ok && latest.ok) {
    teller.note({
      'zh-CN': `最迟应于 ${latest.value} 发布；11 月 13 日发布的，最早 ${earliest.value} 停水`,
      en: `it had to be out by ${latest.value}; published on 13 November, the water may go off from ${earliest.value}`,
    });
  }
  const reasons = ['提前不足三天，请与水箱清洗单位改期'];
  notice = onNotice(teller, notice, { type: 'return', reasons }, now(wu, '2026-11-12 10:10'));
  const content = outageContent(['2026-11-18', '2026-11-19'], '2026-11-13');
  notice = onNotice(teller, notice, { type: 'edit', content }, now(zhou, '2026-11-12 15:00'));
  notice = onNotice(teller, notice, { type: 'submit' }, now(zhou, '2026-11-12 15:05'));
  notice = onNotice(teller, notice, { type: 'review' }, now(lin, '2026-11-12 17:00'));
  notice = onNotice(teller, notice, { type: 'issue' }, now(wu, '2026-11-13 08:30'));
  return onNotice(teller, notice, { type: 'number', number: 'CH-2026-118' }, now(li, '2026-11-13 08:40'));
}

function inspected(teller: Teller, { notice, postings }: Hanging): Hanging {
  const round = now(zhao, '2026-11-14 09:00');
  const seen = { type: 'inspect', present: true, straight: true, clean: true, legible: true } as const;
  const after = postings.map((posting) =>
    onPosting(teller, posting, { ...seen, whole: posting.board !== GATE.id }, { ...round, notice }),
  );
  const torn = selectPostings(after, 'defective', dateAt(round.at));
  teller.note({
    'zh-CN': `待修补：${torn.map(({ id }) => id).join()}`,
    en: `to mend: ${torn.map(({ id }) => id).join()}`,
  });
  const mended = (posting: Posting) =>
    torn.includes(posting)
      ? onPosting(
          teller,
          posting,
          { type: 'repair', remark: '重贴右下角' },
          { ...now(zhao, '2026-11-14 09:20'), notice },
        )
      : posting;
  return { notice, postings: after.map(mended) };
}

/** The second slot moves by an hour. What was issued is never edited: a new notice corrects it, and once that one hangs, the old one is withdrawn. */
function corrected(teller: Teller, old: Hanging, standing: readonly Booking[]): Story {
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
