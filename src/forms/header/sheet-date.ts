import type { CalendarDate } from '../../kernel/index.js';
import { type Cell, isBlank, type Row } from '../cell.js';
import { readDate } from '../cells/date.js';

const LABEL = /日期\s*[:：]?\s*/g;
const DATE = /^(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{8})/;

/**
 * The date that a sheet bears: what follows `日期` in the lines above its header (`编制:孔明 日期:2026-11-21`), in the same
 * cell or the next one.
 *
 * @param rows - the lines above the header
 * @returns the date, or `null` where none can be read
 */
export function findSheetDate(rows: readonly Row[], dateSystem: '1900' | '1904'): CalendarDate | null {
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      const date = dateIn(row[at], row.slice(at + 1), dateSystem);
      if (date !== null) return date;
    }
  }
  return null;
}

function dateIn(cell: Cell, right: Row, dateSystem: '1900' | '1904'): CalendarDate | null {
  if (typeof cell !== 'string' || cell.length > 1000) return null;
  const text = cell.normalize('NFKC');
  for (const label of text.matchAll(LABEL)) {
    const rest = text.slice(label.index + label[0].length);
    const written = DATE.exec(rest)?.[0];
    const next = rest.trim() === '' ? right.find((candidate) => !isBlank(candidate)) : undefined;
    const result = readDate(written ?? next, { dateSystem });
    if (result.ok) return result.value;
  }
  return null;
}
