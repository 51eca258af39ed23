import type { SheetAspects } from './command.js';
import type { PostingCondition } from './posting.js';

/** What CIM-4.2.5 asks of a sheet that hangs. */
export const SHEET_ASPECTS = ['straight', 'clean', 'whole', 'legible'] as const;

/**
 * The condition after somebody looked. `good` needs all four aspects: what nobody looked at is unknown, so a partial look
 * that finds nothing wrong leaves the condition as it was.
 */
export function conditionSeen(
  before: PostingCondition,
  seen: { readonly present: boolean } & SheetAspects,
): PostingCondition {
  if (!seen.present) return 'missing';
  if (SHEET_ASPECTS.some((aspect) => seen[aspect] === false)) return 'defective';
  if (SHEET_ASPECTS.every((aspect) => seen[aspect] === true)) return 'good';
  return before === 'missing' ? 'unseen' : before;
}
