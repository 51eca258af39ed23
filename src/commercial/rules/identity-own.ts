import type { EligibilityRule } from '../rule.js';

/** The identity document is the applicant’s own. No fact: names are personal. */
export const identityOwn: EligibilityRule = {
  code: 'COMMERCIAL.IDENTITY_OF_ANOTHER',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ identity, application }) => {
    if (identity === null) return 'not-applicable';
    if (identity?.holder === undefined) return 'unknown';
    return identity.holder === application.applicant.name ? 'pass' : 'fail';
  },
};
