import { calendarDate, type PolicyRef, type Role } from '../kernel/index.js';
import type { DocumentKind, RecordKind } from '../records/index.js';

/**
 * What may come to its last day.
 *
 * @category Registers
 * @since 0.1.0
 */
export type ExpirySubject = 'lease' | 'shop-lease' | 'visa' | 'rabies' | 'dog-licence' | 'shop-licence';

/**
 * What the source leaves open about whole registers.
 *
 * @category Registers
 * @since 0.1.0
 */
export interface RegisterPolicy extends PolicyRef {
  /** Days before the last day from which something counts as expiring; the last day itself is day 0. */
  readonly expiringWithinDays: Readonly<Record<ExpirySubject, number>>;
  /**
   * The registers in which a person is expected once. The others rightly repeat people of these: a foreign owner
   * stands on two, a dog's keeper and a space's user are owners or tenants.
   */
  readonly personRegisters: readonly RecordKind[];
  /**
   * Comparisons for each plate on one parking space. Up to this many uses of a space every overlap is found; beyond, a
   * hostile sheet ends in an `unknown` finding instead of a run without end.
   */
  readonly comparisonsPerPlate: number;
  /** Overlaps reported for one space; more end in an `unknown` finding. */
  readonly overlapsPerSpace: number;
  /** Documents of which a person has one number: two persons with different ones are never merged. */
  readonly contradictoryDocuments: readonly DocumentKind[];
  /** Roles that merge and unmerge persons. */
  readonly personRoles: readonly Role[];
  /** Roles that split, merge and renumber units. */
  readonly unitRoles: readonly Role[];
}

/**
 * Everything is expiring 30 days ahead; the clerk and the information officer keep persons and units in order.
 *
 * @category Registers
 * @since 0.1.0
 */
export const DEFAULT_REGISTER_POLICY: RegisterPolicy = {
  id: 'wuye.registers',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  expiringWithinDays: {
    lease: 30,
    'shop-lease': 30,
    visa: 30,
    rabies: 30,
    'dog-licence': 30,
    'shop-licence': 30,
  },
  personRegisters: ['owner', 'tenant', 'shop-staff', 'domestic-worker', 'service-person', 'supplier-staff'],
  comparisonsPerPlate: 200,
  overlapsPerSpace: 1000,
  contradictoryDocuments: ['resident-id', 'business-licence'],
  personRoles: ['clerk', 'information-officer'],
  unitRoles: ['clerk', 'information-officer'],
};
