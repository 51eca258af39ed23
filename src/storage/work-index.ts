import type { Escalation, Task } from '../duties/index.js';
import type { Instant } from '../kernel/index.js';

/**
 * The index fields of a task.
 *
 * @param task - the task
 *
 * @example
 * ```ts
 * import type { Task } from 'wuye/duties';
 * import { taskIndex } from 'wuye/storage';
 *
 * const task = { state: 'open', role: 'clerk', dueOn: '2026-12-01' } as Task;
 * taskIndex(task); // => { state: 'open', role: 'clerk', due_on: '2026-12-01' }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function taskIndex({ state, role, dueOn }: Task): Readonly<Record<string, string>> {
  return { state, role, due_on: dueOn };
}

/**
 * The index fields of an escalation.
 *
 * @param escalation - the escalation
 *
 * @example
 * ```ts
 * import type { Escalation } from 'wuye/duties';
 * import { escalationIndex } from 'wuye/storage';
 *
 * escalationIndex({ state: 'open', raisedOn: '2026-11-21' } as Escalation);
 * // => { state: 'open', since: '2026-11-21' }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function escalationIndex({ state, raisedOn }: Escalation): Readonly<Record<string, string>> {
  return { state, since: raisedOn };
}

/**
 * The index fields of a batch of imports.
 *
 * @param batch - the batch, `ImportBatch` of `wuye/imports`
 *
 * @example
 * ```ts
 * import { instant } from 'wuye';
 * import { importBatchIndex } from 'wuye/storage';
 *
 * importBatchIndex({ state: 'done', startedAt: instant(0) });
 * // => { state: 'done', started_at: '1970-01-01T00:00:00.000Z' }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function importBatchIndex(batch: {
  readonly state: string;
  readonly startedAt: Instant;
}): Readonly<Record<string, string>> {
  return { state: batch.state, started_at: batch.startedAt };
}
