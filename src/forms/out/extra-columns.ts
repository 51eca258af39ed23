import { marked, maskedCell } from '../cells/guard.js';
import { HIDDEN } from '../cells/mask-mark.js';
import type { Form } from '../form.js';
import { columnOf } from '../forms.js';
import { normaliseLabel } from '../header/label.js';
import { extraOf } from '../record-fields.js';
import type { Fields } from '../record-parts.js';
import { verbatim } from '../rows/verbatim.js';

/** The office's own columns of some records: their headers, and the cells of a record below them. */
export interface ExtraColumns {
  readonly headers: readonly string[];
  readonly cellsOf: (clear: Fields, shown: Fields) => readonly string[];
}

/** Gathers the office's own columns, in the order in which they first appear. */
export function extraColumns(form: Form, records: readonly Fields[]): ExtraColumns {
  const keys = new Set(records.flatMap((record) => keysOf(form, record)));
  const printed = new Set(form.columns.map(({ header }) => normaliseLabel(header)));
  const names = [...keys];
  return {
    // A header of the form's own would be its second.
    headers: names.map((key) => mark(printed.has(normaliseLabel(key)) ? `${key} (2)` : key)),
    cellsOf: (clear, shown) => {
      const own = new Set(keysOf(form, clear));
      const [was, seen] = [extraOf(clear), extraOf(shown)];
      return names.map((key) => {
        const text = own.has(key) ? (was[key] ?? '') : '';
        if (text === '' || seen[key] === text) return mark(text);
        return maskedCell('text', seen[key] ?? HIDDEN);
      });
    },
  };
}

const mark = (text: string) => marked('text', verbatim, text);

/** The keys of a record's own columns; a verifier without a date stands in the form's column. */
function keysOf(form: Form, record: Fields): readonly string[] {
  const verifier = record.verification === undefined ? columnOf(form, 'verifiedBy')?.header : undefined;
  return Object.keys(extraOf(record)).filter((key) => key !== verifier);
}
