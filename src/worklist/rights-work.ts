import type { CalendarDate } from '../kernel/index.js';
import {
  DEFAULT_RIGHTS_POLICY,
  type RightsPolicy,
  type RightsRequest,
  type RightsState,
} from '../retention/index.js';
import type { WorkCode } from './codes.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * What the work on requests of persons depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface RightsWorkContext {
  readonly asOf: CalendarDate;
  /** Who does it: `DEFAULT_RIGHTS_POLICY` by default. */
  readonly policy?: RightsPolicy;
}

/**
 * What is to be done about requests of persons about their own information (CN-PIPL-50): `RIGHTS.IDENTIFY` the applicant,
 * `RIGHTS.DECIDE`, both until the day on which it must be answered; `RIGHTS.TELL` the applicant what was decided.
 *
 * @param requests - in any state; `openRightsQueries` of `wuye/retention` lists those that wait
 * @param context - the day of the list, policy
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import type { RightsRequest } from 'wuye/retention';
 * import { rightsWork } from 'wuye/worklist';
 *
 * const request = {
 *   id: 'rgt_1', estate: 'est_1', state: 'received', right: 'copy', received: { on: '2026-09-25' }, dueOn: '2026-10-22',
 * } as unknown as RightsRequest;
 * const [item] = rightsWork([request], { asOf: calendarDate('2026-10-23') });
 * [item?.code, item?.role, item?.state, item?.dueOn]; // => ['RIGHTS.IDENTIFY', 'clerk', 'overdue', '2026-10-22']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* rightsWork(
  requests: Iterable<RightsRequest>,
  { asOf, policy = DEFAULT_RIGHTS_POLICY }: RightsWorkContext,
): Generator<WorkItem, void, undefined> {
  for (const request of requests) {
    const { id, estate, state, right, received, identified, decided, dueOn } = request;
    const duty = DUTIES[state];
    if (duty === null) continue;
    const [role = 'project-manager'] = policy.roles[duty.command];
    const since = (decided ?? identified ?? received).on;
    yield {
      estate,
      code: duty.code,
      role,
      subject: id,
      subjectKind: 'rights-request',
      clause: 'CN-PIPL-50',
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts: { right },
    };
  }
}

interface Duty {
  readonly code: WorkCode;
  readonly command: keyof RightsPolicy['roles'];
}

const DUTIES: Readonly<Record<RightsState, Duty | null>> = {
  received: { code: 'RIGHTS.IDENTIFY', command: 'identify' },
  identified: { code: 'RIGHTS.DECIDE', command: 'grant' },
  granted: { code: 'RIGHTS.TELL', command: 'fulfil' },
  'partly-granted': { code: 'RIGHTS.TELL', command: 'fulfil' },
  refused: { code: 'RIGHTS.TELL', command: 'tell-refusal' },
  fulfilled: null,
  'closed-refused': null,
  withdrawn: null,
};
