import type { EligibilityRule } from '../rule.js';
import { ofEach } from './certificate-checks.js';
import { ownership } from './document-checks.js';

/** The certificates are the shop’s. */
export const certificatesOfShop: EligibilityRule = {
  code: 'COMMERCIAL.CERTIFICATE_OF_ANOTHER_COMPANY',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ certificates, uscc }) => ofEach(certificates, (each) => ownership(each, uscc)),
};
