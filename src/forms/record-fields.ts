import { parseNationality } from '../identifiers/index.js';
import { OPEN_ENDED_WORD } from './cells/date-cells.js';
import type { Form, FormColumn } from './form.js';
import { columnOf } from './forms.js';
import type { AcceptedRow, FormValue } from './reading.js';
import { type Fields, partsOf } from './record-parts.js';
import { codeOf, wordOf } from './words.js';

/** The fields of a record that come from the row; blank cells are absent. */
export function recordFields(form: Form, row: Pick<AcceptedRow, 'values' | 'extra'>): Fields {
  const fields: Record<string, unknown> = {};
  for (const column of form.columns) {
    const value = row.values[column.id] ?? null;
    if (value !== null && column.part === undefined) fields[column.id] = fieldValue(form, column, value);
  }
  for (const part of partsOf(form)) Object.assign(fields, part.read(form, row.values));
  return { ...fields, ...extraField(form, row) };
}

/** The values of a row that the fields of a record make: what {@link recordFields} reads, backwards. */
export function rowValues(form: Form, record: Fields): Fields {
  const values: Record<string, unknown> = {};
  for (const column of form.columns) {
    if (column.part === undefined) values[column.id] = rowValue(form, column, record[column.id]);
  }
  for (const part of partsOf(form)) Object.assign(values, part.write(form, record));
  const verifier = keptVerifier(form, record);
  return verifier === undefined ? values : { ...values, verifiedBy: verifier };
}

function fieldValue(form: Form, column: FormColumn, value: FormValue): FormValue | undefined {
  if (column.type === 'enum') return codeOf(form, column.id, value);
  if (column.type === 'dateOrOpenEnded') return value === OPEN_ENDED_WORD ? 'open-ended' : value;
  if (column.type !== 'nationality' || typeof value !== 'string') return value;
  const nationality = parseNationality(value);
  return nationality.ok ? nationality.value.alpha2 : value;
}

/** A code that has no word, a masked one for instance, stays as it is. */
function rowValue(form: Form, column: FormColumn, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (column.type === 'enum') return wordOf(form, column.id, value) ?? value;
  if (column.type === 'dateOrOpenEnded') return value === 'open-ended' ? OPEN_ENDED_WORD : value;
  if (column.type !== 'nationality') return value;
  const nationality = parseNationality(value);
  return nationality.ok ? nationality.value.zh : value;
}

/** Columns of the office's own, and a verifier without a date, who verified nothing that is known. */
function extraField(form: Form, { values, extra }: Pick<AcceptedRow, 'values' | 'extra'>): Fields {
  const { lastVerifiedOn, verifiedBy } = values;
  const header = columnOf(form, 'verifiedBy')?.header ?? 'verifiedBy';
  const undated = typeof lastVerifiedOn !== 'string' && typeof verifiedBy === 'string';
  const kept = undated ? { [header]: verifiedBy, ...extra } : extra;
  return Object.keys(kept).length === 0 ? {} : { extra: kept };
}

/** The verifier without a date that `extra` keeps. */
function keptVerifier(form: Form, record: Fields): string | undefined {
  const header = columnOf(form, 'verifiedBy')?.header;
  if (header === undefined || record.verification !== undefined) return undefined;
  return extraOf(record)[header];
}

/** The columns of the office's own that a record has; a blank one says nothing. */
export function extraOf({ extra }: Fields): Readonly<Record<string, string>> {
  if (typeof extra !== 'object' || extra === null) return {};
  return Object.fromEntries(
    Object.entries(extra).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
