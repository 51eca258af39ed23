import { WuyeError } from '../kernel/index.js';
import type { Escalation } from './escalation.js';
import type { EscalationEvent } from './escalation-command.js';

/**
 * The escalation after an event. The escalation given is not changed.
 *
 * @param escalation - the escalation as it stood
 * @param event - an event of `decideEscalation` on this escalation; `record-updated` goes to `applyUpdate`
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another escalation's, or this one is resolved
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, recordId } from 'wuye';
 * import { applyEscalation, openEscalation } from 'wuye/duties';
 *
 * const escalation = openEscalation({
 *   id: 'esc_1', estate: estateId('est_1'), record: recordId('dog_1'), kind: 'dog', clause: 'NIM-5.2',
 *   fields: [{ field: 'breed', reason: 'conflict', onRecord: '柯基', proposed: '法斗' }],
 *   raisedOn: calendarDate('2026-11-21'), raisedBy: actorId('li'), role: 'department-supervisor', days: 3,
 * });
 * applyEscalation(escalation, {
 *   type: 'escalation-passed-up', escalation: 'esc_1', on: calendarDate('2026-11-22'), by: actorId('chen'),
 *   reason: '业主在国外', role: 'department-head', dueOn: calendarDate('2026-11-25'),
 * }).role; // => 'department-head'
 * ```
 * @category Escalations
 * @since 0.1.0
 */
export function applyEscalation(escalation: Escalation, event: EscalationEvent): Escalation {
  if (event.escalation !== escalation.id || escalation.state !== 'open') {
    throw new WuyeError(
      'KERNEL.STATE_UNKNOWN_EVENT',
      `${event.type} on an escalation that is ${escalation.state}`,
    );
  }
  if (event.type === 'escalation-passed-up') {
    return { ...escalation, role: event.role, dueOn: event.dueOn };
  }
  const { type: _type, escalation: _id, ...resolution } = event;
  return { ...escalation, state: 'resolved', resolution };
}
