import type { Escalation, Task } from '../duties/index.js';
import type { CalendarDate } from '../kernel/index.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * The open tasks of move-in and change of ownership (CIM-4.1.4), code `TASK.` and the type of the task in capitals:
 * `TASK.CLOSE_OWNER_CARD`.
 *
 * @param tasks - tasks in any state; only open ones give an item
 * @param asOf - the day of the list
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { taskWork } from 'wuye/worklist';
 *
 * [...taskWork([], calendarDate('2026-11-21'))]; // => []
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* taskWork(tasks: Iterable<Task>, asOf: CalendarDate): Generator<WorkItem, void, undefined> {
  for (const task of tasks) {
    if (task.state !== 'open') continue;
    yield {
      estate: task.estate,
      code: `TASK.${task.type.replaceAll('-', '_').toUpperCase()}`,
      role: task.role,
      subject: task.id,
      subjectKind: 'task',
      clause: task.clause,
      state: workStateOf(task.openedOn, task.dueOn, asOf),
      since: task.openedOn,
      dueOn: task.dueOn,
      facts: { unit: task.unit, record: task.record ?? null },
    };
  }
}

/**
 * The open escalations (NIM-4.2, NIM-5.2), code `ESCALATION.DECIDE`, for the superior who decides.
 *
 * @param escalations - escalations in any state; only open ones give an item
 * @param asOf - the day of the list
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { escalationWork } from 'wuye/worklist';
 *
 * [...escalationWork([], calendarDate('2026-11-21'))]; // => []
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* escalationWork(
  escalations: Iterable<Escalation>,
  asOf: CalendarDate,
): Generator<WorkItem, void, undefined> {
  for (const escalation of escalations) {
    if (escalation.state !== 'open') continue;
    yield {
      estate: escalation.estate,
      code: 'ESCALATION.DECIDE',
      role: escalation.role,
      subject: escalation.id,
      subjectKind: 'escalation',
      clause: escalation.clause,
      state: workStateOf(escalation.raisedOn, escalation.dueOn, asOf),
      since: escalation.raisedOn,
      dueOn: escalation.dueOn,
      facts: {
        record: escalation.record,
        kind: escalation.kind,
        fields: escalation.fields.map(({ field }) => field),
      },
    };
  }
}
