import { calendarDate, type PolicyRef, type Role } from '../kernel/index.js';
import type { DeliveryCommandType } from './delivery.js';

/**
 * What an office decides about its deliveries where CIM-4.2.7 leaves it open.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface DeliveryPolicy extends PolicyRef {
  /** Who may do what; `plan` begins deliveries. */
  readonly roles: Readonly<Record<DeliveryCommandType | 'plan', readonly Role[]>>;
  /** Visits that found nobody before a delivery may be given up; a whole number, 0 or more. */
  readonly attemptsBeforeGivingUp: number;
  /** Minutes from one visit to the next one that counts; what is recorded in between is one visit. */
  readonly minutesBetweenAttempts: number;
  /** Visits that one delivery records at most. */
  readonly attemptsAtMost: number;
  /** Set, with the reason, where another's signature is as good as the addressee's own. */
  readonly acceptsProxy: { readonly reason: string } | false;
  /** Calendar days after planning within which it is delivered, where the notice does not end before. */
  readonly deliverWithinDays: number;
}

/**
 * Anybody of the office carries and records; the clerk plans, gives up and cancels. Three visits, an hour or more
 * apart, before giving up, ten at most, seven days in all. Another's signature is recorded, and is no receipt of the addressee. The clause has none of the
 * numbers: they are defaults to override.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export const DEFAULT_DELIVERY_POLICY: DeliveryPolicy = {
  id: 'wuye.deliveries',
  version: '1',
  effectiveFrom: /* @__PURE__ */ calendarDate('2026-01-01'),
  roles: {
    plan: ['clerk', 'system'],
    attempt: ['staff'],
    sign: ['staff'],
    refuse: ['staff'],
    'give-up': ['clerk'],
    cancel: ['clerk'],
  },
  attemptsBeforeGivingUp: 3,
  minutesBetweenAttempts: 60,
  attemptsAtMost: 10,
  acceptsProxy: false,
  deliverWithinDays: 7,
};
