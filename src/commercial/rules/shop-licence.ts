import type { EligibilityRule } from '../rule.js';
import { current, currentThroughout, type LastDay } from './register-checks.js';

const licence: LastDay = ({ licenceValidUntil }) => licenceValidUntil;
const about = { clause: 'CIM-4.2.1.3a', effect: 'reviews', path: ['shop', 'record'] } as const;

/** The licence on the register is not over. The paper in hand counts more, so that a person looks, and brings the register up to date. */
export const shopLicence: EligibilityRule = {
  ...about,
  code: 'COMMERCIAL.SHOP_LICENCE_OUTDATED',
  judge: (input) => current(input, licence),
};

/** The licence on the register holds as long as the posting is to hang. */
export const shopLicenceThroughout: EligibilityRule = {
  ...about,
  code: 'COMMERCIAL.SHOP_LICENCE_ENDS_WITHIN_POSTING',
  judge: (input) => currentThroughout(input, licence),
};
