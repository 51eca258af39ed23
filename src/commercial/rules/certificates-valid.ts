import type { EligibilityRule } from '../rule.js';
import { ofEach } from './certificate-checks.js';
import { validity } from './document-checks.js';

/** The certificates that the trade needs are valid, through their last day. */
export const certificatesValid: EligibilityRule = {
  code: 'COMMERCIAL.CERTIFICATE_EXPIRED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ certificates, asOf }) => ofEach(certificates, (each) => validity(each, asOf)),
};
