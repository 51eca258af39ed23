import type { EligibilityRule } from '../rule.js';

/** The applicant belongs to the shop, or shows that it sent him. */
export const applicantOfShop: EligibilityRule = {
  code: 'COMMERCIAL.APPLICANT_UNAUTHORISED',
  clause: 'CIM-4.2.1.3a',
  effect: 'reviews',
  path: ['applicant', 'relation'],
  judge: ({ application, documents }) => {
    const { relation } = application.applicant;
    if (relation === undefined) return 'unknown';
    if (relation !== 'agent') return 'pass';
    if (documents === undefined) return 'unknown';
    return documents.some(({ kind }) => kind === 'authorisation') ? 'pass' : 'fail';
  },
};
