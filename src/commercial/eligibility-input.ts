import type { ApplicationDocument, CommercialApplication } from './application.js';
import type { EligibilityContext } from './eligibility-context.js';
import type { EligibilityPolicy, TradeRule } from './policy.js';
import type { EligibilityInput, FoundDocument } from './rule.js';
import type { ApplicationDocumentKind } from './trade.js';

/** What the rules see of an application. */
export function eligibilityInput(
  application: CommercialApplication,
  context: Omit<EligibilityContext, 'rules'>,
  policy: EligibilityPolicy,
): EligibilityInput {
  const { documents, trade, wanted } = application;
  const { shop, screen, asOf } = context;
  const tradeRule =
    trade !== undefined && Object.hasOwn(policy.trades, trade) ? policy.trades[trade] : undefined;
  return {
    application,
    asOf,
    policy,
    shop,
    screen,
    documents,
    identity: longestValid(documents, 'identity-document'),
    licence: longestValid(documents, 'business-licence'),
    certificates: certificatesOf(documents, tradeRule),
    tradeRule,
    uscc: shop?.uscc ?? application.shop.uscc,
    boards: wanted.boards,
    copies: wanted.copies,
    from: wanted.from,
    until: wanted.until,
  };
}

/** Text order is time order, `'open-ended'` comes after every date, and what states no day counts least. */
function longestValid(
  documents: readonly ApplicationDocument[] | undefined,
  kind: ApplicationDocumentKind,
): FoundDocument {
  if (documents === undefined) return undefined;
  let found: ApplicationDocument | null = null;
  for (const document of documents) {
    if (document.kind !== kind) continue;
    if (found === null || (document.validUntil ?? '') > (found.validUntil ?? '')) found = document;
  }
  return found;
}

function certificatesOf(
  documents: readonly ApplicationDocument[] | undefined,
  tradeRule: TradeRule | undefined,
): readonly ApplicationDocument[] | undefined {
  if (tradeRule === undefined) return undefined;
  if (tradeRule.certificates.length === 0) return [];
  if (documents === undefined) return undefined;
  const found: ApplicationDocument[] = [];
  for (const kind of tradeRule.certificates) {
    const certificate = longestValid(documents, kind);
    if (certificate !== null && certificate !== undefined) found.push(certificate);
  }
  return found;
}
