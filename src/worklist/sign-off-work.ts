import { assignmentsOf } from '../duties/index.js';
import { firstDayOf, monthOf } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import { cycleSchedule, type RefreshCycle, ruleOf } from '../refresh/index.js';
import { refreshPolicyIn, type WorkContext } from './refresh-work.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * The registers whose month the clerk has still to check and sign off (CIM-4.1.9), code `REFRESH.SIGN_OFF`: every cycle
 * that is not signed off, and this month's register of each kind without a cycle yet.
 *
 * @param cycles - cycles that may still be open, and those of the as-of month
 * @param kinds - the kinds of which the estate has records
 * @param context - estate, date, policies
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { signOffWork } from 'wuye/worklist';
 *
 * const context = { estate: estateId('est_1'), asOf: calendarDate('2026-11-21') };
 * const [item] = signOffWork([], ['dog'], context);
 * [item?.role, item?.subject, item?.state, item?.dueOn]; // => ['clerk', 'dog:2026-11', 'due', '2026-12-05']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* signOffWork(
  cycles: Iterable<Pick<RefreshCycle, 'id' | 'kind' | 'month' | 'state'>>,
  kinds: Iterable<RecordKind>,
  context: WorkContext,
): Generator<WorkItem, void, undefined> {
  const { estate, asOf, dutyPolicy } = context;
  const refreshPolicy = refreshPolicyIn(context);
  const thisMonth = monthOf(asOf);
  const opened = new Set<RecordKind>();
  const open: Pick<RefreshCycle, 'id' | 'kind' | 'month'>[] = [];
  for (const cycle of cycles) {
    if (cycle.month === thisMonth) opened.add(cycle.kind);
    if (cycle.state !== 'signed-off') open.push(cycle);
  }
  for (const kind of new Set(kinds)) {
    if (ruleOf(refreshPolicy, kind) === null || opened.has(kind)) continue;
    open.push({ id: `${kind}:${thisMonth}`, kind, month: thisMonth });
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
