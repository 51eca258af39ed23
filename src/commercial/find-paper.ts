import type { Verdict } from '../kernel/index.js';
import type { ApplicationDocument } from './application-content.js';
import { termsOfPaper } from './papers.js';
import type { FoundDocument } from './rule.js';
import {
  company,
  companyName,
  type PaperCheck,
  type PaperContext,
  person,
  scope,
  stamp,
  throughout,
  validity,
} from './rules/document-checks.js';
import type { ApplicationDocumentKind } from './trade.js';

/**
 * The paper of a kind that satisfies most, in whatever order they lie: the one with the best outcome; of equals the one that
 * is the applicant's or the shop's, then the stamped one, then the one that is valid longest.
 */
export function findPaper(
  documents: readonly ApplicationDocument[] | undefined,
  kind: ApplicationDocumentKind,
  context: PaperContext,
): FoundDocument {
  if (documents === undefined) return undefined;
  let found: ApplicationDocument | null = null;
  for (const document of documents) {
    if (document.kind === kind) found = found === null ? document : better(found, document, context);
  }
  return found;
}

function better(one: ApplicationDocument, other: ApplicationDocument, context: PaperContext) {
  const difference = lack(one, context) - lack(other, context);
  if (difference !== 0) return difference < 0 ? one : other;
  // Text order is time order, `'open-ended'` comes after every date, and what states no day counts least.
  return (other.validUntil ?? '') > (one.validUntil ?? '') ? other : one;
}

const BLOCKING: readonly PaperCheck[] = [person, company, stamp, validity];
const REVIEWED: readonly PaperCheck[] = [companyName, scope];

/** How much a paper lacks: first what comes of it, then which check finds it, the checks in order of weight. */
function lack(document: ApplicationDocument, context: PaperContext): number {
  const terms = termsOfPaper(document.kind);
  let outcome = 0;
  let detail = 0;
  const weigh = (check: PaperCheck, unknown: number, fail: number) => {
    const judgement = check(document, context, terms);
    const weight = WEIGHT[typeof judgement === 'string' ? judgement : judgement.verdict];
    if (weight >= UNKNOWN) outcome = Math.max(outcome, weight === FAIL ? fail : unknown);
    detail = detail * 4 + weight;
  };
  for (const check of BLOCKING) weigh(check, REFUSED - 1, REFUSED);
  const { expiringWithinPosting } = context.policy;
  weigh(throughout, REFUSED - 1, OUTCOME_OF[expiringWithinPosting]);
  for (const check of REVIEWED) {
    if (check !== scope || document.kind === 'business-licence') weigh(check, 1, 1);
  }
  return outcome * 4 ** 7 + detail;
}

const REFUSED = 3;
const OUTCOME_OF = { blocks: REFUSED, reviews: 1, advises: 0 } as const;
const UNKNOWN = 2;
const FAIL = 3;
const WEIGHT: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'not-applicable': 1,
  unknown: UNKNOWN,
  fail: FAIL,
};
