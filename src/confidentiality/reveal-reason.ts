import { isGiven } from '../kernel/index.js';
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
/** A mobile number or a resident identity number, whoever's it is. */
const NUMBER = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dX])(?!\d)/;

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
  const reason = plain(request.reason);
  if (NUMBER.test(reason)) return 'fail';
  return record === null
    ? 'unknown'
    : passIf(!identifyingValues(given).some((value) => reason.includes(value)));
}

/** What identifies the people of the record; not the staff who wrote it, nor what the whole office sees. */
function identifyingValues({ policy, record, request }: RevealCase): readonly string[] {
  const values: string[] = [];
  if (record === null) return values;
  mapRecord(record, fieldPlan(policy, request.kind), (value, _field, known) => {
    if (typeof value === 'string' && known !== null && tells(known)) {
      const text = plain(value.replace(/;ext=.*$/, '').replace(/^\+86/, ''));
      if ([...text].length > 1) values.push(text);
    }
    return '';
  });
  return values;
}

const tells = ({ mask, purposes, clear }: FieldPolicy): boolean =>
  IDENTIFYING.has(mask) && !purposes.includes('record-keeping') && !clear.shown.includes('staff');

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}·•]/gu, '');
