import { isGiven } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { FieldPolicy, MaskKind } from './field-policy.js';
import { fieldPlan, mapRecord } from './map-record.js';
import { HIDDEN } from './mask-value.js';
import type { RevealCase } from './reveal.js';
import { passIf, type RevealFinding, revealFinding } from './reveal-finding.js';

const IDENTIFYING: ReadonlySet<MaskKind> = /* @__PURE__ */ new Set([
  'name',
  'document-number',
  'phone',
  'plate',
  'address',
]);
/** What may stand between the digits of a number that was split up. */
const GAP = '[^\\p{L}\\p{N}]{0,3}';
const groups = (...sizes: readonly number[]) => sizes.map((size) => `\\d{${size}}`).join(GAP);
const MOBILE = `(?=1${GAP}[3-9])(?:${[
  groups(3, 4, 4),
  groups(4, 4, 3),
  groups(3, 3, 5),
  groups(5, 6),
  '\\d(?:[^\\p{L}\\p{N}]{1,3}\\d){10}',
].join('|')})`;
const digits = (count: number) => `(?:${GAP}\\d){${count}}`;
const MONTH_AND_DAY = `${GAP}(?:0${GAP}[1-9]|1${GAP}[0-2])${GAP}[0-3]${GAP}\\d`;
const RESIDENT_ID = `[1-9]${digits(5)}${GAP}(?:1${GAP}[89]|2${GAP}0)${digits(2)}${MONTH_AND_DAY}${digits(3)}${GAP}[\\dX]`;
const OLD_RESIDENT_ID = `[1-9]\\d{5}${GAP}\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d${GAP}\\d{3}`;
/** A mobile number or a resident identity number of 18 or 15 characters, whoever's it is. */
const NUMBER = /* @__PURE__ */ new RegExp(
  `(?<!\\d)(?:(?:00)?86${GAP})?(?:${MOBILE}|${RESIDENT_ID}|${OLD_RESIDENT_ID})(?!\\d)`,
  'u',
);

/** Is a reason given (it must be possible to look back why), and does it tell nothing that the log must not hold? */
export function reasonGiven(given: RevealCase): readonly RevealFinding[] {
  const { reason } = given.request;
  return [
    revealFinding('REVEAL.REASON_MISSING', 'CIM-4.3', passIf(isGiven(reason))),
    revealFinding('REVEAL.REASON_TELLS_VALUE', 'CN-PIPL-51', tellsValue(given)),
  ];
}

/** The reason as it may stand in the log. */
export function loggedReason(given: RevealCase): string {
  const { reason } = given.request;
  if (!isGiven(reason)) return '';
  return tellsValue(given) === 'pass' ? reason : HIDDEN;
}

function tellsValue(given: RevealCase): RevealFinding['verdict'] {
  const { request, record } = given;
  if (!isGiven(request.reason)) return 'not-applicable';
  if (NUMBER.test(halfWidth(request.reason))) return 'fail';
  const reason = plain(request.reason);
  return record === null
    ? 'unknown'
    : passIf(!identifyingValues(given, record).some((value) => reason.includes(value)));
}

/** What identifies the people of the record; not the staff who wrote it, nor what the whole office sees. */
function identifyingValues({ policy, request }: RevealCase, record: RegisterRecord): readonly string[] {
  const values: string[] = [];
  mapRecord(record, fieldPlan(policy, request.kind), (value, _field, known) => {
    if (typeof value === 'string' && known !== null && tells(known)) {
      const text = plain((value.split(';ext=', 1)[0] ?? '').replace(/^\+86/, ''));
      if ([...text].length > 1) values.push(text);
      // A land line is said without its area code.
      if (known.mask === 'phone' && text.length > 9) values.push(text.slice(-7));
    }
    return '';
  });
  return values;
}

const tells = ({ mask, purposes, clear }: FieldPolicy): boolean =>
  IDENTIFYING.has(mask) && !purposes.includes('record-keeping') && !clear.shown.includes('staff');

const halfWidth = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\p{Cf}/gu, '');

/** Letters and digits alone: what else stands between them splits a name up, and changes nothing. */
const plain = (text: string): string => halfWidth(text).replace(/[^\p{L}\p{N}]/gu, '');
