import type { EligibilityRule } from '../rule.js';
import { stamp } from './document-checks.js';

/** The copy of the business licence is stamped. */
export const licenceStamped: EligibilityRule = {
  code: 'COMMERCIAL.LICENCE_UNSTAMPED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ licence }) => stamp(licence),
};
