import type { EligibilityRule } from '../rule.js';

/** A sample was brought, and its file is kept with a digest. */
export const samplePresent: EligibilityRule = {
  code: 'COMMERCIAL.SAMPLE_MISSING',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['sample'],
  judge: ({ application: { sample } }) => {
    if (sample === 'none') return 'fail';
    return sample?.attachment === undefined ? 'unknown' : 'pass';
  },
};
