import { parsePhones, parsePlates } from '../../identifiers/index.js';
import { ok, type Result } from '../../kernel/index.js';
import { cellText } from '../cell.js';
import type { CellIssueCode } from '../codes.js';
import type { FormValue } from '../reading.js';
import type { CellReader, ReadingContext } from './cell-reader.js';

/** Read without a look-up in the metadata: keeping them would cost more. Blanks and hyphens between mean nothing. */
const MOBILE = /^1[3-9]\d{9}$/;
const LONGEST_MOBILE = 20;
/** Phone cells kept in memory for one sheet at most. */
const MOST_CACHED = 20_000;

/** Reads one or more phone numbers as E.164. */
export const readPhones: CellReader = (cell, _column, context) => {
  const text = cellText(cell);
  const mobile = text.length <= LONGEST_MOBILE ? text.replace(/[ \u3000-]+/g, '') : '';
  if (MOBILE.test(mobile)) return parse(mobile, context);
  const known = context.phones.get(text);
  if (known !== undefined) return known;
  const result = parse(text, context);
  if (context.phones.size < MOST_CACHED) context.phones.set(text, result);
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
