import { WuyeError } from '../kernel/index.js';
import type { RefreshCycle } from './cycle.js';
import type { CycleEvent } from './cycle-events.js';

/**
 * The cycle after an event. Its cases change with their own events: {@link applyCaseEvents}.
 *
 * @param cycle - the cycle before it
 * @param event - an event of this cycle; the one that opened it changes nothing
 * @throws `KERNEL.INVALID_ARGUMENT` for an event of another cycle, `KERNEL.STATE_UNKNOWN_EVENT` for one that is none
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import { applyCycle, type RefreshCycle } from 'wuye/refresh';
 *
 * const cycle = { id: '2026-11.dog', state: 'signed-off', round: 1 } as RefreshCycle;
 * applyCycle(cycle, {
 *   type: 'cycle-reopened', cycle: '2026-11.dog', round: 2, cases: 3, reason: 'families back from holidays',
 *   on: calendarDate('2026-12-08'), by: actorId('li'), role: 'clerk',
 * }).state; // => 'reopened'
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function applyCycle(cycle: RefreshCycle, event: CycleEvent): RefreshCycle {
  if (event.cycle !== cycle.id) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `an event of cycle ${event.cycle}, not of ${cycle.id}`);
  }
  switch (event.type) {
    case 'cycle-opened':
    case 'cycle-handed-over':
      return cycle;
    case 'cycle-signed-off': {
      const { type: _type, cycle: _cycle, ...signOff } = event;
      return { ...cycle, state: 'signed-off', signOffs: [...cycle.signOffs, signOff] };
    }
    case 'cycle-reopened': {
      const { type: _type, cycle: _cycle, round, cases: _cases, ...reopened } = event;
      return { ...cycle, state: 'reopened', round, reopened };
    }
    default:
      throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', 'no event of a cycle');
  }
}
