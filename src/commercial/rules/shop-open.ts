import type { EligibilityRule } from '../rule.js';

/** The shop on the register is not closed. */
export const shopOpen: EligibilityRule = {
  code: 'COMMERCIAL.SHOP_CLOSED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['shop', 'record'],
  judge: ({ shop }) => {
    if (shop === undefined) return 'unknown';
    if (shop === null) return 'not-applicable';
    const { status } = shop;
    return status.state === 'open' ? 'pass' : { verdict: 'fail', facts: { closedOn: status.on } };
  },
};
