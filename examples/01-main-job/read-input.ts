import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import Papa from 'papaparse';
import type { Cell } from 'wuye/forms';
import { readXlsx } from './read-xlsx.js';
import { UserError } from './user-error.js';

/** A sheet as it came: its name and its rows of cells. */
export interface InputSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** How the workbook counts days; CSV files follow the usual `1900`. */
  readonly dateSystem: '1900' | '1904';
  /** Set for a sheet that the workbook hides. */
  readonly hidden?: boolean;
}

/** What was given: a workbook, a folder of CSV files (both expected to be whole), or one CSV file. */
export interface Input {
  readonly kind: 'workbook' | 'folder' | 'csv';
  readonly sheets: readonly InputSheet[];
}

/** Reads a workbook, a CSV file or a folder of them. Throws a UserError for what cannot be read. */
export async function readInput(path: string): Promise<Input> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw new UserError('FILE_MISSING', { file: path });
  const input = info.isDirectory() ? await readFolder(path) : await readOne(path);
  if (input.sheets.every((sheet) => sheet.rows.length === 0))
    throw new UserError('FILE_EMPTY', { file: path });
  return input;
}

async function readFolder(path: string): Promise<Input> {
  const names = (await readdir(path)).filter((name) => extname(name).toLowerCase() === '.csv').sort();
  if (names.length === 0) throw new UserError('FOLDER_EMPTY', { file: path });
  const sheets = await Promise.all(names.map((name) => readCsv(join(path, name))));
  return { kind: 'folder', sheets };
}

async function readOne(path: string): Promise<Input> {
  if (extname(path).toLowerCase() === '.csv') return { kind: 'csv', sheets: [await readCsv(path)] };
  try {
    return { kind: 'workbook', sheets: await readXlsx(await readFile(path)) };
  } catch {
    throw new UserError('FILE_NO_WORKBOOK', { file: path });
  }
}

async function readCsv(path: string): Promise<InputSheet> {
  const text = decode(await readFile(path));
  if (text.includes('\u0000')) throw new UserError('FILE_NO_WORKBOOK', { file: path });
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const last = data.at(-1);
  const rows = last !== undefined && last.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
  return { name: basename(path, extname(path)), rows, dateSystem: '1900' };
}

/** UTF-8 with or without a byte order mark, else GB 18030, of which GBK is a part. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
