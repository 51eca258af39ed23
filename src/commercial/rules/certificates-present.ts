import type { EligibilityRule } from '../rule.js';

/** Every certificate that the trade needs was brought. */
export const certificatesPresent: EligibilityRule = {
  code: 'COMMERCIAL.CERTIFICATE_MISSING',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['documents'],
  judge: ({ documents, tradeRule }) => {
    if (tradeRule === undefined) return 'unknown';
    const { certificates } = tradeRule;
    if (certificates.length === 0) return 'not-applicable';
    if (documents === undefined) return { verdict: 'unknown', facts: { documents: certificates } };
    const missing = certificates.filter((needed) => !documents.some(({ kind }) => kind === needed));
    return {
      verdict: missing.length > 0 ? 'fail' : 'pass',
      facts: { documents: missing.length > 0 ? missing : certificates },
    };
  },
};
