import type { Delivery } from '../deliveries/index.js';
import {
  type CalendarDate,
  daysBetween,
  firstDayOf,
  lastDayOf,
  policyRef,
  reasonsOf,
} from '../kernel/index.js';
import type { Notice, NoticeId } from '../notices/index.js';
import { type EntryFacts, found, type HungSheet } from './entry-facts.js';
import { entryFindings, waived } from './entry-rules.js';
import type {
  ArchiveEntry,
  ArchiveFinding,
  ArchiveGap,
  ArchiveInput,
  ArchiveSheet,
  MonthArchive,
} from './month-archive.js';
import { type ArchivePolicy, DEFAULT_ARCHIVE_POLICY } from './policy.js';
import { sealOf } from './seal-of.js';
import { dayWithoutSheet, hungByNotice, hungInMonth } from './up-in-month.js';

/**
 * Compiles the archive of a month (CIM-4.2.8): every notice that was up in it, with what its completeness needs and what is
 * missing.
 *
 * **Details**
 * - Up in the month is what hung on a day of it, whenever it was posted or taken down; what was on screens on a day of it,
 *   from its publication to the end of its validity or its withdrawal; what was first handed over in it; and what was to go
 *   up on a board in it and never did.
 * - Each entry is asked for: both approvals of this content by two people who did not write it (CIM-4.2.2), sheets that are
 *   what was approved, the photograph of important information (CIM-4.2.8), the original of external information
 *   (CIM-4.2.1.2), the receipts of everybody who is to be reached in person (CIM-4.2.7; those that were owing when it was
 *   withdrawn are told only), and the withdrawal of what ended (CIM-4.2.5).
 * - What ended after the month is asked for in the archive of the month in which it ended.
 *
 * @param input - estate, month, what was published, and the day of the archive
 * @returns the archive as plain JSON; the same for the same inputs in any order
 *
 * @example
 * ```ts
 * import { calendarDate, calendarMonth, estateId } from 'wuye';
 * import { compileArchive } from 'wuye/archive';
 *
 * const { entries, gaps } = compileArchive({
 *   estate: estateId('est_chenghu'), month: calendarMonth('2026-11'), asOf: calendarDate('2026-12-01'),
 *   notices: [], postings: [], deliveries: [],
 * });
 * [entries, gaps]; // => [[], []]
 * ```
 * @category Archive
 * @since 0.1.0
 */
export function compileArchive(input: ArchiveInput): MonthArchive {
  const { estate, month, asOf, policy = DEFAULT_ARCHIVE_POLICY } = input;
  const hung = hungByNotice(input);
  const notices = new Map<NoticeId, Notice>();
  for (const notice of input.notices) if (notice.estate === estate) notices.set(notice.id, notice);
  const deliveries = deliveriesByNotice(input);
  const entries: ArchiveEntry[] = [];
  for (const id of new Set([...notices.keys(), ...hung.keys()])) {
    const notice = notices.get(id);
    const all = hung.get(id) ?? [];
    const sheets = all.filter((sheet) => hungInMonth(sheet, input));
    const day = notice === undefined ? null : dayWithoutSheet(notice, all.length > 0, input);
    const since = earliest(sheets[0]?.from, day);
    if (since === null) continue;
    const facts: EntryFacts | null =
      notice === undefined
        ? null
        : {
            notice,
            sheets,
            everHung: all.length > 0,
            deliveries: deliveries.get(id) ?? [],
            addressees: input.addressees?.get(id),
            month,
            asOf,
            at: input.at,
            zone: input.zone,
          };
    entries.push(entryOf(id, facts, since, sheets, input, policy));
  }
  entries.sort((a, b) => (a.since < b.since || (a.since === b.since && a.notice < b.notice) ? -1 : 1));
  return {
    estate,
    month,
    asOf,
    policy: policyRef(policy),
    entries,
    gaps: byEntry(entries, reasonsOf),
    remarks: byEntry(entries, (findings) => findings.filter(isRemark)),
  };
}

function entryOf(
  id: NoticeId,
  facts: EntryFacts | null,
  since: CalendarDate,
  sheets: readonly HungSheet[],
  input: ArchiveInput,
  policy: ArchivePolicy,
): ArchiveEntry {
  const { number, content } = facts?.notice ?? {};
  const known = found('ARCHIVE.NOTICE_UNKNOWN', facts === null ? 'unknown' : 'pass', 'CIM-4.2.8', {
    notice: id,
  });
  const findings = facts === null ? [known] : [known, ...entryFindings(facts)];
  return {
    notice: id,
    ...(number === undefined ? {} : { number }),
    ...(content?.title === undefined ? {} : { title: content.title }),
    ...(content === undefined ? {} : { category: content.origin.category }),
    since,
    sheets: sheets.map((sheet) => sheetOf(sheet, input)),
    ...(facts === null ? {} : { seal: sealOf(facts) }),
    findings: findings.map((finding) => waived(finding, policy)),
  };
}

function sheetOf({ posting, from, until }: HungSheet, { month, asOf }: ArchiveInput): ArchiveSheet {
  const first = from < firstDayOf(month) ? firstDayOf(month) : from;
  const end = until ?? asOf;
  const last = end > lastDayOf(month) ? lastDayOf(month) : end;
  return { posting: posting.id, board: posting.board, from, until, days: daysBetween(first, last) + 1 };
}

function deliveriesByNotice({
  deliveries,
  estate,
}: ArchiveInput): ReadonlyMap<NoticeId, readonly Delivery[]> {
  const once = new Map([...deliveries].map((delivery) => [delivery.id, delivery]));
  const byNotice = new Map<NoticeId, Delivery[]>();
  for (const delivery of [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (delivery.estate !== estate) continue;
    const its = byNotice.get(delivery.notice);
    if (its === undefined) byNotice.set(delivery.notice, [delivery]);
    else its.push(delivery);
  }
  return byNotice;
}

const earliest = (sheet: CalendarDate | undefined, day: CalendarDate | null): CalendarDate | null =>
  sheet === undefined ? day : day !== null && day < sheet ? day : sheet;

const isRemark = ({ verdict, effect, waivedBy }: ArchiveFinding): boolean =>
  verdict === 'fail' && effect === 'advises' && waivedBy === undefined;

function byEntry(
  entries: readonly ArchiveEntry[],
  pick: (findings: readonly ArchiveFinding[]) => readonly ArchiveFinding[],
): readonly ArchiveGap[] {
  return entries
    .map(({ notice, findings }) => ({ notice, findings: pick(findings) }))
    .filter(({ findings }) => findings.length > 0);
}
