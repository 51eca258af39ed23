import type { EligibilityRule } from '../rule.js';
import { isSameName } from '../same-name.js';

/** The shop applies under the name on the register; another spelling is for a person to look at. */
export const shopName: EligibilityRule = {
  code: 'COMMERCIAL.SHOP_NAME_DIFFERS',
  clause: 'CIM-4.2.1.3a',
  effect: 'reviews',
  path: ['shop', 'name'],
  judge: ({ shop, application }) => {
    if (shop === undefined) return 'unknown';
    if (shop === null) return 'not-applicable';
    return isSameName(shop.shopName, application.shop.name) ? 'pass' : 'fail';
  },
};
