import { type CalendarDate, firstDayOf, lastDayOf } from '../kernel/index.js';
import type { Notice, NoticeId } from '../notices/index.js';
import { dueOnBoard } from './due-on-board.js';
import { doneOn, type HungSheet, hungSheet } from './entry-facts.js';
import type { ArchiveInput } from './month-archive.js';

/** The sheets of an estate that hung at all by the day of the archive, each posting once, by notice. */
export function hungByNotice(input: ArchiveInput): ReadonlyMap<NoticeId, readonly HungSheet[]> {
  const postings = new Map([...input.postings].map((posting) => [posting.id, posting]));
  const byNotice = new Map<NoticeId, HungSheet[]>();
  for (const posting of postings.values()) {
    if (posting.estate !== input.estate) continue;
    const sheet = hungSheet(posting, input);
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
 * The first day on which a notice was up without a sheet, where that touches the month, or the day of the month on which it
 * was to go up on a board and never did; `null` where neither. What is shown on screens is up until it ends; what is handed
 * over counts in the month in which it first was.
 */
export function dayWithoutSheet(notice: Notice, everHung: boolean, input: ArchiveInput): CalendarDate | null {
  const { month } = input;
  const publishedOn = doneOn(notice.published, input);
  const missedOn = everHung ? null : dueOnBoard(notice, input);
  const days = [
    ...(publishedOn === null ? [] : [{ from: publishedOn, until: lastDayUp(notice, publishedOn, input) }]),
    ...(missedOn === null ? [] : [{ from: missedOn, until: missedOn }]),
  ].filter(({ from, until }) => from <= lastDayOf(month) && until >= firstDayOf(month));
  return days.reduce<CalendarDate | null>(
    (first, { from }) => (first === null || from < first ? from : first),
    null,
  );
}

/** The last day on which what was published without a sheet is up, as far as is known. */
function lastDayUp(notice: Notice, publishedOn: CalendarDate, input: ArchiveInput): CalendarDate {
  const { modes, validity } = notice.content;
  if (!modes.includes('digital')) return publishedOn;
  const until = validity?.until ?? 'open-ended';
  const ends = [until === 'open-ended' ? input.asOf : until, doneOn(notice.withdrawn, input) ?? input.asOf];
  const last = ends.reduce((first, end) => (end < first ? end : first), input.asOf);
  return last < publishedOn ? publishedOn : last;
}
