import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { Cell } from 'wuye/forms';
import type { InputSheet } from './read-input.js';

/** Blank rows at a sheet's end that are still told of; a sheet formatted down to row 1,048,576 is not. */
const MOST_TRAILING_ROWS = 1000;

/**
 * Reads every sheet of a workbook, and puts back what the reader leaves out: blank rows at a sheet's end, so that the
 * report accounts for each row; errors of formulas (`#N/A`), which are no blank cells; how the workbook counts days.
 */
export async function readXlsx(content: Buffer): Promise<readonly InputSheet[]> {
  const sheets = await readWorkbook(content);
  const { dateSystem, sources, hidden } = sourcesOf(content);
  return sheets.map(({ sheet, data }) => {
    const source = sources.get(sheet) ?? '';
    const rows: Cell[][] = data.map((row) => row.map(cellOf));
    const missing = lastRowOf(source) - rows.length;
    if (rows.length > 0 && missing > 0 && missing <= MOST_TRAILING_ROWS) {
      rows.push(...Array.from({ length: missing }, () => []));
    }
    for (const { row, column, error } of errorsIn(source)) {
      const cells = rows[row];
      if (cells !== undefined && (cells[column] ?? null) === null) cells[column] = error;
    }
    return { name: sheet, rows, dateSystem, hidden: hidden.has(sheet) };
  });
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : String(value);
}

/** The XML of each sheet by its name, which sheets are hidden, and the workbook's way to count days. */
function sourcesOf(content: Buffer): {
  readonly dateSystem: '1900' | '1904';
  readonly sources: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
} {
  const files = unzipSync(new Uint8Array(content), {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (name: string) => (files[name] === undefined ? '' : strFromU8(files[name]));
  const targets = new Map<string, string>();
  for (const [element] of text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)) {
    const id = attribute(element, 'Id');
    const target = attribute(element, 'Target');
    if (id !== null && target !== null) targets.set(id, target.replace(/^\/xl\//, '').replace(/^\.\//, ''));
  }
  const workbook = text('xl/workbook.xml');
  const sources = new Map<string, string>();
  const hidden = new Set<string>();
  for (const [element] of workbook.matchAll(/<sheet\b[^>]*>/g)) {
    const name = attribute(element, 'name');
    const target = targets.get(attribute(element, 'r:id') ?? '');
    if (name !== null && target !== undefined) sources.set(name, text(`xl/${target}`));
    if (name !== null && (attribute(element, 'state') ?? 'visible') !== 'visible') hidden.add(name);
  }
  const is1904 = /<workbookPr\b[^>]*\sdate1904="(?:1|true)"/.test(workbook);
  return { dateSystem: is1904 ? '1904' : '1900', sources, hidden };
}

/** The number of the last row that the file writes out. */
function lastRowOf(source: string): number {
  const rows = [...source.matchAll(/<row\b[^>]*?\br="(\d+)"/g)].map(([, row]) => Number(row));
  return rows.reduce((last, row) => Math.max(last, row), 0);
}

/** Cells that hold the error of a formula; rows and columns count from 0. */
function errorsIn(source: string) {
  const cells = source.matchAll(/<c\b(?=[^>]*\st="e")[^>]*\sr="([A-Z]{1,3})(\d+)"[^>]*>(.*?)<\/c>/gs);
  return [...cells].map(([, letters = '', row, inside = '']) => ({
    row: Number(row) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    error: unescapeXml(/<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? '#N/A'),
  }));
}

function attribute(element: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
  return found === undefined ? null : unescapeXml(found);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}
