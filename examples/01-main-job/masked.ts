import { maskName } from 'wuye/identifiers';
import type { RegisterRecord } from 'wuye/records';
import type { WorkItem } from 'wuye/worklist';
import type { Judgement } from './judge.js';

/** Whom or what a record is about, fit to print: names masked, dogs and spaces as they are. */
function maskedSubject(record: RegisterRecord): string {
  switch (record.kind) {
    case 'dog':
      return `${record.dogName ?? record.breed}（${maskName(record.keeperName)}）`;
    case 'parking-use':
      return `${record.spaceNumber}（${maskName(record.userName)}）`;
    case 'shop':
      return record.shopName;
    case 'occupancy':
      return record.ownerName === undefined ? '—' : maskName(record.ownerName);
    case 'committee-document':
      return record.title;
    default:
      return maskName(record.name);
  }
}

/** What a work item is about, fit to print: the record, or the notice, shop, measure or request that it belongs to. */
export function subjectOf(
  { subject, facts }: Pick<WorkItem, 'subject' | 'facts'>,
  { records, publishing, care }: Pick<Judgement, 'records' | 'publishing' | 'care'>,
): string {
  const record = records.get(subject);
  if (record !== undefined) return maskedSubject(record);
  const notice = publishing.notices.get(typeof facts.notice === 'string' ? facts.notice : subject);
  const shop = publishing.shops.find(({ application }) => application === subject)?.shop;
  const inspection = care.inspections.find(({ id }) => id === subject);
  const measure = inspection?.measures.find(({ id }) => id === facts.measure)?.action;
  const request = care.requests.find(({ id }) => id === subject)?.id;
  return notice?.content.title ?? shop ?? measure ?? request ?? '';
}
