import { type CalendarDate, WuyeError } from '../kernel/index.js';
import type { RecordStatus } from '../records/index.js';
import type { RecordEffect } from './cycle-events.js';
import type { VerifiedFacts } from './verifiable.js';

/**
 * The record after what a case asks for: its verification written, or the record closed. An escalation leaves it as it
 * is.
 *
 * **Details**: a verification of the whole record takes the place of older field groups' dates. One of field groups only
 * dates those groups and leaves the record's own verification alone: it does not speak for the other fields. A later
 * verification is not overwritten by an older one.
 *
 * @param record - the record before it, with all its fields
 * @param effect - an effect of {@link decideCase} on this record
 * @returns the record to write, with its index
 * @throws `KERNEL.INVALID_ARGUMENT` for an effect on another record
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
  if (effect.type === 'record-ended') {
    return { ...record, status: { state: 'closed', on: effect.on, reason: effect.reason } };
  }
  const { verification, groups } = effect;
  if (verification.fields === 'all') {
    const { verification: before, verifiedGroups: _groups, ...rest } = record;
    const newer = before?.fields === 'all' && before.on > verification.on;
    return newer ? record : { ...(rest as Body), verification };
  }
  const dates: Record<string, CalendarDate> = { ...record.verifiedGroups };
  for (const group of groups) {
    const before = Object.hasOwn(dates, group) ? dates[group] : undefined;
    dates[group] = before !== undefined && before > verification.on ? before : verification.on;
  }
  return { ...record, verifiedGroups: dates };
}
