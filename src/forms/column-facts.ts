import { COLUMN_TYPES } from './cells/column-types.js';
import type { FormColumn } from './form.js';
import { RECORD_PARTS } from './record-parts.js';

/**
 * The width of a column in half-width characters, as spreadsheets count it: its own, else that of its type.
 *
 * @param column - a column of a form
 *
 * @example
 * ```ts
 * import { columnOf, columnWidth, formOf } from 'wuye/forms';
 *
 * const column = columnOf(formOf('tenantRegister'), 'residentId');
 * column && columnWidth(column); // => 22
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function columnWidth({ type, width }: FormColumn): number {
  return width ?? COLUMN_TYPES[type].width;
}

/**
 * How the cells of a column are aligned: texts to the left, figures to the right, codes and dates in the middle.
 *
 * @param column - a column of a form
 *
 * @example
 * ```ts
 * import { columnAlign, columnOf, formOf } from 'wuye/forms';
 *
 * const column = columnOf(formOf('ownerCard'), 'floorArea');
 * column && columnAlign(column); // => 'right'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function columnAlign({ type }: FormColumn): 'left' | 'centre' | 'right' {
  return COLUMN_TYPES[type].align;
}

/**
 * The fields of a record that the cells of a column hold; none for a running number.
 *
 * @param column - a column of a register
 *
 * @example
 * ```ts
 * import { columnFields, columnOf, formOf } from 'wuye/forms';
 *
 * const fields = (id: string) => {
 *   const column = columnOf(formOf('tenantRegister'), id);
 *   return column === undefined ? [] : columnFields(column);
 * };
 * fields('leaseFrom'); // => ['leaseFrom']
 * fields('residentId'); // => ['idKind', 'idNumber']
 * fields('rowNumber'); // => []
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function columnFields({ id, part }: FormColumn): readonly string[] {
  return part === undefined ? [id] : RECORD_PARTS[part].fields;
}
