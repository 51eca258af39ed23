import { type BoardId, type BoardPolicy, DEFAULT_BOARD_POLICY, type Posting } from '../boards/index.js';
import type { CalendarDate, Zone } from '../kernel/index.js';
import type { Notice, NoticeId } from '../notices/index.js';
import { replaceWork } from './replace-work.js';
import { sheetWorkOf } from './sheet-work.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * What the work on the boards depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface PostingWorkContext {
  readonly asOf: CalendarDate;
  /** `DEFAULT_BOARD_POLICY` by default: who is responsible, how soon a defect is mended. */
  readonly policy?: BoardPolicy;
  /** The names of boards, where the items are to bear them beside the id. */
  readonly boards?: ReadonlyMap<BoardId, { readonly name: string }>;
  /**
   * The notices of the sheets, where withdrawn and expired ones are to be seen, and those in force that hang nowhere. The
   * postings must then be all of theirs that hang, are planned or came down. Absent: a sheet is judged by its own days.
   */
  readonly notices?: ReadonlyMap<NoticeId, Notice>;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/**
 * What is to be done on the boards on a day (CIM-4.2.4, CIM-4.2.5): `POSTING.PUT_UP` for sheets due up, `POSTING.CANCEL` for
 * planned ones whose days are over or whose notice no longer holds, `POSTING.TAKE_DOWN` for those on or past their last day
 * and those of notices that no longer hold, `POSTING.REPAIR` for defective and missing ones that may still hang,
 * `POSTING.INSPECT` for those that nobody saw for some days, `POSTING.REPLACE` for a published notice in force that hangs
 * nowhere.
 *
 * **Details**: a repair is due by the policy's days from when the defect was found first. A sheet past its last day is taken
 * down, not mended; one that is to be mended is not inspected beside.
 *
 * @param postings - the pages of `listPostings` for every question, or postings in any state; what needs nothing gives
 *   nothing
 * @param context - the day, policy, notices, names of boards
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import type { Posting } from 'wuye/boards';
 * import { postingWork } from 'wuye/worklist';
 *
 * const posting = {
 *   id: 'pst_1', estate: 'est_1', state: 'up', board: 'brd_gate', notice: 'ntc_1', condition: 'good',
 *   from: '2026-11-01', until: '2026-11-20',
 * } as Posting;
 * const [item] = postingWork([posting], { asOf: calendarDate('2026-11-21') });
 * [item?.code, item?.role, item?.state, item?.dueOn]; // => ['POSTING.TAKE_DOWN', 'clerk', 'overdue', '2026-11-20']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* postingWork(
  postings: Iterable<Posting>,
  context: PostingWorkContext,
): Generator<WorkItem, void, undefined> {
  const { asOf, policy = DEFAULT_BOARD_POLICY, boards, notices } = context;
  const seen: Posting[] = [];
  for (const posting of postings) {
    if (notices !== undefined) seen.push(posting);
    const work = sheetWorkOf(posting, { ...context, policy });
    if (work === null) continue;
    const { id, estate, board, condition, notice } = posting;
    const { code, clause, since, dueOn, until = posting.until, cause } = work;
    const name = boards?.get(board)?.name;
    yield {
      estate,
      code,
      role: code === 'POSTING.INSPECT' ? policy.inspector : policy.responsible,
      subject: id,
      subjectKind: 'posting',
      clause,
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts: {
        board,
        ...(name === undefined ? {} : { boardName: name }),
        until,
        condition,
        notice,
        ...(cause === undefined ? {} : { cause }),
      },
    };
  }
  if (notices !== undefined) yield* replaceWork(notices.values(), seen, { ...context, policy });
}
