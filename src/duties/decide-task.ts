import {
  type Actor,
  type ActorId,
  type CalendarDate,
  type Finding,
  isGiven,
  type RoleGrant,
  roleGrant,
  type Step,
  step,
} from '../kernel/index.js';
import { standsInFor } from './acting.js';
import type { DutyFindingCode } from './codes.js';
import { DEFAULT_TASK_POLICY, TASK_TRANSITIONS, type Task, type TaskPolicy } from './task.js';
import type { TaskCommand, TaskContext, TaskEvent } from './task-command.js';

/**
 * Decides a command on a task. Done by the task's role, by the person it is assigned to where it is, or by a superior
 * of the policy. A late completion is a finding that does not stop it. Clause: the task's own (CIM-4.1.4, ...).
 *
 * @param task - the task as it stands
 * @param command - what is asked
 * @param context - actor, date, policy
 * @returns the step with its event, or the findings that refuse it
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId } from 'wuye';
 * import { decideTask, tasksOfMoveIn } from 'wuye/duties';
 * import { unitKey } from 'wuye/records';
 *
 * const [task] = tasksOfMoveIn({
 *   estate: estateId('est_1'), unit: unitKey({ building: '1', room: 'S05' }), use: 'shop',
 *   on: calendarDate('2026-11-21'), ids: (key) => key,
 * });
 * const actor = { id: actorId('li'), roles: ['clerk'] as const };
 * const step = task && decideTask(task, { type: 'complete' }, { actor, on: calendarDate('2026-11-22') });
 * step?.accepted && step.events;
 * // => [{ type: 'task-completed', task: 'notify-move-in', on: '2026-11-22', by: 'li' }]
 * ```
 * @category Tasks
 * @since 0.1.0
 */
export function decideTask(
  task: Task,
  command: TaskCommand,
  { actor, on, policy = DEFAULT_TASK_POLICY }: TaskContext,
): Step<TaskEvent, DutyFindingCode> {
  const superior = roleGrant(actor, policy.superiors, on);
  const grant = grantOf(task, actor, on) ?? superior;
  const findings = [
    isOpenFor(task, command),
    hasRole(task, grant, policy),
    isAssigned(task, actor, grant, superior),
    ...commandFindings(task, command, on),
  ];
  return step(findings, () => [eventOf(task, command, actor.id, on, grant)], policy, on);
}

const finding = (
  task: Task,
  code: DutyFindingCode,
  verdict: Finding['verdict'],
  facts: Finding['facts'] = {},
  effect: Finding['effect'] = 'blocks',
): Finding<DutyFindingCode> => ({
  code,
  verdict,
  effect,
  clause: task.clause,
  facts: { task: task.id, ...facts },
});

function isOpenFor(task: Task, { type }: TaskCommand) {
  const possible = Object.hasOwn(TASK_TRANSITIONS[task.state], type);
  return finding(task, 'DUTY.TASK_NOT_OPEN', possible ? 'pass' : 'fail', { taskState: task.state });
}

function hasRole(task: Task, grant: RoleGrant | null, { superiors }: TaskPolicy) {
  const facts = { roles: [task.role, ...superiors], ...grant };
  return finding(task, 'DUTY.TASK_ACTOR_LACKS_ROLE', grant === null ? 'fail' : 'pass', facts);
}

/** The grant for the task's role; for an assigned task first the one held for the assignee. */
function grantOf({ role, assignee }: Task, actor: Actor, on: CalendarDate): RoleGrant | null {
  const stands = assignee !== undefined && assignee !== actor.id && standsInFor(actor, assignee, role, on);
  return stands ? { role, onBehalfOf: assignee } : roleGrant(actor, [role], on);
}

function isAssigned(task: Task, actor: Actor, grant: RoleGrant | null, superior: RoleGrant | null) {
  const { assignee } = task;
  if (assignee === undefined) return finding(task, 'DUTY.TASK_ASSIGNED_TO_ANOTHER', 'not-applicable');
  const may = superior !== null || assignee === actor.id || assignee === grant?.onBehalfOf;
  return finding(task, 'DUTY.TASK_ASSIGNED_TO_ANOTHER', may ? 'pass' : 'fail', { assignee });
}

function commandFindings(task: Task, command: TaskCommand, on: CalendarDate) {
  if (command.type === 'complete') {
    const late = on > task.dueOn;
    return [finding(task, 'DUTY.TASK_OVERDUE', late ? 'fail' : 'pass', { dueOn: task.dueOn, on }, 'advises')];
  }
  if (command.type === 'cancel') {
    return [finding(task, 'DUTY.TASK_REASON_MISSING', isGiven(command.reason) ? 'pass' : 'fail')];
  }
  const { role, assignee } = reassigned(task, command);
  const moves = role !== task.role || assignee !== (task.assignee ?? null);
  return [finding(task, 'DUTY.TASK_REASSIGNED_NOWHERE', moves ? 'pass' : 'fail', { role, assignee })];
}

/** A task given to another role is nobody's in particular, unless the command says whose. */
function reassigned(task: Task, command: TaskCommand & { readonly type: 'reassign' }) {
  const role = command.role ?? task.role;
  const kept = role === task.role ? (task.assignee ?? null) : null;
  return { role, assignee: command.assignee === undefined ? kept : command.assignee };
}

function eventOf(
  task: Task,
  command: TaskCommand,
  by: ActorId,
  on: CalendarDate,
  grant: RoleGrant | null,
): TaskEvent {
  const done = {
    task: task.id,
    on,
    by,
    ...(grant?.onBehalfOf === undefined ? {} : { onBehalfOf: grant.onBehalfOf }),
  };
  if (command.type === 'complete') return { type: 'task-completed', ...done };
  if (command.type === 'cancel') return { type: 'task-cancelled', ...done, reason: command.reason };
  return { type: 'task-reassigned', ...done, ...reassigned(task, command) };
}
