import { addDays, daysBetween, type WallDateTime } from '../kernel/index.js';
import type { AnnouncedEvent, EventSlot } from './announced-event.js';
import { isPossible } from './slot-issues.js';

/**
 * One time at which a slot takes place.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface SlotOccurrence {
  readonly from: WallDateTime;
  /** Absent: nobody said how long. */
  readonly until?: WallDateTime;
}

/**
 * One time at which an event takes place, and by which of its slots.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface EventOccurrence extends SlotOccurrence {
  /** Position of the slot in the event, from 0. */
  readonly slot: number;
}

/**
 * The most occurrences that are listed of one slot or one event: ten years of days. What comes later is left out.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const MOST_OCCURRENCES = 3_660;

/**
 * The times at which a slot takes place, the earliest first: the first one, then its repeats up to and including the last
 * day, without the excluded days.
 *
 * **Details**: made one by one as they are asked for, {@link MOST_OCCURRENCES} at most. Each is counted from the first,
 * so that nothing drifts. A slot that has issues ({@link slotIssues}) does not take place.
 *
 * @param slot - a slot of an event
 *
 * @example
 * ```ts
 * import { calendarDate, wallTime } from 'wuye';
 * import { slotOccurrences } from 'wuye/notices';
 *
 * const weekly = {
 *   from: { date: calendarDate('2026-11-28'), time: wallTime('09:00') },
 *   repeats: { every: 'week', until: calendarDate('2026-12-12'), except: [calendarDate('2026-12-05')] },
 * } as const;
 * [...slotOccurrences(weekly)].map(({ from }) => from.date); // => ['2026-11-28', '2026-12-12']
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function* slotOccurrences(slot: EventSlot): Generator<SlotOccurrence, void, undefined> {
  if (!isPossible(slot)) return;
  const { from, until, repeats } = slot;
  const stride = repeats?.every === 'week' ? 7 : 1;
  const lastDay = repeats === undefined ? 0 : daysBetween(from.date, repeats.until);
  const except = new Set(repeats?.except);
  let listed = 0;
  for (let days = 0; days <= lastDay && listed < MOST_OCCURRENCES; days += stride) {
    const start = moved(from, days);
    if (except.has(start.date)) continue;
    listed += 1;
    yield until === undefined ? { from: start } : { from: start, until: moved(until, days) };
  }
}

const moved = (wall: WallDateTime, days: number): WallDateTime => ({
  ...wall,
  date: addDays(wall.date, days),
});

/**
 * The first time at which a slot takes place, or `null` where it has issues ({@link slotIssues}). Where the first day is
 * excluded it is the first repeat that is not.
 *
 * @param slot - a slot of an event
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { firstOccurrence } from 'wuye/notices';
 *
 * const first = calendarDate('2026-11-28');
 * const repeats = { every: 'day', until: calendarDate('2026-11-30'), except: [first] } as const;
 * firstOccurrence({ from: { date: first }, repeats }); // => { from: { date: '2026-11-29' } }
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function firstOccurrence(slot: EventSlot): SlotOccurrence | null {
  for (const occurrence of slotOccurrences(slot)) return occurrence;
  return null;
}

/**
 * The times at which an event takes place, over all its slots, the earliest first; slots that begin at once in their
 * order. A day whose time is not known comes before the times of that day.
 *
 * **Details**: made one by one as they are asked for, {@link MOST_OCCURRENCES} at most.
 *
 * @param event - an announced event
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { occurrencesOf } from 'wuye/notices';
 *
 * const on = (date: string) => ({ from: { date: calendarDate(date) } });
 * const event = { what: '电梯检修', slots: [on('2026-12-02'), on('2026-12-01')] };
 * [...occurrencesOf(event)].map(({ from, slot }) => [from.date, slot]); // => [['2026-12-01', 1], ['2026-12-02', 0]]
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function* occurrencesOf(event: AnnouncedEvent): Generator<EventOccurrence, void, undefined> {
  const heads: Head[] = [];
  for (const [slot, each] of event.slots.entries()) {
    const rest = slotOccurrences(each);
    const next = rest.next();
    if (!next.done) heads.push({ slot, rest, next: next.value });
  }
  heads.sort(byStart);
  for (let listed = 0; listed < MOST_OCCURRENCES; listed += 1) {
    const head = heads.shift();
    if (head === undefined) return;
    yield { slot: head.slot, ...head.next };
    const next = head.rest.next();
    if (!next.done) insert(heads, { ...head, next: next.value });
  }
}

interface Head {
  readonly slot: number;
  readonly rest: Generator<SlotOccurrence, void, undefined>;
  readonly next: SlotOccurrence;
}

const startOf = ({ next: { from } }: Head) => `${from.date} ${from.time ?? ''}`;

function byStart(a: Head, b: Head): number {
  const [one, other] = [startOf(a), startOf(b)];
  return one < other ? -1 : one > other ? 1 : a.slot - b.slot;
}

function insert(heads: Head[], head: Head): void {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = heads[middle];
    if (other !== undefined && byStart(other, head) < 0) low = middle + 1;
    else high = middle;
  }
  heads.splice(low, 0, head);
}
