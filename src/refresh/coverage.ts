import type { ActorId, CalendarDate } from '../kernel/index.js';
import type { CaseCounts, Coverage } from './coverage-counts.js';
import type { RefreshCase } from './cycle.js';

/**
 * Counts the cases of a cycle: how they were decided, how much of the register is verified, what is overdue, and who
 * still has what to do (CIM-4.1.9).
 *
 * @param cases - all cases of the cycle
 * @param asOf - the date in the estate's zone, for what is overdue
 * @param options - `alreadyVerified` of the cycle, 0 by default
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { coverageOf } from 'wuye/refresh';
 *
 * const coverage = coverageOf([], calendarDate('2026-11-21'), { alreadyVerified: 3 });
 * coverage.decidedRatio; // => null
 * coverage.verifiedRatio; // => 1
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function coverageOf(
  cases: readonly RefreshCase[],
  asOf: CalendarDate,
  options: { readonly alreadyVerified?: number } = {},
): Coverage {
  const { alreadyVerified = 0 } = options;
  const byAssignee = new Map<ActorId | null, RefreshCase[]>();
  for (const item of cases) {
    const assignee = item.assignee ?? null;
    const own = byAssignee.get(assignee);
    if (own === undefined) byAssignee.set(assignee, [item]);
    else own.push(item);
  }
  const counts = countsOf(cases, asOf);
  const { confirmed, changed, ended, unreachable } = counts.states;
  const verified = alreadyVerified + confirmed + changed;
  return {
    ...counts,
    alreadyVerified,
    decidedRatio: ratio(confirmed + changed + ended + unreachable, counts.total),
    verifiedRatio: ratio(verified, alreadyVerified + counts.total - ended),
    byAssignee: [...byAssignee].map(([assignee, own]) => ({ assignee, ...countsOf(own, asOf) })),
  };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function countsOf(cases: readonly RefreshCase[], asOf: CalendarDate): CaseCounts {
  const states = { open: 0, confirmed: 0, changed: 0, ended: 0, unreachable: 0, 'not-decided': 0 };
  let overdue = 0;
  for (const { state, freshness } of cases) {
    states[state] += 1;
    const settled = state === 'confirmed' || state === 'changed' || state === 'ended';
    if (!settled && asOf > freshness.dueBy) overdue += 1;
  }
  return { total: cases.length, states, overdue };
}
