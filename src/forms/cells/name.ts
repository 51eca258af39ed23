import { type Issue, ok } from '../../kernel/index.js';
import { cellText, halfWidth, trimmed } from '../cell.js';
import type { CellIssueCode } from '../codes.js';
import type { CellReader } from './cell-reader.js';
import { value } from './value.js';

const PLAIN = /^\p{Script=Han}+$/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
/** Characters that stand for the dot between the parts of a name; the full stop counts between Han characters only. */
const DOTS = / ?[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\u2024] ?/g;
const FULL_STOP = /(?<=\p{Script=Han}) ?\. ?(?=\p{Script=Han})/gu;
const BLANK_INSIDE = /(?<=[\p{Script=Han}·]) (?=[\p{Script=Han}·])/gu;
const BLANKS = /\s+/g;
const LINE_BREAK = /[\r\n]/;
/** A name of a person, on a line of its own. */
const PERSON = /^\p{Script=Han}{2,4}$/u;
const SEVERAL = /[、;；/]/;
const HAN = /\p{Script=Han}/u;

/**
 * Reads a Chinese name of a person or an organisation: half width, no blanks between Han characters, the middle dot
 * as U+00B7, single blanks between Latin words. Rare characters stay as they are: no NFKC on Han.
 */
export const readName: CellReader = (cell) => {
  const name = tidyName(cellText(cell));
  const warnings: Issue<CellIssueCode>[] =
    SEVERAL.test(name) && HAN.test(name) ? [{ code: 'NAME_SEVERAL', path: [] }] : [];
  return warnings.length === 0 ? value(name) : ok(name, warnings);
};

/** A name as it is kept. */
export function tidyName(text: string): string {
  if (PLAIN.test(text)) return text;
  return tidyOrganisation(personsOnLines(text)?.join('、') ?? text);
}

/** Two or more names of persons, each on a line of its own; `null` for every other text. */
function personsOnLines(text: string): readonly string[] | null {
  if (!LINE_BREAK.test(text)) return null;
  const lines = text.split(LINE_BREAK).map((line) => line.trim());
  const persons = lines.filter((line) => line !== '');
  return persons.length > 1 && persons.every((line) => PERSON.test(line)) ? persons : null;
}

/** Reads the name of an organisation: as a name, but one cell may well hold a stroke or a semicolon. */
export const readOrganisation: CellReader = (cell) => value(tidyOrganisation(cellText(cell)));

/** Reads a name in Latin letters as in a passport: half width, single blanks, case as written. */
export const readLatinName: CellReader = (cell) => {
  const name = tidyLatinName(cellText(cell));
  return ok(name, HAN.test(name) ? [{ code: 'NAME_NOT_LATIN', path: [] }] : []);
};

/** A name in Latin letters as it is kept. */
export function tidyLatinName(text: string): string {
  return trimmed(halfWidth(text).normalize('NFC').replace(INVISIBLE, '')).replace(BLANKS, ' ');
}

/** The name of an organisation as it is kept. */
export function tidyOrganisation(text: string): string {
  return trimmed(halfWidth(text).replace(INVISIBLE, ''))
    .replace(BLANKS, ' ')
    .replace(DOTS, '·')
    .replace(FULL_STOP, '·')
    .replace(BLANK_INSIDE, '');
}
