import type { CalendarDate, WallDateTime } from '../kernel/index.js';
import type { NoticeScope } from './scope.js';

/**
 * What an outage stops.
 *
 * @category Notices
 * @since 0.1.0
 */
export const OUTAGE_SERVICES = ['water', 'power', 'gas', 'heating', 'lift', 'network'] as const;

/**
 * What an outage stops: one service of the estate. An event names those that it stops; without them its lead time is
 * unknown.
 *
 * @see {@link OUTAGE_SERVICES}
 * @category Notices
 * @since 0.1.0
 */
export type OutageService = (typeof OUTAGE_SERVICES)[number];

/**
 * One stretch of time of an announced event, on the estate's wall clock, perhaps repeated on later days.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface EventSlot {
  readonly from: WallDateTime;
  /** Absent: nobody said how long. `24:00` is the end of the day. */
  readonly until?: WallDateTime;
  /** Repeated every day or week after the first, up to and including a last day, but not on the days of `except`. */
  readonly repeats?: {
    readonly every: 'day' | 'week';
    readonly until: CalendarDate;
    readonly except?: readonly CalendarDate[];
  };
  /** Where this slot does not concern the whole scope of the notice: "block 1 on Monday, block 2 on Tuesday". */
  readonly scope?: NoticeScope;
}

/**
 * Something that a notice announces: an outage, works, a drill, a meeting. One event may have several slots.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface AnnouncedEvent {
  /** What it is, in a few words: `'水箱清洗'`. */
  readonly what: string;
  /** What it stops. Absent: unknown; empty: known to stop nothing. */
  readonly services?: readonly OutageService[];
  readonly slots: readonly EventSlot[];
}
