import type { Instant } from '../kernel/index.js';
import type { Posting } from './posting.js';

/** When something was last done with a sheet; `null` where nothing is on record. */
export function lastActOf(posting: Posting): Instant | null {
  const { planned, posted, inspection, repaired, recalled, takenDown, cancelled } = posting;
  return latest([planned, posted, inspection, repaired, recalled, takenDown, cancelled]);
}

/**
 * When somebody last posted, inspected or mended a sheet; `null` for one that never went up.
 *
 * @param posting - the posting in any state
 *
 * @example
 * ```ts
 * import { lastLookedAt, type Posting } from 'wuye/boards';
 *
 * lastLookedAt({ posted: { at: '2026-11-21T01:30:00.000Z' } } as Posting); // => '2026-11-21T01:30:00.000Z'
 * lastLookedAt({ state: 'planned' } as Posting); // => null
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function lastLookedAt({ posted, inspection, repaired }: Posting): Instant | null {
  return latest([posted, inspection, repaired]);
}

function latest(acts: readonly ({ readonly at: Instant } | undefined)[]): Instant | null {
  let last: Instant | null = null;
  for (const act of acts) {
    if (act !== undefined && (last === null || act.at > last)) last = act.at;
  }
  return last;
}
