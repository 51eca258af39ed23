import { parseHousehold } from '../../records/household.js';
import type { Form } from '../form.js';
import type { FormPage, PrintedColumn } from './form-page.js';
import { safeText } from './safe-text.js';

interface Entry {
  readonly column: PrintedColumn;
  readonly text: string;
}

/** Columns of this width take a whole line of a card. */
const WIDE = 24;

/** A row as a card: names of columns beside their values, two to a line, long ones on lines of their own. */
export function cardHtml(form: Form, { columns }: Pick<FormPage, 'columns'>, row: readonly string[]): string {
  const place = ({ column: { column } }: Entry) =>
    column === null ? form.columns.length : form.columns.indexOf(column);
  const entries = columns
    .map((column, at): Entry => ({ column, text: row[at] ?? '' }))
    .filter(({ column }) => column.column?.type !== 'rowNumber')
    .sort((a, b) => place(a) - place(b));
  const lines: string[] = [];
  let waiting: Entry | null = null;
  const flush = () => {
    if (waiting !== null) lines.push(wideLine(waiting));
    waiting = null;
  };
  for (const entry of entries) {
    const members = membersOf(entry);
    if (members !== null) {
      flush();
      lines.push(...memberLines(entry, members));
    } else if (isWide(entry)) {
      flush();
      lines.push(wideLine(entry));
    } else if (waiting === null) waiting = entry;
    else {
      lines.push(`<tr>${pair(waiting)}${pair(entry)}</tr>`);
      waiting = null;
    }
  }
  flush();
  return `<table>${COLUMNS}<tbody>${lines.join('\n')}</tbody></table>`;
}

const COLUMNS =
  '<colgroup><col style="width:18%"><col style="width:32%"><col style="width:18%"><col style="width:32%"></colgroup>';

const isWide = ({ column }: Entry) =>
  column.column === null || column.column.long === true || column.width >= WIDE;
const isTall = ({ column }: Entry) => column.column?.long === true && column.width >= WIDE;
const heading = ({ column }: Entry) => `<th scope="row">${safeText(column.header)}</th>`;
const pair = (entry: Entry) => `${heading(entry)}<td>${safeText(entry.text)}</td>`;
const wideLine = (entry: Entry) =>
  `<tr${isTall(entry) ? ' class="tall"' : ''}>${heading(entry)}<td colspan="3">${safeText(entry.text)}</td></tr>`;

/** The household of a card, where the cell can be read as one. */
function membersOf({ column, text }: Entry) {
  return column.column?.part === 'household' ? parseHousehold(text) : null;
}

/** A line for each member of the household below a line of headings. */
function memberLines(entry: Entry, members: NonNullable<ReturnType<typeof membersOf>>): readonly string[] {
  const head = `<th scope="rowgroup" rowspan="${members.length + 1}">${safeText(entry.column.header)}</th>`;
  const lines = members.map(
    ({ name, relation = '', bornOn = '' }) =>
      `<tr class="part"><td>${safeText(name)}</td><td>${safeText(relation)}</td><td>${safeText(bornOn)}</td></tr>`,
  );
  return [
    `<tr class="part">${head}<th scope="col">姓名</th><th scope="col">关系</th><th scope="col">出生日期</th></tr>`,
    ...lines,
  ];
}
