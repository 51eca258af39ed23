import type { EligibilityRule } from '../rule.js';
import { covers } from './scope-of-business.js';

/** The scope of business on the licence speaks of the declared trade. Words are weak evidence, so a person looks where they do not. */
export const licenceScope: EligibilityRule = {
  code: 'COMMERCIAL.LICENCE_SCOPE_UNCOVERED',
  clause: 'CIM-4.2.1.3a',
  effect: 'reviews',
  path: ['documents'],
  judge: ({ licence, application, tradeRule }) => {
    if (licence === null) return 'not-applicable';
    const scope = licence?.scopeOfBusiness;
    if (scope === undefined || tradeRule === undefined || tradeRule.scopeWords.length === 0) return 'unknown';
    if (covers(scope, tradeRule.scopeWords)) return 'pass';
    return { verdict: 'fail', facts: { trade: application.trade ?? null } };
  },
};
