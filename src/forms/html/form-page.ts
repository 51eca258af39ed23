import { COLUMN_TYPES } from '../cells/column-types.js';
import { unmarked } from '../cells/guard.js';
import { columnAlign, columnWidth } from '../column-facts.js';
import type { Form, FormColumn } from '../form.js';
import { normaliseLabel } from '../header/label.js';
import { labelIndex } from '../header/label-index.js';
import type { TextRows } from '../out/table-rows.js';
import { verbatim } from '../rows/verbatim.js';

/** A column as it is printed; one of the office's own has no column of the form. */
export interface PrintedColumn {
  readonly header: string;
  readonly column: FormColumn | null;
  /** In half-width characters. */
  readonly width: number;
  readonly align: 'left' | 'centre' | 'right';
}

/** A table taken apart for printing: its columns, and the texts of its cells without the marks of spreadsheets. */
export interface FormPage {
  readonly columns: readonly PrintedColumn[];
  readonly rows: TextRows;
}

const OWN_WIDTH = 14;

/** Takes rows apart: the first is the header. */
export function formPage(form: Form, [header = [], ...rows]: TextRows): FormPage {
  const labels = labelIndex(form);
  const columns = header.map((text): PrintedColumn => {
    const column = labels.get(normaliseLabel(text))?.column ?? null;
    if (column !== null) {
      return { header: text, column, width: columnWidth(column), align: columnAlign(column) };
    }
    const own = unmarked('text', verbatim, text) ?? text;
    return { header: own, column, width: Math.max(OWN_WIDTH, lengthOf(own) + 2), align: 'left' };
  });
  return { columns, rows: rows.map((row) => columns.map(({ column }, at) => plain(column, row[at] ?? ''))) };
}

/** A cell without the mark that keeps it text. */
function plain(column: FormColumn | null, cell: string): string {
  if (column === null) return unmarked('text', verbatim, cell) ?? cell;
  return unmarked(column.type, COLUMN_TYPES[column.type].tidy, cell) ?? cell;
}

/** The length of a text in half-width characters; capped, since one long header does not rule a page. */
const lengthOf = (text: string) => Math.min([...text.replace(/[^ -~]/gu, 'xx')].length, 30);

/** Half-width characters of nine points that a line of A4 holds, inside the margins. */
const PORTRAIT = 112;
const LANDSCAPE = 166;
/** How much wider the paper is. */
const PAPERS = { A4: 1, A3: 1.45 } as const;
const LARGEST = 10.5;
const SMALLEST = 6.5;

/** How a table lies on the paper: upright where it fits, and how large its letters are. */
export interface PageFit {
  readonly paper: keyof typeof PAPERS;
  readonly orientation: 'portrait' | 'landscape';
  /** In points. */
  readonly size: number;
}

/** Fits a table on the page: letters shrink first, then columns of running text, whose cells may well break. */
export function fitPage(
  columns: readonly PrintedColumn[],
  paper: PageFit['paper'],
  wanted?: PageFit['orientation'],
): { readonly fit: PageFit; readonly columns: readonly PrintedColumn[] } {
  const width = widthOf(columns);
  const orientation = wanted ?? (width <= PORTRAIT * PAPERS[paper] ? 'portrait' : 'landscape');
  const line = (orientation === 'portrait' ? PORTRAIT : LANDSCAPE) * PAPERS[paper];
  const size = Math.min(LARGEST, Math.max(SMALLEST, (9 * line) / Math.max(1, width)));
  const loose = columns.filter(({ align }) => align === 'left');
  const over = width - (9 * line) / SMALLEST;
  const share = over > 0 && loose.length > 0 ? Math.max(LEAST_SHARE, 1 - over / widthOf(loose)) : 1;
  return {
    fit: { paper, orientation, size: Math.floor(size * 10) / 10 },
    columns: columns.map((column) =>
      column.align === 'left' ? { ...column, width: column.width * share } : column,
    ),
  };
}

/** What a column of running text keeps of its width. */
const LEAST_SHARE = 0.4;

/** The width of some columns together. */
export const widthOf = (columns: readonly PrintedColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);
