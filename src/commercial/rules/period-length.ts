import { daysIncluded } from '../days-included.js';
import type { EligibilityRule } from '../rule.js';

/** The posting hangs no longer than the policy lets one hang, both days counted. */
export const periodLength: EligibilityRule = {
  code: 'COMMERCIAL.PERIOD_TOO_LONG',
  clause: 'CIM-4.2.1.3d',
  effect: 'blocks',
  path: ['wanted'],
  judge: ({ from, until, policy: { maxDays } }) => {
    if (from === undefined || until === undefined) return 'unknown';
    if (until < from) return 'not-applicable';
    const days = daysIncluded(from, until);
    return { verdict: days > maxDays ? 'fail' : 'pass', facts: { days, maxDays } };
  },
};
