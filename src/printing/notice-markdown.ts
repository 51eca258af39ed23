import { escapeMarkdown } from './escape-markdown.js';
import { noticeSheet } from './notice-sheet.js';
import type { Printable, PrintOptions } from './print-options.js';
import type { SheetFact } from './sheet.js';
import { NUMBER } from './words.js';

/**
 * A notice as Markdown (CommonMark), for web pages and chat (CIM-4.2.3, CIM-5). What the author wrote is escaped: it formats
 * nothing and links nowhere.
 *
 * @param printable - a notice, or the content of one, which prints as a draft
 * @param options - letterhead, date, marks
 * @returns Markdown that ends with a line feed, in Chinese
 *
 * @example
 * ```ts
 * import { noticeMarkdown } from 'wuye/printing';
 *
 * const markdown = noticeMarkdown(
 *   {
 *     origin: { category: 'internal' }, pattern: 'notice', planning: { class: 'routine' },
 *     title: '*重要*', importance: 'ordinary', modes: ['board'],
 *   },
 *   { letterhead: { office: '澄湖花园物业服务中心' } },
 * );
 * markdown.includes('# \\*重要\\*'); // => true
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function noticeMarkdown(printable: Printable, options: PrintOptions): string {
  const sheet = noticeSheet(printable, options);
  const { status, marks, signature } = sheet;
  const line = escapeMarkdown;
  const blocks: readonly string[] = [
    status === null ? '' : `> **${status.stamp}**  \n> ${line(status.text)}`,
    ...marks.map((mark) => `**${line(mark)}**`),
    [sheet.above, sheet.office, sheet.heading]
      .filter((text) => text !== '')
      .map(line)
      .join('  \n'),
    sheet.number === '' ? '' : line(NUMBER + sheet.number),
    `# ${line(sheet.title)}`,
    line(sheet.salutation),
    ...sheet.paragraphs.map(paragraph),
    sheet.facts.map(factItem).join('\n'),
    sheet.closing === '' ? '' : paragraph(sheet.closing),
    [...signature.by.slice(0, -1), `${signature.by.at(-1) ?? ''}${signature.seal}`, signature.date]
      .map(line)
      .join('  \n'),
    ...(sheet.foot.length === 0 ? [] : ['---', ...sheet.foot.map(line)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const paragraph = (text: string) => `　　${escapeMarkdown(text)}`;

function factItem({ label, lines }: SheetFact): string {
  const [only, ...more] = lines;
  const head = `- **${label}**：`;
  if (more.length === 0) return head + escapeMarkdown(only ?? '');
  return [head, ...lines.map((each) => `  - ${escapeMarkdown(each)}`)].join('\n');
}
