import type { EligibilityRule } from '../rule.js';
import { ownership } from './document-checks.js';

/** The business licence is the shop’s: it bears the credit code that the shop has on the register, or applies with. */
export const licenceOfShop: EligibilityRule = {
  code: 'COMMERCIAL.LICENCE_OF_ANOTHER_COMPANY',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ licence, uscc }) => ownership(licence, uscc),
};
