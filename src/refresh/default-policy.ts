import { type ClauseId, calendarDate } from '../kernel/index.js';
import type { RefreshPolicy, RefreshRule } from './policy.js';

const monthly = (clause: ClauseId): RefreshRule => ({
  period: { unit: 'calendar-month', count: 1 },
  dueSoonDays: 0,
  clause,
});

const quarterly = (clause: ClauseId): RefreshRule => ({
  period: { unit: 'calendar-month', count: 3 },
  dueSoonDays: 14,
  clause,
});

/**
 * The refresh that the clauses ask for: monthly for all that CIM-4.1.5 to CIM-4.1.8 name.
 *
 * **Details**: where the source leaves the rhythm open, this is a default to override with {@link withRefreshRules}:
 * - owners: CIM-4.1.4 says "regularly": every 3 calendar months;
 * - occupancy: follows the owner card;
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
export const DEFAULT_REFRESH_POLICY: RefreshPolicy = {
  id: 'wuye.refresh',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  rules: {
    owner: quarterly('CIM-4.1.4'),
    tenant: monthly('CIM-4.1.5'),
    shop: monthly('CIM-4.1.5'),
    'shop-staff': monthly('CIM-4.1.5'),
    'foreign-national': monthly('CIM-4.1.5'),
    'domestic-worker': monthly('CIM-4.1.5'),
    'service-person': monthly('CIM-4.1.5'),
    'supplier-staff': monthly('CIM-4.1.5'),
    dog: monthly('CIM-4.1.6'),
    'parking-use': monthly('CIM-4.1.7'),
    'special-care': monthly('CIM-4.1.8'),
    occupancy: quarterly('CIM-4.1.4'),
    'committee-document': null,
  },
};
