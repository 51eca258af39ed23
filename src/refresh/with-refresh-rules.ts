import type { PolicyRef } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { RefreshPolicy, RefreshRule } from './policy.js';
import { partsOf } from './rule-parts.js';

/**
 * A policy that differs from another in the rules of some kinds. It gets an id and a version of its own, so that old
 * decisions can be told from new ones.
 *
 * @param policy - the policy to start from
 * @param ref - id, version and first day of the new one
 * @param overrides - kind to its whole new rule, `null` to stop monitoring it
 * @returns the new policy; the given one stays as it is
 * @throws `KERNEL.INVALID_ARGUMENT` for a period outside 1 to 120 months, or days outside 0 to 3660
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { DEFAULT_REFRESH_POLICY, withRefreshRules } from 'wuye/refresh';
 *
 * const policy = withRefreshRules(
 *   DEFAULT_REFRESH_POLICY,
 *   { id: 'chenghu.refresh', version: '1', effectiveFrom: calendarDate('2026-07-01') },
 *   { owner: { period: { unit: 'calendar-month', count: 12 }, clause: 'CIM-4.1.4' } },
 * );
 * policy.rules.owner?.period.count; // => 12
 * policy.rules.dog?.period.count; // => 1
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export function withRefreshRules(
  policy: RefreshPolicy,
  { id, version, effectiveFrom }: PolicyRef,
  overrides: Readonly<Partial<Record<RecordKind, RefreshRule | null>>>,
): RefreshPolicy {
  for (const rule of Object.values(overrides)) if (rule) partsOf(rule);
  return { ...policy, id, version, effectiveFrom, rules: { ...policy.rules, ...overrides } };
}
