import { type BoardId, type BoardPolicy, DEFAULT_BOARD_POLICY, type Posting } from '../boards/index.js';
import { addDays, type CalendarDate, type ClauseId, dateAt, type Zone } from '../kernel/index.js';
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
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/**
 * What is to be done on the boards on a day (CIM-4.2.4, CIM-4.2.5): `POSTING.PUT_UP` for sheets due up, `POSTING.TAKE_DOWN`
 * for those on or past their last day, `POSTING.REPAIR` for defective and missing ones that may still hang.
 *
 * **Details**: a planned sheet whose last day passed, and that nobody put up, stays on the list as overdue until it is
 * cancelled. A sheet past its last day is taken down, not mended.
 *
 * @param postings - the pages of `listPostings` for `due-up`, `never-up`, `due-down`, `overdue`, `missing` and
 *   `defective`, or postings in any state; what needs nothing gives nothing
 * @param context - the day, policy, names of boards
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
  const { asOf, policy = DEFAULT_BOARD_POLICY, boards } = context;
  for (const posting of postings) {
    const work = workOf(posting, context, policy);
    if (work === null) continue;
    const { id, estate, board, until, condition, notice } = posting;
    const { code, clause, since, dueOn } = work;
    const name = boards?.get(board)?.name;
    yield {
      estate,
      code,
      role: policy.responsible,
      subject: id,
      subjectKind: 'posting',
      clause,
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts: { board, ...(name === undefined ? {} : { boardName: name }), until, condition, notice },
    };
  }
}

interface Work {
  readonly code: 'POSTING.PUT_UP' | 'POSTING.TAKE_DOWN' | 'POSTING.REPAIR';
  readonly clause: ClauseId;
  readonly since: CalendarDate;
  readonly dueOn: CalendarDate;
}

function workOf(
  posting: Posting,
  { asOf, zone }: PostingWorkContext,
  { repairWithinDays }: BoardPolicy,
): Work | null {
  const { state, from, until, condition, inspection } = posting;
  if (state === 'planned' && from <= asOf) {
    return { code: 'POSTING.PUT_UP', clause: 'CIM-4.2.6', since: from, dueOn: from };
  }
  if (state !== 'up') return null;
  if (until !== 'open-ended' && until <= asOf) {
    return { code: 'POSTING.TAKE_DOWN', clause: 'CIM-4.2.5', since: until, dueOn: until };
  }
  if (condition !== 'defective' && condition !== 'missing') return null;
  const since = inspection === undefined ? from : dateAt(inspection.at, zone);
  const clause = condition === 'missing' ? 'CIM-4.2.4' : 'CIM-4.2.5';
  return { code: 'POSTING.REPAIR', clause, since, dueOn: addDays(since, repairWithinDays) };
}
