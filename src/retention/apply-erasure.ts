import { fieldOfPath, type ValuePath } from '../confidentiality/index.js';
import { type JsonObject, type JsonValue, WuyeError } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import { type AnonymousRecord, anonymise } from './anonymise.js';
import type { ErasureEvent } from './erasure.js';
import { DEFAULT_RETENTION_POLICY, type RetentionPolicy } from './policy.js';

/**
 * What is left of a record after an erasure: nothing (`null`), a row for statistics, or the record without the fields.
 *
 * **Gotchas**: a record without a required field is no record of its kind any more; its parser refuses it. It is closed, and
 * nothing asks for the field. Erase what the host derived from it too: look-ups, attachments, audit entries that quote it.
 *
 * @param record - the record
 * @param event - the event of {@link decideErasure}
 * @param policy - what stays for statistics: {@link DEFAULT_RETENTION_POLICY} by default
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another record's
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, recordId } from 'wuye';
 * import type { DogRecord } from 'wuye/records';
 * import { applyErasure } from 'wuye/retention';
 *
 * const dog = { id: 'dog_1', kind: 'dog', keeperName: '王芳', breed: '柯基' } as unknown as DogRecord;
 * applyErasure(dog, {
 *   type: 'record-erased', estate: estateId('est_1'), record: recordId('dog_1'), kind: 'dog', fields: ['keeperName'],
 *   leaves: 'rest', ground: 'term-over', act: { on: calendarDate('2029-02-01'), by: actorId('li'), role: 'clerk' },
 * }); // => { id: 'dog_1', kind: 'dog', breed: '柯基' }
 * ```
 * @category Retention
 * @since 0.1.0
 */
export function applyErasure(
  record: RegisterRecord,
  event: ErasureEvent,
  policy: RetentionPolicy = DEFAULT_RETENTION_POLICY,
): JsonObject | AnonymousRecord | null {
  if (event.record !== record.id || event.kind !== record.kind) {
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event.type} of another record`);
  }
  const { fields } = event;
  if (fields === 'all') return event.leaves === 'nothing' ? null : anonymise(record, policy);
  return without(record as unknown as JsonValue, [], fields) as JsonObject;
}

function without(value: JsonValue, path: ValuePath, fields: readonly string[]): JsonValue | undefined {
  if (path.length > 0 && fields.includes(fieldOfPath(path))) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue, at) => without(item, [...path, at], fields));
    return items.filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as Readonly<Record<string, JsonValue>>).flatMap(([key, item]) => {
    const kept = without(item, [...path, key], fields);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(members);
}
