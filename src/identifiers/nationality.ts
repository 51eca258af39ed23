import { failed, ok, type Result } from '../kernel/index.js';
import { maskText } from './mask-text.js';
import { NATIONALITIES } from './nationalities.js';
import { isUnreadable } from './normalise.js';

/**
 * A country or region of ISO 3166-1.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface Nationality {
  /** `JP` */
  readonly alpha2: string;
  /** `JPN` */
  readonly alpha3: string;
  /** Three digits: `392`. */
  readonly numeric: string;
  /** As it is written in the mainland: 日本, 中国香港. */
  readonly zh: string;
  readonly en: string;
}

// What may follow a country's name, and the state's form behind it.
const OF_THE_COUNTRY = /(?:籍|公民|人)$/;
const FORM_OF_STATE = /(?:(?:人民|民主|联邦|伊斯兰)?共和国|王国|公国|大公国|联邦)$/;

/**
 * Parses a nationality as forms hold it: the Chinese or English name, a usual other name, or a code of ISO 3166-1.
 *
 * **Details**: case, accents, blanks and punctuation do not matter. Names that stand for two countries (Congo) are not
 * read. 中国香港, 中国澳门 and 中国台湾 are regions with codes of their own.
 *
 * @param input - 日本, 韩国籍, `USA`, `Viet Nam`, `840`, ...
 * @returns the country or region, or `NATIONALITY_UNKNOWN`
 *
 * @example
 * ```ts
 * import { parseNationality } from 'wuye/identifiers';
 *
 * const result = parseNationality('大韩民国');
 * result.ok && result.value;
 * // => { alpha2: 'KR', alpha3: 'KOR', numeric: '410', zh: '韩国', en: 'South Korea' }
 * const code = parseNationality('840');
 * code.ok && code.value.zh; // => '美国'
 * parseNationality('火星').ok; // => false
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parseNationality(input: string): Result<Nationality, 'NATIONALITY_UNKNOWN'> {
  const unknown = () => failed('NATIONALITY_UNKNOWN', { sample: maskText(input) });
  if (isUnreadable(input)) return unknown();
  const key = input
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const name = key.replace(OF_THE_COUNTRY, '');
  const found = find(key) ?? find(name) ?? find(name.replace(FORM_OF_STATE, ''));
  return found === null ? unknown() : ok(found);
}

function find(key: string): Nationality | null {
  if (key === '') return null;
  const wanted = `|${key}|`;
  const row = NATIONALITIES.find((entry) => entry[5].includes(wanted));
  if (row === undefined) return null;
  const [alpha2, alpha3, numeric, zh, en] = row;
  return { alpha2, alpha3, numeric, zh, en };
}
