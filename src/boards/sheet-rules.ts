import { type CalendarDate, daysBetween, found, isCalendarDate, type Verdict } from '../kernel/index.js';
import { type Attachment, isShown } from '../notices/index.js';
import type { PlanPosting, PostingCommand } from './command.js';
import { approvalFindings, lastDayOfSheet, sameEstate, validityFindings } from './notice-rules.js';
import type { Posting } from './posting.js';
import type { BoardFinding, Scene } from './posting-finding.js';
import { leadTimeFinding, reachFindings } from './reach-rules.js';
import { SHEET_ASPECTS } from './sheet-condition.js';
import { slotFindings } from './slot-rules.js';

type Command<Type extends PostingCommand['type']> = Extract<PostingCommand, { readonly type: Type }>;

/** The rules of putting a sheet on a plan. */
export function planFindings(command: PlanPosting, scene: Scene): readonly BoardFinding[] {
  const { from, until, size } = command;
  const dates = isCalendarDate(from) && (until === 'open-ended' || isCalendarDate(until));
  const possible = dates && from <= until;
  const sizes = scene.board?.sizes;
  return [
    sameEstate(command.estate, scene, true),
    ...approvalFindings(scene),
    ...reachFindings(scene),
    possible
      ? leadTimeFinding(from, scene)
      : found('POSTING.LEAD_TIME_SHORT', 'not-applicable', 'CIM-4.2.6', {}, 'advises'),
    found('POSTING.PERIOD_IMPOSSIBLE', possible, 'CIM-4.2.4', dates ? { from, until } : {}),
    over(until, scene, possible),
    ...validityFindings(command, scene, possible),
    found(
      'POSTING.SIZE_NOT_TAKEN',
      sizes === undefined ? 'unknown' : sizes.includes(size),
      'CIM-4.2.1.3c',
      sizes === undefined ? { board: command.board } : { board: command.board, size, sizes },
    ),
    ...slotFindings(command, from, true, scene),
  ];
}

/** The rules of putting a sheet up: everything is looked at again. */
export function postFindings(
  posting: Posting,
  command: Command<'post'>,
  scene: Scene,
): readonly BoardFinding[] {
  const { on, policy, notice } = scene;
  const { from } = posting;
  const dates = { from, on };
  return [
    sameEstate(posting.estate, scene, false),
    ...approvalFindings(scene, posting.digest),
    leadTimeFinding(on, scene, scene.context.at),
    over(posting.until, scene, true),
    ...slotFindings(posting, on, false, scene),
    found('POSTING.OTHER_BOARD', command.board === posting.board, 'CIM-4.2.4', { board: posting.board }),
    found('POSTING.POSTED_EARLY', on >= from, 'CIM-4.2.6', dates, 'advises'),
    found(
      'POSTING.POSTED_LATE',
      on <= from,
      'CIM-4.2.6',
      on <= from ? dates : { ...dates, daysLate: daysBetween(from, on) },
      'advises',
    ),
    found(
      'POSTING.PHOTOGRAPH_MISSING',
      photographVerdict(notice?.content.importance, command.photograph),
      'CIM-4.2.8',
      {},
      policy.photograph,
    ),
  ];
}

function photographVerdict(importance: string | undefined, photograph: Attachment | undefined): Verdict {
  if (photograph !== undefined && isShown({ kind: 'photograph', photograph })) return 'pass';
  if (importance === undefined) return 'unknown';
  return importance === 'important' ? 'fail' : 'not-applicable';
}

/** The rules of looking at a sheet. What was seen is never refused; what is wrong with it is told. */
export function inspectFindings(
  posting: Posting,
  command: Command<'inspect'>,
  scene: Scene,
): readonly BoardFinding[] {
  const { present } = command;
  const said = typeof present === 'boolean';
  const defects = SHEET_ASPECTS.filter((aspect) => command[aspect] === false);
  const unseen = SHEET_ASPECTS.filter((aspect) => typeof command[aspect] !== 'boolean');
  const seen = defects.length > 0 ? 'fail' : unseen.length > 0 ? 'unknown' : 'pass';
  return [
    sameEstate(posting.estate, scene, false),
    found('POSTING.SHEET_MISSING', said ? present : 'unknown', 'CIM-4.2.4', {}, said ? 'advises' : 'blocks'),
    found(
      'POSTING.SHEET_DEFECTIVE',
      present === true ? seen : 'not-applicable',
      'CIM-4.2.5',
      { defects, unseen },
      'advises',
    ),
    overdue(posting, scene),
  ];
}

/** The rules of mending a sheet, and of putting one up again that was missing. */
export function repairFindings(posting: Posting, scene: Scene): readonly BoardFinding[] {
  const { condition } = posting;
  const approval = approvalFindings(scene, posting.digest);
  const again = condition === 'missing';
  return [
    sameEstate(posting.estate, scene, false),
    ...approval.map((finding) => (again ? finding : found(finding.code, 'not-applicable', finding.clause))),
    over(posting.until, scene, true),
    found(
      'POSTING.NOTHING_TO_REPAIR',
      condition === 'unseen' ? 'unknown' : condition !== 'good',
      'CIM-4.2.5',
      { condition },
      'advises',
    ),
  ];
}

/** Whether the last day is not over: nothing goes up, or up again, past it. */
function over(until: Posting['until'], { on, notice }: Scene, readable: boolean): BoardFinding {
  const last = lastDayOfSheet(until, notice);
  return found(
    'POSTING.PERIOD_OVER',
    readable ? on <= last : 'not-applicable',
    'CIM-4.2.4',
    readable ? { until: last, on } : { on },
  );
}

/** Whether the sheet hangs past its last day. */
function overdue({ until }: Posting, { on }: Scene): BoardFinding {
  const late = on > until;
  const facts = { until, on, ...(late ? { daysLate: daysBetween(until as CalendarDate, on) } : {}) };
  return found('POSTING.OVERDUE', !late, 'CIM-4.2.4', facts, 'advises');
}
