import type { EligibilityRule } from '../rule.js';
import { saysSomething } from '../screen/says-something.js';

/**
 * The words of the sample, and the name of the shop, hold nothing that a person must look at. Hits are reasons to look,
 * never a verdict. A sample whose words nobody typed was not screened.
 */
export const contentScreened: EligibilityRule = {
  code: 'COMMERCIAL.CONTENT_FLAGGED',
  clause: 'CIM-4.2.1.3b',
  effect: 'reviews',
  path: ['sample', 'text'],
  judge: ({ application: { sample, shop }, screen }) => {
    if (sample === 'none') return 'not-applicable';
    const text = sample?.text;
    if (text === undefined || screen === undefined) return 'unknown';
    const hits = [...(saysSomething(shop.name) ? screen(shop.name) : []), ...screen(text)];
    if (hits.length === 0) return saysSomething(text) ? 'pass' : 'unknown';
    const claimKinds = [...new Set(hits.map(({ kind }) => kind))];
    const laws = [...new Set(hits.map(({ clause }) => clause))];
    return { verdict: 'fail', facts: { claimKinds, hits: hits.length, laws } };
  },
};
