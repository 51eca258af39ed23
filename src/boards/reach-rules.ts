import { type CalendarDate, dateAt, type Facts, found, type Instant, type Verdict } from '../kernel/index.js';
import { checkLeadTime, DEFAULT_LEAD_TIMES, type Notice } from '../notices/index.js';
import type { BoardFinding, Scene } from './posting-finding.js';
import { scopesOverlap } from './scope-overlap.js';

/** Whether the notice is for boards at all, and whether this board hangs where those whom it concerns pass. */
export function reachFindings({ notice, board }: Scene): readonly BoardFinding[] {
  const modes = notice?.content.modes;
  const scope = notice?.content.scope;
  const serves = board?.serves;
  const reached = scope === undefined || serves === undefined ? null : scopesOverlap(serves, scope);
  return [
    found(
      'POSTING.MODE_NOT_BOARD',
      modes === undefined ? 'unknown' : modes.includes('board'),
      'CIM-4.2.4',
      modes === undefined ? {} : { modes },
    ),
    found('POSTING.SCOPE_NOT_REACHED', reached ?? 'unknown', 'CIM-4.2.4', {}, 'advises'),
  ];
}

const SEVERITY: readonly Verdict[] = ['fail', 'unknown', 'pass', 'not-applicable'];

/**
 * Whether the sheet goes up early enough before what the notice announces (CIM-4.2.6), the worst lead time of the office and
 * its overlays: on a day, or at the moment at which it does. What was published before is published: a later sheet does not
 * make it late. A fact is recorded all the same, so this advises.
 */
export function leadTimeFinding(
  day: CalendarDate,
  { notice, context }: Scene,
  moment?: Instant,
): BoardFinding {
  const code = 'POSTING.LEAD_TIME_SHORT';
  if (notice === undefined) return found(code, 'unknown', 'CIM-4.2.6', { publishOn: day }, 'advises');
  const { leadTimes: policy = DEFAULT_LEAD_TIMES, zone, calendar } = context;
  const publishAt = publicationOf(day, moment, notice, zone);
  const publishOn = publishAt === undefined ? day : dateAt(publishAt, zone);
  const given = { ...(zone === undefined ? {} : { zone }), ...(calendar === undefined ? {} : { calendar }) };
  const findings = checkLeadTime(notice.content, {
    policy,
    publishOn,
    ...(publishAt === undefined ? {} : { publishAt }),
    ...given,
  });
  const [worst] = [...findings].sort((a, b) => SEVERITY.indexOf(a.verdict) - SEVERITY.indexOf(b.verdict));
  const { verdict = 'not-applicable', clause = 'CIM-4.2.6', facts = {} as Facts } = worst ?? {};
  return found(code, verdict, clause, { ...facts, publishOn }, 'advises');
}

/** The moment of the publication, where it is known: of what was published by that day, or of the sheet itself. */
function publicationOf(
  day: CalendarDate,
  moment: Instant | undefined,
  { published }: Notice,
  zone: Scene['context']['zone'],
): Instant | undefined {
  if (published === undefined || dateAt(published.at, zone) > day) return moment;
  return moment === undefined || published.at < moment ? published.at : moment;
}
