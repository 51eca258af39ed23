import { addDays, type CalendarDate, type Zone } from '../kernel/index.js';
import { postingIndex } from './collection.js';
import { DEFAULT_BOARD_POLICY } from './policy.js';
import type { Posting } from './posting.js';

/**
 * What a day asks of the boards (CIM-4.2.4, CIM-4.2.5):
 * - `due-up`: planned for the day or before, and its last day has not passed
 * - `never-up`: planned, and its last day has passed: to be cancelled
 * - `due-down`: it hangs, and this is its last day
 * - `overdue`: it hangs past its last day, whatever its condition
 * - `missing`: it may still hang, and was not there at the last inspection
 * - `defective`: it may still hang, and something is wrong with it that nobody mended
 * - `unseen`: it hangs, and nobody had it in view for some days
 *
 * @category Boards
 * @since 0.1.0
 */
export const POSTING_QUESTIONS = [
  'due-up',
  'never-up',
  'due-down',
  'overdue',
  'missing',
  'defective',
  'unseen',
] as const;

/** @see {@link POSTING_QUESTIONS}
 * @category Boards
 * @since 0.1.0
 */
export type PostingQuestion = (typeof POSTING_QUESTIONS)[number];

/**
 * What a question depends on beside the day.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface PostingQuestionOptions {
  /** For `unseen`: so many days or more since somebody looked; `inspectEveryDays` of the default policy by default. */
  readonly unseenDays?: number;
  /** The estate's zone, in which acts become days; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/** A question as a query on an index of the collection. */
export interface Asked {
  readonly index: string;
  readonly equal: Readonly<Record<string, string>>;
  readonly range?: { readonly field: string; readonly from?: string; readonly before?: string };
  /** What the index cannot say. */
  readonly holds?: (posting: Posting) => boolean;
}

/** The query of a question on a day. */
export function asked(question: PostingQuestion, asOf: CalendarDate, unseenDays?: number): Asked {
  const next = addDays(asOf, 1);
  switch (question) {
    case 'due-up':
      return {
        index: 'by_from',
        equal: { state: 'planned' },
        range: { field: 'from_on', before: next },
        holds: ({ until }) => until >= asOf,
      };
    case 'never-up':
      return { index: 'by_until', equal: { state: 'planned' }, range: { field: 'until_on', before: asOf } };
    case 'due-down':
      return {
        index: 'by_until',
        equal: { state: 'up' },
        range: { field: 'until_on', from: asOf, before: next },
        holds: ({ until }) => until === asOf,
      };
    case 'overdue':
      return { index: 'by_until', equal: { state: 'up' }, range: { field: 'until_on', before: asOf } };
    case 'missing':
    case 'defective':
      return {
        index: 'by_condition',
        equal: { state: 'up', condition: question },
        range: { field: 'until_on', from: asOf },
      };
    case 'unseen': {
      const days = unseenDays ?? DEFAULT_BOARD_POLICY.inspectEveryDays;
      return {
        index: 'by_seen',
        equal: { state: 'up' },
        range: { field: 'seen_on', before: addDays(asOf, 1 - days) },
      };
    }
  }
}

/**
 * The postings that a question of a day finds, in the order given. {@link listPostings} asks a store the same at the cost of
 * what it finds.
 *
 * **Details**: expired is a fact of this rule, not of a reader's filter: every sheet that hangs past its last day is
 * `overdue`, seen or missing, recalled or not.
 *
 * @param postings - postings in any state
 * @param question - what is asked
 * @param asOf - the day in the estate's zone
 * @param options - days unseen, zone
 * @throws `KERNEL.INVALID_ARGUMENT` for days that are no whole number
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type Posting, selectPostings } from 'wuye/boards';
 *
 * const posting = { id: 'pst_1', state: 'up', from: '2026-11-01', until: '2026-11-20' } as Posting;
 * selectPostings([posting], 'due-down', calendarDate('2026-11-20')).length; // => 1
 * selectPostings([posting], 'overdue', calendarDate('2026-11-20')).length; // => 0
 * selectPostings([posting], 'overdue', calendarDate('2026-11-21')).length; // => 1
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function selectPostings(
  postings: Iterable<Posting>,
  question: PostingQuestion,
  asOf: CalendarDate,
  { unseenDays, zone }: PostingQuestionOptions = {},
): readonly Posting[] {
  const { equal, range, holds } = asked(question, asOf, unseenDays);
  const wanted = Object.entries(equal);
  const found: Posting[] = [];
  for (const posting of postings) {
    const index = postingIndex(posting, zone);
    if (!wanted.every(([field, value]) => index[field] === value)) continue;
    const value = range === undefined ? '' : (index[range.field] ?? '');
    if (range?.from !== undefined && value < range.from) continue;
    if (range?.before !== undefined && value >= range.before) continue;
    if (holds === undefined || holds(posting)) found.push(posting);
  }
  return found;
}
