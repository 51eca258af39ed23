import { isCalendarDate } from 'wuye';
import type {
  AnnouncedEvent,
  DeliveryMode,
  ExternalBody,
  NoticeContent,
  NoticePattern,
  NoticeScope,
  OutageService,
  PlanningClass,
} from 'wuye/notices';

/** A notice as a form holds it: texts as they were typed, blank where nothing was. */
export interface Draft {
  readonly category: NoticeContent['origin']['category'];
  readonly body: ExternalBody;
  readonly bodyName: string;
  readonly receivedOn: string;
  readonly pattern: NoticePattern;
  readonly planning: PlanningClass;
  readonly cause: string;
  readonly mark: boolean;
  readonly title: string;
  readonly text: string;
  readonly what: string;
  readonly services: readonly OutageService[];
  readonly from: string;
  readonly until: string;
  readonly scope: NoticeScope['kind'] | 'unknown';
  readonly scopeText: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly openEnded: boolean;
  readonly publishOn: string;
  readonly important: boolean;
  readonly modes: readonly DeliveryMode[];
  readonly contact: string;
}

const BLANK: NoticeContent = {
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'routine' },
  importance: 'ordinary',
  modes: ['board'],
};

/** A form of a notice; of none, a blank one. */
export function draftOf(content: NoticeContent = BLANK): Draft {
  const { origin, planning, validity, announces = [], scope } = content;
  const [event] = announces;
  const [slot] = event?.slots ?? [];
  const external = origin.category === 'external' ? origin : null;
  const urgent = planning.class === 'urgent' ? planning : null;
  return {
    category: origin.category,
    body: external?.body ?? 'other',
    bodyName: external?.bodyName ?? '',
    receivedOn: external?.receivedOn ?? '',
    pattern: content.pattern,
    planning: planning.class,
    cause: urgent?.cause ?? '',
    mark: urgent?.mark ?? false,
    title: content.title ?? '',
    text: content.body ?? '',
    what: event?.what ?? '',
    services: event?.services ?? [],
    from: textOfTime(slot?.from),
    until: textOfTime(slot?.until),
    scope: scope?.kind ?? 'unknown',
    scopeText: textOfScope(scope),
    validFrom: validity?.from ?? '',
    validUntil: validity === undefined || validity.until === 'open-ended' ? '' : validity.until,
    openEnded: validity?.until === 'open-ended',
    publishOn: content.publishOn ?? '',
    important: content.importance === 'important',
    modes: content.modes,
    contact: content.contact ?? '',
  };
}

/** Whether the form cannot hold what is announced, and leaves it as it is. */
export const isBeyondForm = (announces: readonly AnnouncedEvent[] = []): boolean =>
  announces.length > 1 ||
  announces.some(({ slots }) => slots.length > 1 || slots.some((slot) => slot.repeats ?? slot.scope));

const textOfTime = (time: AnnouncedEvent['slots'][number]['from'] | undefined) =>
  time === undefined ? '' : `${time.date}T${time.time ?? '00:00'}`;

function textOfScope(scope: NoticeScope | undefined): string {
  if (scope?.kind === 'described') return scope.text;
  return scope?.kind === 'parts' ? scope.parts.map((part) => Object.values(part).join('-')).join('、') : '';
}

/** A day that was typed, or nothing. */
export const dayOf = (text: string) => (isCalendarDate(text) ? text : undefined);
