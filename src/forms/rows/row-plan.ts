import { isBlank, isTitleLine, type Row, wellFormed } from '../cell.js';
import type { ReadingContext } from '../cells/cell-reader.js';
import { COLUMN_TYPES, type ColumnTypeRule } from '../cells/column-types.js';
import { unmarked } from '../cells/guard.js';
import type { Form, FormColumn } from '../form.js';
import type { FoundHeader } from '../header/find-header.js';
import { headerName } from '../header/label.js';
import type { FormValues, HeaderColumn } from '../reading.js';
import { verbatim } from './verbatim.js';

/** A header as a key of `extra` is cut after this many characters. */
const LONGEST_NAME = 200;

/** A column of the form that the sheet has, with where its cells stand and how they are read. */
export interface PlannedColumn {
  readonly column: FormColumn;
  /** Index in the row, from 0. */
  readonly at: number;
  readonly header: string;
  readonly rule: ColumnTypeRule;
  /** Which half of a period the cells hold; absent for whole cells. */
  readonly half?: 0 | 1;
}

/** A column of the office's own. */
export interface ExtraColumn {
  readonly at: number;
  readonly header: string;
  /** Its key in `extra`. */
  readonly name: string;
}

/** How every row of a sheet is read. Made once. */
export interface RowPlan {
  /** In the order of the form, so that a column can depend on an earlier one. */
  readonly columns: readonly PlannedColumn[];
  /** All columns blank: what the values of a row start from. */
  readonly blank: FormValues;
  readonly extras: readonly ExtraColumn[];
  /** Columns that the header row has; cells further right are nameless. */
  readonly width: number;
  readonly rowNumberAt: number | null;
  /** Where the columns stand that every record fills in itself. */
  readonly requiredAt: readonly number[];
  /** Some cells of the header, to know it where it is printed again. */
  readonly headings: readonly { readonly at: number; readonly text: string }[];
  /** The texts above the header. */
  readonly titles: ReadonlySet<string>;
  readonly context: ReadingContext;
}

/** Plans the reading of the rows below a header. */
export function planRows(
  form: Form,
  header: FoundHeader,
  sheet: readonly Row[],
  context: ReadingContext,
  carryDown: readonly string[] = [],
): RowPlan {
  const columns = form.columns.flatMap((column) =>
    planned(carryDown.includes(column.id) ? { ...column, carryDown: true } : column, header.columns),
  );
  return {
    columns,
    blank: Object.fromEntries(columns.map(({ column }) => [column.id, null])),
    extras: extraColumns(header.columns),
    width: header.columns.length,
    rowNumberAt: columns.find(({ column }) => column.type === 'rowNumber')?.at ?? null,
    requiredAt: columns
      .filter(({ column }) => column.required && column.carryDown !== true)
      .map(({ at }) => at),
    headings: columns.flatMap(({ at }) => {
      const text = sheet[header.last]?.[at];
      return typeof text === 'string' && text !== '' ? [{ at, text }] : [];
    }),
    titles: titlesOf(sheet.slice(0, header.first)),
    context,
  };
}

function titlesOf(above: readonly Row[]): ReadonlySet<string> {
  const titles = above.filter(isTitleLine).flat();
  return new Set(titles.flatMap((cell) => (typeof cell === 'string' && !isBlank(cell) ? [cell.trim()] : [])));
}

function planned(column: FormColumn, headings: readonly HeaderColumn[]): readonly PlannedColumn[] {
  const heading = headings.find(
    (candidate) => candidate.column === column.id || candidate.until === column.id,
  );
  if (heading === undefined) return [];
  const plan = { column, at: heading.at - 1, header: heading.header, rule: COLUMN_TYPES[column.type] };
  return [heading.until === undefined ? plan : { ...plan, half: heading.until === column.id ? 1 : 0 }];
}

/** Names the office's own columns; no two alike, a nameless one after its place: `列H`. */
function extraColumns(headings: readonly HeaderColumn[]): readonly ExtraColumn[] {
  const taken = new Set<string>();
  return headings.flatMap(({ at, header, column }) => {
    if (column !== null) return [];
    const base = extraName(header, at);
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base} (${count})`;
    taken.add(name);
    return [{ at: at - 1, header, name }];
  });
}

function extraName(header: string, at: number): string {
  const written = headerName(header);
  const name = wellFormed((unmarked('text', verbatim, written) ?? written).slice(0, LONGEST_NAME));
  // No map of JSON keeps this key.
  return name === '' || name === '__proto__' ? namelessColumn(at) : name;
}

/** The name of a column without a header, by its place: `列H`. */
export function namelessColumn(at: number): string {
  return `列${letters(at)}`;
}

/** The letters of a column as workbooks show them: 1 is `A`, 27 is `AA`. */
function letters(at: number): string {
  const rest = Math.floor((at - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((at - 1) % 26))}`;
}
