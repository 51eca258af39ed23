import {
  type CalendarDate,
  calendarDateOf,
  failed,
  isCalendarDate,
  type Result,
} from '../../kernel/index.js';
import { type Cell, trimmed } from '../cell.js';
import { value } from './value.js';

/**
 * How {@link readDate} reads serial numbers.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface ReadDateOptions {
  /** `'1904'` for workbooks of old Macintosh versions; `'1900'` by default. */
  readonly dateSystem?: '1900' | '1904';
}

const DAY = 86_400_000;
/** Day 0 of the 1900 system as it counts from March 1900 on; earlier days are out of range here. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
/** Serial numbers from 1910 to 2100 are believed: below lie years (`2026`) and counts, above other numbers. */
const FIRST_SERIAL = 3654;
const LAST_SERIAL = 73_051;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2299;

const SEPARATED = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*[日号.]?(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const DASHES = /[\u2010-\u2015\u2212\u30fc\u2500]/g;
/** What may follow the day: a day of the week and a time of day, both ignored. */
const WEEKDAY = /^\s*\(?(?:星期|礼拜|周)[一二三四五六日天]\)?/;
const TIME = /^ ?(?:[T,]? ?(?:上午|下午|[AP]M)? ?\d{1,2} ?[:时点].{0,24})?$/i;

/**
 * Reads a date as clerks write it: `2026-03-05`, `2026/3/5`, `2026.3.5`, `2026年3月5日`, `20260305` as text or number,
 * a date cell (its UTC day), an Excel serial number (`46086`), in full or half width. A time of day is ignored.
 *
 * **Gotchas**: two-digit years, a month alone and the order day-month-year are unreadable, never guessed.
 *
 * @param cell - a cell that is not blank
 * @param options - the workbook's date system
 * @returns the date, or `DATE_UNREADABLE` (no date), or `DATE_IMPOSSIBLE` (no such day)
 *
 * @example
 * ```ts
 * import { readDate } from 'wuye/forms';
 *
 * const written = readDate('２０２６年３月５日');
 * written.ok && written.value; // => '2026-03-05'
 * const serial = readDate(46086);
 * serial.ok && serial.value; // => '2026-03-05'
 * const none = readDate('2026-02-30');
 * none.ok ? none.value : none.issues[0]?.code; // => 'DATE_IMPOSSIBLE'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function readDate(
  cell: Cell,
  { dateSystem = '1900' }: ReadDateOptions = {},
): Result<CalendarDate, 'DATE_UNREADABLE' | 'DATE_IMPOSSIBLE'> {
  if (typeof cell === 'string') {
    return isCalendarDate(cell) && isBelieved(Number(cell.slice(0, 4)))
      ? value(cell)
      : readText(cell, dateSystem);
  }
  if (typeof cell === 'number') return readNumber(cell, dateSystem);
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime())
      ? failed('DATE_UNREADABLE')
      : ofParts(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  }
  return failed('DATE_UNREADABLE');
}

function readText(cell: string, dateSystem: '1900' | '1904') {
  if (cell.length > 64) return failed('DATE_UNREADABLE');
  const text = trimmed(cell).normalize('NFKC').replace(DASHES, '-').replace(/。/g, '.');
  const parts = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (parts !== null) {
    if (!TIME.test((parts[4] ?? '').replace(WEEKDAY, '').replace(/\s+/g, ' ')))
      return failed('DATE_UNREADABLE');
    return ofParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  }
  return SERIAL.test(text) ? readNumber(Number(text), dateSystem) : failed('DATE_UNREADABLE');
}

function readNumber(number: number, dateSystem: '1900' | '1904') {
  const compact = COMPACT.exec(String(number));
  if (compact !== null) return ofParts(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const serial = Math.floor(number) + (dateSystem === '1904' ? DAYS_TO_1904 : 0);
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return failed('DATE_UNREADABLE');
  const date = new Date(EPOCH + serial * DAY);
  return ofParts(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function ofParts(year: number, month: number, day: number) {
  if (!isBelieved(year)) return failed('DATE_UNREADABLE');
  const date = calendarDateOf(year, month, day);
  return date === null ? failed('DATE_IMPOSSIBLE') : value(date);
}

function isBelieved(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
