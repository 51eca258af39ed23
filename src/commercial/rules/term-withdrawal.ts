import type { EligibilityRule } from '../rule.js';
import { told } from './told.js';

/** The shop accepts that an emergency may take the sheet down without compensation. */
export const termWithdrawal: EligibilityRule = {
  code: 'COMMERCIAL.TERM_WITHDRAWAL_UNACCEPTED',
  clause: 'CIM-4.2.1.3e',
  effect: 'blocks',
  path: ['terms', 'withdrawalWithoutCompensation'],
  judge: ({ application }) => told(application.terms?.withdrawalWithoutCompensation),
};
