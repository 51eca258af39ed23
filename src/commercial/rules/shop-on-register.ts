import type { EligibilityRule } from '../rule.js';

/** The shop that applies is on the register. */
export const shopOnRegister: EligibilityRule = {
  code: 'COMMERCIAL.SHOP_NOT_ON_REGISTER',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['shop', 'record'],
  judge: ({ shop }) => (shop === undefined ? 'unknown' : shop === null ? 'fail' : 'pass'),
};
