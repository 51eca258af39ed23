import type { Finding, JsonObject } from '../kernel/index.js';
import type { NoticePlanning } from './content.js';
import type { LeadTimeFindingCode } from './lead-time-codes.js';
import type { LeadTimePart } from './lead-time-parts.js';
import type { SlotLead } from './lead-time-slots.js';

/**
 * The most slots that one finding names; its fact `slotCount` tells how many there are.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const MOST_NAMED_SLOTS = 20;

/** The finding of one part: of its worst slot, with the others named. */
export function leadTimeFinding(
  { code, effect, clause, facts, slots, publishOn }: LeadTimePart,
  planning: NoticePlanning,
): Finding<LeadTimeFindingCode> {
  const worst = slots[0];
  if (worst === undefined) {
    return {
      code,
      effect,
      clause,
      verdict: 'not-applicable',
      facts: { ...facts, planning: planning.class },
    };
  }
  const shown = slots.slice(0, MOST_NAMED_SLOTS).map(({ facts: named }) => named);
  return {
    code,
    effect,
    clause: worst.clause ?? clause,
    verdict: worst.facts.verdict,
    path: worst.path,
    facts: {
      ...facts,
      ...withoutVerdict(worst.facts),
      publishOn,
      worst: worst.facts,
      slots: shown,
      slotCount: slots.length,
    },
  };
}

function withoutVerdict({ verdict: _, ...facts }: SlotLead['facts']): JsonObject {
  return facts;
}
