import type { CalendarDate, ClauseId, EstateId, Facts, Role } from '../kernel/index.js';

/**
 * How pressing an item is on the day of the list: not due yet but near, due, past its date, or never done at all.
 *
 * @category Work list
 * @since 0.1.0
 */
export const WORK_STATES = ['overdue', 'never-done', 'due', 'due-soon'] as const;

/**
 * How pressing an item is on the day of the list: `due-soon` is not due yet, `due` is, `overdue` is past its last day,
 * `never-done` was not done even once.
 *
 * @see {@link WORK_STATES}
 * @category Work list
 * @since 0.1.0
 */
export type WorkState = (typeof WORK_STATES)[number];

/**
 * One thing that somebody must do: what, about which document, under which clause, since when, until when, and who.
 *
 * **Details**: `code` names what is to be done (`REFRESH.VERIFY`, or the code of the finding that asks for it); its text
 * comes from `describeWorkItem` in `wuye/describe`. No personal data: `subject` is an id to look up.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface WorkItem {
  readonly estate: EstateId;
  readonly code: string;
  /** The responsible role. */
  readonly role: Role;
  /** Id of the document that it is about. */
  readonly subject: string;
  /** Register, collection or area of the subject: a record kind, `cycle`, `task`, `escalation`. */
  readonly subjectKind: string;
  readonly clause: ClauseId;
  readonly state: WorkState;
  /** The first day on which it was to be done; `null` where nobody knows. */
  readonly since: CalendarDate | null;
  /** The last day on which it is in time. */
  readonly dueOn: CalendarDate;
  readonly facts: Facts;
}

/**
 * The state of something that can be done from `since` on and must be done by `dueOn`.
 *
 * @param since - the first day
 * @param dueOn - the last day in time
 * @param asOf - the day of the list
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { workStateOf } from 'wuye/worklist';
 *
 * const [first, last] = [calendarDate('2026-11-01'), calendarDate('2026-11-30')];
 * workStateOf(first, last, calendarDate('2026-10-31')); // => 'due-soon'
 * workStateOf(first, last, calendarDate('2026-11-30')); // => 'due'
 * workStateOf(first, last, calendarDate('2026-12-01')); // => 'overdue'
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function workStateOf(
  since: CalendarDate,
  dueOn: CalendarDate,
  asOf: CalendarDate,
): Exclude<WorkState, 'never-done'> {
  if (asOf > dueOn) return 'overdue';
  return asOf < since ? 'due-soon' : 'due';
}
