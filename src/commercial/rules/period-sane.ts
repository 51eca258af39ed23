import type { EligibilityRule } from '../rule.js';

/** The wanted days begin before they end, and none of them is past: nobody can post on it any more. */
export const periodSane: EligibilityRule = {
  code: 'COMMERCIAL.PERIOD_IMPOSSIBLE',
  clause: 'CIM-4.2.1.3d',
  effect: 'blocks',
  path: ['wanted'],
  judge: ({ from, until, asOf }) => {
    if (from === undefined || until === undefined) return 'unknown';
    return { verdict: until < from || from < asOf ? 'fail' : 'pass', facts: { from, until } };
  },
};
