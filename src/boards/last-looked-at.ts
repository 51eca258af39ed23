import type { Instant } from '../kernel/index.js';
import type { Posting } from './posting.js';

/** When somebody last posted, inspected or mended the sheet; `null` for one that never went up. */
export function lastLookedAt({ posted, inspection, repaired }: Posting): Instant | null {
  let last: Instant | null = null;
  for (const act of [posted, inspection, repaired]) {
    if (act !== undefined && (last === null || act.at > last)) last = act.at;
  }
  return last;
}
