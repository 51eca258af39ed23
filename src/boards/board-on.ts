import { type CalendarDate, dateAt, type Zone } from '../kernel/index.js';
import type { Board } from './board.js';
import type { Posting } from './posting.js';

/**
 * A board on a day, by its sheets.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface BoardDay {
  readonly date: CalendarDate;
  /** What hung on it that day: posted by then, and not taken down before. */
  readonly hanging: readonly Posting[];
  /** Those of them that hung past their last day. */
  readonly overdue: readonly Posting[];
  /** What is planned for that day and not up. */
  readonly expected: readonly Posting[];
  /** Slots that nothing hangs in and nothing is planned for; negative on a board that is too full. */
  readonly free: number;
}

/**
 * What hangs on a board on a day. A sheet that was taken down that day still hung on it.
 *
 * **Gotchas**: of a later day nobody knows what will have been taken down: sheets that hang now are among them until then,
 * `overdue` after their last day. Missing sheets count as hanging; they are to be put up again.
 *
 * @param board - the board
 * @param postings - its postings; those of other boards are passed over
 * @param date - the day in the estate's zone
 * @param zone - the estate's zone; Asia/Shanghai by default
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type Board, boardOn, type Posting } from 'wuye/boards';
 *
 * const board = { id: 'brd_gate', slots: 6 } as Board;
 * const posting = {
 *   id: 'pst_1', board: 'brd_gate', state: 'up', until: '2026-11-20', posted: { at: '2026-11-18T01:00:00.000Z' },
 * } as Posting;
 * const { hanging, overdue, free } = boardOn(board, [posting], calendarDate('2026-11-21'));
 * [hanging.length, overdue.length, free]; // => [1, 1, 5]
 * boardOn(board, [posting], calendarDate('2026-11-17')).free; // => 6
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function boardOn(
  board: Pick<Board, 'id' | 'slots'>,
  postings: Iterable<Posting>,
  date: CalendarDate,
  zone?: Zone,
): BoardDay {
  const hanging: Posting[] = [];
  const expected: Posting[] = [];
  for (const posting of postings) {
    if (posting.board !== board.id) continue;
    if (hangsOn(posting, date, zone)) hanging.push(posting);
    else if (posting.state === 'planned' && posting.from <= date && posting.until >= date) {
      expected.push(posting);
    }
  }
  const overdue = hanging.filter(({ until }) => until < date);
  return { date, hanging, overdue, expected, free: board.slots - hanging.length - expected.length };
}

function hangsOn({ posted, takenDown }: Posting, date: CalendarDate, zone?: Zone): boolean {
  if (posted === undefined || dateAt(posted.at, zone) > date) return false;
  return takenDown === undefined || dateAt(takenDown.at, zone) >= date;
}
