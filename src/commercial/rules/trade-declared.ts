import type { EligibilityRule } from '../rule.js';

/** The shop declares what trade it applies for: the certificates depend on it. */
export const tradeDeclared: EligibilityRule = {
  code: 'COMMERCIAL.TRADE_UNDECLARED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['trade'],
  judge: ({ application, tradeRule }) =>
    tradeRule === undefined ? 'unknown' : { verdict: 'pass', facts: { trade: application.trade ?? null } },
};
