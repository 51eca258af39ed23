import { isBlank, isTitleLine, type Row } from './cell.js';
import { FORMS } from './forms.js';
import { normaliseLabel } from './header/label.js';
import { type LabelIndex, labelIndex } from './header/label-index.js';
import { rowsIn } from './untyped.js';

/**
 * One register of a sheet that holds several, one under another.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface SheetBlock {
  /** Row number of the first row, in the rows given, from 1: pass it on as `firstRow`. */
  readonly firstRow: number;
  readonly rows: readonly Row[];
}

/** A header of a register names at least this many of its columns. */
const FEWEST_LABELS = 4;
/** Lines of title above a header that belong to its block. */
const MOST_TITLE_LINES = 4;

/**
 * Splits a sheet that holds several registers one under another: a header row starts a register, together with the
 * title lines above it. The same header printed again on the next page starts none.
 *
 * @param rows - the sheet
 * @returns its blocks in order; the sheet as one block where it has one header or none
 *
 * @example
 * ```ts
 * import { splitSheet } from 'wuye/forms';
 *
 * const blocks = splitSheet([
 *   ['犬类登记表'],
 *   ['房号', '犬主', '电话', '品种', '疫苗到期日'],
 *   ['3-2-1201', '王芳', '13800001234', '柯基', '2027-03-05'],
 *   [],
 *   ['租户情况登记表'],
 *   ['房号', '姓名', '身份证号', '电话', '租期起', '租期止'],
 * ]);
 * blocks.map(({ firstRow, rows }) => [firstRow, rows.length]); // => [[1, 4], [5, 2]]
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function splitSheet(rows: readonly Row[]): readonly SheetBlock[] {
  const sheet = rowsIn(rows);
  const indexes = FORMS.map(labelIndex);
  const starts: number[] = [];
  let current: Heading | null = null;
  for (let at = 0; at < sheet.length; at += 1) {
    const labels = labelsOf(sheet[at]);
    if (labels === null || !isHeader(labels, indexes)) continue;
    const start = titleStart(sheet, at);
    const heading = { labels: labels.join('|'), titles: sheet.slice(start, at).map(firstText) };
    if (current !== null && isSameTable(current, heading)) continue;
    starts.push(current === null ? 0 : start);
    current = heading;
  }
  if (starts.length === 0) starts.push(0);
  return starts.map((start, position) => ({
    firstRow: start + 1,
    rows: sheet.slice(start, starts[position + 1] ?? sheet.length),
  }));
}

interface Heading {
  readonly labels: string;
  readonly titles: readonly string[];
}

/** The same labels, under titles that stood above the table before, or under none. */
function isSameTable(before: Heading, { labels, titles }: Heading): boolean {
  return before.labels === labels && titles.every((title) => before.titles.includes(title));
}

/** The labels of a row that may be a header: short texts only, no numbers. `null` for rows of data. */
function labelsOf(row: Row | undefined): readonly string[] | null {
  if (!Array.isArray(row)) return null;
  const labels: string[] = [];
  for (const cell of row as Row) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || cell.length > 40 || /\d{4}/.test(cell)) return null;
    labels.push(normaliseLabel(cell));
  }
  return labels.length < FEWEST_LABELS ? null : labels;
}

function isHeader(labels: readonly string[], indexes: readonly LabelIndex[]): boolean {
  return indexes.some((index) => {
    const known = new Set(labels.flatMap((label) => index.get(label)?.column.id ?? []));
    return known.size >= FEWEST_LABELS && known.size * 2 >= labels.length;
  });
}

/** Index of the first title line above a header: lines of few cells, none of them blank. */
function titleStart(rows: readonly Row[], header: number): number {
  let start = header;
  while (header - start < MOST_TITLE_LINES && isTitle(rows[start - 1])) start -= 1;
  return start;
}

function isTitle(row: Row | undefined): boolean {
  return Array.isArray(row) && isTitleLine(row) && TITLE.test(firstText(row));
}

const TITLE = /[表册卡单账簿]|编制|制表|日期|单位[:：]|第.{1,3}页/;

/** The first text of a row, `''` where its first cell is none. */
function firstText(row: Row): string {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' ? first.trim() : '';
}
