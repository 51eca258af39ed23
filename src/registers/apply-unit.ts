import { WuyeError } from '../kernel/index.js';
import { editRecord } from '../records/changes.js';
import type { RecordOf, RecordPatch, RegisterRecord } from '../records/index.js';
import { UNIT_TRANSITIONS, type UnitEvent, type UnitState } from './unit-change.js';

/**
 * What is on file about a key after it was opened or closed.
 *
 * @param state - what was on file; `null`: nothing
 * @param event - `unit-opened` or `unit-closed`
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another key's, or does not fit its state
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import { unitKey } from 'wuye/records';
 * import { applyUnit } from 'wuye/registers';
 *
 * const unit = unitKey({ building: '3', entrance: '2', room: '1201' });
 * const by = { on: calendarDate('2026-11-21'), by: actorId('li') };
 * applyUnit(null, { type: 'unit-closed', unit, successors: [], ...by }).state; // => 'closed'
 * ```
 * @category Units
 * @since 0.1.0
 */
export function applyUnit(
  state: UnitState | null,
  event: UnitEvent & { readonly type: 'unit-opened' | 'unit-closed' },
): UnitState {
  const known = state?.state ?? 'absent';
  const fits = state === null || state.unit === event.unit;
  if (!fits || !Object.hasOwn(UNIT_TRANSITIONS[known], event.type)) {
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event.type} on a unit that is ${known}`);
  }
  const common = { unit: event.unit, schemaVersion: 1, since: event.on } as const;
  return event.type === 'unit-opened'
    ? { ...common, state: 'open', predecessors: event.predecessors, successors: [] }
    : { ...common, state: 'closed', predecessors: state?.predecessors ?? [], successors: event.successors };
}

/**
 * A record under its new key. The unit counts as edited by hand, so that an older sheet with the old room number does
 * not bring it back (NIM-5.2).
 *
 * @param record - the record as it stood
 * @param event - a `record-moved` event of this record
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another record's, or the record hangs elsewhere
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, recordId } from 'wuye';
 * import { type DogRecord, unitKey } from 'wuye/records';
 * import { applyRecordMoved } from 'wuye/registers';
 *
 * const from = unitKey({ building: '3', entrance: '2', room: '1201' });
 * const to = unitKey({ building: '3', entrance: '2', room: '1203' });
 * const dog = { id: recordId('dog_1'), kind: 'dog', unit: from } as DogRecord;
 * const event = {
 *   type: 'record-moved', record: dog.id, kind: 'dog', from, to, on: calendarDate('2026-11-21'), by: actorId('li'),
 * } as const;
 * applyRecordMoved(dog, event).unit; // => '3-2-1203'
 * ```
 * @category Units
 * @since 0.1.0
 */
export function applyRecordMoved<R extends RegisterRecord>(
  record: R,
  event: UnitEvent & { readonly type: 'record-moved' },
): RecordOf<R['kind']> {
  if (record.id !== event.record || !('unit' in record) || record.unit !== event.from) {
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event.type} does not fit the record`);
  }
  const patch = { unit: event.to };
  return editRecord(record, patch as unknown as RecordPatch<RecordOf<R['kind']>>, event);
}
