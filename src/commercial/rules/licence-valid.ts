import type { EligibilityRule } from '../rule.js';
import { validity } from './document-checks.js';

/** The business licence is valid, through its last day. */
export const licenceValid: EligibilityRule = {
  code: 'COMMERCIAL.LICENCE_EXPIRED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ licence, asOf }) => validity(licence, asOf),
};
