import type { EligibilityRule } from '../rule.js';
import { stamp } from './document-checks.js';

/** The copy of the identity document is stamped, where the policy reads the clause so. */
export const identityStamped: EligibilityRule = {
  code: 'COMMERCIAL.IDENTITY_UNSTAMPED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ identity, policy }) => (policy.identityStamped ? stamp(identity) : 'not-applicable'),
};
