import type { Claim } from './claims.js';
import type { DayCounts } from './day-counts.js';
import type { Window } from './day-numbers.js';
import type { BoardPolicy } from './policy.js';

/** A claim that gives way, and its days from the emergency's first day on. */
export interface Lost {
  readonly claim: Claim;
  readonly spans: readonly Window[];
  readonly lost: Window;
}

/**
 * Day after day, the claims that give way until the day has room: what is due down anyway, then by the policy's order of tiers,
 * and of one tier those that free the most days to come, so that they are as few as can be. What a claim of a later tier has
 * made needless stays where it is.
 */
export function displacedBy(
  claims: readonly Claim[],
  window: Window,
  { taken, slots }: { readonly taken: DayCounts; readonly slots: number },
  policy: BoardPolicy,
): readonly Lost[] {
  const candidates = claims.flatMap((claim) => candidateOf(claim, window, policy));
  candidates.sort((a, b) => a.rank - b.rank || b.lost.until - a.lost.until || byId(a, b));
  const gone = new Set<Candidate>();
  const freed = new Map<number, number>();
  const over = (day: number) => taken.at(day) - slots - (freed.get(day) ?? 0);
  const free = (candidate: Candidate, change: 1 | -1) => {
    for (const day of daysOf(candidate, window)) freed.set(day, (freed.get(day) ?? 0) + change);
  };
  for (let day = window.from; day <= window.until; day += 1) {
    for (const candidate of candidates) {
      if (over(day) <= 0) break;
      if (gone.has(candidate) || !covers(candidate, day)) continue;
      gone.add(candidate);
      free(candidate, 1);
    }
  }
  for (const candidate of [...gone].reverse().sort((a, b) => b.rank - a.rank)) {
    free(candidate, -1);
    if (daysOf(candidate, window).some((day) => over(day) > 0)) free(candidate, 1);
    else gone.delete(candidate);
  }
  return [...gone].sort((a, b) => a.lost.from - b.lost.from || byId(a, b));
}

interface Candidate extends Lost {
  /** What gives way first has the lowest. */
  readonly rank: number;
}

const covers = ({ spans }: Candidate, day: number) =>
  spans.some(({ from, until }) => from <= day && day <= until);

/** The days of the emergency that a claim covers, as often as it does. */
function daysOf({ spans }: Candidate, window: Window): readonly number[] {
  return spans.flatMap(({ from, until }) =>
    Array.from({ length: Math.max(0, Math.min(until, window.until) - from + 1) }, (_, at) => from + at),
  );
}

function candidateOf(claim: Claim, window: Window, { preempts }: BoardPolicy): readonly Candidate[] {
  const { tier } = claim;
  if (tier === 'emergency' || tier === null) return [];
  const rank = tier === 'due-down' ? 0 : preempts.indexOf(tier) + 1;
  if (rank === 0 && tier !== 'due-down') return [];
  const spans = claim.spans
    .map(({ from, until }) => ({ from: Math.max(from, window.from), until }))
    .filter(({ from, until }) => from <= until);
  if (!spans.some(({ from }) => from <= window.until)) return [];
  const from = Math.min(...spans.map((span) => span.from));
  const until = Math.max(...spans.map((span) => span.until));
  return [{ claim, rank, spans, lost: { from, until } }];
}

const byId = (a: Lost, b: Lost) => (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0);
