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
 * and of one tier those that free the most days to come, so that they are as few as can be.
 */
export function displacedBy(
  claims: readonly Claim[],
  window: Window,
  { taken, slots }: { readonly taken: DayCounts; readonly slots: number },
  policy: BoardPolicy,
): readonly Lost[] {
  const candidates = claims.flatMap((claim) => candidateOf(claim, window, policy));
  candidates.sort((a, b) => a.rank - b.rank || b.lost.until - a.lost.until || byId(a, b));
  const gone = new Set<Lost>();
  const freed = new Map<number, number>();
  for (let day = window.from; day <= window.until; day += 1) {
    let over = taken.at(day) - slots - (freed.get(day) ?? 0);
    for (const candidate of candidates) {
      if (over <= 0) break;
      const covers = candidate.spans.filter(({ from, until }) => from <= day && day <= until).length;
      if (covers === 0 || gone.has(candidate)) continue;
      gone.add(candidate);
      over -= covers;
      for (const span of candidate.spans) {
        for (let each = Math.max(span.from, day); each <= Math.min(span.until, window.until); each += 1) {
          freed.set(each, (freed.get(each) ?? 0) + 1);
        }
      }
    }
  }
  return [...gone].sort((a, b) => a.lost.from - b.lost.from || byId(a, b));
}

function candidateOf(
  claim: Claim,
  window: Window,
  { preempts }: BoardPolicy,
): readonly (Lost & { readonly rank: number })[] {
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
