import type { EligibilityRule } from '../rule.js';

/** The law keeps the trade’s advertising off such boards, or nearly so: a person looks. */
export const tradeRestricted: EligibilityRule = {
  code: 'COMMERCIAL.TRADE_RESTRICTED',
  clause: 'CIM-4.2.1.3b',
  effect: 'reviews',
  path: ['trade'],
  judge: ({ application, tradeRule }) => {
    if (tradeRule === undefined) return 'unknown';
    const { restrictedBy } = tradeRule;
    if (restrictedBy === undefined) return 'pass';
    return { verdict: 'fail', facts: { trade: application.trade ?? null, law: restrictedBy } };
  },
};
