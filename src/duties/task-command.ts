import type { Actor, ActorId, CalendarDate, Role } from '../kernel/index.js';
import type { TaskPolicy } from './task.js';

/**
 * What can be done with a task: completed, cancelled for a reason, or given to another role or person (`assignee:
 * null` frees it for anybody of the role).
 *
 * @category Tasks
 * @since 0.1.0
 */
export type TaskCommand =
  | { readonly type: 'complete' }
  | { readonly type: 'cancel'; readonly reason: string }
  | { readonly type: 'reassign'; readonly role?: Role; readonly assignee?: ActorId | null };

/**
 * What happened to a task.
 *
 * @category Tasks
 * @since 0.1.0
 */
export type TaskEvent = {
  readonly task: string;
  readonly on: CalendarDate;
  readonly by: ActorId;
  readonly onBehalfOf?: ActorId;
} & (
  | { readonly type: 'task-completed' }
  | { readonly type: 'task-cancelled'; readonly reason: string }
  | { readonly type: 'task-reassigned'; readonly role: Role; readonly assignee: ActorId | null }
);

/**
 * Who decides, and when.
 *
 * @category Tasks
 * @since 0.1.0
 */
export interface TaskContext {
  readonly actor: Actor;
  readonly on: CalendarDate;
  /** {@link DEFAULT_TASK_POLICY} by default. */
  readonly policy?: TaskPolicy;
}
