import type { Form } from '../form.js';
import type { ReadOptions } from '../read-options.js';
import type { SheetIssue } from '../reading.js';
import { type FoundHeader, HEADER_SEARCH_DEPTH } from './find-header.js';
import { headerName } from './label.js';

/** Why a sheet cannot be read by a form: nothing in it, no header, required columns missing, columns twice. */
export function headerProblems(
  form: Form,
  header: FoundHeader | 'empty' | null,
  options: ReadOptions,
): readonly SheetIssue[] {
  if (header === 'empty') return [{ code: 'SHEET_EMPTY', path: [] }];
  if (header === null) {
    const searched = options.headerSearchDepth ?? HEADER_SEARCH_DEPTH;
    return [{ code: 'HEADER_NOT_FOUND', path: [], params: { form: form.id, searched } }];
  }
  return [...missingColumns(form, header), ...duplicateColumns(form, header)];
}

function missingColumns(form: Form, { columns }: FoundHeader): readonly SheetIssue[] {
  const found = new Set(columns.flatMap(({ column, until }) => [column, until]));
  return form.columns
    .filter(({ id, required }) => required && !found.has(id))
    .map(({ id, header }) => ({ code: 'COLUMN_MISSING', path: [id], params: { column: id, header } }));
}

function duplicateColumns(form: Form, { columns, duplicates }: FoundHeader): readonly SheetIssue[] {
  return duplicates.map(({ column, at }) => ({
    code: 'COLUMN_DUPLICATE',
    path: [column],
    params: {
      column,
      header: form.columns.find(({ id }) => id === column)?.header ?? column,
      headers: columns.filter((each) => at.includes(each.at)).map(({ header }) => headerName(header)),
      at: [...at],
    },
  }));
}

/**
 * What is odd about a header and no obstacle: columns of the office's own, columns matched by a guess.
 *
 * @param nameless - positions of columns that have cells and no header
 */
export function headerWarnings(header: FoundHeader, nameless: readonly number[]): readonly SheetIssue[] {
  const warnings: SheetIssue[] = [];
  for (const { at, header: written, column } of header.columns) {
    const name = headerName(written);
    const better = header.outdone.find((each) => each.at === at);
    if (column !== null && header.guessed.includes(at)) {
      warnings.push({ code: 'COLUMN_GUESSED', path: [column], params: { at, header: name, column } });
    } else if (column === null && name !== '') {
      const params = { at, header: name, ...(better === undefined ? {} : { column: better.column }) };
      warnings.push({ code: 'COLUMN_UNKNOWN', path: [], params });
    }
  }
  for (const at of nameless) warnings.push({ code: 'COLUMN_UNNAMED', path: [], params: { at } });
  return warnings;
}
