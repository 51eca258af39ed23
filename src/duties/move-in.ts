import type { CalendarDate, EstateId } from '../kernel/index.js';
import type { UnitKey } from '../records/index.js';
import { openTask, type TaskIds } from './open-task.js';
import type { Task, TaskParty, TaskPolicy } from './task.js';

/**
 * A unit that is handed over to its first owner.
 *
 * @category Tasks
 * @since 0.1.0
 */
export interface MoveIn {
  readonly estate: EstateId;
  readonly unit: UnitKey;
  /** The day the unit was handed over. */
  readonly on: CalendarDate;
  readonly owner?: TaskParty;
  /** `'shop'` asks for the shop summary instead of the occupancy summary. */
  readonly use: 'dwelling' | 'shop';
  readonly ids: TaskIds;
  /** {@link DEFAULT_TASK_POLICY} by default. */
  readonly policy?: TaskPolicy;
}

/**
 * The tasks of a move-in: notify the owner to complete it, open the owner card, fill the occupancy summary or, for a
 * shop, the shop summary. Clause CIM-4.1.4; the due dates are policy.
 *
 * @param moveIn - the unit, the day, what it is used as, and how tasks get their ids
 * @returns open tasks, always in the same order
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { tasksOfMoveIn } from 'wuye/duties';
 * import { unitKey } from 'wuye/records';
 *
 * const tasks = tasksOfMoveIn({
 *   estate: estateId('est_1'), unit: unitKey({ building: '3', entrance: '2', room: '1201' }), use: 'dwelling',
 *   on: calendarDate('2026-11-21'), ids: (key) => `tsk_movein-1.${key}`,
 * });
 * tasks.map(({ type, dueOn }) => `${type} ${dueOn}`);
 * // => ['notify-move-in 2026-11-24', 'open-owner-card 2026-11-28', 'fill-occupancy-summary 2026-11-28']
 * ```
 * @category Tasks
 * @since 0.1.0
 */
export function tasksOfMoveIn(moveIn: MoveIn): readonly Task[] {
  const about = moveIn.owner === undefined ? {} : { party: moveIn.owner };
  return [
    openTask('notify-move-in', moveIn, about),
    openTask('open-owner-card', moveIn, about),
    openTask(moveIn.use === 'shop' ? 'fill-shop-summary' : 'fill-occupancy-summary', moveIn),
  ];
}
