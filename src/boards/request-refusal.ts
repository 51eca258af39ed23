import { type CalendarDate, found } from '../kernel/index.js';
import { fullDays } from './day-counts.js';
import { MOST_DAYS, NO_DAY, type Window } from './day-numbers.js';
import type { BoardFinding } from './posting-finding.js';
import type { PostingRequest } from './schedule-request.js';
import type { SlotsOf } from './slots.js';

/** Why no board would do, board by board, each with its full days. */
export function refusalOf(
  { boards, size }: PostingRequest,
  { from, until }: Window,
  slots: SlotsOf,
  dateOf: (number: number) => CalendarDate,
): readonly BoardFinding[] {
  if (from === NO_DAY) {
    return [found('BOARD.PERIOD_IMPOSSIBLE', false, 'CIM-4.2.1.3d', { mostDays: MOST_DAYS })];
  }
  if (boards.length === 0) return [found('BOARD.UNKNOWN', 'unknown', 'CIM-4.2.1.3d')];
  return boards.map((id) => {
    const candidate = slots.get(id);
    if (candidate === undefined) return found('BOARD.UNKNOWN', false, 'CIM-4.2.1.3d', { board: id });
    const { board, taken } = candidate;
    if (!board.sizes.includes(size)) {
      return found('BOARD.SIZE_NOT_TAKEN', false, 'CIM-4.2.1.3c', { board: id, size });
    }
    const days = fullDays(taken, from, until, board.slots, MOST_DAYS).map(dateOf);
    return found('BOARD.DAYS_FULL', false, 'CIM-4.2.1.3d', { board: id, days });
  });
}
