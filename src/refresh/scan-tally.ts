import { FRESHNESS_STATES, type FreshnessState } from './freshness.js';
import type { FreshnessTotals } from './freshness-report.js';
import type { KindPlan } from './scan-plan.js';

/** Counters of one kind while a scan runs. */
export interface Tally {
  readonly plan: KindPlan;
  /** In the order of {@link FRESHNESS_STATES}. */
  readonly counts: [number, number, number, number, number];
  unreadableDates: number;
  futureDates: number;
}

/** Counters at zero. */
export const tallyOf = (plan: KindPlan): Tally => ({
  plan,
  counts: [0, 0, 0, 0, 0],
  unreadableDates: 0,
  futureDates: 0,
});

/** The sum of some kinds' counters. */
export function totalsOf(tallies: readonly Tally[]): FreshnessTotals {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  const states = Object.fromEntries(
    FRESHNESS_STATES.map((state, at) => [state, sum(({ counts }) => counts[at] ?? 0)]),
  ) as Record<FreshnessState, number>;
  return {
    records: sum(({ counts }) => counts.reduce((total, count) => total + count, 0)),
    states,
    unreadableDates: sum((tally) => tally.unreadableDates),
    futureDates: sum((tally) => tally.futureDates),
  };
}
