import type { CalendarDate, Effect, Verdict } from '../../kernel/index.js';
import type { ApplicationDocument } from '../application.js';
import type { FoundDocument, Judgement } from '../rule.js';
import type { ApplicationDocumentKind } from '../trade.js';

/** A document that is not there has nothing to be judged: the rule that misses it says so. */
const absent = (document: null | undefined): Verdict => (document === null ? 'not-applicable' : 'unknown');

/** Whether a document was brought. */
export function presence(document: FoundDocument): Verdict {
  return document === undefined ? 'unknown' : document === null ? 'fail' : 'pass';
}

/** Whether a document is valid on a day: it is through its last one. */
export function validity(document: FoundDocument, asOf: CalendarDate): Judgement {
  if (document === null || document === undefined) return absent(document);
  const { validUntil } = document;
  if (validUntil === undefined) return 'unknown';
  return { verdict: validUntil < asOf ? 'fail' : 'pass', facts: { until: validUntil } };
}

/** Whether a document that is valid today still is on the last day of the posting. */
export function throughout(
  document: FoundDocument,
  asOf: CalendarDate,
  until: CalendarDate | undefined,
  effect: Effect,
): Judgement {
  if (document === null || document === undefined) return absent(document);
  const { validUntil } = document;
  if (validUntil === undefined || until === undefined) return 'unknown';
  if (validUntil < asOf) return 'not-applicable';
  return {
    verdict: validUntil < until ? 'fail' : 'pass',
    facts: { until: validUntil, postingUntil: until },
    effect,
  };
}

/** Whether a copy bears a stamp. */
export function stamp(document: FoundDocument): Verdict {
  if (document === null || document === undefined) return absent(document);
  return document.stamped === undefined ? 'unknown' : document.stamped ? 'pass' : 'fail';
}

/** Whether a licence or certificate bears the shop's credit code. */
export function ownership(document: FoundDocument, uscc: string | undefined): Verdict {
  if (document === null || document === undefined) return absent(document);
  if (document.uscc === undefined || uscc === undefined) return 'unknown';
  return document.uscc === uscc ? 'pass' : 'fail';
}

/** Whether a declared claim comes with the document that it needs; `'none'` needs none. */
export function support(
  claim: 'none' | 'made' | object | undefined,
  documents: readonly ApplicationDocument[] | undefined,
  needed: ApplicationDocumentKind,
): Verdict {
  if (claim === 'none') return 'not-applicable';
  if (claim === undefined || documents === undefined) return 'unknown';
  return documents.some(({ kind }) => kind === needed) ? 'pass' : 'fail';
}
