import type { EligibilityRule } from '../rule.js';
import { support } from './claim-support.js';

/** A declared claim on prices comes with what shows it, whatever the words are. */
export const priceSupported: EligibilityRule = {
  code: 'COMMERCIAL.PRICE_UNSUPPORTED',
  clause: 'CN-ADV-8',
  effect: 'blocks',
  path: ['claims', 'price'],
  judge: (input) => support(input, 'price'),
};
