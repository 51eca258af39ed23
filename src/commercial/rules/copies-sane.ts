import type { EligibilityRule } from '../rule.js';

/** There is at least one sheet for each board, in whole sheets. */
export const copiesSane: EligibilityRule = {
  code: 'COMMERCIAL.COPIES_IMPOSSIBLE',
  clause: 'CIM-4.2.1.3d',
  effect: 'blocks',
  path: ['wanted', 'copies'],
  judge: ({ copies, boards }) => {
    if (copies === undefined || boards === undefined) return 'unknown';
    const fits = Number.isSafeInteger(copies) && copies >= 1 && copies >= boards.length;
    return { verdict: fits ? 'pass' : 'fail', facts: { copies, boards: boards.length } };
  },
};
