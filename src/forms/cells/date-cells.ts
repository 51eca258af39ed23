import { cellText, trimmed } from '../cell.js';
import type { CellReader } from './cell-reader.js';
import { readDate } from './date.js';
import { value } from './value.js';

/** The word that values hold for what is known to have no end. */
export const OPEN_ENDED_WORD = '长期';

const OPEN_ENDED: ReadonlySet<string> = new Set([
  OPEN_ENDED_WORD,
  '长期有效',
  '永久',
  '永久有效',
  '无期限',
  '无固定期限',
  '不限期',
]);

export const readDateCell: CellReader = (cell, _column, context) => readDate(cell, context);

export const readDateOrOpenEnded: CellReader = (cell, column, context, values) =>
  typeof cell === 'string' && OPEN_ENDED.has(cell.replace(/\s+/g, ''))
    ? value(OPEN_ENDED_WORD)
    : readDateCell(cell, column, context, values);

const BETWEEN = /^(.+?\d日?) ?(?:至|到|~|～|〜|—{1,4}|–|-{1,2}) ?((?:\d{4}|[长永无不]).*)$/s;

/** Two dates in one cell, `2026.1.1-2026.12.31` or `2026-1-1至长期`, as two texts to be read apart. */
export function splitPeriod(cell: Parameters<CellReader>[0]): readonly [string, string] | null {
  const text = trimmed(cellText(cell));
  if (text.length > 64) return null;
  const parts = BETWEEN.exec(text.normalize('NFKC').replace(/\s+/g, ' '));
  return parts?.[1] === undefined || parts[2] === undefined ? null : [parts[1], parts[2]];
}
