import { COLUMN_TYPES } from '../cells/column-types.js';
import { marked, maskedCell } from '../cells/guard.js';
import { HIDDEN } from '../cells/mask-mark.js';
import type { Form, FormColumn } from '../form.js';
import type { Fields } from '../record-parts.js';
import type { CellOptions } from './rows-options.js';

/** What a cell that would mean "as above" holds where there is nothing: no value, and no blank. */
const NOTHING = '/';

/** The values of one row: as they are, and as the viewer may see them. */
export interface RowValues {
  readonly clear: Fields;
  readonly shown: Fields;
}

/** The cells of a row in the order of the form's columns. */
export function writeRow(form: Form, { clear, shown }: RowValues, options: CellOptions): readonly string[] {
  return form.columns.map((column) => {
    const text = textOf(column, clear, options);
    const seen = shown === clear ? text : textOf(column, shown, options);
    if (seen !== text) return maskedCell(column.type, seen === '' ? HIDDEN : seen);
    if (column.keepsMask === true) return text;
    if (text === '') return column.carryDown === true ? NOTHING : '';
    return marked(column.type, COLUMN_TYPES[column.type].tidy, text);
  });
}

function textOf(column: FormColumn, values: Fields, { dates = 'iso' }: CellOptions): string {
  const value = values[column.id] ?? null;
  return value === null ? '' : COLUMN_TYPES[column.type].write(value, { dates });
}

/** Blanks the cells that say what the row above them says, in columns that are merged downwards. */
export function mergeDown(form: Form, rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row, at) => {
    const above = rows[at - 1];
    if (above === undefined) return row;
    const same = new Set(
      form.columns.flatMap(({ id, carryDown }, column) =>
        carryDown === true && row[column] === above[column] ? [id] : [],
      ),
    );
    return row.map((cell, column) => {
      const { id = '', carryWithin } = form.columns[column] ?? {};
      return same.has(id) && (carryWithin === undefined || same.has(carryWithin)) ? '' : cell;
    });
  });
}
