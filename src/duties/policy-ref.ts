import type { PolicyRef } from '../kernel/index.js';

/** What a decision keeps of the policy it was made under. */
export const policyRef = ({ id, version, effectiveFrom }: PolicyRef): PolicyRef => ({
  id,
  version,
  effectiveFrom,
});
