import { type PolicyRef, WuyeError } from '../kernel/index.js';
import { RECORD_KINDS } from '../records/common.js';
import type { RecordKind } from '../records/index.js';
import type { RefreshPolicy, RefreshRule } from './policy.js';
import { partsOf } from './rule-parts.js';

/**
 * A policy that differs from another in the rules of some kinds. It gets an id and a version of its own, so that old
 * decisions can be told from new ones.
 *
 * @param policy - the policy to start from
 * @param ref - id, version and first day of the new one
 * @param overrides - kind to what changes of its rule, `null` to stop monitoring it
 * @returns the new policy; the given one stays as it is
 * @throws `KERNEL.INVALID_ARGUMENT` for a period outside 1 to 120 months, days outside 0 to 3660, or a kind that was not
 * monitored and gets no period or no clause
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { DEFAULT_REFRESH_POLICY, withRefreshRules } from 'wuye/refresh';
 *
 * const policy = withRefreshRules(
 *   DEFAULT_REFRESH_POLICY,
 *   { id: 'chenghu.refresh', version: '1', effectiveFrom: calendarDate('2026-07-01') },
 *   { owner: { period: { unit: 'calendar-month', count: 12 } } },
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
  overrides: Readonly<Partial<Record<RecordKind, Partial<RefreshRule> | null>>>,
): RefreshPolicy {
  const rules = { ...policy.rules };
  for (const kind of RECORD_KINDS) {
    const override = overrides[kind];
    if (override !== undefined)
      rules[kind] = override === null ? null : completed(kind, policy.rules[kind], override);
  }
  return { ...policy, id, version, effectiveFrom, rules };
}

/** A rule with what it leaves out taken from the one before. */
function completed(
  kind: RecordKind,
  before: RefreshRule | null,
  override: Partial<RefreshRule>,
): RefreshRule {
  const { period, clause, ...rest } = { ...before, ...override };
  if (period === undefined || clause === undefined) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `the rule of ${kind} needs a period and a clause`);
  }
  const rule = { ...rest, period, clause };
  partsOf(rule);
  return rule;
}
