import { WuyeError } from '../kernel/index.js';
import type { Task } from './task.js';
import type { TaskEvent } from './task-command.js';

/**
 * The task after an event. The task given is not changed.
 *
 * @param task - the task as it stood
 * @param event - an event of {@link decideTask} on this task
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another task's, or the task is no longer open
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId } from 'wuye';
 * import { applyTask, tasksOfMoveIn } from 'wuye/duties';
 * import { unitKey } from 'wuye/records';
 *
 * const [task] = tasksOfMoveIn({
 *   estate: estateId('est_1'), unit: unitKey({ building: '1', room: 'S05' }), use: 'shop',
 *   on: calendarDate('2026-11-21'), ids: (key) => key,
 * });
 * const done = task && applyTask(task, {
 *   type: 'task-completed', task: task.id, on: calendarDate('2026-11-22'), by: actorId('li'),
 * });
 * done?.state; // => 'done'
 * ```
 * @category Tasks
 * @since 0.1.0
 */
export function applyTask(task: Task, event: TaskEvent): Task {
  if (event.task !== task.id || task.state !== 'open') {
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event.type} on a task that is ${task.state}`);
  }
  if (event.type === 'task-reassigned') {
    const { assignee: _previous, ...rest } = task;
    return {
      ...rest,
      role: event.role,
      ...(event.assignee === null ? {} : { assignee: event.assignee }),
    };
  }
  const closed = {
    on: event.on,
    by: event.by,
    ...(event.onBehalfOf === undefined ? {} : { onBehalfOf: event.onBehalfOf }),
  };
  return event.type === 'task-completed'
    ? { ...task, state: 'done', closed }
    : { ...task, state: 'cancelled', closed: { ...closed, reason: event.reason } };
}
