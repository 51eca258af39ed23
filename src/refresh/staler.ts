import type { CalendarDate } from '../kernel/index.js';
import { FRESHNESS_STATES, type FreshnessFlag, type FreshnessState } from './freshness.js';

interface PartOfRecord {
  readonly state: FreshnessState;
  readonly periodsOverdue: number;
  readonly verifiedOn?: CalendarDate | undefined;
  readonly flag?: FreshnessFlag | undefined;
}

/**
 * The staler of two parts of a record: by state, then periods behind, then an odd date before a plain one, then the
 * older verification; the first where they are equal.
 */
export function staler<Part extends PartOfRecord>(a: Part, b: Part): Part {
  const rank = FRESHNESS_STATES.indexOf(b.state) - FRESHNESS_STATES.indexOf(a.state);
  if (rank !== 0) return rank > 0 ? b : a;
  if (a.periodsOverdue !== b.periodsOverdue) return b.periodsOverdue > a.periodsOverdue ? b : a;
  if ((a.flag === undefined) !== (b.flag === undefined)) return a.flag === undefined ? b : a;
  return (b.verifiedOn ?? '') < (a.verifiedOn ?? '') ? b : a;
}
