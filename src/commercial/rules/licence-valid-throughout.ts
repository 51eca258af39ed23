import type { EligibilityRule } from '../rule.js';
import { throughout } from './document-checks.js';

/** The business licence is valid as long as the posting is to hang. */
export const licenceValidThroughout: EligibilityRule = {
  code: 'COMMERCIAL.LICENCE_EXPIRES_WITHIN_POSTING',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ licence, asOf, until, policy }) => throughout(licence, asOf, until, policy.expiringWithinPosting),
};
