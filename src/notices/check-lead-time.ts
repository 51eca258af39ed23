import type { WorkingDayCalendar } from '../calendar/index.js';
import {
  type CalendarDate,
  type ClauseId,
  dateAt,
  type Effect,
  type Finding,
  type Instant,
  type JsonObject,
  type Zone,
} from '../kernel/index.js';
import type { NoticeContent } from './content.js';
import type { LeadTimeOverlay, LeadTimePolicy } from './lead-time.js';
import type { LeadTimeFindingCode } from './lead-time-codes.js';
import type { Publication } from './lead-time-judge.js';
import {
  isPlanned,
  type RequiredLeadTime,
  requiredByOverlay,
  requiredLeadTime,
} from './lead-time-required.js';
import { judgedSlots, type SlotLead } from './lead-time-slots.js';

/**
 * When a notice is published, and what its lead time is judged by.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface LeadTimeContext {
  readonly policy: LeadTimePolicy;
  /** The moment of publication, where it is known: its day in the zone counts, before `publishOn`. */
  readonly publishAt?: Instant;
  /** The day of publication; the content's own `publishOn` by default. Neither: unknown. */
  readonly publishOn?: CalendarDate;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** Needed where a lead time counts working days. */
  readonly calendar?: WorkingDayCalendar;
}

/**
 * The most slots that one finding names; its fact `slotCount` tells how many there are.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const MOST_NAMED_SLOTS = 20;

/**
 * Judges whether a notice is published early enough before everything that it announces (CIM-4.2.6): one finding
 * `LEAD_TIME.SHORT`, and one `LEAD_TIME.OVERLAY_SHORT` for each overlay of the policy, under the clause of its rule.
 *
 * **Details**: every slot of every event is judged by the first time at which it takes place. The worst one decides: a fail
 * before an unknown before a pass. The facts name it (`event`, `from`, `lead`, `required`, `unit`, and whole as
 * `worst`), and list the slots, the worst first, {@link MOST_NAMED_SLOTS} at most. `publishOn` is the day that counted.
 * - Calendar days are counted from date to date in the estate's zone: three calendar days can be less than 72 hours.
 * - Working days exclude the day of publication and include that of the event. A day that the calendar does not cover makes
 *   it unknown, with the fact `year`, unless the covered days are enough.
 * - Hours are counted between instants. Where a time of day is missing it passes if even the worst time of that day does,
 *   and fails if even the best does not.
 * - Published after the event began, the lead is negative.
 *
 * It is `not-applicable` for urgent and routine notices and for those known to announce nothing; `unknown`
 * where a day, a service or the calendar is, with the fact `missing` ({@link LEAD_TIME_GAPS}).
 *
 * **Gotchas**: the finding blocks. What becomes of a late external notice is decided by the rules of issuing.
 *
 * @param content - its planning, its events, and perhaps the day on which it is meant to be published
 * @param context - the policy, and when it is published
 * @throws `KERNEL.INVALID_ARGUMENT` when a count of the policy is no whole number from 0 to 10,000
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { checkLeadTime, DEFAULT_LEAD_TIMES } from 'wuye/notices';
 *
 * const slots = [{ from: { date: calendarDate('2026-12-02') } }];
 * const content = {
 *   planning: { class: 'planned-outage' },
 *   announces: [{ what: '停水', services: ['water'], slots }],
 * } as const;
 * const published = (on: string) =>
 *   checkLeadTime(content, { policy: DEFAULT_LEAD_TIMES, publishOn: calendarDate(on) })[0];
 *
 * published('2026-11-29')?.verdict; // => 'pass'
 * published('2026-11-30')?.verdict; // => 'fail'
 * published('2026-11-30')?.facts.lead; // => 2
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function checkLeadTime(
  content: Pick<NoticeContent, 'planning' | 'announces' | 'publishOn'>,
  context: LeadTimeContext,
): readonly Finding<LeadTimeFindingCode>[] {
  const { policy } = context;
  const judge = (required: readonly RequiredLeadTime[], part: Part) =>
    finding(content, context, required, part);
  const own: Part = { code: 'LEAD_TIME.SHORT', effect: 'blocks', clause: policy.planned.clause, facts: {} };
  return [
    judge(requiredLeadTime(content, policy), own),
    ...policy.overlays.map((overlay) => {
      const events = content.announces ?? [];
      const required = events.map((event) => requiredByOverlay(event, content.planning, overlay));
      return judge(required, partOf(overlay, policy.planned.clause));
    }),
  ];
}

/** What the finding of the office and those of the overlays do not share. */
interface Part {
  readonly code: LeadTimeFindingCode;
  readonly effect: Effect;
  /** Where no rule decided. */
  readonly clause: ClauseId;
  readonly facts: JsonObject;
}

const partOf = (overlay: LeadTimeOverlay, clause: ClauseId): Part => ({
  code: 'LEAD_TIME.OVERLAY_SHORT',
  effect: overlay.effect,
  clause: Object.values(overlay.services)[0]?.clause ?? clause,
  facts: { overlay: overlay.id },
});

function finding(
  content: Parameters<typeof checkLeadTime>[0],
  context: LeadTimeContext,
  required: readonly RequiredLeadTime[],
  { code, effect, clause, facts }: Part,
): Finding<LeadTimeFindingCode> {
  const publication = publicationOf(content, context);
  const slots = isPlanned(content.planning) ? judgedSlots(content.announces, required, publication) : [];
  const worst = slots[0];
  if (worst === undefined) {
    return {
      code,
      effect,
      clause,
      verdict: 'not-applicable',
      facts: { ...facts, planning: content.planning.class },
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
      publishOn: publication?.day ?? null,
      worst: worst.facts,
      slots: shown,
      slotCount: slots.length,
    },
  };
}

function withoutVerdict({ verdict: _, ...facts }: SlotLead['facts']): JsonObject {
  return facts;
}

function publicationOf(
  content: Pick<NoticeContent, 'publishOn'>,
  { publishAt, publishOn = content.publishOn, zone, calendar }: LeadTimeContext,
): Publication | null {
  const day = publishAt === undefined ? publishOn : dateAt(publishAt, zone);
  if (day === undefined) return null;
  return {
    day,
    ...(publishAt === undefined ? {} : { at: publishAt }),
    ...(zone === undefined ? {} : { zone }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}
