import type { EligibilityRule } from '../rule.js';

/** Somebody applies in person, by name. */
export const applicantNamed: EligibilityRule = {
  code: 'COMMERCIAL.APPLICANT_MISSING',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['applicant', 'name'],
  judge: ({ application }) => (application.applicant.name.trim() === '' ? 'unknown' : 'pass'),
};
