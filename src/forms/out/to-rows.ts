import { createRedactor, type Viewer } from '../../confidentiality/index.js';
import { actorId } from '../../kernel/index.js';
import type { RegisterRecord } from '../../records/index.js';
import type { Form, FormId } from '../form.js';
import { formOf } from '../forms.js';
import type { RowsOptions } from './rows-options.js';
import { type Redact, registerRows, type TextRows } from './table-rows.js';

/**
 * The records of a register as a table of text cells: the header of the form, then a row for each record, masked unless
 * the viewer may see (CIM-4.3). What {@link readRegister} reads out of the rows is what the viewer saw; what the paper
 * does not carry, `notCarried` of the form lists.
 *
 * **Details**: the office's own columns stand behind those of the form. Several phones or plates stand in one cell,
 * parted by 、, a household in one cell as the card has it. What a spreadsheet would execute (`=`, `+`, `-`, `@`, tab,
 * line break, half or full width) or read as something else gets an apostrophe before it, which reading takes off.
 *
 * **Gotchas**: cells are texts, also numbers and dates: write them as text cells, or eighteen digits lose their last.
 * A masked row is refused on the way in (`FORM_VALUE_MASKED`). Rows for the police or a committee are a disclosure: ask
 * there first.
 *
 * @param form - a register, or its identifier
 * @param records - its records, in the order of the rows
 * @param viewer - who looks and what for; `null`: nobody, so that everything is masked
 * @param options - the day, who may see what, and the look of dates
 * @returns rows of equal length, the header first
 * @throws `KERNEL.INVALID_ARGUMENT` when a record is of another kind, or there is no such form
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import { toRows } from 'wuye/forms';
 * import type { DogRecord } from 'wuye/records';
 *
 * const dog = {
 *   kind: 'dog', unit: '3-2-1201', keeperName: '王芳', phones: ['+8613800001234'], breed: '柯基',
 *   rabiesValidUntil: '2027-03-05',
 * } as unknown as DogRecord;
 * const asOf = calendarDate('2026-11-21');
 * const clerk = { actor: { id: actorId('li'), roles: ['clerk'] as const }, purpose: 'refresh' as const };
 * toRows('dogRegister', [dog], clerk, { asOf })[1]?.slice(0, 4); // => ['1', '3-2-1201', '王芳', '13800001234']
 * toRows('dogRegister', [dog], null, { asOf })[1]?.slice(2, 4); // => ['王*', '138****1234']
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function toRows(
  form: Form | FormId,
  records: readonly RegisterRecord[],
  viewer: Viewer | null,
  options: RowsOptions,
): TextRows {
  const known = typeof form === 'string' ? formOf(form) : form;
  return registerRows(known, records, redactor(viewer, options), options);
}

/** What the viewer sees of a record: nobody holds no role, and what was revealed is clear. */
export function redactor(viewer: Viewer | null, { asOf, policy, revealed = [] }: RowsOptions): Redact {
  const who = viewer ?? { actor: { id: actorId('nobody'), roles: [] }, purpose: 'record-keeping' as const };
  const redact = createRedactor(who, { asOf, ...(policy === undefined ? {} : { policy }) });
  const open = new Set(revealed);
  return (record) => {
    const clear = Object.entries(record).filter(([field]) => open.has(field));
    return { ...redact(record).record, ...Object.fromEntries(clear) };
  };
}
