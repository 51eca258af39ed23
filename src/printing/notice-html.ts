import { htmlPage } from './html-page.js';
import { noticeSheet } from './notice-sheet.js';
import type { Printable, PrintOptions } from './print-options.js';
import { sheetHtml } from './sheet-html.js';

/**
 * A notice as a whole HTML document to print on A4 or A3 (CIM-4.2.3, CIM-5): the office's header, the number at the top right, the
 * place of the seal, and 紧急 where it is urgent.
 *
 * **Details**: nothing is loaded and nothing runs; everything that people wrote is escaped. An ordinary notice fits one page; a
 * longer one goes on with its number at the top of each. It prints well in grey.
 *
 * @param printable - a notice, or the content of one, which prints as a draft
 * @param options - letterhead, paper, date, marks
 * @returns HTML, in Chinese
 *
 * @example
 * ```ts
 * import { noticeHtml } from 'wuye/printing';
 *
 * const html = noticeHtml(
 *   {
 *     origin: { category: 'internal' }, pattern: 'notice', planning: { class: 'routine' },
 *     title: '<b>停水</b>', importance: 'ordinary', modes: ['board'],
 *   },
 *   { letterhead: { office: '澄湖花园物业服务中心' }, paper: 'A3' },
 * );
 * html.includes('<h1>&lt;b&gt;停水&lt;/b&gt;</h1>'); // => true
 * html.includes('未签发'); // => true
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function noticeHtml(printable: Printable, options: PrintOptions): string {
  const sheet = noticeSheet(printable, options);
  return htmlPage(sheet.title, sheet.paper, sheetHtml(sheet));
}
