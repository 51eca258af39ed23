import type { Form, FormId } from '../form.js';
import { formOf } from '../forms.js';
import { footLine, headLine, type PlaceFacts } from './place-facts.js';
import type { TextRows } from './table-rows.js';

/**
 * A whole sheet of a form as offices keep it: the title, a line with the office, the month, who filled it in and its date,
 * the table, and the line for the signatures. {@link readRegister} reads the same rows out of it, and its date.
 *
 * @param form - a form, or its identifier
 * @param rows - the table, header first, as `toRows` gives it
 * @param facts - what stands around it
 *
 * @example
 * ```ts
 * import { sheetRows } from 'wuye/forms';
 *
 * sheetRows('dogRegister', [['序号', '房号']], { filledBy: '孔明', date: '2026-11-21' });
 * // => [['犬类登记表'], ['编制：孔明　　日期：2026-11-21'], ['序号', '房号'], ['审核：']]
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function sheetRows(form: Form | FormId, rows: TextRows, facts: PlaceFacts = {}): TextRows {
  const known = typeof form === 'string' ? formOf(form) : form;
  const line = headLine(known, facts);
  return [[known.title], ...(line === '' ? [] : [[line]]), ...rows, [footLine(known, facts)]];
}
