import {
  type ClauseId,
  found,
  type Instant,
  nextState,
  type RoleGrant,
  type Step,
  step,
  WuyeError,
} from '../kernel/index.js';
import { actUnder, dateOfAct, grantOfAct } from '../notices/index.js';
import type { BoardFindingCode } from './codes.js';
import type { PostingCommand, PostingContext } from './command.js';
import type { PostingEvent } from './event.js';
import { lastActOf } from './last-looked-at.js';
import { DEFAULT_BOARD_POLICY } from './policy.js';
import { POSTING_TRANSITIONS, type Posting } from './posting.js';
import { eventOf } from './posting-event-of.js';
import { type BoardFinding, CLAUSE_OF, type Scene } from './posting-finding.js';
import { recallFindings } from './recall-rules.js';
import { inspectFindings, planFindings, postFindings, repairFindings } from './sheet-rules.js';
import { cancelFindings, takeDownFindings } from './take-down-rules.js';

/**
 * Decides a command on a posting: planned, put up, inspected, mended, recalled, taken down or cancelled (CIM-4.2.4,
 * CIM-4.2.5).
 *
 * **Details**: what was issued is looked at again when a sheet is planned, when it goes up, and when a missing one goes up
 * again: the notice must be issued now, and its content must be what was issued (CIM-4.2.2). Nothing is planned or posted
 * past the notice's validity. No act comes before the last one that is on record. To take a sheet down needs no approval, but evidence, and a reason where it has not expired.
 * From its last day on a sheet is `expired`.
 *
 * **Gotchas**: that a sheet hangs is known from a `post` command alone, with its poster, place and time. Nothing else makes a
 * posting `up`.
 *
 * @param posting - the posting as it stands, `null` to plan one
 * @param command - what is asked
 * @param context - who, when, the notice, the board, the policy
 * @returns the step with its event, or the findings that refuse it
 * @throws `KERNEL.INVALID_ARGUMENT` when the notice or the board of the context is another than the posting's
 *
 * @example
 * ```ts
 * import { actorId, instant } from 'wuye';
 * import { boardId, decidePosting, type Posting } from 'wuye/boards';
 *
 * const posting = { id: 'pst_1', state: 'up', board: 'brd_gate', until: '2026-11-20', condition: 'good' } as Posting;
 * const step = decidePosting(
 *   posting,
 *   { type: 'take-down', cause: 'expired', evidence: { kind: 'statement', text: '已撤下' } },
 *   { actor: { id: actorId('zhao'), roles: ['staff'] }, at: instant('2026-11-22T01:00:00.000Z') },
 * );
 * step.accepted; // => true
 * step.findings.find(({ verdict }) => verdict === 'fail')?.facts;
 * // => { until: '2026-11-20', on: '2026-11-22', daysLate: 2 }
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function decidePosting(
  posting: Posting | null,
  command: PostingCommand,
  context: PostingContext,
): Step<PostingEvent, BoardFindingCode> {
  const { policy = DEFAULT_BOARD_POLICY, notice, board } = context;
  refuseOthers(posting ?? (command.type === 'plan' ? command : null), context);
  const { type } = command;
  const on = dateOfAct(context);
  const scene: Scene = { on, policy, notice, board, context };
  const roles = Object.hasOwn(policy.roles, type) ? policy.roles[type] : [];
  const grant = grantOfAct(context, roles);
  const findings = [
    stateFinding(posting, command),
    found('POSTING.ACTOR_LACKS_ROLE', grant !== null, clauseOf(command), { roles, ...grant }),
    orderFinding(posting, context.at, clauseOf(command)),
    ...commandFindings(posting, command, scene),
  ];
  return step(findings, () => eventsOf(posting, command, context, grant), policy, on);
}

const clauseOf = ({ type }: PostingCommand) =>
  Object.hasOwn(CLAUSE_OF, type) ? CLAUSE_OF[type] : 'CIM-4.2.5';

/** A posting is judged by its own notice and board, never by others. */
function refuseOthers(
  wanted: Pick<Posting, 'notice' | 'board'> | null,
  { notice, board }: PostingContext,
): void {
  if (wanted === null) return;
  const other =
    (notice !== undefined && notice.id !== wanted.notice) ||
    (board !== undefined && board.id !== wanted.board);
  if (other) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'the notice or the board of another posting');
}

function stateFinding(posting: Posting | null, command: PostingCommand): BoardFinding {
  const { type } = command;
  const possible =
    posting === null ? type === 'plan' : nextState(POSTING_TRANSITIONS, posting.state, type) !== null;
  return found('POSTING.STATE_REFUSES', possible, clauseOf(command), {
    ...(posting === null ? {} : { state: posting.state }),
    command: type,
  });
}

/** What happened to a sheet stands in the order in which it happened. */
function orderFinding(posting: Posting | null, at: Instant, clause: ClauseId): BoardFinding {
  const code = 'POSTING.ACT_OUT_OF_ORDER';
  if (posting === null) return found(code, 'not-applicable', clause);
  const latest = lastActOf(posting);
  return found(code, latest === null || latest <= at, clause, { at, latest });
}

function commandFindings(
  posting: Posting | null,
  command: PostingCommand,
  scene: Scene,
): readonly BoardFinding[] {
  if (command.type === 'plan') return planFindings(command, scene);
  if (posting === null) return [];
  switch (command.type) {
    case 'post':
      return postFindings(posting, command, scene);
    case 'inspect':
      return inspectFindings(posting, command, scene);
    case 'repair':
      return repairFindings(posting, scene);
    case 'recall':
      return recallFindings(posting, command, scene);
    case 'take-down':
      return takeDownFindings(posting, command, scene);
    case 'cancel':
      return cancelFindings(posting, command, scene);
    default:
      return [];
  }
}

function eventsOf(
  posting: Posting | null,
  command: PostingCommand,
  context: PostingContext,
  grant: RoleGrant | null,
): readonly PostingEvent[] {
  if (grant === null) return [];
  const { notice } = context;
  const event = eventOf(posting, command, actUnder(context, grant), { on: dateOfAct(context), notice });
  return event === null ? [] : [event];
}
