import { type CalendarDate, WuyeError } from '../kernel/index.js';
import type { RecordStatus } from '../records/index.js';
import type { RecordEffect } from './cycle-events.js';
import { isReadableDate } from './date-number.js';
import type { VerifiedFacts } from './verifiable.js';

/**
 * The record after what a case asks for: its verification written, or the record closed. An escalation leaves it as it
 * is.
 *
 * **Details**: a verification of the whole record takes the place of field groups' dates up to its own day; later ones
 * stay. One of field groups only dates those groups and leaves the record's own verification alone: it does not speak
 * for the other fields. A later verification, of whatever fields, is not overwritten by an older one.
 *
 * **Gotchas**: the index is not part of it: `recordIndex` of `wuye/records` makes it of the record returned. Where the
 * record was closed meanwhile by other means, leave its case undecided and give that as the reason.
 *
 * @param record - the record before it, with all its fields
 * @param effect - an effect of {@link decideCase} on this record
 * @returns the record to write; the one given where nothing changes
 * @throws `KERNEL.INVALID_ARGUMENT` for an effect on another record, `KERNEL.STATE_UNKNOWN_EVENT` to verify or close a
 *   record that is closed
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { applyToRecord } from 'wuye/refresh';
 *
 * const verification = { on: calendarDate('2026-11-20'), by: 'zhao', fields: 'all' } as const;
 * applyToRecord(
 *   { id: 'rec_1', verifiedGroups: { contact: calendarDate('2026-05-02') } },
 *   { type: 'record-verified', case: 'c1', record: 'rec_1', kind: 'dog', verification, groups: [] },
 * ); // => { id: 'rec_1', verification: { on: '2026-11-20', by: 'zhao', fields: 'all' } }
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function applyToRecord<
  Body extends VerifiedFacts & { readonly id?: string; readonly status?: RecordStatus },
>(record: Body, effect: RecordEffect): Body {
  if (record.id !== undefined && record.id !== effect.record) {
    throw new WuyeError(
      'KERNEL.INVALID_ARGUMENT',
      `an effect on record ${effect.record}, not on ${record.id}`,
    );
  }
  if (effect.type === 'record-escalated') return record;
  if (record.status?.state === 'closed') {
    throw new WuyeError(
      'KERNEL.STATE_UNKNOWN_EVENT',
      `${effect.type} on record ${effect.record}, which is closed`,
    );
  }
  if (effect.type === 'record-ended') {
    return { ...record, status: { state: 'closed', on: effect.on, reason: effect.reason } };
  }
  const { verification, groups } = effect;
  if (verification.fields === 'all') {
    const { verification: before, verifiedGroups: dated = {}, ...rest } = record;
    if (isLater(before?.on, verification.on)) return record;
    const later = Object.entries(dated).filter(([, date]) => isLater(date, verification.on));
    const groups = later.length === 0 ? {} : { verifiedGroups: Object.fromEntries(later) };
    return { ...(rest as Body), ...groups, verification };
  }
  const dates: Record<string, CalendarDate> = { ...record.verifiedGroups };
  for (const group of groups) {
    const before = Object.hasOwn(dates, group) ? dates[group] : undefined;
    dates[group] = isLater(before, verification.on) ? before : verification.on;
  }
  return { ...record, verifiedGroups: dates };
}

/** Whether a stored date is later than another; one that cannot be read is not. */
const isLater = (date: unknown, than: CalendarDate): date is CalendarDate =>
  isReadableDate(date) && date > than;
