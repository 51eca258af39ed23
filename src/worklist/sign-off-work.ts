import { assignmentsOf } from '../duties/index.js';
import {
  type CalendarDate,
  type CalendarMonth,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsLater,
} from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import { cycleSchedule, type RefreshCycle, ruleOf } from '../refresh/index.js';
import { refreshPolicyIn, type WorkContext } from './refresh-work.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * The registers whose month the clerk has still to check and sign off (CIM-4.1.9), code `REFRESH.SIGN_OFF`: every cycle
 * that is not signed off, and of each kind this month and the last one, where the register was kept then and has no
 * cycle.
 *
 * @param cycles - cycles that may still be open, and those of the as-of month and the one before
 * @param kept - the kinds of which the estate has records, and the day since when
 * @param context - estate, date, policies
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { signOffWork } from 'wuye/worklist';
 *
 * const context = { estate: estateId('est_1'), asOf: calendarDate('2026-11-21') };
 * const [item] = signOffWork([], new Map([['dog', calendarDate('2026-11-03')]]), context);
 * [item?.role, item?.subject, item?.state, item?.dueOn]; // => ['clerk', '2026-11.dog', 'due', '2026-12-05']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* signOffWork(
  cycles: Iterable<Pick<RefreshCycle, 'id' | 'kind' | 'month' | 'state'>>,
  kept: ReadonlyMap<RecordKind, CalendarDate>,
  context: WorkContext,
): Generator<WorkItem, void, undefined> {
  const { estate, asOf, dutyPolicy } = context;
  const refreshPolicy = refreshPolicyIn(context);
  const opened = new Set<string>();
  const open: Pick<RefreshCycle, 'id' | 'kind' | 'month'>[] = [];
  for (const cycle of cycles) {
    opened.add(cycleId(cycle.kind, cycle.month));
    if (cycle.state !== 'signed-off') open.push(cycle);
  }
  for (const month of [monthsLater(monthOf(asOf), -1), monthOf(asOf)]) {
    for (const [kind, since] of kept) {
      const id = cycleId(kind, month);
      if (ruleOf(refreshPolicy, kind) === null || since > lastDayOf(month) || opened.has(id)) continue;
      open.push({ id, kind, month });
    }
  }
  for (const { id, kind, month } of open) {
    const [first] = assignmentsOf(kind, 'sign-off', dutyPolicy);
    if (first === undefined) continue;
    const since = firstDayOf(month);
    const dueOn = cycleSchedule(refreshPolicy, { month }).signOffBy;
    yield {
      estate,
      code: 'REFRESH.SIGN_OFF',
      role: first.role,
      subject: id,
      subjectKind: kind,
      clause: first.clause,
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts: { kind, month },
    };
  }
}

/** The id that a cycle of the register and month has by default. */
const cycleId = (kind: RecordKind, month: CalendarMonth) => `${month}.${kind}`;
