import type { EligibilityRule } from '../rule.js';
import { throughout } from './document-checks.js';

/** The identity document is valid as long as the posting is to hang. */
export const identityValidThroughout: EligibilityRule = {
  code: 'COMMERCIAL.IDENTITY_EXPIRES_WITHIN_POSTING',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ identity, asOf, until, policy }) =>
    throughout(identity, asOf, until, policy.expiringWithinPosting),
};
