import { failed, type Issue, ok, type Result } from '../kernel/index.js';
import { readBirthDate } from './birth-date.js';
import type { ResidentIdIssueCode } from './codes.js';
import { maskIdNumber } from './mask-number.js';
import { mod11Check } from './mod-11-2.js';
import { isUnreadable, lengthOf, normaliseCode } from './normalise.js';
import { holderOfRegion, isProvince } from './region.js';
import type { ResidentId, ResidentIdKind, ResidentIdOptions } from './resident-id-kinds.js';
import { withSample } from './with-sample.js';

// As most are written: nothing to tidy up.
const MODERN = /^[1-9]\d{16}[\dX]$/;
// What a spreadsheet makes of 18 digits in a number cell.
const SCIENTIFIC = /^\d(?:\.\d{1,17})?E\+?1\d$/;
// A multiplication sign or a Cyrillic letter where the check character X belongs.
const LOOKS_LIKE_X = /^(\d{17})[×Хх]$/u;
const STRAY = /[^0-9X]|X(?!$)/u;

/**
 * Parses an identity number of GB 11643: citizens, residents of Hong Kong, Macau and Taiwan with a residence permit,
 * foreigners with the permanent residence card of 2023, and on request the 15 digits of old.
 *
 * **Details**: blanks, hyphens, full-width digits, a small x and the Roman numeral Ⅹ are put right first. A wrong check
 * character is reported alone, since the rest is not to be trusted then; after it, region and birth date are both
 * reported. Counties are not looked up: cards keep the code of a county that was abolished.
 *
 * **Gotchas**: a number that a spreadsheet kept as a number has lost its last three digits: `3.60102E+17`, and `000` at
 * the end with a wrong check character, are `ID_PRECISION_LOST`. One in eleven of the latter passes the check by chance.
 * Who reads cells knows which were numbers: hand such a cell over as `cell.toExponential()`, and none slips through.
 *
 * @param input - the number as it was written
 * @param options - the day to judge by, the earliest birth, what to do with 15 digits
 * @returns the number with what stands in it, or its issues; see {@link RESIDENT_ID_ISSUE_CODES}
 *
 * @example
 * ```ts
 * import { parseResidentId } from 'wuye/identifiers';
 *
 * const result = parseResidentId('330106 19880808 008x');
 * result.ok && result.value.number; // => '33010619880808008X'
 * result.ok && result.value.bornOn; // => '1988-08-08'
 * result.ok && result.value.sex; // => 'female'
 *
 * const wrong = parseResidentId('330106198808080081');
 * wrong.ok ? [] : wrong.issues;
 * // => [{ code: 'ID_CHECK_DIGIT', path: [], sample: '330***********0081' }]
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parseResidentId(
  input: string,
  options: ResidentIdOptions = {},
): Result<ResidentId, ResidentIdIssueCode> {
  return withSample(read(input, options), () => maskIdNumber(input));
}

function read(input: string, options: ResidentIdOptions): Result<ResidentId, ResidentIdIssueCode> {
  if (isUnreadable(input)) return wrongLength(lengthOf(input));
  if (MODERN.test(input) && mod11Check(input.slice(0, -1)) === input.at(-1))
    return readModern(input, options);
  const number = normaliseCode(input).replace(LOOKS_LIKE_X, '$1X');
  if (SCIENTIFIC.test(number)) return failed('ID_PRECISION_LOST');
  const stray = number.search(STRAY);
  if (stray >= 0)
    return failed('ID_CHARACTER', { params: { position: lengthOf(number.slice(0, stray)) + 1 } });
  if (/^\d{15}$/.test(number)) return readLegacy(number, options);
  if (number.length !== 18) return wrongLength(number.length);
  if (mod11Check(number.slice(0, -1)) !== number.at(-1)) {
    return failed(number.endsWith('000') ? 'ID_PRECISION_LOST' : 'ID_CHECK_DIGIT');
  }
  return readModern(number, options);
}

const wrongLength = (actual: number) => failed('ID_LENGTH', { params: { expected: 18, actual } });

function readModern(number: string, options: ResidentIdOptions) {
  const birth = number.slice(6, 14);
  const sequence = number.slice(14, 17);
  if (number.startsWith('9')) {
    const province = number.slice(1, 3);
    const kind = isProvince(province) ? 'foreigner-permanent' : null;
    return assemble({ number, birth, sequence, kind, region: `${province}0000` }, options);
  }
  const region = number.slice(0, 6);
  const kind = holderOfRegion(region);
  const unusual = kind === 'citizen' && region.endsWith('0000');
  return assemble({ number, birth, sequence, kind, region }, options, unusual ? ['ID_REGION_UNUSUAL'] : []);
}

function readLegacy(number: string, options: ResidentIdOptions) {
  if (options.legacy15 !== 'accept') return failed('ID_LEGACY_15');
  const region = number.slice(0, 6);
  const kind = isProvince(region.slice(0, 2)) ? 'legacy-15' : null;
  const parts = {
    number,
    kind,
    region,
    birth: `19${number.slice(6, 12)}`,
    sequence: number.slice(12),
  } as const;
  return assemble(parts, options, ['ID_LEGACY_15']);
}

interface Parts {
  readonly number: string;
  /** `null`: the region is none. */
  readonly kind: ResidentIdKind | null;
  readonly region: string;
  /** `YYYYMMDD` */
  readonly birth: string;
  /** Three digits. */
  readonly sequence: string;
}

function assemble(
  { number, kind, region, birth, sequence }: Parts,
  options: ResidentIdOptions,
  warnings: readonly ResidentIdIssueCode[] = [],
): Result<ResidentId, ResidentIdIssueCode> {
  const bornOn = readBirthDate(birth, options);
  if (kind !== null && typeof bornOn === 'string') {
    const sex = Number(sequence) % 2 === 1 ? 'male' : 'female';
    return ok(
      { number, kind, region, bornOn, sex },
      warnings.map((code) => ({ code, path: [] })),
    );
  }
  const issues: Issue<ResidentIdIssueCode>[] = [];
  if (kind === null) issues.push({ code: 'ID_REGION', path: [] });
  if (typeof bornOn !== 'string') issues.push({ code: 'ID_BIRTH_DATE', path: [], params: bornOn });
  return { ok: false, issues };
}

/**
 * The 18-character number of a citizen whose register still holds 15 digits: the century 19 and the check character
 * are put in. Other numbers come back unchanged.
 *
 * **When to use**: to find one person under an old and a new number. It is derived, not read from a card.
 *
 * @param id - a parsed number
 *
 * @example
 * ```ts
 * import { modernResidentId, parseResidentId } from 'wuye/identifiers';
 *
 * const result = parseResidentId('110101900307001', { legacy15: 'accept' });
 * result.ok && modernResidentId(result.value); // => '110101199003070011'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function modernResidentId(id: ResidentId): string {
  if (id.kind !== 'legacy-15') return id.number;
  const digits = `${id.number.slice(0, 6)}19${id.number.slice(6)}`;
  return `${digits}${mod11Check(digits)}`;
}
