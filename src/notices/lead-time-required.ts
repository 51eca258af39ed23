import { WuyeError } from '../kernel/index.js';
import type { AnnouncedEvent, OutageService } from './announced-event.js';
import type { NoticeContent, NoticePlanning } from './content.js';
import type { LeadTime, LeadTimeOverlay, LeadTimePolicy, LeadTimeRule } from './lead-time.js';

/**
 * What an event asks of the day on which its notice is published: every one of some rules, nothing, or nobody knows
 * because it is not said what the outage stops.
 *
 * @category Lead time
 * @since 0.1.0
 */
export type RequiredLeadTime =
  | {
      readonly kind: 'required';
      /** The longest rule of each unit, the longest first. With one unit it is one rule. */
      readonly rules: readonly LeadTimeRule[];
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const NONE: RequiredLeadTime = { kind: 'none' };
const UNKNOWN: RequiredLeadTime = { kind: 'unknown' };
const HOURS = { hour: 1, 'calendar-day': 24, 'working-day': (24 * 7) / 5 } as const;
const MOST = 10_000;

/**
 * The lead time that each event of a notice asks for (CIM-4.2.6), in the order of the events.
 *
 * **Details**
 * - `planned-outage`: the longest over the services that the event stops; unknown where it does not say which. An event
 *   that is known to stop nothing is another planned matter.
 * - `planned`: that of other planned matters. Where its event stops a service after all it must satisfy that service's
 *   rule as well, so that a label shortens nothing.
 * - `routine`: as `planned`, for it announces nothing that has a date; what it announces after all, no label excuses.
 * - `urgent`: none.
 *
 * Rules of different units cannot be compared for good (three working days may be shorter or longer than four days), so
 * the longest of each unit stands, and all of them hold.
 *
 * @param content - its planning and its events
 * @param policy - the office's lead times
 * @throws `KERNEL.INVALID_ARGUMENT` when a count of the policy is no whole number from 0 to 10,000
 *
 * @example
 * ```ts
 * import { DEFAULT_LEAD_TIMES, requiredLeadTime } from 'wuye/notices';
 *
 * const announces = [{ what: '停水、停气', services: ['water', 'gas'], slots: [] }] as const;
 * requiredLeadTime({ planning: { class: 'planned-outage' }, announces }, DEFAULT_LEAD_TIMES);
 * // => [{ kind: 'required', rules: [{ lead: { unit: 'calendar-day', count: 7 }, clause: 'CIM-4.2.6' }] }]
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function requiredLeadTime(
  content: Pick<NoticeContent, 'planning' | 'announces'>,
  policy: LeadTimePolicy,
): readonly RequiredLeadTime[] {
  return (content.announces ?? []).map((event) => requiredOfEvent(event, content.planning, policy));
}

/** As {@link requiredLeadTime} for one event. */
export function requiredOfEvent(
  { services }: AnnouncedEvent,
  planning: NoticePlanning,
  policy: LeadTimePolicy,
): RequiredLeadTime {
  if (planning.class === 'urgent') return NONE;
  if (planning.class !== 'planned-outage') {
    return { kind: 'required', rules: longest([policy.planned, ...rulesOf(services ?? [], policy)]) };
  }
  return services === undefined ? UNKNOWN : { kind: 'required', rules: serviceLeadTimes(services, policy) };
}

/**
 * The rules for a planned outage of some services, for the planner's questions: the longest of each unit, the longest
 * first; those of other planned matters where it stops nothing.
 *
 * @param services - what it stops
 * @param policy - the office's lead times
 * @throws `KERNEL.INVALID_ARGUMENT` when a count of the policy is no whole number from 0 to 10,000
 *
 * @example
 * ```ts
 * import { DEFAULT_LEAD_TIMES, serviceLeadTimes } from 'wuye/notices';
 *
 * serviceLeadTimes(['water', 'power'], DEFAULT_LEAD_TIMES)[0]?.lead; // => { unit: 'calendar-day', count: 3 }
 * serviceLeadTimes([], DEFAULT_LEAD_TIMES)[0]?.lead; // => { unit: 'calendar-day', count: 7 }
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function serviceLeadTimes(
  services: readonly OutageService[],
  policy: LeadTimePolicy,
): readonly LeadTimeRule[] {
  return longest(services.length === 0 ? [policy.planned] : rulesOf(services, policy));
}

/**
 * What an overlay asks of an event of a notice that {@link hasLeadTime}: nothing where it has no rule for what the event
 * stops, unknown where nobody says that.
 */
export function requiredByOverlay({ services }: AnnouncedEvent, overlay: LeadTimeOverlay): RequiredLeadTime {
  if (services === undefined) return Object.keys(overlay.services).length === 0 ? NONE : UNKNOWN;
  const rules = longest(rulesOf(services, overlay));
  return rules.length === 0 ? NONE : { kind: 'required', rules };
}

/** Whether a lead time is asked for at all: by its class, or because it announces something after all. */
export const hasLeadTime = ({
  planning,
  announces = [],
}: Pick<NoticeContent, 'planning' | 'announces'>): boolean =>
  planning.class === 'routine' ? announces.length > 0 : planning.class !== 'urgent';

const rulesOf = (
  services: readonly OutageService[],
  table: { readonly services: Readonly<Partial<Record<OutageService, LeadTimeRule>>> },
): readonly LeadTimeRule[] => [...new Set(services)].flatMap((service) => table.services[service] ?? []);

/** About how many hours a lead time is: orders rules and margins of different units. */
export const hoursOf = ({ unit, count }: LeadTime): number => HOURS[unit] * count;

/** The longest rule of each unit, the longest first. */
function longest(rules: readonly LeadTimeRule[]): readonly LeadTimeRule[] {
  const byUnit = new Map<LeadTime['unit'], LeadTimeRule>();
  for (const rule of rules) {
    const { unit, count } = rule.lead;
    if (!Number.isInteger(count) || count < 0 || count > MOST) {
      throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a lead time: ${count} of unit ${unit}`);
    }
    const known = byUnit.get(unit);
    if (known === undefined || known.lead.count < count) byUnit.set(unit, rule);
  }
  return [...byUnit.values()].sort((a, b) => hoursOf(b.lead) - hoursOf(a.lead));
}
