import type { ApplicationDocumentKind } from './trade.js';

/**
 * What is asked of a part of a paper: it has to state it; what it states has to hold; the policy says which; nothing.
 */
export type Asked = 'needed' | 'if-stated' | 'by-policy' | 'not';

/** What is asked of a kind of paper (CIM-4.2.1.3a). */
export interface PaperTerms {
  /** That it bears the applicant's name. */
  readonly person: Asked;
  /** That it bears the shop's credit code. */
  readonly company: Asked;
  /** That the copy is stamped. */
  readonly stamp: Asked;
  /** That it holds today, and as long as the posting is to hang. */
  readonly until: Asked;
}

/** What is asked of a licence or certificate. */
export const CERTIFICATE: PaperTerms = { person: 'not', company: 'needed', stamp: 'needed', until: 'needed' };

/** Evidence has no form: a price list need bear neither stamp nor day, but what it bears has to hold. */
const EVIDENCE: PaperTerms = {
  person: 'not',
  company: 'if-stated',
  stamp: 'if-stated',
  until: 'if-stated',
};

/** What is asked of an identity document. */
export const IDENTITY: PaperTerms = {
  person: 'needed',
  company: 'not',
  stamp: 'by-policy',
  until: 'needed',
};

/** Every rule about papers reads this table. An authorisation names the agent and its term, and is stamped. */
const PAPERS: Readonly<Record<ApplicationDocumentKind, PaperTerms>> = {
  'identity-document': IDENTITY,
  'business-licence': CERTIFICATE,
  authorisation: { person: 'needed', company: 'if-stated', stamp: 'needed', until: 'needed' },
  'food-business-licence': CERTIFICATE,
  'medical-institution-licence': CERTIFICATE,
  'drug-business-licence': CERTIFICATE,
  'advertisement-review': CERTIFICATE,
  'school-licence': CERTIFICATE,
  'tobacco-licence': CERTIFICATE,
  'financial-licence': CERTIFICATE,
  'property-filing': CERTIFICATE,
  'price-evidence': EVIDENCE,
  'prize-rules': EVIDENCE,
  other: EVIDENCE,
};

/** What is asked of a kind; of a kind that only a host knows, what is asked of a certificate. */
export const termsOfPaper = (kind: ApplicationDocumentKind): PaperTerms => PAPERS[kind] ?? CERTIFICATE;

/** The paper that supports each declared claim. */
export const CLAIM_PAPERS = {
  price: 'price-evidence',
  prize: 'prize-rules',
  return: 'financial-licence',
} as const satisfies Readonly<Record<string, ApplicationDocumentKind>>;
