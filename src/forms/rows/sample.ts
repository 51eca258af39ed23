import { maskIdNumber, maskName, maskPhone, maskPlate, maskText } from '../../identifiers/index.js';
import { type Cell, cellText, trimmed } from '../cell.js';
import type { ColumnType, FormColumn } from '../form.js';

type Mask = (text: string, column: FormColumn | null) => string;

const number: Mask = (text) => maskIdNumber(text);
const name: Mask = (text) => maskName(text);
const text: Mask = (raw) => maskText(raw);

/** Characters that say what is wrong with a date or a number and nothing about a person. */
const HARMLESS = new Set(
  '-/.:,+¥$%() 年月日号时分秒约待定测不详无未知长期有效永久至到起止上下中旬底初末栋幢座楼单元室房㎡m²平方米元厘c人个?#',
);
const LONGEST_SAMPLE = 24;
/** A date has eight; more may be a phone or an identity number in the wrong column. */
const MOST_DIGITS = 8;

/** Dates, numbers, units and words: digits and harmless characters stay, unless the digits are many. */
const plain: Mask = (raw, column) => {
  const words = new Set(column?.words?.flatMap(({ word, aliases }) => [...word, ...aliases.join('')]));
  const shown = [...raw.normalize('NFKC')].map((character) =>
    /\d/.test(character) || HARMLESS.has(character) || words.has(character) ? character : '*',
  );
  const digits = shown.filter((character) => /\d/.test(character)).length;
  const masked = digits > MOST_DIGITS ? shown.join('').replace(/\d/g, '*') : shown.join('');
  return shown.length > LONGEST_SAMPLE ? `${masked.slice(0, LONGEST_SAMPLE)}…` : masked;
};

const MASKS: Readonly<Partial<Record<ColumnType, Mask>>> = {
  name,
  latinName: name,
  organisation: name,
  phones: (raw) => maskPhone(raw),
  plates: (raw) => maskPlate(raw),
  uscc: number,
  residentId: number,
  idNumber: number,
  passport: number,
  text,
  list: text,
  code: text,
  nationality: text,
};

/** A cell as it may be printed and logged: masked by what its column holds; `undefined` for a blank cell. */
export function sampleOf(cell: Cell, column: FormColumn | null): string | undefined {
  const raw = trimmed(cellText(cell));
  if (raw === '') return undefined;
  if (raw.length > 256) return '*'.repeat(8);
  const mask = column === null ? text : (MASKS[column.type] ?? plain);
  return mask(raw, column);
}
