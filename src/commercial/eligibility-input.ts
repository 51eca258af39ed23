import type { ApplicationDocument, CommercialApplication } from './application.js';
import type { EligibilityContext } from './eligibility-context.js';
import { findPaper } from './find-paper.js';
import { CLAIM_PAPERS } from './papers.js';
import type { EligibilityPolicy, TradeRule } from './policy.js';
import type { EligibilityInput } from './rule.js';
import type { PaperContext } from './rules/document-checks.js';
import type { ApplicationDocumentKind } from './trade.js';

/** What the rules see of an application. */
export function eligibilityInput(
  application: CommercialApplication,
  { shop, screen, asOf }: Omit<EligibilityContext, 'rules'>,
  policy: EligibilityPolicy,
): EligibilityInput {
  const { documents, trade, wanted } = application;
  const tradeRule =
    trade !== undefined && Object.hasOwn(policy.trades, trade) ? policy.trades[trade] : undefined;
  const { boards, copies, from, until } = wanted;
  const uscc = shop?.uscc ?? application.shop.uscc;
  const papers = { application, asOf, policy, shop, tradeRule, uscc, until };
  return {
    application,
    asOf,
    policy,
    shop,
    screen,
    documents,
    identity: findPaper(documents, 'identity-document', papers),
    licence: findPaper(documents, 'business-licence', papers),
    certificates: certificatesOf(documents, kindsNeeded(application, tradeRule), papers),
    tradeRule,
    uscc,
    boards,
    copies,
    from,
    until,
  };
}

const NONE: readonly never[] = [];

/** The kinds that the trade, a declared claim and an agent need, each once. */
function kindsNeeded(
  { claims, applicant }: CommercialApplication,
  tradeRule: TradeRule | undefined,
): readonly ApplicationDocumentKind[] {
  let kinds: readonly ApplicationDocumentKind[] = tradeRule?.certificates ?? NONE;
  const add = (kind: ApplicationDocumentKind) => {
    if (!kinds.includes(kind)) kinds = [...kinds, kind];
  };
  if (isMade(claims?.price)) add(CLAIM_PAPERS.price);
  if (isMade(claims?.prize)) add(CLAIM_PAPERS.prize);
  if (isMade(claims?.return)) add(CLAIM_PAPERS.return);
  if (applicant.relation === 'agent') add('authorisation');
  return kinds;
}

const isMade = (claim: unknown) => claim !== undefined && claim !== 'none';

function certificatesOf(
  documents: readonly ApplicationDocument[] | undefined,
  kinds: readonly ApplicationDocumentKind[],
  context: PaperContext,
): readonly ApplicationDocument[] | undefined {
  if (kinds.length === 0) return NONE;
  if (documents === undefined) return undefined;
  const found: ApplicationDocument[] = [];
  for (const kind of kinds) {
    const paper = findPaper(documents, kind, context);
    if (paper !== null && paper !== undefined) found.push(paper);
  }
  return found;
}
