import { parsePhone } from '../../identifiers/index.js';
import { isCalendarDate } from '../../kernel/index.js';
import type { CellWriter } from './cell-writer.js';

const BETWEEN = '、';

/** The text of a value as it is; what is no text, number or list of them (a record of another make) is `''`. */
export const writeText: CellWriter = (value, context) => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map((entry) => writeText(entry, context)).join(BETWEEN) : '';
};

/** A date in one of two dresses; 长期 and what is no date as it is. */
export const writeDate: CellWriter = (value, context) => {
  const text = writeText(value, context);
  if (context.dates === 'iso' || !isCalendarDate(text)) return text;
  return `${Number(text.slice(0, 4))}年${Number(text.slice(5, 7))}月${Number(text.slice(8))}日`;
};

/** A number in digits: no exponent, which no office reads. */
export const writeNumber: CellWriter = (value, context) =>
  typeof value === 'number' && /e/.test(String(value)) ? inDigits(value) : writeText(value, context);

const inDigits = (value: number) =>
  Math.abs(value) < 1 ? value.toFixed(12).replace(/\.?0{1,12}$/, '') : BigInt(value).toString();

/** Phones as they are dialled in the mainland, others with their country code. */
export const writePhones: CellWriter = (value, context) =>
  Array.isArray(value)
    ? value.map((entry) => phoneText(writeText(entry, context))).join(BETWEEN)
    : phoneText(writeText(value, context));

const MOBILE = /^\+86(1[3-9]\d{9})$/;
/** Area codes have three digits or four with their 0; the rest is the number, and an extension. */
const LANDLINE = /^\+86(10|2\d|[3-9]\d{2})(\d{7,8})(?:;ext=(\d{1,8}))?$/;
const SERVICE = /^\+86([48]00\d{7})$/;

/** A masked number of the mainland: `+86138****1234`, `+86571****1234`. */
const MASKED = /^\+86(1[3-9]\d\*+\d+|\d+\*+\d*)$/;

function phoneText(phone: string): string {
  const masked = MASKED.exec(phone)?.[1];
  if (masked !== undefined) return /^1[3-9]/.test(masked) ? masked : `0${masked}`;
  const mobile = MOBILE.exec(phone)?.[1];
  if (mobile !== undefined) return mobile;
  return [serviceText(phone), landlineText(phone)].find((text) => isRead(text, phone)) ?? phone;
}

const serviceText = (phone: string) => SERVICE.exec(phone)?.[1] ?? '';

function landlineText(phone: string): string {
  const [, area, number, extension] = LANDLINE.exec(phone) ?? [];
  if (area === undefined || number === undefined) return '';
  return `0${area}-${number}${extension === undefined ? '' : `转${extension}`}`;
}

/** Tells whether a text is read as the phone again. */
function isRead(text: string, phone: string): boolean {
  if (text === '') return false;
  const parsed = parsePhone(text);
  return parsed.ok && parsed.value.number === phone;
}
