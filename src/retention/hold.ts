import type { Escalation } from '../duties/index.js';
import type { CalendarDate, RecordId } from '../kernel/index.js';

/**
 * Why something may not be erased for now: a dispute, unpaid fees, an open escalation, an inspection under way, the order
 * of an authority, or a person who asked to restrict its use instead.
 *
 * @category Retention
 * @since 0.1.0
 */
export const HOLD_REASONS = [
  'dispute',
  'unpaid',
  'escalation',
  'inspection',
  'authority',
  'restriction',
] as const;

/** @see {@link HOLD_REASONS}
 * @category Retention
 * @since 0.1.0
 */
export type HoldReason = (typeof HOLD_REASONS)[number];

/**
 * A record that must stay for now.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface Hold {
  readonly id: string;
  readonly reason: HoldReason;
  readonly record: RecordId;
  readonly from: CalendarDate;
  /** The last day; absent: until it is lifted. */
  readonly until?: CalendarDate;
}

/**
 * The holds on a record on a day.
 *
 * @param holds - of any records
 * @param record - the record
 * @param asOf - the day
 *
 * @example
 * ```ts
 * import { calendarDate, recordId } from 'wuye';
 * import { holdsOn } from 'wuye/retention';
 *
 * const hold = { id: 'h_1', reason: 'unpaid', record: recordId('own_1'), from: calendarDate('2026-11-01') } as const;
 * holdsOn([hold], recordId('own_1'), calendarDate('2026-10-31')); // => []
 * holdsOn([hold], recordId('own_1'), calendarDate('2026-11-01')).length; // => 1
 * ```
 * @category Retention
 * @since 0.1.0
 */
export function holdsOn(holds: Iterable<Hold>, record: RecordId, asOf: CalendarDate): readonly Hold[] {
  return [...holds].filter(
    (hold) => hold.record === record && hold.from <= asOf && (hold.until === undefined || asOf <= hold.until),
  );
}

/**
 * The holds that open escalations put on their records (NIM-4.2, NIM-5.2): what is in question is not erased.
 *
 * @param escalations - in any state
 *
 * @example
 * ```ts
 * import { holdsOfEscalations } from 'wuye/retention';
 *
 * holdsOfEscalations([]); // => []
 * ```
 * @category Retention
 * @since 0.1.0
 */
export function holdsOfEscalations(escalations: Iterable<Escalation>): readonly Hold[] {
  return [...escalations]
    .filter(({ state }) => state === 'open')
    .map(({ id, record, raisedOn }) => ({ id, reason: 'escalation', record, from: raisedOn }));
}
