import { type CalendarDate, type ClauseId, dateAt, type Effect, type JsonObject } from '../kernel/index.js';
import type { AnnouncedEvent } from './announced-event.js';
import type { NoticeContent } from './content.js';
import type { LeadTimeOverlay } from './lead-time.js';
import type { LeadTimeFindingCode } from './lead-time-codes.js';
import type { LeadTimeContext } from './lead-time-context.js';
import type { Publication } from './lead-time-judge.js';
import {
  hasLeadTime,
  type RequiredLeadTime,
  requiredByOverlay,
  requiredOfEvent,
} from './lead-time-required.js';
import { judgedSlots, type SlotLead } from './lead-time-slots.js';

/** What one set of rules says of every slot: the office's own, or an overlay. */
export interface LeadTimePart {
  readonly code: LeadTimeFindingCode;
  readonly effect: Effect;
  /** Where no rule decided. */
  readonly clause: ClauseId;
  readonly facts: JsonObject;
  /** The worst first; empty where nothing asks for a lead time. */
  readonly slots: readonly SlotLead[];
  readonly publishOn: CalendarDate | null;
}

type Content = Pick<NoticeContent, 'planning' | 'announces' | 'publishOn'>;

/** Every slot judged by the office's own rules, and by each overlay. */
export function leadTimeParts(content: Content, context: LeadTimeContext): readonly LeadTimePart[] {
  const { policy } = context;
  const { planning, announces } = content;
  const publication = publicationOf(content, context);
  const timed = hasLeadTime(content);
  const judged = (requiredOf: (event: AnnouncedEvent) => RequiredLeadTime) => ({
    slots: timed ? judgedSlots(announces, requiredOf, publication) : [],
    publishOn: publication?.day ?? null,
  });
  return [
    {
      code: 'LEAD_TIME.SHORT',
      effect: 'blocks',
      clause: policy.planned.clause,
      facts: {},
      ...judged((event) => requiredOfEvent(event, planning, policy)),
    },
    ...policy.overlays.map((overlay) => ({
      ...headOf(overlay, policy.planned.clause),
      ...judged((event) => requiredByOverlay(event, overlay)),
    })),
  ];
}

const headOf = ({ id, effect, services }: LeadTimeOverlay, clause: ClauseId) =>
  ({
    code: 'LEAD_TIME.OVERLAY_SHORT',
    effect,
    clause: Object.values(services)[0]?.clause ?? clause,
    facts: { overlay: id },
  }) as const;

function publicationOf(
  content: Content,
  { publishAt, publishOn = content.publishOn, zone, calendar }: LeadTimeContext,
): Publication | null {
  const day = publishAt === undefined ? publishOn : dateAt(publishAt, zone);
  if (day === undefined) return null;
  return { day, at: publishAt, zone, calendar };
}
