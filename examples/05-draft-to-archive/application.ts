import type { Booking } from 'wuye/boards';
import { noticeOfApplication, screenText } from 'wuye/commercial';
import { applicationId, noticeId } from 'wuye/notices';
import { noticeHtml } from 'wuye/printing';
import { BROUGHT, CHANGED, SHOP, TARIFF, WHOLE } from './application-content.js';
import { approve } from './approve.js';
import { onApplication } from './carry-out.js';
import { book, hang } from './hang.js';
import { BOARDS, CONTACT, ESTATE, LETTERHEAD, now, PEOPLE, type Person } from './office.js';
import type { Story } from './story.js';
import type { Teller } from './teller.js';

const { li, lin } = PEOPLE;

/** A shop's application, from the counter to the boards. */
export function application(teller: Teller, standing: readonly Booking[]): Story {
  teller.heading({ 'zh-CN': '四、商户申请', en: "4. A shop's application" });
  // What eligibility needs beside the application: the shop's record, and a screen for the words of the sample.
  const at = (person: Person, when: string) => ({ ...now(person, when), shop: SHOP, screen: screenText });
  const begin = { type: 'apply', id: applicationId('app_noodle'), estate: ESTATE, content: BROUGHT } as const;

  let applied = onApplication(teller, null, begin, at(li, '2026-11-16 10:00'));
  applied = onApplication(teller, applied, { type: 'accept' }, at(li, '2026-11-16 10:20'));
  applied = onApplication(teller, applied, { type: 'amend', content: WHOLE }, at(li, '2026-11-17 09:00'));
  applied = onApplication(teller, applied, { type: 'accept' }, at(li, '2026-11-17 09:10'));
  const grounds = '非遗证书原件已核对，编号留存';
  applied = onApplication(teller, applied, { type: 'accept', grounds }, at(lin, '2026-11-17 11:00'));
  applied = onApplication(teller, applied, { type: 'amend', content: CHANGED }, at(li, '2026-11-18 09:00'));
  teller.note({
    'zh-CN': `样张已换，原来的通过作废：${applied.accepted === undefined}`,
    en: `another sample, so the acceptance is void: ${applied.accepted === undefined}`,
  });
  applied = onApplication(teller, applied, { type: 'quote', tariff: TARIFF }, at(li, '2026-11-18 09:05'));
  const { lines = [], totalFen = 0 } = applied.fee ?? {};
  const sums = lines.map(({ days, copies, dailyFen }) => `${days} × ${copies} × ${yuan(dailyFen)}`);
  teller.note({
    'zh-CN': `发布管理费：${sums.join(' + ')} = ${yuan(totalFen)} 元`,
    en: `posting fee: ${sums.join(' + ')} = CNY ${yuan(totalFen)}`,
  });
  applied = onApplication(teller, applied, { type: 'accept' }, at(li, '2026-11-18 09:20'));

  const content = noticeOfApplication(applied, { contact: CONTACT });
  const id = noticeId('ntc_noodle');
  applied = onApplication(teller, applied, { type: 'publish', notice: id }, at(li, '2026-11-19 14:00'));
  const steps = { author: li, hour: '2026-11-19 14', number: 'CH-2026-125' };
  // The notice is issued only with the very sample that was accepted.
  const { state, sample } = applied;
  const sampleDigest = sample === undefined || sample === 'none' ? undefined : sample.attachment?.digest;
  const made = { id: applied.id, state, ...(sampleDigest === undefined ? {} : { sampleDigest }) };
  const issued = approve(teller, id, content, steps, { application: made });

  const { from, until } = CHANGED.wanted;
  if (from === undefined || until === undefined) throw new Error('the application names no days');
  const wanted = { boards: BOARDS, from, until, size: 'A4' } as const;
  const { notice, postings, bookings } = hang(
    teller,
    issued,
    book(teller, issued, standing, wanted),
    wanted,
    '2026-11-23 08:30',
  );
  const sheet = noticeHtml(issued, { letterhead: LETTERHEAD, advertiser: SHOP.shopName });
  return { notices: [notice], postings, bookings, sheets: { '02-commercial.html': sheet } };
}

const yuan = (fen: number) => (fen / 100).toFixed(2);
