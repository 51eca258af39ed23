import { WuyeError } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { RefreshPolicy, RefreshRule } from './policy.js';

/**
 * The rule of a kind under a policy; `null` where the kind is not monitored.
 *
 * @param policy - the policy
 * @param kind - the kind of record
 * @throws `KERNEL.INVALID_ARGUMENT` when the policy does not know the kind
 *
 * @example
 * ```ts
 * import { DEFAULT_REFRESH_POLICY, ruleOf } from 'wuye/refresh';
 *
 * ruleOf(DEFAULT_REFRESH_POLICY, 'dog')?.clause; // => 'CIM-4.1.6'
 * ruleOf(DEFAULT_REFRESH_POLICY, 'committee-document'); // => null
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export function ruleOf(policy: RefreshPolicy, kind: RecordKind): RefreshRule | null {
  const rule = Object.hasOwn(policy.rules, kind) ? policy.rules[kind] : undefined;
  if (rule === undefined)
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `the policy has no rule for ${String(kind)}`);
  return rule;
}
