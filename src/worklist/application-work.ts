import {
  type CommercialApplication,
  DEFAULT_ELIGIBILITY_POLICY,
  type EligibilityPolicy,
} from '../commercial/index.js';
import { addDays, type CalendarDate, dateAt, type Zone } from '../kernel/index.js';
import type { WorkCode } from './codes.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * What the work on applications depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface ApplicationWorkContext {
  readonly asOf: CalendarDate;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** `DEFAULT_ELIGIBILITY_POLICY` by default. */
  readonly policy?: EligibilityPolicy;
}

const DECIDE: WorkCode = 'APPLICATION.DECIDE';

/**
 * The applications for commercial notices that wait for a decision (CIM-4.2.1.3a), code `APPLICATION.DECIDE`, for the role that
 * accepts them; due some days after they came or were last amended.
 *
 * @param applications - in any state; only pending ones give an item
 * @param context - the day of the list, zone, policy
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import type { CommercialApplication } from 'wuye/commercial';
 * import { applicationWork } from 'wuye/worklist';
 *
 * const pending = {
 *   id: 'app_1', estate: 'est_1', state: 'pending', received: { at: '2026-11-18T01:00:00.000Z' }, shop: { unit: '1-S05' }, wanted: {},
 * } as CommercialApplication;
 * const [item] = applicationWork([pending], { asOf: calendarDate('2026-11-22') });
 * [item?.role, item?.state, item?.dueOn]; // => ['clerk', 'overdue', '2026-11-21']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* applicationWork(
  applications: Iterable<CommercialApplication>,
  { asOf, zone, policy = DEFAULT_ELIGIBILITY_POLICY }: ApplicationWorkContext,
): Generator<WorkItem, void, undefined> {
  for (const { id, estate, state, received, amended, shop, wanted } of applications) {
    if (state !== 'pending') continue;
    const since = dateAt((amended ?? received).at, zone);
    const dueOn = addDays(since, policy.decideWithinDays);
    yield {
      estate,
      code: DECIDE,
      role: policy.roles.accept[0] ?? 'clerk',
      subject: id,
      subjectKind: 'application',
      clause: 'CIM-4.2.1.3a',
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts: { unit: shop.unit, from: wanted.from ?? null },
    };
  }
}
