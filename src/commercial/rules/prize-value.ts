import type { EligibilityRule } from '../rule.js';

/** The highest prize of a draw is not above what the law allows; a right of use counts at its worth. */
export const prizeValue: EligibilityRule = {
  code: 'COMMERCIAL.PRIZE_TOO_HIGH',
  clause: 'CN-AUCL-11',
  effect: 'blocks',
  path: ['claims', 'prize'],
  judge: ({ application: { claims }, policy: { maxPrizeFen } }) => {
    const prize = claims?.prize;
    if (prize === 'none') return 'not-applicable';
    const valueFen = prize?.valueFen;
    if (valueFen === undefined || !Number.isSafeInteger(valueFen) || valueFen < 0) return 'unknown';
    return { verdict: valueFen > maxPrizeFen ? 'fail' : 'pass', facts: { valueFen, maxPrizeFen } };
  },
};
