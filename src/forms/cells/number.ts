import { failed, type Result } from '../../kernel/index.js';
import { type Cell, cellText, trimmed } from '../cell.js';
import type { Measure } from '../form.js';
import type { CellReader } from './cell-reader.js';
import { value } from './value.js';

interface MeasureRule {
  readonly prefix?: RegExp;
  /** What may follow the number, after NFKC: `㎡` is `m2` then. */
  readonly suffix: RegExp;
  /** The least value; `above`: it is itself out of range. */
  readonly least: number;
  readonly above?: true;
  /** Nothing that an estate holds is larger. */
  readonly most: number;
}

const MEASURES: Readonly<Record<Measure, MeasureRule>> = {
  'square-metres': { suffix: /(?:m2|平方米|平米|平方|平)$/i, least: 0, above: true, most: 1_000_000 },
  centimetres: { suffix: /(?:cm|厘米|公分)$/i, least: 0, above: true, most: 200 },
  people: { suffix: /(?:口人|个人|[人名位口个])$/, least: 0, most: 10_000 },
  'yuan-a-month': {
    prefix: /^(?:每月)?¥?/,
    suffix: /(?:元|块)?(?:\/|每|一)?(?:个?月)?$/,
    least: 0,
    most: 1_000_000,
  },
  copies: { suffix: /[份张]$/, least: 1, most: 100_000 },
};

/** Digits that a spreadsheet keeps. */
const DIGITS = 15;
const PLAIN = /^\d{1,9}(?:\.\d{1,6})?$/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

type NumberCode = 'NUMBER_UNREADABLE' | 'NUMBER_OUT_OF_RANGE' | 'NUMBER_NOT_WHOLE';

/** Reads a decimal number with its suffix, `105.23㎡`, `1,200元/月`. */
export const readNumberCell: CellReader = (cell, column) => {
  const number = readNumber(cell, column.measure);
  return number === null ? failed('NUMBER_UNREADABLE') : inRange(number, column.measure);
};

/** Reads a whole number with its suffix, `3人`. */
export const readIntegerCell: CellReader = (cell, column) => {
  const number = readNumber(cell, column.measure);
  if (number === null) return failed('NUMBER_UNREADABLE');
  return Number.isInteger(number) ? inRange(number, column.measure) : failed('NUMBER_NOT_WHOLE');
};

/** Reads a running number: a number where it is one, the text otherwise. It is never wrong, since it is no key. */
export const readRowNumber: CellReader = (cell) => {
  const number = readNumber(cell, undefined);
  return value(number !== null && Number.isSafeInteger(number) ? number : trimmed(cellText(cell)));
};

function readNumber(cell: Cell, measure: Measure | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cleaned(cell) : null;
  if (typeof cell !== 'string' || cell.length > 64) return null;
  if (PLAIN.test(cell)) return Number(cell);
  const plain = trimmed(cell)
    .normalize('NFKC')
    .replace(/\u2212/g, '-');
  // `89 90` is two numbers, not 8990.
  if (/\d\s+\d/.test(plain)) return null;
  const digits = withoutMeasure(plain.replace(/\s+/g, ''), measure);
  return NUMBER.test(digits) ? cleaned(Number(digits.replaceAll(',', ''))) : null;
}

function withoutMeasure(text: string, measure: Measure | undefined): string {
  if (measure === undefined) return text;
  const { prefix, suffix } = MEASURES[measure];
  return (prefix === undefined ? text : text.replace(prefix, '')).replace(suffix, '');
}

/** Takes off the noise of binary fractions: a sheet shows 15 digits, so `105.22999999999999` was `105.23`. */
function cleaned(number: number): number {
  const clean = String(number).length <= DIGITS ? number : Number(number.toPrecision(DIGITS));
  return clean === 0 ? 0 : clean;
}

function inRange(number: number, measure: Measure | undefined): Result<number, NumberCode> {
  if (measure === undefined) return value(number);
  const { least, above, most } = MEASURES[measure];
  if (number < least || (above === true && number === least) || number > most) {
    return failed('NUMBER_OUT_OF_RANGE', { params: { least, above: above === true, most } });
  }
  return value(number);
}
