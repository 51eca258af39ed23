import { type ClauseId, isCalendarDate, isGiven } from '../../kernel/index.js';
import type { NoticeContent, Validity } from '../content.js';
import type { NoticeScope } from '../scope.js';
import { found, type NoticeFinding, type Weight } from './found.js';

const STATED: ClauseId = 'CIM-4.2.4';

/** Whether the notice states its content, scope and validity, each by a finding of its own (CIM-4.2.4). */
export function completeness(content: NoticeContent, weight: Weight): readonly NoticeFinding[] {
  const { title, body, scope, validity, modes } = content;
  const stated = (code: NoticeFinding['code'], given: boolean) =>
    found(code, given ? 'pass' : weight.missing, STATED, {}, weight.effect);
  return [
    stated('NOTICE.TITLE_MISSING', isGiven(title)),
    stated('NOTICE.BODY_MISSING', isGiven(body)),
    stated('NOTICE.SCOPE_MISSING', scope !== undefined && names(scope)),
    stated('NOTICE.VALIDITY_MISSING', validity !== undefined && isDated(validity)),
    modeFinding(modes, weight),
    eventFinding(content, weight),
  ];
}

/** Whether a scope names anybody: the estate, at least one part, or some words. */
function names(scope: NoticeScope): boolean {
  if (scope.kind === 'estate') return true;
  if (scope.kind === 'described') return isGiven(scope.text);
  return scope.parts.length > 0 && scope.parts.every(({ building }) => isGiven(building));
}

/** Whether both ends of a validity are days, or the last one is known to be open. */
export const isDated = ({ from, until }: Validity): boolean =>
  isCalendarDate(from) && (until === 'open-ended' || isCalendarDate(until));

/** Whether it says how it reaches the customer: by the board, by hand, or by electronic message. */
const modeFinding = (modes: NoticeContent['modes'], { missing, effect }: Weight): NoticeFinding =>
  found('NOTICE.MODE_MISSING', modes.length > 0 ? 'pass' : missing, 'CIM-4.2.7', {}, effect);

/**
 * Whether a planned notice says what it announces, and a planned outage what it stops: without it nobody can tell whether it
 * comes in time.
 */
function eventFinding(
  { planning, announces = [] }: NoticeContent,
  { missing, effect }: Weight,
): NoticeFinding {
  const outage = planning.class === 'planned-outage';
  const asked = outage || planning.class === 'planned';
  const told = announces.some(
    ({ services = [], slots }) => !outage || (slots.length > 0 && services.length > 0),
  );
  const verdict = asked ? (told ? 'pass' : missing) : 'not-applicable';
  return found('NOTICE.EVENT_MISSING', verdict, 'CIM-4.2.6', { planning: planning.class }, effect);
}
