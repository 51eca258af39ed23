import { noticeSheet } from './notice-sheet.js';
import type { Printable, PrintOptions } from './print-options.js';
import type { SheetFact } from './sheet.js';
import { NUMBER } from './words.js';

/**
 * A notice as plain text, for messages and screens that take nothing else (CIM-4.2.3, CIM-5).
 *
 * @param printable - a notice, or the content of one, which prints as a draft
 * @param options - letterhead, date, marks
 * @returns lines that end with a line feed each, in Chinese
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { noticeText } from 'wuye/printing';
 *
 * const text = noticeText(
 *   {
 *     origin: { category: 'internal' }, pattern: 'announcement', planning: { class: 'routine' },
 *     title: '关于文明养犬的公告', body: '遛犬请牵绳。', scope: { kind: 'estate' },
 *     validity: { from: calendarDate('2026-12-01'), until: 'open-ended' }, importance: 'ordinary', modes: ['board'],
 *   },
 *   { letterhead: { office: '澄湖花园物业服务中心' } },
 * );
 * text.split('\n').slice(-10);
 * // => [
 * //   '关于文明养犬的公告', '', '　　遛犬请牵绳。', '适用范围：全小区', '有效期：自2026年12月1日起长期有效', '　　特此公告。', '',
 * //   '澄湖花园物业服务中心', '　　　年　　月　　日', '',
 * // ]
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function noticeText(printable: Printable, options: PrintOptions): string {
  const sheet = noticeSheet(printable, options);
  const { status, marks, above, signature } = sheet;
  const blocks: readonly (readonly string[])[] = [
    status === null ? [] : [`〖${status.stamp}〗${status.text}`],
    marks.length === 0 ? [] : [marks.map((mark) => `【${mark}】`).join('')],
    [...(above === '' ? [] : [above]), sheet.office, sheet.heading],
    sheet.number === '' ? [] : [NUMBER + sheet.number],
    [sheet.title],
    [
      ...(sheet.salutation === '' ? [] : [sheet.salutation]),
      ...sheet.paragraphs.map(indented),
      ...sheet.facts.flatMap(factLines),
      ...(sheet.closing === '' ? [] : [indented(sheet.closing)]),
    ],
    [...signature.by.slice(0, -1), `${signature.by.at(-1) ?? ''}${signature.seal}`, signature.date],
    sheet.foot,
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/**
 * A paragraph begins two characters in.
 *
 * @internal
 */
const indented = (paragraph: string) => `　　${paragraph}`;

/** One line behind its label; several below it. */
function factLines({ label, lines }: SheetFact): readonly string[] {
  const [only, ...more] = lines;
  return more.length === 0 ? [`${label}：${only ?? ''}`] : [`${label}：`, ...lines.map(indented)];
}
