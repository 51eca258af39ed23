import { calendarDate, dateAt } from 'wuye';
import { type Booking, type Posting, selectPostings } from 'wuye/boards';
import {
  DEFAULT_LEAD_TIMES,
  earliestEventDate,
  latestPublishDateOf,
  type Notice,
  noticeId,
  serviceLeadTimes,
} from 'wuye/notices';
import { onNotice, onPosting } from './carry-out.js';
import { corrected, type Story } from './correction.js';
import { book, type Hanging, hang } from './hang.js';
import { ESTATE, file, GATE, LOBBY, now, PEOPLE } from './office.js';
import { outageContent } from './outage-content.js';
import type { Teller } from './teller.js';

const { li, zhao, zhou, lin, wu } = PEOPLE;

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
