import type { EligibilityRule } from '../rule.js';
import { presence } from './document-checks.js';

/** The business licence was brought. */
export const licencePresent: EligibilityRule = {
  code: 'COMMERCIAL.LICENCE_MISSING',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ licence }) => presence(licence),
};
