import { type FormPage, type PrintedColumn, widthOf } from './form-page.js';
import { safeText } from './safe-text.js';

/** Lines of an empty table, to be filled in by hand. */
const BLANK_LINES = 12;

/** A table with a line for each row; its header is repeated on every page. */
export function tableHtml({ columns, rows }: FormPage): string {
  const width = Math.max(1, widthOf(columns));
  const cols = columns.map((column) => `<col style="width:${((100 * column.width) / width).toFixed(2)}%">`);
  const head = columns.map(({ header }) => `<th scope="col">${safeText(header)}</th>`).join('');
  const body = rows.length > 0 ? rows : Array.from({ length: BLANK_LINES }, () => columns.map(() => ''));
  const lines = body.map((row, at) => `<tr>${cellsHtml(columns, row, rows.length > 0 && at > 0)}</tr>`);
  return [
    `<table class="rows"><colgroup>${cols.join('')}</colgroup>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${lines.join('\n')}</tbody>`,
    `<tfoot aria-hidden="true"><tr><td colspan="${columns.length}"></td></tr></tfoot></table>`,
  ].join('\n');
}

function cellsHtml(columns: readonly PrintedColumn[], row: readonly string[], merge: boolean): string {
  return columns
    .map(({ column, align }, at) => {
      const text = row[at] ?? '';
      const above = merge && text === '' && column?.carryDown === true ? ' above' : '';
      return `<td class="${align}${above}">${safeText(text)}</td>`;
    })
    .join('');
}
