import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import type { Cell, FormId, FormValue } from 'wuye/forms';

/** The truth about one row of the synthetic estate; see the README of its folder. */
export interface TrueRow {
  readonly row: number;
  readonly expect: 'accept' | 'reject';
  readonly values?: Readonly<Record<string, FormValue>>;
  readonly warnings?: readonly { readonly column: string; readonly code: string }[];
  readonly errors?: readonly { readonly column: string; readonly code: string; readonly raw: string }[];
}

export interface TrueSheet {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: readonly {
    readonly at: number;
    readonly header: string;
    readonly column: string | null;
  }[];
  readonly accepted: number;
  readonly rejected: number;
  readonly skippedRows: readonly { readonly row: number; readonly why: string }[];
  readonly rows: readonly TrueRow[];
}

export interface Truth {
  readonly asOf: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly files: {
    readonly workbook: string;
    readonly csvUtf8: Readonly<Record<string, string>>;
    readonly csvGbk: Readonly<Record<string, string>>;
  };
  readonly gbkLoss: readonly {
    readonly form: string;
    readonly row: number;
    readonly header: string;
    readonly column: string | null;
    readonly text: string;
  }[];
  readonly sheets: Readonly<Record<FormId, TrueSheet>>;
}

const path = (name: string) =>
  fileURLToPath(new URL(`../../../examples/data/estate-a/${name}`, import.meta.url));

export const truth = JSON.parse(readFileSync(path('truth.json'), 'utf8')) as Truth;

/** The ten registers that the estate has. */
export const REGISTERS = Object.keys(truth.sheets) as readonly FormId[];

export type Sheets = ReadonlyMap<FormId, readonly (readonly Cell[])[]>;

/** Rows of every register from the workbook, by read-excel-file as it comes. */
export async function workbookSheets(): Promise<Sheets> {
  const sheets = await readWorkbook(readFileSync(path(truth.files.workbook)));
  return new Map(
    REGISTERS.map((form) => {
      const found = sheets.find(({ sheet }) => sheet === truth.sheets[form].sheet);
      return [form, (found?.data ?? []) as readonly (readonly Cell[])[]];
    }),
  );
}

/** Rows of every register from the CSV files of one encoding. */
export function csvSheets(encoding: 'utf-8' | 'gbk'): Sheets {
  const files = encoding === 'gbk' ? truth.files.csvGbk : truth.files.csvUtf8;
  return new Map(
    REGISTERS.map((form) => {
      const text = new TextDecoder(encoding).decode(readFileSync(path(files[form] ?? '')));
      const { data } = Papa.parse<string[]>(text);
      const last = data.at(-1);
      return [form, last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data];
    }),
  );
}
