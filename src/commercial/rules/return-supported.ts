import type { EligibilityRule } from '../rule.js';
import { support } from './claim-support.js';

/** A declared return on money comes with the licence to offer one. */
export const returnSupported: EligibilityRule = {
  code: 'COMMERCIAL.RETURN_UNSUPPORTED',
  clause: 'CN-ADV-25',
  effect: 'blocks',
  path: ['claims', 'return'],
  judge: (input) => support(input, 'return'),
};
