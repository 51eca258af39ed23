import type { EligibilityRule } from '../rule.js';
import { current, currentThroughout, type LastDay } from './register-checks.js';

const lease: LastDay = ({ leaseUntil }) => leaseUntil;
const about = { clause: 'CIM-4.2.1.3a', effect: 'blocks', path: ['shop', 'record'] } as const;

/** The lease on the register is not over. A register that knows of no lease only says so: an owner may run the shop. */
export const shopLease: EligibilityRule = {
  ...about,
  code: 'COMMERCIAL.SHOP_LEASE_OVER',
  judge: (input) => current(input, lease),
};

/** The lease holds as long as the posting is to hang; the policy says how much that weighs. */
export const shopLeaseThroughout: EligibilityRule = {
  ...about,
  code: 'COMMERCIAL.SHOP_LEASE_ENDS_WITHIN_POSTING',
  judge: (input) => {
    const judgement = currentThroughout(input, lease);
    return typeof judgement === 'string'
      ? judgement
      : { ...judgement, effect: input.policy.expiringWithinPosting };
  },
};
