import { type CalendarDate, type ClauseId, isGiven, type Verdict } from '../../kernel/index.js';
import { dateOfAct } from '../act.js';
import { checkLeadTime } from '../check-lead-time.js';
import type { NoticeContent } from '../content.js';
import { type Circumstances, found, type NoticeFinding, type Subject, type Weight } from './found.js';
import { optional } from './optional.js';
import { receiptOf } from './received.js';

const PLANNED: ClauseId = 'CIM-4.2.6';

/** What an urgent notice needs, since it comes without lead time: a cause, a conspicuous mark, and real urgency (CIM-4.2.6). */
export function urgency(
  subject: Subject,
  circumstances: Circumstances,
  weight: Weight,
): readonly NoticeFinding[] {
  const { planning } = subject.content;
  const urgent = planning.class === 'urgent';
  const { missing, effect } = weight;
  const cause = !urgent ? 'not-applicable' : isGiven(planning.cause) ? 'pass' : missing;
  const mark = !urgent ? 'not-applicable' : (planning.mark ?? 'unknown');
  const known = knownOn(subject, circumstances);
  const planned = urgent ? wasPlanned(subject.content, known, circumstances) : 'not-applicable';
  const weighs = planned === 'unknown' || effect === 'advises' ? 'advises' : 'reviews';
  return [
    found('NOTICE.URGENT_CAUSE_MISSING', cause, PLANNED, {}, effect),
    found('NOTICE.URGENT_MARK_MISSING', mark, PLANNED, {}, effect),
    found('NOTICE.URGENT_WAS_PLANNED', planned, PLANNED, { eventKnownOn: known.on }, weighs),
  ];
}

/** The day on which the office knew of the event at the latest. */
interface Known {
  readonly on: CalendarDate;
  /** Whether somebody says so, or it is only known that it was not later. */
  readonly stated: boolean;
}

/** The earliest of what the host says, when an outside body told, when it was first written down, and today. */
function knownOn({ content, announcesSince }: Subject, { context, on }: Circumstances): Known {
  const stated = [context.eventKnownOn, receiptOf(content, on)].filter((each) => each !== undefined);
  const since = announcesSince === undefined ? on : dateOfAct({ ...context, at: announcesSince });
  return { on: [on, since, ...stated].reduce((a, b) => (a < b ? a : b)), stated: stated.length > 0 };
}

/** Whether the event was known so early that a planned notice of it would have been in time: then the urgency is not real. */
function wasPlanned(content: NoticeContent, known: Known, { context, policy }: Circumstances): Verdict {
  const { announces = [] } = content;
  // Where it is not said what an event stops, the longer lead time of other planned matters is sure to be enough.
  const unsaid = announces.some(({ services }) => services === undefined);
  const planned: NoticeContent = { ...content, planning: { class: unsaid ? 'planned' : 'planned-outage' } };
  const [own] = checkLeadTime(planned, {
    publishOn: known.on,
    policy: { ...policy.leadTimes, overlays: [] },
    ...optional(context, 'zone'),
    ...optional(context, 'calendar'),
  });
  if (own?.verdict === 'pass') return 'fail';
  return own?.verdict === 'fail' && !unsaid && known.stated ? 'pass' : 'unknown';
}
