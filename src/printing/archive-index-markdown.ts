import type { MonthArchive } from '../archive/index.js';
import type { ArchivePrintOptions } from './archive-print-options.js';
import { coverFacts, findingRows, indexRows, monthWords } from './archive-rows.js';
import { cleanLine } from './clean-lines.js';
import { escapeMarkdown } from './escape-markdown.js';
import { ARCHIVE } from './words.js';

/**
 * The index of a month's archive as Markdown, with what is missing (CIM-4.2.8): a table as GitHub reads it.
 *
 * @param archive - the month, as `compileArchive` gives it
 * @param options - names and texts
 * @returns Markdown that ends with a line feed, in Chinese
 *
 * @example
 * ```ts
 * import { calendarDate, calendarMonth, estateId } from 'wuye';
 * import { compileArchive } from 'wuye/archive';
 * import { describeFinding } from 'wuye/describe';
 * import { archiveIndexMarkdown } from 'wuye/printing';
 *
 * const archive = compileArchive({
 *   estate: estateId('est_chenghu'), month: calendarMonth('2026-11'), asOf: calendarDate('2026-12-01'),
 *   notices: [], postings: [], deliveries: [],
 * });
 * const markdown = archiveIndexMarkdown(archive, {
 *   estateName: '澄湖花园', letterhead: { office: '澄湖花园物业服务中心' },
 *   describe: (finding) => describeFinding(finding, 'zh-CN'),
 * });
 * markdown.split('\n')[0]; // => '# 澄湖花园　2026年11月　信息发布月度档案'
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function archiveIndexMarkdown(archive: MonthArchive, options: ArchivePrintOptions): string {
  const rows = indexRows(archive, options).map((row) =>
    line(row.map((cell) => cell.map(escapeMarkdown).join('<br>'))),
  );
  const findings = findingRows(archive, options);
  const title = `${cleanLine(options.estateName)}　${monthWords(archive)}　${ARCHIVE.title}`;
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    coverFacts(archive)
      .map(({ label, lines }) => `- **${label}**：${lines.map(escapeMarkdown).join('')}`)
      .join('\n'),
    rows.length === 0
      ? ARCHIVE.nothing
      : [line(ARCHIVE.columns), line(ARCHIVE.columns.map(() => '---')), ...rows].join('\n'),
    ...(findings.length === 0 ? [] : [`## ${ARCHIVE.findings}`]),
    ...findings.flatMap(({ name, lines }) => [
      escapeMarkdown(name),
      lines.map((each) => `- ${escapeMarkdown(each)}`).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
