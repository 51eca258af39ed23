import { WuyeError } from '../../kernel/index.js';
import type { RegisterRecord } from '../../records/index.js';
import type { Form } from '../form.js';
import { rowValues } from '../record-fields.js';
import type { Fields } from '../record-parts.js';
import { extraColumns } from './extra-columns.js';
import type { CellOptions } from './rows-options.js';
import { mergeDown, type RowValues, writeRow } from './write-row.js';

/**
 * A table of text cells, its header first.
 *
 * @category Forms
 * @since 0.1.0
 */
export type TextRows = readonly (readonly string[])[];

/** A record as somebody may see it. */
export type Redact = (record: RegisterRecord) => object;

/** The header and a row for each record. */
export function registerRows(
  form: Form,
  records: readonly RegisterRecord[],
  redact: Redact,
  options: CellOptions,
): TextRows {
  const stray = records.find(({ kind }) => kind !== form.recordKind);
  if (stray !== undefined) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `${form.id} does not hold records of kind ${stray.kind}`);
  }
  const seen = records.map((record) => ({ clear: fieldsOf(record), shown: fieldsOf(redact(record)) }));
  const extras = extraColumns(
    form,
    seen.map(({ clear }) => clear),
  );
  const rows = tableRows(
    form,
    seen.map(({ clear, shown }) => ({ clear: rowValues(form, clear), shown: rowValues(form, shown) })),
    options,
  );
  const [header = [], ...body] = rows;
  return [
    [...header, ...extras.headers],
    ...body.map((row, at) => {
      const { clear = {}, shown = {} } = seen[at] ?? {};
      return [...row, ...extras.cellsOf(clear, shown)];
    }),
  ];
}

const fieldsOf = (record: object): Fields => record as Fields;

/** The header of a form and a row for each set of values. */
export function tableRows(form: Form, rows: readonly RowValues[], options: CellOptions): TextRows {
  const body = rows.map(({ clear, shown }, at) => {
    const numbered = { ...clear, rowNumber: at + 1 };
    return writeRow(
      form,
      { clear: numbered, shown: shown === clear ? numbered : { ...shown, rowNumber: at + 1 } },
      options,
    );
  });
  return [
    form.columns.map(({ header }) => header),
    ...(options.mergeDown === true ? mergeDown(form, body) : body),
  ];
}
