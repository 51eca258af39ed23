import type { CalendarDate, Verdict } from '../../kernel/index.js';
import { MOST_NAMED_SLOTS } from '../lead-time-finding.js';
import type { LeadTimePart } from '../lead-time-parts.js';
import type { SlotLead, SlotLeadFacts } from '../lead-time-slots.js';
import { found, type NoticeFinding } from './found.js';

type Late = NonNullable<SlotLeadFacts['lateBy']>;

const failed = ({ facts }: SlotLead): boolean => facts.verdict === 'fail';

/** Whether a slot comes too late by rules that weigh. */
export const isShort = ({ effect, slots }: LeadTimePart): boolean =>
  effect === 'blocks' && slots.some(failed);

/**
 * The parts with who was late for each slot that comes too late: the sender where even publishing on the day of receipt would have been
 * too late, the office where it would have been in time. Where the day of receipt does not decide, as under a rule of hours,
 * nobody knows.
 */
export function blamed(
  parts: readonly LeadTimePart[],
  onReceipt: readonly LeadTimePart[],
): readonly LeadTimePart[] {
  return parts.map((part, at) => {
    const then = new Map((onReceipt[at]?.slots ?? []).map(({ path, facts }) => [path.join(), facts.verdict]));
    const slots = part.slots.map((slot): SlotLead => {
      if (!failed(slot)) return slot;
      return { ...slot, facts: { ...slot.facts, lateBy: BY[then.get(slot.path.join()) ?? 'unknown'] } };
    });
    return { ...part, slots };
  });
}

const BY = { fail: 'sender', pass: 'office', unknown: 'unknown' } as const satisfies Record<
  SlotLeadFacts['verdict'],
  Late
>;

/** Whether the office was late for any slot of an external notice; the facts name each slot that comes too late. */
export function officeFinding(
  parts: readonly LeadTimePart[],
  receivedOn: CalendarDate | undefined,
): NoticeFinding {
  const late = parts.flatMap((part) => (isShort(part) ? part.slots.filter(failed) : []));
  const by = (who: Late) => late.some(({ facts }) => facts.lateBy === who);
  const verdict: Verdict =
    late.length === 0 ? 'not-applicable' : by('office') ? 'fail' : by('unknown') ? 'unknown' : 'pass';
  const slots = late
    .slice(0, MOST_NAMED_SLOTS)
    .map(({ facts: { event, from, lateBy = 'unknown' } }) => ({ event, from, lateBy }));
  const facts = { receivedOn: receivedOn ?? null, slots };
  return found('NOTICE.LATE_BY_OFFICE', verdict, 'CIM-4.2.6', facts, 'advises');
}
