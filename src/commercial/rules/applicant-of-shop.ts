import { termsOfPaper } from '../papers.js';
import type { EligibilityRule } from '../rule.js';
import { onFound, person } from './document-checks.js';

/** The applicant belongs to the shop, or shows that it sent them: with an authorisation in their name. */
export const applicantOfShop: EligibilityRule = {
  code: 'COMMERCIAL.APPLICANT_UNAUTHORISED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['applicant', 'relation'],
  judge: (input) => {
    const { relation } = input.application.applicant;
    if (relation === undefined) return 'unknown';
    if (relation !== 'agent') return 'pass';
    const { certificates } = input;
    const authorisation = certificates?.find(({ kind }) => kind === 'authorisation');
    if (authorisation === undefined) return certificates === undefined ? 'unknown' : 'fail';
    return onFound(authorisation, person, input, termsOfPaper('authorisation'));
  },
};
