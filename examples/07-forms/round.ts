import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  type AcceptedRow,
  applicationRows,
  deliveryRows,
  FORMS,
  type Form,
  formHtml,
  type RowsOptions,
  type TextRows,
  toApplication,
  toDeliveryLine,
  toRows,
} from 'wuye/forms';
import type { RegisterRecord } from 'wuye/records';
import { readBook } from './read-book.js';
import { AS_OF, recordOf, SAMPLE_LINES, SAMPLE_PAPERS, sampleRecords } from './sample.js';
import { writeBook } from './write-book.js';

const FACTS = {
  office: '澄湖花园物业服务中心',
  month: '2026年11月',
  filledBy: '孔明',
  date: '2026-11-21',
};

/** What came of one form. */
export interface RoundTrip {
  readonly form: Form['id'];
  readonly path: string;
  readonly rows: TextRows;
  readonly same: boolean;
  /** Masked rows that were refused when they were read in. */
  readonly refused: number;
}

/** What a form is written from, and how a row of it is read again. */
interface Source {
  readonly values: readonly unknown[];
  readonly rowsFor: (options: RowsOptions) => TextRows;
  readonly readRow: (row: AcceptedRow) => unknown;
}

/** Writes every form as a workbook and as a page, reads the workbooks back, and compares. */
export async function writeForms(out: string, print: (line: string) => void): Promise<readonly RoundTrip[]> {
  await mkdir(out, { recursive: true });
  const records = await sampleRecords();
  const results: RoundTrip[] = [];
  for (const form of FORMS) {
    const source = sourceOf(form, records.get(form.id) ?? []);
    // The reveal was asked for and logged: these fields are clear.
    const clear = source.rowsFor({ asOf: AS_OF, revealed: everyField(form, source.values) });
    const masked = source.rowsFor({ asOf: AS_OF });
    const book = await writeBook(form, clear, FACTS);
    const path = join(out, `${form.title}.xlsx`);
    await writeFile(path, book);
    await writeFile(join(out, `${form.title}.html`), formHtml(form, masked, { facts: FACTS }));
    const reading = await readBook(form, book);
    const same = isDeepStrictEqual(reading.accepted.map(source.readRow), source.values);
    const { rejectedCount: refused } = await readBook(form, await writeBook(form, masked, FACTS));
    print(
      `${form.title}　${source.values.length} rows out, ${reading.accepted.length} rows in: ${same ? 'the same' : 'NOT THE SAME'}; masked: ${refused} refused`,
    );
    results.push({ form: form.id, path, rows: clear, same, refused });
  }
  return results;
}

function sourceOf(form: Form, records: readonly RegisterRecord[]): Source {
  if (form.id === 'commercialApplication') {
    const readRow = (row: AcceptedRow) => valueIn(toApplication(row));
    return {
      values: SAMPLE_PAPERS,
      rowsFor: (options) => applicationRows(SAMPLE_PAPERS, null, options),
      readRow,
    };
  }
  if (form.id === 'deliveryRecord') {
    const readRow = (row: AcceptedRow) => valueIn(toDeliveryLine(row));
    return { values: SAMPLE_LINES, rowsFor: (options) => deliveryRows(SAMPLE_LINES, null, options), readRow };
  }
  return {
    values: records,
    rowsFor: (options) => toRows(form, records, null, options),
    readRow: (row) => recordOf(form.id, row),
  };
}

const valueIn = (result: { readonly ok: boolean; readonly value?: unknown }) => result.value;

/** Every field of the records, or every column of a paper. */
function everyField(form: Form, values: readonly unknown[]): readonly string[] {
  if (form.recordKind === null) return form.columns.map(({ id }) => id);
  return [...new Set(values.flatMap((value) => Object.keys(value as object)))];
}
