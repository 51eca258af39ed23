import { type ClauseId, isGiven, type Verdict } from '../../kernel/index.js';
import { checkLeadTime } from '../check-lead-time.js';
import type { NoticeContent } from '../content.js';
import type { NoticeContext } from '../context.js';
import type { NoticePolicy } from '../policy.js';
import { found, type NoticeFinding, type Weight } from './found.js';

const PLANNED: ClauseId = 'CIM-4.2.6';

type Known = Pick<NoticeContext, 'eventKnownOn' | 'calendar' | 'zone'> & { readonly policy: NoticePolicy };

/** What an urgent notice needs, since it comes without lead time: a cause, a conspicuous mark, and real urgency (CIM-4.2.6). */
export function urgency(content: NoticeContent, known: Known, weight: Weight): readonly NoticeFinding[] {
  const { planning } = content;
  const urgent = planning.class === 'urgent';
  const { missing, effect } = weight;
  const cause = !urgent ? 'not-applicable' : isGiven(planning.cause) ? 'pass' : missing;
  const mark = !urgent ? 'not-applicable' : (planning.mark ?? 'unknown');
  const facts = { eventKnownOn: known.eventKnownOn ?? null };
  const planned = urgent ? wasPlanned(content, known) : 'not-applicable';
  const weighs = planned === 'unknown' || effect === 'advises' ? 'advises' : 'reviews';
  return [
    found('NOTICE.URGENT_CAUSE_MISSING', cause, PLANNED, {}, effect),
    found('NOTICE.URGENT_MARK_MISSING', mark, PLANNED, {}, effect),
    found('NOTICE.URGENT_WAS_PLANNED', planned, PLANNED, facts, weighs),
  ];
}

/** Whether the event was known so early that a planned notice of it would have been in time: then the urgency is not real. */
function wasPlanned(content: NoticeContent, { eventKnownOn, policy, ...known }: Known): Verdict {
  const { announces } = content;
  if (announces?.every(({ slots }) => slots.length === 0)) return 'pass';
  if (eventKnownOn === undefined || announces === undefined) return 'unknown';
  // Where it is not said what an event stops, the longer lead time of other planned matters is sure to be enough.
  const unsaid = announces.some(({ services }) => services === undefined);
  const outage = !unsaid && announces.some(({ services }) => services !== undefined && services.length > 0);
  const planned: NoticeContent = { ...content, planning: { class: outage ? 'planned-outage' : 'planned' } };
  const [own] = checkLeadTime(planned, {
    ...known,
    publishOn: eventKnownOn,
    policy: { ...policy.leadTimes, overlays: [] },
  });
  if (own?.verdict === 'pass') return 'fail';
  return own?.verdict === 'fail' && !unsaid ? 'pass' : 'unknown';
}
