import { type Cell, cellText, isBlank, isBlankWord, isTitleLine, type Row } from '../cell.js';
import type { SkippedRow } from '../reading.js';
import type { RowPlan } from './row-plan.js';

const SUM = /^[^:]{0,8}?(?:合计|小计|总计|共计|累计|总数|总[户人]数)(?:[数值户人]|[:(].*|\d.*)?$/;
const NOTE =
  /^(?:注|备注|说明|填表说明|填写说明|制表|制表人|填表|填表人|编制|编制人|审核|审核人|复核|审批|负责人|统计人|日期|申请人\(签字\)|部门负责人审阅|项目经理签发)\d?[:.、]|^第.{1,4}页/;
const NOTE_START = /^\s*[注备说填制编审复负统日第申部项]/;
/** A sum stands in one of the first cells that are not blank. */
const FIRST_CELLS = 3;
const MOST_NOTE_CELLS = 4;
const FEWEST_NUMBERED = 5;

/**
 * Why a row holds no record, or `null` where it may hold one: blank but for the running number, a sum, the header
 * printed again, a note under the table.
 */
export function whySkipped(row: Row, plan: RowPlan): SkippedRow['why'] | null {
  if (isHeaderAgain(row, plan) || isColumnNumbers(row)) return 'header';
  if (plan.requiredAt.every((at) => !isBlank(row[at]) && !isBlankWord(row[at]))) return null;
  const first = firstCells(row);
  if (first.some(isSum) || isSum(row[plan.rowNumberAt ?? 0])) return 'subtotal';
  if (isNote(first[0]) && isThin(row)) return 'note';
  return isBlankRow(row, plan.rowNumberAt) ? 'blank' : null;
}

function isBlankRow(row: Row, rowNumberAt: number | null): boolean {
  return row.every((cell, at) => at === rowNumberAt || isBlank(cell) || isBlankWord(cell));
}

/** The header, or a title line above it, as it is printed again on the next page. */
function isHeaderAgain(row: Row, { headings, titles }: RowPlan): boolean {
  const isTitle = (cell: Cell) => isBlank(cell) || (typeof cell === 'string' && titles.has(cell.trim()));
  if (titles.size > 0 && row.every(isTitle) && isTitleLine(row)) return true;
  const [first] = headings;
  if (first === undefined || row[first.at] !== first.text) return false;
  return headings.every(({ at, text }) => row[at] === text);
}

/** The line `1 2 3 …` that numbers the columns under a printed header. */
function isColumnNumbers(row: Row): boolean {
  const first = row.findIndex((cell) => !isBlank(cell));
  const cells = row.slice(first).filter((cell) => !isBlank(cell));
  return (
    cells.length >= FEWEST_NUMBERED && cells.every((cell, at) => cellText(cell).trim() === String(at + 1))
  );
}

function firstCells(row: Row): readonly Cell[] {
  const found: Cell[] = [];
  for (const cell of row) {
    if (isBlank(cell)) continue;
    found.push(cell);
    if (found.length === FIRST_CELLS) break;
  }
  return found;
}

function isSum(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > 40 || !/[计数]/.test(cell)) return false;
  return SUM.test(cell.normalize('NFKC').replace(/\s+/g, ''));
}

function isNote(cell: Cell): boolean {
  if (typeof cell !== 'string' || !NOTE_START.test(cell)) return false;
  return NOTE.test(cell.slice(0, 16).normalize('NFKC').replace(/\s+/g, ''));
}

function isThin(row: Row): boolean {
  return row.filter((cell) => !isBlank(cell)).length <= MOST_NOTE_CELLS;
}
