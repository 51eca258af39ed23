import { escapeHtml } from '../kernel/index.js';
import type { NoticeSheet, SheetFact } from './sheet.js';
import { NUMBER } from './words.js';

/** More characters than this are set smaller. */
const LONG_TITLE = 40;
const LONG_OFFICE = 14;
const LONGER_OFFICE = 20;
/** More lines than this are set in two columns. */
const MANY_LINES = 6;

const lengthOf = (text: string) => [...text].length;
const text = escapeHtml;
const block = (open: string, content: string, close: string) =>
  content === '' ? '' : `<${open}>${text(content)}</${close}>`;

/**
 * One sheet as a table whose head is repeated on every page: HTML without a frame.
 *
 * @internal
 */
export function sheetHtml(sheet: NoticeSheet): string {
  const { status, marks, above, office, heading, number, title, paragraphs, facts, signature } = sheet;
  return [
    '<table class="sheet" role="presentation"><thead><tr><td>',
    status === null ? '' : block('div class="status"', `${status.stamp}　${status.text}`, 'div'),
    `<div class="run"><span>${text(above)}</span><span>${number === '' ? '' : text(NUMBER + number)}</span></div>`,
    '</td></tr></thead><tbody><tr><td>',
    status === null || status.kind === 'archived'
      ? ''
      : `<div class="stamp" aria-hidden="true">${text(status.stamp)}</div>`,
    marks.length === 0
      ? ''
      : `<div class="marks">${marks.map((mark) => block('span', mark, 'span')).join('')}</div>`,
    block(`div class="office${officeSize(lengthOf(office))}"`, office, 'div'),
    block('div class="heading"', heading, 'div'),
    '<hr class="rule">',
    block(lengthOf(title) > LONG_TITLE ? 'h1 class="long"' : 'h1', title, 'h1'),
    block('p class="to"', sheet.salutation, 'p'),
    ...paragraphs.map((paragraph) => block('p class="text"', paragraph, 'p')),
    factsHtml(facts),
    '<div class="end">',
    block('p class="text"', sheet.closing, 'p'),
    `<div class="sign">${signatureHtml(signature)}</div>`,
    sheet.foot.length === 0
      ? ''
      : `<div class="foot">${sheet.foot.map((line) => block('p', line, 'p')).join('')}</div>`,
    '</div>',
    '</td></tr></tbody></table>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The seal stands behind the last name, or whole below it. */
function signatureHtml({ by, date, seal }: NoticeSheet['signature']): string {
  const lines = by.map(
    (line, index) => text(line) + (index === by.length - 1 ? block('span class="seal"', seal, 'span') : ''),
  );
  return [...lines, text(date)].map((line) => `<div>${line}</div>`).join('');
}

const officeSize = (length: number) =>
  length > LONGER_OFFICE ? ' longer' : length > LONG_OFFICE ? ' long' : '';

/**
 * Labels with their lines.
 *
 * @internal
 */
export const factsHtml = (facts: readonly SheetFact[]) =>
  `<dl class="facts">${facts.map(factHtml).join('')}</dl>`;

function factHtml({ label, lines }: SheetFact): string {
  const items = lines.map((line) => block('li', line, 'li')).join('');
  return `<dt>${text(label)}：</dt><dd${lines.length > MANY_LINES ? ' class="many"' : ''}><ul>${items}</ul></dd>`;
}
