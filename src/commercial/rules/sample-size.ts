import type { EligibilityRule } from '../rule.js';

/** The sample has a size of the office’s uniform format. */
export const sampleSize: EligibilityRule = {
  code: 'COMMERCIAL.SAMPLE_SIZE_REFUSED',
  clause: 'CIM-4.2.1.3c',
  effect: 'blocks',
  path: ['sample', 'size'],
  judge: ({ application: { sample }, policy }) => {
    if (sample === 'none') return 'not-applicable';
    const size = sample?.size;
    if (size === undefined) return 'unknown';
    const taken = size !== 'other' && policy.sizes.includes(size);
    return { verdict: taken ? 'pass' : 'fail', facts: { size, sizes: policy.sizes } };
  },
};
