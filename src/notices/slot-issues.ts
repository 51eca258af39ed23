import {
  type CalendarDate,
  daysBetween,
  type Issue,
  isCalendarDate,
  isWallTime,
  type WallDateTime,
} from '../kernel/index.js';
import type { EventSlot } from './announced-event.js';

/**
 * What can be wrong with a slot of an event: a day or a time that does not exist, an end before the start, repeats that
 * end before the first day, every day of it excluded.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const SLOT_ISSUE_CODES = [
  'SLOT_TIME_IMPOSSIBLE',
  'SLOT_ENDS_BEFORE_START',
  'SLOT_REPEATS_END_BEFORE_START',
  'SLOT_NEVER_TAKES_PLACE',
] as const;

/**
 * Why a slot of an event cannot take place as it stands.
 *
 * @see {@link SLOT_ISSUE_CODES}
 * @category Lead time
 * @since 0.1.0
 */
export type SlotIssueCode = (typeof SLOT_ISSUE_CODES)[number];

/**
 * What is wrong with a slot, so that it cannot take place as it stands. Empty for a sound one.
 *
 * @param slot - a slot of an event
 * @returns the issues; `SLOT_ENDS_BEFORE_START` often is an end after midnight whose date was not moved
 *
 * @example
 * ```ts
 * import { calendarDate, wallTime } from 'wuye';
 * import { slotIssues } from 'wuye/notices';
 *
 * const date = calendarDate('2026-11-21');
 * const slot = { from: { date, time: wallTime('23:00') }, until: { date, time: wallTime('06:00') } };
 * slotIssues(slot).map(({ code }) => code); // => ['SLOT_ENDS_BEFORE_START']
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function slotIssues(slot: EventSlot): readonly Issue<SlotIssueCode>[] {
  const { from, until, repeats } = slot;
  if (!exists(from)) return [issue('SLOT_TIME_IMPOSSIBLE', ['from'])];
  if (until !== undefined && !exists(until)) return [issue('SLOT_TIME_IMPOSSIBLE', ['until'])];
  if (repeats !== undefined && !isCalendarDate(repeats.until)) {
    return [issue('SLOT_TIME_IMPOSSIBLE', ['repeats', 'until'])];
  }
  const issues: Issue<SlotIssueCode>[] = [];
  if (until !== undefined && isReversed(from, until)) issues.push(issue('SLOT_ENDS_BEFORE_START', ['until']));
  if (repeats === undefined) return issues;
  if (repeats.until < from.date) {
    issues.push(issue('SLOT_REPEATS_END_BEFORE_START', ['repeats', 'until']));
  } else if (isWhollyExcluded(from.date, repeats)) {
    issues.push(issue('SLOT_NEVER_TAKES_PLACE', ['repeats', 'except']));
  }
  return issues;
}

/** Whether the slot has no issues. */
export const isPossible = (slot: EventSlot): boolean => slotIssues(slot).length === 0;

const issue = (code: SlotIssueCode, path: readonly string[]): Issue<SlotIssueCode> => ({ code, path });

const exists = ({ date, time }: WallDateTime) =>
  isCalendarDate(date) && (time === undefined || isWallTime(time));

/** A time of day that nobody gave decides nothing: within one day any end may follow any start. */
function isReversed(from: WallDateTime, until: WallDateTime): boolean {
  if (from.date !== until.date) return until.date < from.date && !isSameMidnight(from, until);
  return from.time !== undefined && until.time !== undefined && until.time < from.time;
}

/** From 00:00 until 24:00 of the day before: no time at all, but not backwards. */
const isSameMidnight = (from: WallDateTime, until: WallDateTime) =>
  from.time === '00:00' && until.time === '24:00' && daysBetween(until.date, from.date) === 1;

function isWhollyExcluded(first: CalendarDate, repeats: NonNullable<EventSlot['repeats']>): boolean {
  const stride = repeats.every === 'week' ? 7 : 1;
  const lastDay = daysBetween(first, repeats.until);
  const excluded = new Set<number>();
  for (const date of repeats.except ?? []) {
    const days = isCalendarDate(date) ? daysBetween(first, date) : -1;
    if (days >= 0 && days <= lastDay && days % stride === 0) excluded.add(days);
  }
  return excluded.size === Math.floor(lastDay / stride) + 1;
}
