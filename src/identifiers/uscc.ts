import { failed, type Issue, ok, type Result } from '../kernel/index.js';
import type { UsccIssueCode } from './codes.js';
import { maskIdNumber } from './mask-number.js';
import { isUnreadable, lengthOf, normaliseCode } from './normalise.js';
import { isProvince } from './region.js';
import { organisationCheckCharacter, usccCheckCharacter } from './uscc-check.js';
import { withSample } from './with-sample.js';

/**
 * A unified social credit code and its parts.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface Uscc {
  /** All 18 characters. */
  readonly code: string;
  /** The department that registered it: `9` market supervision, `5` civil affairs, ... */
  readonly department: string;
  /** What kind of body, within its department: `91` is an enterprise, `92` an individual business. */
  readonly category: string;
  /** Six digits of the place of registration. */
  readonly division: string;
  /** Nine characters of GB 11714. */
  readonly organisation: string;
}

// Departments and their categories as far as they are published. New ones appear without notice: warn, never refuse.
const CATEGORIES: Readonly<Record<string, string>> = {
  '1': '1239',
  '2': '19',
  '3': '123459',
  '4': '19',
  '5': '12349',
  '6': '129',
  '7': '129',
  '8': '19',
  '9': '123',
  A: '19',
  N: '1239',
  Y: '1',
};

const STRAY = /[^0-9A-HJ-NP-RTUWXY]/u;
const SCIENTIFIC = /^\d(?:\.\d{1,17})?E\+?1\d$/;

/**
 * Parses a unified social credit code (GB 32100-2015).
 *
 * **Details**: length, alphabet (no I, O, S, V, Z), digits in the division, and the check character are hard rules, as
 * is department 0, which nobody has. What the standard left open or later notices changed is a warning: departments,
 * categories and divisions that the tables do not list, and the inner check digit of the organisation code.
 *
 * @param input - the code as it was written
 * @returns the code in parts, or its issues; see {@link USCC_ISSUE_CODES}
 *
 * @example
 * ```ts
 * import { parseUscc } from 'wuye/identifiers';
 *
 * const result = parseUscc('91440300 192181490g');
 * result.ok && result.value;
 * // => { code: '91440300192181490G', department: '9', category: '1', division: '440300', organisation: '192181490' }
 * parseUscc('91440300192181490H').ok; // => false
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parseUscc(input: string): Result<Uscc, UsccIssueCode> {
  return withSample(read(input), () => maskIdNumber(input));
}

function read(input: string): Result<Uscc, UsccIssueCode> {
  if (isUnreadable(input)) return wrongLength(lengthOf(input));
  const code = normaliseCode(input);
  if (SCIENTIFIC.test(code)) return failed('USCC_PRECISION_LOST');
  const stray = code.search(STRAY);
  if (stray >= 0) return strayAt(lengthOf(code.slice(0, stray)));
  if (code.length !== 18) return wrongLength(code.length);
  const letter = code.slice(2, 8).search(/\D/);
  if (letter >= 0) return strayAt(letter + 2);
  if (usccCheckCharacter(code.slice(0, 17)) !== code[17]) {
    return failed(/^\d{15}000$/.test(code) ? 'USCC_PRECISION_LOST' : 'USCC_CHECK_DIGIT');
  }
  if (code.startsWith('0')) return failed('USCC_DEPARTMENT', { params: { department: '0' } });

  const value = {
    code,
    department: code.slice(0, 1),
    category: code.slice(1, 2),
    division: code.slice(2, 8),
    organisation: code.slice(8, 17),
  };
  return ok(value, odditiesOf(value));
}

const wrongLength = (actual: number) => failed('USCC_LENGTH', { params: { expected: 18, actual } });
const strayAt = (index: number) => failed('USCC_CHARACTER', { params: { position: index + 1 } });

function odditiesOf(uscc: Uscc): readonly Issue<UsccIssueCode>[] {
  const { department, category, division, organisation } = uscc;
  const found: Issue<UsccIssueCode>[] = [];
  const categories = CATEGORIES[department];
  if (categories === undefined) found.push({ code: 'USCC_DEPARTMENT', path: [], params: { department } });
  else if (!categories.includes(category)) {
    found.push({ code: 'USCC_CATEGORY', path: [], params: { department, category } });
  }
  // 10 is the national level: `100000`.
  const province = division.slice(0, 2);
  if (province !== '10' && !isProvince(province)) {
    found.push({ code: 'USCC_DIVISION', path: [], params: { division } });
  }
  if (organisationCheckCharacter(organisation.slice(0, 8)) !== organisation[8]) {
    found.push({ code: 'USCC_ORGANISATION', path: [] });
  }
  return found;
}
