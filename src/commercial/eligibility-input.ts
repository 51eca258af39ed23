import type { CommercialApplication } from './application.js';
import type { ApplicationDocument } from './application-content.js';
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
  const { boards, copies, from, until } = wanted;
  // One object for all, filled in order: the papers are found by what stands there before them.
  const input: Filled = {
    application,
    asOf,
    policy,
    shop,
    screen,
    documents,
    identity: undefined,
    licence: undefined,
    certificates: undefined,
    tradeRule: trade !== undefined && Object.hasOwn(policy.trades, trade) ? policy.trades[trade] : undefined,
    uscc: shop?.uscc ?? application.shop.uscc,
    boards,
    copies,
    from,
    until,
  };
  input.identity = findPaper(documents, 'identity-document', input);
  input.licence = findPaper(documents, 'business-licence', input);
  input.certificates = certificatesOf(documents, kindsNeeded(application, input.tradeRule), input);
  return input;
}

type Filled = { -readonly [Key in keyof EligibilityInput]: EligibilityInput[Key] };

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The kinds that the trade, a declared claim and an agent need, each once. */
function kindsNeeded(
  { claims, applicant }: CommercialApplication,
  tradeRule: TradeRule | undefined,
): readonly ApplicationDocumentKind[] {
  const trades = tradeRule?.certificates ?? NONE;
  if (claims === undefined && applicant.relation !== 'agent') return trades;
  const kinds = new Set<ApplicationDocumentKind>(trades);
  if (isMade(claims?.price)) kinds.add(CLAIM_PAPERS.price);
  if (isMade(claims?.prize)) kinds.add(CLAIM_PAPERS.prize);
  if (isMade(claims?.return)) kinds.add(CLAIM_PAPERS.return);
  if (applicant.relation === 'agent') kinds.add('authorisation');
  return [...kinds];
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
