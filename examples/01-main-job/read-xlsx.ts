import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { Cell } from 'wuye/forms';
import type { InputSheet } from './read-input.js';

/** Blank rows at a sheet's end that are still told of; a sheet formatted down to row 1,048,576 is not. */
const MOST_TRAILING_ROWS = 1000;

/**
 * Reads every sheet of a workbook. The reader leaves out blank rows at a sheet's end; they are put back, so that the
 * report accounts for each row of the sheet.
 */
export async function readXlsx(content: Buffer): Promise<readonly InputSheet[]> {
  const sheets = await readWorkbook(content);
  const lastRows = lastRowsBySheet(content);
  return sheets.map(({ sheet, data }) => {
    const rows: (readonly Cell[])[] = data.map((row) => row.map(cellOf));
    const missing = (lastRows.get(sheet) ?? 0) - rows.length;
    if (rows.length > 0 && missing > 0 && missing <= MOST_TRAILING_ROWS) {
      rows.push(...Array.from({ length: missing }, () => []));
    }
    return { name: sheet, rows };
  });
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : String(value);
}

/** Sheet name to the number of the last row that the file writes out. */
function lastRowsBySheet(content: Buffer): ReadonlyMap<string, number> {
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
  const lastRows = new Map<string, number>();
  for (const [element] of text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)) {
    const name = attribute(element, 'name');
    const target = targets.get(attribute(element, 'r:id') ?? '');
    if (name === null || target === undefined) continue;
    const rows = [...text(`xl/${target}`).matchAll(/<row\b[^>]*?\br="(\d+)"/g)].map(([, row]) => Number(row));
    lastRows.set(
      name,
      rows.reduce((last, row) => Math.max(last, row), 0),
    );
  }
  return lastRows;
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
