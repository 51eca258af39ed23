import type { EligibilityRule } from '../rule.js';
import { ofEach } from './certificate-checks.js';
import { stamp } from './document-checks.js';

/** The copies of the certificates are stamped. */
export const certificatesStamped: EligibilityRule = {
  code: 'COMMERCIAL.CERTIFICATE_UNSTAMPED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ certificates }) => ofEach(certificates, stamp),
};
