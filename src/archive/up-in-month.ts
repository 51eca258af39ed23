import { type CalendarDate, firstDayOf, lastDayOf } from '../kernel/index.js';
import type { Notice, NoticeId } from '../notices/index.js';
import { dayOf, type HungSheet, hungSheet } from './entry-facts.js';
import type { ArchiveInput } from './month-archive.js';

/** The sheets of an estate that hung at all by the day of the archive, each posting once, by notice. */
export function hungByNotice(input: ArchiveInput): ReadonlyMap<NoticeId, readonly HungSheet[]> {
  const postings = new Map([...input.postings].map((posting) => [posting.id, posting]));
  const byNotice = new Map<NoticeId, HungSheet[]>();
  for (const posting of postings.values()) {
    if (posting.estate !== input.estate) continue;
    const sheet = hungSheet(posting, input.asOf, input.zone);
    if (sheet === null) continue;
    const sheets = byNotice.get(posting.notice);
    if (sheets === undefined) byNotice.set(posting.notice, [sheet]);
    else sheets.push(sheet);
  }
  for (const sheets of byNotice.values()) sheets.sort(byFirstDay);
  return byNotice;
}

const byFirstDay = (a: HungSheet, b: HungSheet): number =>
  a.from < b.from || (a.from === b.from && a.posting.id < b.posting.id) ? -1 : 1;

/** Whether a sheet hung on a day of the month, as far as it has passed: overlap, never equality. */
export function hungInMonth({ from, until }: HungSheet, { month, asOf }: ArchiveInput): boolean {
  return from <= lastDayOf(month) && (until ?? asOf) >= firstDayOf(month);
}

/**
 * The day of the month on which a notice reached somebody without a board, or was to go up on one where it never did;
 * `null` where it did neither.
 */
export function dayWithoutSheet(
  notice: Notice,
  everHung: boolean,
  { month, asOf, zone }: ArchiveInput,
): CalendarDate | null {
  const within = (day: CalendarDate | null) =>
    day !== null && day >= firstDayOf(month) && day <= lastDayOf(month) ? day : null;
  const publishedOn = dayOf(notice.published, zone);
  if (publishedOn !== null && publishedOn <= asOf) return within(publishedOn);
  const due = everHung || notice.withdrawn !== undefined ? null : boardDay(notice, zone);
  return due !== null && due < asOf ? within(due) : null;
}

/** The day on which an issued notice was to go up on a board; never before it was issued. */
function boardDay({ content, issue, scheduledFor }: Notice, zone: ArchiveInput['zone']): CalendarDate | null {
  const issuedOn = dayOf(issue, zone);
  if (issuedOn === null || !content.modes.includes('board')) return null;
  const meant = scheduledFor ?? content.publishOn ?? issuedOn;
  return meant < issuedOn ? issuedOn : meant;
}
