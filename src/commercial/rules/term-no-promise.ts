import type { EligibilityRule } from '../rule.js';
import { told } from './told.js';

/** The shop accepts that the office promises no commercial effect. */
export const termNoPromise: EligibilityRule = {
  code: 'COMMERCIAL.TERM_EFFECT_UNACCEPTED',
  clause: 'CIM-4.2.1.3g',
  effect: 'blocks',
  path: ['terms', 'noPromisedEffect'],
  judge: ({ application }) => told(application.terms?.noPromisedEffect),
};
