import { parsePhones, parsePlates } from '../../identifiers/index.js';
import { ok, type Result } from '../../kernel/index.js';
import { cellText } from '../cell.js';
import type { CellIssueCode } from '../codes.js';
import type { FormValue } from '../reading.js';
import type { CellReader, ReadingContext } from './cell-reader.js';

/** Phone cells kept in memory for one sheet at most. */
const MOST_CACHED = 20_000;

/** Reads one or more phone numbers as E.164. A land line that a number cell robbed of its 0 gets it back. */
export const readPhones: CellReader = (cell, _column, context) => {
  const text = cellText(cell);
  const key = typeof cell === 'number' ? `#${text}` : text;
  const known = context.phones.get(key);
  if (known !== undefined) return known;
  let result = parse(text, context);
  if (!result.ok && typeof cell === 'number') {
    const withZero = parse(`0${text}`, context);
    if (withZero.ok) result = withZero;
  }
  if (context.phones.size < MOST_CACHED) context.phones.set(key, result);
  return result;
};

function parse(text: string, { defaultCountry }: ReadingContext): Result<FormValue, CellIssueCode> {
  const phones = parsePhones(text, { defaultCountry });
  return phones.ok
    ? ok(
        phones.value.map(({ number }) => number),
        phones.warnings,
      )
    : phones;
}

/** Reads one or more licence plates in canonical form. */
export const readPlates: CellReader = (cell) => {
  const plates = parsePlates(cellText(cell));
  return plates.ok
    ? ok(
        plates.value.map(({ plate }) => plate),
        plates.warnings,
      )
    : plates;
};
