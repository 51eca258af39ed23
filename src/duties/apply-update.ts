import { WuyeError } from '../kernel/index.js';
import { editRecord } from '../records/changes.js';
import type { RecordOf, RecordPatch, RegisterRecord } from '../records/index.js';
import { isProtected } from './field-changes.js';
import type { RecordUpdated } from './update.js';

/**
 * The record after an update. The record given is not changed. Each field that was set or cleared carries the day and
 * the actor in `fieldEdits`, so that an older sheet does not overwrite it (NIM-5.2).
 *
 * **Gotchas**: an update is no verification: that is confirmed by whoever verifies the kind (`wuye/refresh`). The values
 * are taken as they are; parse the result with `parseRecord` where they came from outside.
 *
 * @param record - the record as it stood
 * @param event - a `record-updated` event on this record
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another record's, the record is closed, or a field is not for
 *   updates
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import { applyUpdate } from 'wuye/duties';
 * import type { CommitteeDocumentRecord } from 'wuye/records';
 *
 * const paper: CommitteeDocumentRecord = {
 *   id: recordId('com_1'), estate: estateId('est_1'), kind: 'committee-document', schemaVersion: 1,
 *   status: { state: 'open' }, recordedBy: actorId('li'), recordedAt: instant(0), source: { type: 'entry' },
 *   title: '会议纪要', documentType: 'minutes', datedOn: calendarDate('2026-11-01'), location: 'A柜',
 * };
 * const moved = applyUpdate(paper, {
 *   type: 'record-updated', record: paper.id, kind: paper.kind, on: calendarDate('2026-11-21'),
 *   by: actorId('li'), set: { location: 'B柜' }, cleared: [],
 * });
 * moved.location; // => 'B柜'
 * moved.fieldEdits; // => { location: { on: '2026-11-21', by: 'li' } }
 * ```
 * @category Updates
 * @since 0.1.0
 */
export function applyUpdate<R extends RegisterRecord>(record: R, event: RecordUpdated): RecordOf<R['kind']> {
  const patch = { ...event.set, ...Object.fromEntries(event.cleared.map((field) => [field, null])) };
  const fits = event.record === record.id && record.status.state === 'open';
  if (!fits || Object.keys(patch).some(isProtected)) {
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event.type} does not fit the record`);
  }
  return editRecord(record, patch as RecordPatch<RecordOf<R['kind']>>, event);
}
