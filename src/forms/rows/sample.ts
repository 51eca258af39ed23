import { maskIdNumber, maskName, maskPhone, maskPlate, maskText } from '../../identifiers/index.js';
import { type Cell, cellText, trimmed } from '../cell.js';
import type { ColumnType, FormColumn } from '../form.js';

type Mask = (text: string) => string;

const number: Mask = (text) => maskIdNumber(text);
const name: Mask = maskName;
const text: Mask = (raw) => maskText(raw);

/** Characters of dates, units and measures. */
const HARMLESS = new Set('-/.:,+¥() 年月日号时分秒约栋幢座楼单元室至到上下午㎡m²平方米厘c人个#');
/** What clerks write where they do not know. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...['?', '??', '不详', '不明', '未知', '待定', '待测', '待查', '待补', '暂无', '暂缺', '没有', '长期'],
  ...['上月底', '本月', '上月', '月底', '年底', '去年', '今年', '门卫室', '免费'],
]);
const LONGEST_SAMPLE = 24;
/** A date has eight; more may be a phone or an identity number in the wrong column. */
const MOST_DIGITS = 8;
/** Seven and eight digits in one run may be a land line or the number of a paper, where they are no day. */
const RUN_OF_NO_DAY = /(?<!\d)(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}(?!\d))\d{7,8}(?!\d)/;

/**
 * Dates, numbers, units and words: digits stay unless they are many, and with them what belongs to dates and measures.
 * A text without digits may be a name in the wrong column.
 */
const plain: Mask = (raw) => {
  const characters = [...raw.normalize('NFKC')];
  const digits = characters.filter((character) => /\d/.test(character)).length;
  if (digits === 0) return PLACEHOLDERS.has(raw) ? raw : maskText(raw);
  const few = digits <= MOST_DIGITS && !RUN_OF_NO_DAY.test(characters.join(''));
  const masked = characters.map((character) => {
    const shown = /\d/.test(character) ? few : HARMLESS.has(character);
    return shown ? character : '*';
  });
  return masked.length > LONGEST_SAMPLE ? `${masked.slice(0, LONGEST_SAMPLE).join('')}…` : masked.join('');
};

const MASKS: Readonly<Partial<Record<ColumnType, Mask>>> = {
  name,
  latinName: name,
  organisation: name,
  phones: maskPhone,
  plates: maskPlate,
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
  return mask(raw);
}
