import { DEFAULT_DUTY_POLICY, type DutyPolicy, dutyOf } from '../duties/index.js';
import { calendarDate, type PolicyRef } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { RefreshPolicy, RefreshRule } from './policy.js';

/**
 * The refresh that the clauses ask for: monthly for all that CIM-4.1.5 to CIM-4.1.8 name.
 *
 * **Details**: where the source leaves the rhythm open, this is a default to override with {@link withRefreshRules}:
 * - owners: CIM-4.1.4 says "regularly": every 3 calendar months;
 * - occupancy: not monitored, no clause asks for it and its form has no column for it;
 * - the shop summary: monthly, since it holds the shop staff (CIM-4.1.5);
 * - regular outside service persons: as domestic workers;
 * - the committee's archive (CIM-4.1.2): not monitored.
 *
 * @example
 * ```ts
 * import { DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
 *
 * DEFAULT_REFRESH_POLICY.rules.dog?.period; // => { unit: 'calendar-month', count: 1 }
 * DEFAULT_REFRESH_POLICY.rules.owner?.clause; // => 'CIM-4.1.4'
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export const DEFAULT_REFRESH_POLICY: RefreshPolicy = /* @__PURE__ */ refreshPolicyOf(DEFAULT_DUTY_POLICY, {
  id: 'wuye.refresh',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
});

/**
 * The refresh policy that a division of duties asks for: of each kind the period and the clause of its verification.
 * Periods stand in the duty matrix alone.
 *
 * @param duties - who does what, and how often
 * @param ref - id, version and first day of the refresh policy
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { DEFAULT_DUTY_POLICY } from 'wuye/duties';
 * import { refreshPolicyOf } from 'wuye/refresh';
 *
 * const ref = { id: 'estate-7', version: '1', effectiveFrom: calendarDate('2027-01-01') };
 * refreshPolicyOf(DEFAULT_DUTY_POLICY, ref).rules.tenant?.clause; // => 'CIM-4.1.5'
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export function refreshPolicyOf(duties: DutyPolicy, ref: PolicyRef): RefreshPolicy {
  const rule = (kind: RecordKind): RefreshRule | null => {
    const { refresh, verifies } = dutyOf(kind, duties);
    const [verifier] = verifies;
    return refresh === null || verifier === undefined ? null : { period: refresh, clause: verifier.clause };
  };
  const rules = {
    owner: rule('owner'),
    tenant: rule('tenant'),
    shop: rule('shop'),
    'shop-staff': rule('shop-staff'),
    'foreign-national': rule('foreign-national'),
    'domestic-worker': rule('domestic-worker'),
    'service-person': rule('service-person'),
    'supplier-staff': rule('supplier-staff'),
    dog: rule('dog'),
    'parking-use': rule('parking-use'),
    'special-care': rule('special-care'),
    occupancy: rule('occupancy'),
    'committee-document': rule('committee-document'),
  };
  return { ...ref, rules };
}
