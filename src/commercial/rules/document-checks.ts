import type { Verdict } from '../../kernel/index.js';
import type { ApplicationDocument } from '../application-content.js';
import type { Asked, PaperTerms } from '../papers.js';
import type { EligibilityInput, FoundDocument, Judgement } from '../rule.js';
import { isSameName } from '../same-name.js';
import { covers } from './scope-of-business.js';

/** What the checks of a paper read beside it. */
export type PaperContext = Pick<
  EligibilityInput,
  'application' | 'asOf' | 'policy' | 'shop' | 'tradeRule' | 'uscc' | 'until'
>;

/** Judges one part of a paper that was brought, by what is asked of its kind. */
export type PaperCheck = (
  document: ApplicationDocument,
  context: PaperContext,
  terms: PaperTerms,
) => Judgement;

/** Judges a paper that may be missing: the rule that misses it says so. */
export const onFound = (
  document: FoundDocument,
  check: PaperCheck,
  context: PaperContext,
  terms: PaperTerms,
): Judgement =>
  document === undefined ? 'unknown' : document === null ? 'not-applicable' : check(document, context, terms);

/** Whether a paper was brought. */
export function presence(document: FoundDocument): Verdict {
  return document === undefined ? 'unknown' : document === null ? 'fail' : 'pass';
}

const unstated = (asked: Asked): Verdict => (asked === 'needed' ? 'unknown' : 'not-applicable');

/** Whether a paper bears the applicant's name. No fact: names are personal. */
export const person: PaperCheck = ({ holder }, { application }, { person: asked }) => {
  if (asked === 'not' || holder === undefined) return unstated(asked);
  return isSameName(holder, application.applicant.name) ? 'pass' : 'fail';
};

/** Whether a paper bears the shop's credit code. */
export const company: PaperCheck = ({ uscc }, { uscc: shops }, { company: asked }) => {
  if (asked === 'not' || uscc === undefined) return unstated(asked);
  return shops === undefined ? 'unknown' : uscc === shops ? 'pass' : 'fail';
};

/** Whether a copy bears a stamp. */
export const stamp: PaperCheck = ({ stamped }, { policy }, { stamp: terms }) => {
  const asked = terms === 'by-policy' ? (policy.identityStamped ? 'needed' : 'not') : terms;
  if (asked === 'not' || stamped === undefined) return unstated(asked);
  return stamped ? 'pass' : 'fail';
};

/** Whether a paper is valid today: it is through its last day. */
export const validity: PaperCheck = ({ validUntil }, { asOf }, { until: asked }) => {
  if (validUntil === undefined) return unstated(asked);
  return { verdict: validUntil < asOf ? 'fail' : 'pass', facts: { until: validUntil } };
};

/** Whether a paper that is valid today still is on the last day of the posting. */
export const throughout: PaperCheck = ({ validUntil }, { asOf, until, policy }, { until: asked }) => {
  if (validUntil === undefined) return unstated(asked);
  if (until === undefined) return 'unknown';
  if (validUntil < asOf) return 'not-applicable';
  return {
    verdict: validUntil < until ? 'fail' : 'pass',
    facts: { until: validUntil, postingUntil: until },
    effect: policy.expiringWithinPosting,
  };
};

/** Whether a company's paper bears a name of the shop, where it bears one: its own, or its operator's. */
export const companyName: PaperCheck = ({ holder }, { application, shop }, { person: asked }) => {
  if (holder === undefined || asked !== 'not') return 'not-applicable';
  if (isSameName(holder, application.shop.name)) return 'pass';
  if (shop === undefined || shop === null) return shop === undefined ? 'unknown' : 'fail';
  return isSameName(holder, shop.shopName) || isSameName(holder, shop.operatorName) ? 'pass' : 'fail';
};

/** Whether the scope of business that a licence states speaks of the declared trade. */
export const scope: PaperCheck = ({ scopeOfBusiness }, { application, tradeRule }) => {
  if (scopeOfBusiness === undefined || tradeRule === undefined || tradeRule.scopeWords.length === 0)
    return 'unknown';
  if (covers(scopeOfBusiness, tradeRule.scopeWords)) return 'pass';
  return { verdict: 'fail', facts: { trade: application.trade ?? null } };
};
