import type { EligibilityRule } from '../rule.js';

/** The lease on the register is not over. A register that knows of no lease only says so: an owner may run the shop. */
export const shopLease: EligibilityRule = {
  code: 'COMMERCIAL.SHOP_LEASE_OVER',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['shop', 'record'],
  judge: ({ shop, asOf }) => {
    if (shop === undefined) return 'unknown';
    if (shop === null) return 'not-applicable';
    const { leaseUntil } = shop;
    if (leaseUntil === undefined) return { verdict: 'unknown', effect: 'advises' };
    return leaseUntil < asOf ? { verdict: 'fail', facts: { until: leaseUntil } } : 'pass';
  },
};
