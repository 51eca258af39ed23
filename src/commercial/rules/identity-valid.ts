import type { EligibilityRule } from '../rule.js';
import { validity } from './document-checks.js';

/** The identity document is valid, through its last day. */
export const identityValid: EligibilityRule = {
  code: 'COMMERCIAL.IDENTITY_EXPIRED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ identity, asOf }) => validity(identity, asOf),
};
