import { WuyeError } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { RecordClosed } from './close.js';

/**
 * The record after it was closed. The record given is not changed.
 *
 * @param record - the record as it stood
 * @param event - a `record-closed` event of {@link decideClose} on this record
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another record's, or the record is closed already
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, recordId } from 'wuye';
 * import { applyClose } from 'wuye/duties';
 * import type { DogRecord } from 'wuye/records';
 *
 * const dog = { id: recordId('dog_1'), kind: 'dog', status: { state: 'open' } } as DogRecord;
 * const on = calendarDate('2026-11-21');
 * applyClose(dog, {
 *   type: 'record-closed', record: dog.id, kind: 'dog', on, by: actorId('li'), closedOn: on, reason: '搬离',
 * }).status.state; // => 'closed'
 * ```
 * @category Updates
 * @since 0.1.0
 */
export function applyClose<R extends RegisterRecord>(record: R, event: RecordClosed): R {
  if (event.record !== record.id || record.status.state !== 'open') {
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event.type} does not fit the record`);
  }
  return { ...record, status: { state: 'closed', on: event.closedOn, reason: event.reason } };
}
