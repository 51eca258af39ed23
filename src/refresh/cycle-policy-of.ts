import { type CyclePolicy, DEFAULT_CYCLE_POLICY } from './cycle-policy.js';
import type { RefreshPolicy } from './policy.js';

/** The cycle policy of a refresh policy, with the defaults. */
export const cyclePolicyOf = (policy: RefreshPolicy): CyclePolicy => ({
  ...DEFAULT_CYCLE_POLICY,
  ...policy.cycle,
});
