import { type CalendarDate, daysBetween, isCalendarDate, isGiven, type Verdict } from '../kernel/index.js';
import type { Evidence, Notice } from '../notices/index.js';
import type { PostingCommand } from './command.js';
import { isAfter, sameEstate } from './notice-rules.js';
import type { Posting } from './posting.js';
import { type BoardFinding, found, type Scene } from './posting-finding.js';
import { isPhotograph } from './sheet-rules.js';
import { tierOfNotice } from './tier-of-notice.js';

type Command<Type extends PostingCommand['type']> = Extract<PostingCommand, { readonly type: Type }>;

/** The rules of calling a sheet back: it needs no approval, but a cause and a reason. */
export function recallFindings(
  posting: Posting,
  { cause, until, reason }: Command<'recall'>,
  scene: Scene,
): readonly BoardFinding[] {
  const readable = isCalendarDate(until);
  return [
    sameEstate(posting.estate, scene, false),
    found('POSTING.CAUSE_UNFOUNDED', recallVerdict(cause, scene), clauseOf(cause), { cause }),
    found('POSTING.RECALL_NOT_EARLIER', readable && isAfter(posting.until, until), 'CIM-4.2.4', {
      until: posting.until,
      ...(readable ? { recalledUntil: until } : {}),
    }),
    reasonFinding(reason, clauseOf(cause)),
  ];
}

/** The rules of taking a sheet down. */
export function takeDownFindings(
  posting: Posting,
  { cause, reason, evidence }: Command<'take-down'>,
  scene: Scene,
): readonly BoardFinding[] {
  const { on, policy } = scene;
  const { until } = posting;
  const days = on > until ? daysBetween(until as CalendarDate, on) : 0;
  return [
    sameEstate(posting.estate, scene, false),
    found('POSTING.CAUSE_UNFOUNDED', causeVerdict(posting, cause, scene), clauseOf(cause), {
      cause,
      until,
      on,
    }),
    cause === 'expired'
      ? found('POSTING.REASON_MISSING', 'not-applicable', 'CIM-4.2.5')
      : reasonFinding(reason, clauseOf(cause)),
    found('POSTING.EVIDENCE_MISSING', isEvidence(evidence), 'CIM-4.2.5'),
    found(
      'POSTING.TAKEN_DOWN_LATE',
      days <= policy.graceDays,
      'CIM-4.2.5',
      { until, on, ...(days > 0 ? { daysLate: days } : {}) },
      'advises',
    ),
  ];
}

/** The rules of giving a planned sheet up. */
export function cancelFindings(
  posting: Posting,
  { reason }: Command<'cancel'>,
  scene: Scene,
): readonly BoardFinding[] {
  return [sameEstate(posting.estate, scene, false), reasonFinding(reason, 'CIM-4.2.6')];
}

const clauseOf = (cause: string) => (cause === 'pre-empted' ? 'CIM-4.2.1.3e' : 'CIM-4.2.5');

const reasonFinding = (reason: unknown, clause: string): BoardFinding =>
  found('POSTING.REASON_MISSING', isGiven(reason), clause);

const isWithdrawn = ({ state, withdrawn }: Notice) => state === 'withdrawn' || withdrawn !== undefined;

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

/** `expired` from the last day on, whose end is when the sheet is due down; recalled sheets have their own cause. */
function causeVerdict(posting: Posting, cause: string, { on, notice }: Scene): Verdict {
  const { until, recalled } = posting;
  switch (cause) {
    case 'expired': {
      const valid = notice?.content.validity?.until;
      if (valid !== undefined && on >= valid) return 'pass';
      if (recalled === undefined) return on >= until ? 'pass' : 'fail';
      return notice === undefined ? 'unknown' : 'fail';
    }
    case 'withdrawn':
      if (recalled?.cause === 'withdrawn') return 'pass';
      return notice === undefined ? 'unknown' : isWithdrawn(notice) ? 'pass' : 'fail';
    case 'pre-empted':
      return recalled?.cause === 'pre-empted' ? 'pass' : 'fail';
    case 'damaged':
    case 'board-removed':
      return 'pass';
    default:
      return 'fail';
  }
}

/** A photograph by its reference, or a statement in words. */
function isEvidence(evidence: Evidence | undefined): boolean {
  if (evidence?.kind === 'photograph') return isPhotograph(evidence.photograph);
  return evidence?.kind === 'statement' && isGiven(evidence.text);
}
