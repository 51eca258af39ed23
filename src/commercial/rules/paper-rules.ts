import type { EligibilityFindingCode } from '../codes.js';
import { CERTIFICATE, IDENTITY } from '../papers.js';
import type { EligibilityRule } from '../rule.js';
import { ofEach } from './certificate-checks.js';
import {
  company,
  companyName,
  onFound,
  type PaperCheck,
  person,
  presence,
  scope,
  stamp,
  throughout,
  validity,
} from './document-checks.js';

const about = (
  code: EligibilityFindingCode,
  judge: EligibilityRule['judge'],
  effect: EligibilityRule['effect'] = 'blocks',
): EligibilityRule => ({ code, clause: 'CIM-4.2.1.3a', effect, path: ['documents'], judge });

const ofIdentity =
  (check: PaperCheck): EligibilityRule['judge'] =>
  (input) =>
    onFound(input.identity, check, input, IDENTITY);
const ofLicence =
  (check: PaperCheck): EligibilityRule['judge'] =>
  (input) =>
    onFound(input.licence, check, input, CERTIFICATE);
const ofCertificates =
  (check: PaperCheck): EligibilityRule['judge'] =>
  (input) =>
    ofEach(input.certificates, check, input);

/** The identity document: brought, the applicant's own, valid as long as the posting hangs, stamped where the policy reads the clause so. */
export const IDENTITY_RULES: readonly EligibilityRule[] = [
  about('COMMERCIAL.IDENTITY_MISSING', ({ identity }) => presence(identity)),
  about('COMMERCIAL.IDENTITY_OF_ANOTHER', ofIdentity(person)),
  about('COMMERCIAL.IDENTITY_EXPIRED', ofIdentity(validity)),
  about('COMMERCIAL.IDENTITY_EXPIRES_WITHIN_POSTING', ofIdentity(throughout)),
  about('COMMERCIAL.IDENTITY_UNSTAMPED', (input) =>
    input.policy.identityStamped ? onFound(input.identity, stamp, input, IDENTITY) : 'not-applicable',
  ),
];

/**
 * The business licence: brought, the shop's, valid as long as the posting hangs, stamped. Words of a scope of business are
 * weak evidence, so a person looks where they do not name the trade.
 */
export const LICENCE_RULES: readonly EligibilityRule[] = [
  about('COMMERCIAL.LICENCE_MISSING', ({ licence }) => presence(licence)),
  about('COMMERCIAL.LICENCE_OF_ANOTHER_COMPANY', ofLicence(company)),
  about('COMMERCIAL.LICENCE_EXPIRED', ofLicence(validity)),
  about('COMMERCIAL.LICENCE_EXPIRES_WITHIN_POSTING', ofLicence(throughout)),
  about('COMMERCIAL.LICENCE_UNSTAMPED', ofLicence(stamp)),
  about('COMMERCIAL.LICENCE_SCOPE_UNCOVERED', ofLicence(scope), 'reviews'),
];

/** What was brought for the trade, for a claim and for an agent: the shop's, valid as long as the posting hangs, stamped. */
export const CERTIFICATE_RULES: readonly EligibilityRule[] = [
  about('COMMERCIAL.CERTIFICATE_OF_ANOTHER_COMPANY', ofCertificates(company)),
  about('COMMERCIAL.CERTIFICATE_EXPIRED', ofCertificates(validity)),
  about('COMMERCIAL.CERTIFICATE_EXPIRES_WITHIN_POSTING', ofCertificates(throughout)),
  about('COMMERCIAL.CERTIFICATE_UNSTAMPED', ofCertificates(stamp)),
  about(
    'COMMERCIAL.PAPER_HOLDER_DIFFERS',
    (input) => {
      const { licence, certificates } = input;
      if (licence === null || licence === undefined) return ofEach(certificates, companyName, input);
      if (certificates === undefined) return 'unknown';
      return ofEach([licence, ...certificates], companyName, input);
    },
    'reviews',
  ),
];
