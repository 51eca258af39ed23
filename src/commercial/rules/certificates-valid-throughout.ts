import type { EligibilityRule } from '../rule.js';
import { ofEach } from './certificate-checks.js';
import { throughout } from './document-checks.js';

/** The certificates are valid as long as the posting is to hang. */
export const certificatesValidThroughout: EligibilityRule = {
  code: 'COMMERCIAL.CERTIFICATE_EXPIRES_WITHIN_POSTING',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ certificates, asOf, until, policy }) =>
    ofEach(certificates, (each) => throughout(each, asOf, until, policy.expiringWithinPosting)),
};
