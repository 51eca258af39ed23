import type { SheetAspects } from './command.js';
import type { PostingEvent } from './event.js';
import type { Posting } from './posting.js';

/** What CIM-4.2.5 asks of a sheet that hangs. */
export const SHEET_ASPECTS = ['straight', 'clean', 'whole', 'legible'] as const;

/** What is known of a sheet. The defect outlives its being missing: only a full look or a repair ends it. */
export type Known = Pick<Posting, 'condition' | 'conditionSince' | 'defectSince'>;

/** What is known of a sheet after an event. */
export function conditionAfter(posting: Known, event: PostingEvent): Known {
  const { condition, conditionSince, defectSince } = posting;
  const { at } = event.act;
  switch (event.type) {
    case 'posting-inspected':
      return conditionSeen(posting, event, at);
    case 'posting-repaired':
      return condition === 'defective' || condition === 'missing'
        ? { condition: 'good', conditionSince: at }
        : known(condition, conditionSince, defectSince);
    default:
      return known(condition, conditionSince, defectSince);
  }
}

/**
 * The condition after somebody looked. `good` needs all four aspects: what nobody looked at is unknown, so a partial look
 * that finds nothing wrong leaves the condition as it was.
 */
function conditionSeen(
  { condition, conditionSince, defectSince }: Known,
  seen: { readonly present: boolean } & SheetAspects,
  at: NonNullable<Known['conditionSince']>,
): Known {
  const since = (next: Known['condition']) => (next === condition ? conditionSince : at);
  if (!seen.present) return known('missing', since('missing'), defectSince);
  if (SHEET_ASPECTS.some((aspect) => seen[aspect] === false)) {
    const first = defectSince ?? since('defective') ?? at;
    return known('defective', first, first);
  }
  if (SHEET_ASPECTS.every((aspect) => seen[aspect] === true)) return known('good', since('good'));
  if (condition !== 'missing') return known(condition, conditionSince, defectSince);
  return defectSince === undefined ? known('unseen', at) : known('defective', defectSince, defectSince);
}

function known(
  condition: Known['condition'],
  conditionSince?: Known['conditionSince'],
  defectSince?: Known['defectSince'],
): Known {
  return {
    condition,
    ...(conditionSince === undefined ? {} : { conditionSince }),
    ...(defectSince === undefined ? {} : { defectSince }),
  };
}
