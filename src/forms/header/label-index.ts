import type { Form, FormColumn, FormPeriod } from '../form.js';
import { normaliseLabel } from './label.js';

/** What a label of a form stands for: a column, or a period that holds two columns. */
export interface LabelMeaning {
  readonly column: FormColumn;
  /** Set for a period: the column of the last day. */
  readonly until?: FormColumn;
}

/** Normalised label to its meaning, for one form. Build it once a sheet. */
export type LabelIndex = ReadonlyMap<string, LabelMeaning>;

/** All labels of a form, normalised. A column's own labels come before those of periods. */
export function labelIndex(form: Form): LabelIndex {
  const index = new Map<string, LabelMeaning>();
  for (const column of form.columns) {
    for (const label of [column.header, ...column.aliases]) index.set(normaliseLabel(label), { column });
  }
  for (const period of form.periods ?? []) {
    const meaning = periodMeaning(form, period);
    for (const header of period.headers) {
      const label = normaliseLabel(header);
      if (meaning !== null && !index.has(label)) index.set(label, meaning);
    }
  }
  return index;
}

function periodMeaning(form: Form, period: FormPeriod): LabelMeaning | null {
  const column = form.columns.find(({ id }) => id === period.from);
  const until = form.columns.find(({ id }) => id === period.until);
  return column === undefined || until === undefined ? null : { column, until };
}
