import { type CalendarDate, daysBetween, found, isGiven, type Verdict } from '../kernel/index.js';
import { isShown, type Notice } from '../notices/index.js';
import type { PostingCommand } from './command.js';
import { sameEstate } from './notice-rules.js';
import type { Posting } from './posting.js';
import type { BoardFinding, Scene } from './posting-finding.js';

type Command<Type extends PostingCommand['type']> = Extract<PostingCommand, { readonly type: Type }>;

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
    found('POSTING.EVIDENCE_MISSING', isShown(evidence), 'CIM-4.2.5'),
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

export const clauseOf = (cause: string) => (cause === 'pre-empted' ? 'CIM-4.2.1.3e' : 'CIM-4.2.5');

export const reasonFinding = (reason: unknown, clause: string): BoardFinding =>
  found('POSTING.REASON_MISSING', isGiven(reason), clause);

export const isWithdrawn = ({ state, withdrawn }: Notice) => state === 'withdrawn' || withdrawn !== undefined;

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
