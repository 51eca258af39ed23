import type { CalendarDate } from 'wuye';
import { coverageOf, type RefreshCase, type RefreshCycle } from 'wuye/refresh';

/** How a register stands after its cycle was opened. */
export interface RegisterFigures {
  /** Open records: those with a case, and those that need none. */
  readonly records: number;
  readonly cases: number;
  readonly alreadyVerified: number;
  /** Of the cases, by how stale the record was on the day. */
  readonly due: number;
  readonly overdue: number;
  readonly neverVerified: number;
  /** Records verified, of all; `null` where there are none. */
  readonly verifiedRatio: number | null;
  /** Cases of the month before that went to a superior. */
  readonly escalated: number;
}

/** The figures of a cycle and its cases. */
export function figuresOf(
  { alreadyVerified }: Pick<RefreshCycle, 'alreadyVerified'>,
  cases: readonly RefreshCase[],
  on: CalendarDate,
  escalated: number,
): RegisterFigures {
  const { total, verifiedRatio } = coverageOf(cases, on, { alreadyVerified });
  const stale = (state: string) => cases.filter(({ freshness }) => freshness.state === state).length;
  return {
    records: total + alreadyVerified,
    cases: total,
    alreadyVerified,
    due: stale('due'),
    overdue: stale('overdue'),
    neverVerified: stale('never-verified'),
    verifiedRatio,
    escalated,
  };
}
