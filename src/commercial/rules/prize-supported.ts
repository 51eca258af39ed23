import type { EligibilityRule } from '../rule.js';
import { support } from './claim-support.js';

/** A declared prize draw comes with its rules: kinds, conditions, sums, how to claim. */
export const prizeSupported: EligibilityRule = {
  code: 'COMMERCIAL.PRIZE_UNSUPPORTED',
  clause: 'CN-AUCL-11',
  effect: 'blocks',
  path: ['claims', 'prize'],
  judge: (input) => support(input, 'prize'),
};
