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

/**
 * What is to be done about applications for commercial notices (CIM-4.2.1.3): `APPLICATION.DECIDE` for one that waits, for the
 * role that accepts it, due some days after it came or was last amended; `APPLICATION.PUBLISH` for one that was accepted,
 * due on the first day wanted; `APPLICATION.CLOSE` for one whose days went by without a notice.
 *
 * @param applications - in any state; only pending and accepted ones give an item
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
  for (const application of applications) {
    const { id, estate, state } = application;
    if (state !== 'pending' && state !== 'accepted') continue;
    const { since, dueOn, ...duty } =
      state === 'pending' ? toDecide(application, policy, zone) : toPublish(application, policy, asOf, zone);
    yield {
      estate,
      subject: id,
      subjectKind: 'application',
      ...duty,
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
    };
  }
}

interface Duty extends Pick<WorkItem, 'role' | 'clause' | 'facts'> {
  readonly code: WorkCode;
  readonly since: CalendarDate;
  readonly dueOn: CalendarDate;
}

function toDecide(
  { received, amended, shop, wanted }: CommercialApplication,
  { roles, decideWithinDays }: EligibilityPolicy,
  zone: Zone | undefined,
): Duty {
  const since = dateAt((amended ?? received).at, zone);
  return {
    code: 'APPLICATION.DECIDE',
    role: roles.accept[0] ?? 'clerk',
    clause: 'CIM-4.2.1.3a',
    since,
    dueOn: addDays(since, decideWithinDays),
    facts: { unit: shop.unit, from: wanted.from ?? null },
  };
}

/** An acceptance holds for the days wanted only. */
function toPublish(
  { received, accepted, shop, wanted: { from, until } }: CommercialApplication,
  { roles }: EligibilityPolicy,
  asOf: CalendarDate,
  zone: Zone | undefined,
): Duty {
  const since = dateAt((accepted ?? received).at, zone);
  const about = {
    clause: 'CIM-4.2.1.3d',
    since,
    facts: { unit: shop.unit, from: from ?? null, until: until ?? null },
  } as const;
  if (until !== undefined && asOf > until) {
    return { ...about, code: 'APPLICATION.CLOSE', role: roles.withdraw[0] ?? 'clerk', dueOn: until };
  }
  return { ...about, code: 'APPLICATION.PUBLISH', role: roles.publish[0] ?? 'clerk', dueOn: from ?? since };
}
