import type { EligibilityRule } from '../rule.js';
import { told } from './told.js';

/** The shop accepts that the office carries no joint liability. */
export const termNoLiability: EligibilityRule = {
  code: 'COMMERCIAL.TERM_LIABILITY_UNACCEPTED',
  clause: 'CIM-4.2.1.3g',
  effect: 'blocks',
  path: ['terms', 'noJointLiability'],
  judge: ({ application }) => told(application.terms?.noJointLiability),
};
