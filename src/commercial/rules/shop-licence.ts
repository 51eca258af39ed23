import type { EligibilityRule } from '../rule.js';

/** The licence on the register is not over. The paper in hand counts more, so that a person looks, and brings the register up to date. */
export const shopLicence: EligibilityRule = {
  code: 'COMMERCIAL.SHOP_LICENCE_OUTDATED',
  clause: 'CIM-4.2.1.3a',
  effect: 'reviews',
  path: ['shop', 'record'],
  judge: ({ shop, asOf }) => {
    if (shop === undefined) return 'unknown';
    if (shop === null) return 'not-applicable';
    const { licenceValidUntil } = shop;
    if (licenceValidUntil === undefined) return { verdict: 'unknown', effect: 'advises' };
    return licenceValidUntil < asOf ? { verdict: 'fail', facts: { until: licenceValidUntil } } : 'pass';
  },
};
