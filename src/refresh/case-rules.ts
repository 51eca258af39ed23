import {
  type CalendarDate,
  type ClauseId,
  firstDayOf,
  found,
  isGiven,
  lastDayOf,
  nextState,
  type RoleGrant,
  WuyeError,
} from '../kernel/index.js';
import type { CaseCommand, CaseContext } from './case-command.js';
import type { RefreshCase } from './cycle.js';
import type { CyclePolicy } from './cycle-policy.js';
import type { RefreshFinding } from './cycle-rules.js';
import { isReadableDate } from './date-number.js';
import { CASE_TRANSITIONS, type CaseCommandType } from './transitions.js';

/** Said of a cycle, which moves its cases with it; of a case alone, neither can be said. */
const OF_THE_CYCLE: readonly CaseCommandType[] = ['hand-over', 'reopen'];

/** What cannot be confirmed goes to the superior. */
export const UNCONFIRMED: ClauseId = 'NIM-4.2';

/** The day that a command speaks of: of the verification, or of the end of the record. */
export function effectiveOn(command: CaseCommand, on: CalendarDate): CalendarDate {
  if (command.type === 'confirm' || command.type === 'change') return command.verifiedOn ?? on;
  return command.type === 'end' ? (command.endedOn ?? on) : on;
}

/** Whether the cycle and the case are in a state for the command. */
export function stateFindings(
  item: RefreshCase,
  command: CaseCommand,
  { cycle }: CaseContext,
  clause: ClauseId,
): readonly RefreshFinding[] {
  const { state } = item;
  const leads =
    !OF_THE_CYCLE.includes(command.type) && nextState(CASE_TRANSITIONS, state, command.type) !== null;
  return [
    found('REFRESH.CYCLE_NOT_OPEN', cycle.state !== 'signed-off', clause, {
      cycle: cycle.id,
      state: cycle.state,
    }),
    found('REFRESH.CASE_STATE_REFUSES', leads, clause, {
      case: item.id,
      state,
      command: command.type,
    }),
    found('REFRESH.CASE_OF_EARLIER_ROUND', item.round === cycle.round, clause, {
      case: item.id,
      round: item.round,
      cycleRound: cycle.round,
    }),
  ];
}

/** Whether the case is the actor's: unassigned, assigned to the actor, or to whom the actor stands in for. */
export function assigneeFinding(
  { id, assignee }: RefreshCase,
  command: CaseCommand,
  actor: CaseContext['actor'],
  grant: RoleGrant | null,
  { assigneeOnly }: CyclePolicy,
  clause: ClauseId,
): RefreshFinding {
  const own = assignee === undefined || assignee === actor.id || assignee === grant?.onBehalfOf;
  return found(
    'REFRESH.CASE_ASSIGNED_TO_ANOTHER',
    command.type === 'assign' ? 'not-applicable' : own ? 'pass' : 'fail',
    clause,
    { case: id, ...(assignee === undefined ? {} : { assignee }) },
    assigneeOnly ? 'blocks' : 'advises',
  );
}

/** Whether there is a record yet to be verified or closed, where the host says how it stands. */
export function recordFindings(
  { id, record: of }: RefreshCase,
  { type }: CaseCommand,
  { record }: CaseContext,
  clause: ClauseId,
): readonly RefreshFinding[] {
  if (record === undefined) return [];
  if (record.id !== of) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `case ${id} is not about record ${record.id}`);
  }
  const touched = type === 'confirm' || type === 'change' || type === 'end';
  const verdict = touched ? record.status?.state !== 'closed' : 'not-applicable';
  return [found('REFRESH.RECORD_CLOSED', verdict, clause, { record: of })];
}

/** Whether the command says what it has to, and speaks of days that can be. */
export function commandFindings(
  item: RefreshCase,
  command: CaseCommand,
  { on }: CaseContext,
  { minimumAttempts }: CyclePolicy,
  clause: ClauseId,
): readonly RefreshFinding[] {
  const { type } = command;
  const day = effectiveOn(command, on);
  const readable = isReadableDate(day);
  const verified = type === 'confirm' || type === 'change';
  const dated = verified || type === 'end';
  const first = firstDayOf(item.month);
  const last = lastDayOf(item.month);
  const actedOn = verified ? day : on;
  const attempts = type === 'mark-unreachable' ? command.attempts : null;
  return [
    found(
      'REFRESH.REASON_MISSING',
      reasonVerdict(command),
      type === 'mark-unreachable' ? UNCONFIRMED : clause,
    ),
    found('REFRESH.ATTEMPTS_TOO_FEW', attemptsVerdict(attempts, minimumAttempts), UNCONFIRMED, {
      ...(Number.isFinite(attempts) ? { attempts } : {}),
      minimumAttempts,
    }),
    found('REFRESH.FIELDS_MISSING', fieldsVerdict(command), clause),
    found(
      'REFRESH.EFFECTIVE_DAY_REFUSED',
      !dated ? 'not-applicable' : readable ? day <= on && (!verified || day >= first) : 'unknown',
      clause,
      { ...(readable ? { day } : {}), on, ...(verified ? { notBefore: first } : {}) },
    ),
    found(
      'REFRESH.CASE_DECIDED_LATE',
      type === 'assign' || !readable ? 'not-applicable' : actedOn <= last,
      clause,
      { ...(readable ? { day: actedOn } : {}), dueBy: last },
      'advises',
    ),
  ];
}

function reasonVerdict(command: CaseCommand): 'pass' | 'unknown' | 'not-applicable' {
  if (!('reason' in command)) return NEEDS_REASON.includes(command.type) ? 'unknown' : 'not-applicable';
  return isGiven(command.reason) ? 'pass' : 'unknown';
}

const NEEDS_REASON: readonly CaseCommand['type'][] = ['end', 'mark-unreachable', 'leave-undecided'];

function attemptsVerdict(
  attempts: number | null,
  least: number,
): 'pass' | 'fail' | 'unknown' | 'not-applicable' {
  if (attempts === null) return 'not-applicable';
  if (!Number.isInteger(attempts) || attempts < 0) return 'unknown';
  return attempts >= least ? 'pass' : 'fail';
}

function fieldsVerdict(command: CaseCommand): 'pass' | 'unknown' | 'not-applicable' {
  if (command.type !== 'change') return 'not-applicable';
  return Array.isArray(command.fields) && command.fields.length > 0 && command.fields.every(isGiven)
    ? 'pass'
    : 'unknown';
}
