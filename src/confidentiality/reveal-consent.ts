import type { CalendarDate } from '../kernel/index.js';
import type { Consent } from './consent.js';
import type { AskedField, RevealCase } from './reveal.js';
import { passIf, type RevealFinding, revealFinding } from './reveal-finding.js';

/** A field that takes consent, of grown-ups or of a child. */
type Needed = Pick<AskedField, 'field' | 'policy'> & { readonly besideChild?: boolean };

/** Whether a consent holds on a day: given, not past, not withdrawn. */
function isInForce({ givenOn, until, withdrawnOn }: Consent, on: CalendarDate): boolean {
  return (
    givenOn <= on && (until === undefined || on <= until) && (withdrawnOn === undefined || on < withdrawnOn)
  );
}

/**
 * Whether a consent covers a field: a separate one names it, a general one may mean all; for a child a parent or
 * guardian gives it, and that says nothing for the grown-ups beside the child.
 */
function covers(consent: Consent, { field, policy, besideChild }: Needed): boolean {
  const named = consent.fields !== 'all' && consent.fields.some((own) => own === field);
  const separate = consent.basis === 'separate-consent' && named;
  const general = policy.basis === 'consent' && (named || consent.fields === 'all');
  const giver = policy.class === 'child' ? 'guardian' : besideChild ? 'person' : consent.by;
  return (separate || general) && consent.by === giver;
}

/**
 * Is consent on file for the fields that rest on it? One rule for grown-ups, one for children; a field that tells of both
 * takes both.
 */
export function consentsPresent(given: RevealCase): readonly RevealFinding[] {
  const { fields, policy, context } = given;
  const exempt = policy.withoutConsent.includes(context.viewer.purpose);
  const needed = (asked: readonly Needed[]) =>
    asked.filter(({ policy: { basis } }) => !exempt && (basis === 'consent' || basis === 'separate-consent'));
  const ofChild = ({ policy: { class: own } }: Needed) => own === 'child';
  const ofAdults = fields.flatMap((asked): readonly Needed[] =>
    asked.ofAdults === null
      ? []
      : [{ field: asked.field, policy: asked.ofAdults, besideChild: ofChild(asked) }],
  );
  return [
    consentFinding(given, 'REVEAL.CONSENT_MISSING', needed(ofAdults.filter((field) => !ofChild(field)))),
    consentFinding(given, 'REVEAL.GUARDIAN_CONSENT_MISSING', needed(fields.filter(ofChild))),
  ];
}

function consentFinding(
  { request, context: { consents, viewer }, policy, asOf }: RevealCase,
  code: 'REVEAL.CONSENT_MISSING' | 'REVEAL.GUARDIAN_CONSENT_MISSING',
  needed: readonly Needed[],
): RevealFinding {
  const clause = code === 'REVEAL.CONSENT_MISSING' ? 'CN-PIPL-29' : 'CN-PIPL-31';
  const facts = { purpose: viewer.purpose };
  if (needed.length === 0) return revealFinding(code, clause, 'not-applicable', facts);
  const standing = (consents ?? []).filter(
    (consent) =>
      consent.kind === request.kind &&
      consent.record === request.record &&
      consent.purposes.includes(viewer.purpose) &&
      isInForce(consent, asOf),
  );
  const without = needed.filter((field) => !standing.some((consent) => covers(consent, field)));
  const verdict = consents === undefined ? 'unknown' : passIf(without.length === 0);
  const effect = policy.reviewedAfterwards.includes(viewer.purpose) ? 'reviews' : 'blocks';
  return revealFinding(
    code,
    clause,
    verdict,
    { ...facts, fields: without.map(({ field }) => field) },
    effect,
  );
}
