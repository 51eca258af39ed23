import type { ArchiveEntry, ArchiveGap, ArchiveSheet, MonthArchive } from '../archive/index.js';
import { type CalendarDate, firstDayOf } from '../kernel/index.js';
import type { NoticeId } from '../notices/index.js';
import type { ArchivePrintOptions } from './archive-print-options.js';
import { cleanLine } from './clean-lines.js';
import { dateWords } from './date-words.js';
import { ARCHIVE } from './words.js';

/**
 * A line of the index, its cells in the order of the columns; a cell may hold several lines.
 *
 * @internal
 */
export type IndexRow = readonly (readonly string[])[];

/**
 * The lines of an archive's index.
 *
 * @internal
 */
export function indexRows(archive: MonthArchive, { boardName }: ArchivePrintOptions): readonly IndexRow[] {
  const missing = new Map(archive.gaps.map(({ notice, findings }) => [notice, findings.length]));
  const first = firstDayOf(archive.month);
  return archive.entries.map((entry, index) => {
    const gaps = missing.get(entry.notice) ?? 0;
    return [
      [String(index + 1)],
      [named(entry.number)],
      [named(entry.title)],
      [ARCHIVE.category[entry.category ?? 'unknown']],
      entry.sheets.length === 0
        ? [ARCHIVE.none]
        : entry.sheets.map(
            (sheet) => `${named(boardName?.(sheet.board) ?? sheet.board)}，${hung(sheet, first)}`,
          ),
      [gaps === 0 ? ARCHIVE.complete : ARCHIVE.gaps(gaps)],
    ];
  });
}

const named = (text: string | undefined) => cleanLine(text ?? '') || ARCHIVE.none;

function hung({ from, until, days }: ArchiveSheet, first: CalendarDate): string {
  const end = until === null ? ARCHIVE.stillUp : dateWords(until, first);
  return `${ARCHIVE.days(days)}（${dateWords(from, first)}—${end}）`;
}

/**
 * What entries lack and what is told of them, under a name that a reader finds in the index.
 *
 * @internal
 */
export function findingRows(
  archive: MonthArchive,
  { describe }: ArchivePrintOptions,
): readonly { readonly name: string; readonly lines: readonly string[] }[] {
  const gaps = linesOf(archive.gaps, ARCHIVE.gap, describe);
  const remarks = linesOf(archive.remarks, ARCHIVE.remark, describe);
  return archive.entries
    .map((entry, index) => ({
      name: `${index + 1}. ${nameOf(entry)}`,
      lines: [...(gaps.get(entry.notice) ?? []), ...(remarks.get(entry.notice) ?? [])],
    }))
    .filter((row) => row.lines.length > 0);
}

const linesOf = (
  list: readonly ArchiveGap[],
  prefix: string,
  describe: ArchivePrintOptions['describe'],
): ReadonlyMap<NoticeId, readonly string[]> =>
  new Map(
    list.map(({ notice, findings }) => [
      notice,
      findings.map((finding) => prefix + cleanLine(describe(finding))),
    ]),
  );

const nameOf = ({ number, title, notice }: ArchiveEntry) =>
  [number, title]
    .map((text) => cleanLine(text ?? ''))
    .filter((text) => text !== '')
    .join('　') || notice;

/**
 * What the cover says: how much there is, and what is missing.
 *
 * @internal
 */
export function coverFacts(
  archive: MonthArchive,
): readonly { readonly label: string; readonly lines: readonly string[] }[] {
  const { entries, gaps, remarks, asOf } = archive;
  const count = (category: ArchiveEntry['category']) =>
    entries.filter((entry) => entry.category === category).length;
  const findings = (list: readonly ArchiveGap[]) => list.reduce((sum, gap) => sum + gap.findings.length, 0);
  const { facts } = ARCHIVE;
  const categories = ARCHIVE.byCategory(count('internal'), count('external'), count('commercial'));
  return [
    { label: facts.count, lines: [ARCHIVE.items(entries.length) + categories] },
    {
      label: facts.sheets,
      lines: [ARCHIVE.times(entries.reduce((sum, { sheets }) => sum + sheets.length, 0))],
    },
    { label: facts.gaps, lines: [ARCHIVE.gaps(findings(gaps))] },
    { label: facts.remarks, lines: [ARCHIVE.gaps(findings(remarks))] },
    { label: facts.compiledOn, lines: [dateWords(asOf)] },
  ];
}

/**
 * The month of an archive in words.
 *
 * @internal
 */
export const monthWords = ({ month }: MonthArchive) =>
  ARCHIVE.month(Number(month.slice(0, 4)), Number(month.slice(5)));
