import { addDays, type CalendarDate, dateAt, found, isCalendarDate, type Verdict } from '../kernel/index.js';
import type { Notice } from '../notices/index.js';
import type { Booking } from './booking.js';
import type { PostingCommand } from './command.js';
import { isAfter, sameEstate } from './notice-rules.js';
import type { Posting } from './posting.js';
import type { BoardFinding, Scene } from './posting-finding.js';
import { clauseOf, isWithdrawn, reasonFinding } from './take-down-rules.js';
import { tierOfBooking, tierOfNotice } from './tier-of-notice.js';

type Recall = Extract<PostingCommand, { readonly type: 'recall' }>;

const EMERGENCY = 'CIM-4.2.1.3e';

/** The rules of calling a sheet back: it needs no approval, but a cause, a reason, and for an emergency its name. */
export function recallFindings(posting: Posting, command: Recall, scene: Scene): readonly BoardFinding[] {
  const { cause, until, reason } = command;
  const readable = isCalendarDate(until);
  return [
    sameEstate(posting.estate, scene, false),
    found('POSTING.CAUSE_UNFOUNDED', recallVerdict(cause, scene), clauseOf(cause), { cause }),
    emergencyFinding(posting, command, scene),
    found('POSTING.RECALL_NOT_EARLIER', readable && isAfter(posting.until, until), 'CIM-4.2.4', {
      until: posting.until,
      ...(readable ? { recalledUntil: until } : {}),
    }),
    readable
      ? datedFinding(posting, command, scene)
      : found('POSTING.RECALL_MISDATED', 'not-applicable', 'CIM-4.2.4'),
    reasonFinding(reason, clauseOf(cause)),
  ];
}

/**
 * The last day that a recall sets: nobody takes a sheet down yesterday, so one that is up is due down no earlier than now.
 * One that hangs past its last day keeps it, and stays overdue.
 */
export function recalledUntil(posting: Posting, { until }: Recall, on: CalendarDate): CalendarDate {
  if (posting.state !== 'up' || until >= on) return until;
  return posting.until === 'open-ended' ? on : earlier(posting.until, on);
}

/** A withdrawn notice, or one whose slot an emergency may take under the policy (CIM-4.2.1.3e). */
function recallVerdict(cause: string, { notice, policy }: Scene): Verdict {
  if (notice === undefined) return 'unknown';
  const tier = tierOfNotice(notice);
  const founded =
    cause === 'withdrawn'
      ? isWithdrawn(notice)
      : cause === 'pre-empted' && tier !== 'emergency' && policy.preempts.includes(tier);
  return founded ? 'pass' : 'fail';
}

/**
 * Whether the days fit: not before the day before the sheet began, and no later than what calls it back: the day of the
 * withdrawal or of the act, or the day before the emergency. A planned sheet keeps one day at least, or it is cancelled.
 */
function datedFinding(posting: Posting, { cause, until }: Recall, scene: Scene): BoardFinding {
  const { from, posted, state } = posting;
  const { on, notice, context } = scene;
  const begun = posted === undefined ? from : earlier(from, dateAt(posted.at, context.zone));
  const earliest = state === 'planned' ? from : addDays(begun, -1);
  const withdrawn = notice?.withdrawn;
  const starts = context.emergency === undefined ? null : daysOf(context.emergency).from;
  const called =
    cause === 'withdrawn'
      ? (withdrawn && dateAt(withdrawn.at, context.zone)) || on
      : starts && addDays(starts, -1);
  const latest = called === null ? null : later(called, on);
  return found(
    'POSTING.RECALL_MISDATED',
    until >= earliest && (latest === null || until <= latest),
    'CIM-4.2.4',
    { recalledUntil: until, earliest, latest },
  );
}

/** Whether there is an emergency at all: the one that is named, in this estate, and for a booking on this board. */
function emergencyFinding(posting: Posting, { cause, emergency }: Recall, { context }: Scene): BoardFinding {
  const code = 'POSTING.EMERGENCY_UNFOUNDED';
  if (cause !== 'pre-empted') return found(code, 'not-applicable', EMERGENCY);
  const given = context.emergency;
  const name = emergency?.kind === 'notice' ? emergency.notice : emergency?.booking;
  if (emergency === undefined || name === undefined || given === undefined) {
    return found(code, 'unknown', EMERGENCY, name === undefined ? {} : { emergency: name }, 'reviews');
  }
  const isNotice = !('tier' in given);
  const holds =
    given.id === name &&
    isNotice === (emergency.kind === 'notice') &&
    given.estate === posting.estate &&
    (isNotice
      ? tierOfNotice(given) === 'emergency' && !isWithdrawn(given)
      : tierOfBooking(given) === 'emergency' && given.board === posting.board);
  return found(code, holds, EMERGENCY, { emergency: name });
}

/** The first day of an emergency, where it says. */
function daysOf(emergency: Notice | Booking): { readonly from: CalendarDate | null } {
  return 'tier' in emergency ? emergency : { from: emergency.content.validity?.from ?? null };
}

const earlier = (a: CalendarDate, b: CalendarDate) => (a < b ? a : b);
const later = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b);
