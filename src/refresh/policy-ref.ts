import type { PolicyRef } from '../kernel/index.js';

/** What a decision keeps of a policy: which one it was, not what it says. */
export const policyRef = ({ id, version, effectiveFrom }: PolicyRef): PolicyRef => ({
  id,
  version,
  effectiveFrom,
});
