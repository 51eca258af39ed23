import type { EligibilityRule } from '../rule.js';
import { presence } from './document-checks.js';

/** The identity document was brought. */
export const identityPresent: EligibilityRule = {
  code: 'COMMERCIAL.IDENTITY_MISSING',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ identity }) => presence(identity),
};
