import { type ClauseId, isCalendarDate, type JsonObject, type WallDateTime } from '../kernel/index.js';
import type { AnnouncedEvent, EventSlot } from './announced-event.js';
import type { LeadTime, LeadTimeRule } from './lead-time.js';
import type { LeadTimeGap } from './lead-time-codes.js';
import { createJudge, type Judgement, type Publication } from './lead-time-judge.js';
import { hoursOf, type RequiredLeadTime } from './lead-time-required.js';
import { firstOccurrence } from './slots.js';

/** What a finding says about one slot. */
export interface SlotLeadFacts extends JsonObject {
  /** What the event is, shortened; `null` where no event is known. */
  readonly event: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
  readonly from: string | null;
  readonly required: number | null;
  readonly unit: LeadTime['unit'] | null;
  readonly lead: number | null;
  readonly verdict: Judgement['verdict'];
  readonly missing?: LeadTimeGap;
  readonly year?: number;
  /** Of a failed slot of an external notice: who was late for it. */
  readonly lateBy?: 'sender' | 'office' | 'unknown';
}

/** A slot judged, with the clause of the rule that decided and where it stands in the content. */
export interface SlotLead {
  readonly facts: SlotLeadFacts;
  readonly path: readonly (string | number)[];
  readonly clause?: ClauseId;
}

const SEVERITY = { fail: 0, unknown: 1, pass: 2 } as const;

/**
 * Every slot that a lead time concerns, the worst first: fails, unknowns, passes, each by how much is short; else in the
 * order of the content. Empty where nothing asks for one.
 */
export function judgedSlots(
  announces: readonly AnnouncedEvent[] | undefined,
  requiredOf: (event: AnnouncedEvent) => RequiredLeadTime,
  publication: Publication | null,
): readonly SlotLead[] {
  if (announces === undefined) return [unknown(['announces'], null, null, 'event-day')];
  const judge = publication === null ? null : createJudge(publication);
  const rows = announces.flatMap((event, at) => {
    const need = requiredOf(event);
    return need.kind === 'none' ? [] : rowsOf(event, at, need, judge);
  });
  return rows.sort(worstFirst);
}

type Need = Exclude<RequiredLeadTime, { kind: 'none' }>;

function rowsOf(
  event: AnnouncedEvent,
  at: number,
  need: Need,
  judge: ReturnType<typeof createJudge> | null,
): SlotLead[] {
  const name = shortened(event.what);
  const rule = need.kind === 'required' ? need.rules[0] : undefined;
  if (event.slots.length === 0) return [unknown(['announces', at], name, null, 'event-day', rule)];
  return event.slots.map((slot, position) => {
    const path = ['announces', at, 'slots', position];
    const start = firstOccurrence(slot)?.from ?? null;
    if (start === null) return unknown(path, name, dayOf(slot), 'event-day', rule);
    if (need.kind === 'unknown') return unknown(path, name, start, 'services');
    if (judge === null) return unknown(path, name, start, 'publish-day', rule);
    const rows = need.rules.map((each): SlotLead => {
      return row(path, name, start, judge(each.lead, start), each);
    });
    return rows.sort(worstFirst)[0] ?? unknown(path, name, start, 'services');
  });
}

const unknown = (
  path: SlotLead['path'],
  event: string | null,
  from: WallDateTime | null,
  missing: LeadTimeGap,
  rule?: LeadTimeRule,
): SlotLead => row(path, event, from, { verdict: 'unknown', lead: null, missing }, rule);

const row = (
  path: SlotLead['path'],
  event: string | null,
  from: WallDateTime | null,
  judged: Judgement,
  rule: LeadTimeRule | undefined,
): SlotLead => ({
  path,
  facts: {
    event,
    from: from === null ? null : textOf(from),
    required: rule?.lead.count ?? null,
    unit: rule?.lead.unit ?? null,
    ...judged,
  },
  ...(rule === undefined ? {} : { clause: rule.clause }),
});

/** The day that a slot names though it cannot take place. */
const dayOf = ({ from: { date } }: EventSlot) => (isCalendarDate(date) ? { date } : null);

const textOf = ({ date, time }: WallDateTime) => (time === undefined ? date : `${date} ${time}`);

/** An event's name as a finding shows it: no longer than 40 characters, none of them cut in half. */
function shortened(what: string): string {
  const characters = [...what.slice(0, 82)];
  return characters.length <= 40 ? what : `${characters.slice(0, 40).join('')}…`;
}

function worstFirst(a: SlotLead, b: SlotLead): number {
  const bySeverity = SEVERITY[a.facts.verdict] - SEVERITY[b.facts.verdict];
  return bySeverity === 0 ? margin(a) - margin(b) : bySeverity;
}

/** About how many hours are to spare. */
function margin({ facts: { lead, required, unit } }: SlotLead): number {
  if (lead === null || required === null || unit === null) return Number.MAX_SAFE_INTEGER;
  return hoursOf({ unit, count: lead - required });
}
