import {
  type Facts,
  type Finding,
  isCalendarDate,
  isGiven,
  roleGrant,
  type Step,
  step,
  type Verdict,
} from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import { dutyFindings } from './check-duty.js';
import type { CloseCommand, CloseContext, RecordClosed } from './close.js';
import type { DutyFindingCode } from './codes.js';
import { assignmentsOf, DEFAULT_DUTY_POLICY } from './policy.js';

/**
 * Decides the closing of a record (NIM-5.1). Done by who has the duty to record the kind, for a reason, on an open
 * record; the day may lie back, not ahead. A monthly refresh closes records too: see `decideCase` in `wuye/refresh`.
 *
 * @param record - the record as it stands
 * @param command - reason, and the day from which the record no longer holds
 * @param context - actor, date of the act, policy
 * @returns the step with its event, or the findings that refuse it
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import { applyClose, decideClose } from 'wuye/duties';
 * import type { DogRecord, UnitKey } from 'wuye/records';
 *
 * const dog: DogRecord = {
 *   id: recordId('dog_1'), estate: estateId('est_1'), kind: 'dog', schemaVersion: 1, status: { state: 'open' },
 *   recordedBy: actorId('li'), recordedAt: instant(0), source: { type: 'entry' }, unit: '3-2-1201' as UnitKey,
 *   keeperName: '王芳', phones: [], breed: '柯基', rabiesValidUntil: calendarDate('2027-05-01'),
 * };
 * const step = decideClose(
 *   dog,
 *   { reason: '搬离', on: calendarDate('2026-11-20') },
 *   { actor: { id: actorId('li'), roles: ['clerk'] }, on: calendarDate('2026-11-21') },
 * );
 * const [event] = step.accepted ? step.events : [];
 * event && applyClose(dog, event).status; // => { state: 'closed', on: '2026-11-20', reason: '搬离' }
 * ```
 * @category Updates
 * @since 0.1.0
 */
export function decideClose(
  record: RegisterRecord,
  command: CloseCommand,
  { actor, on, policy = DEFAULT_DUTY_POLICY }: CloseContext,
): Step<RecordClosed, DutyFindingCode> {
  const { id, kind, status } = record;
  const rule = (code: DutyFindingCode, verdict: Verdict, facts: Facts = {}): Finding<DutyFindingCode> => ({
    code,
    verdict,
    effect: 'blocks',
    clause: 'NIM-5.1',
    facts: { record: id, kind, ...facts },
  });
  const readable = isCalendarDate(command.on);
  const dated = command.on <= on ? 'pass' : 'fail';
  const findings = [
    rule('DUTY.CLOSE_ALREADY_CLOSED', status.state === 'open' ? 'pass' : 'fail'),
    ...dutyFindings(actor, 'record', kind, on, policy),
    rule('DUTY.CLOSE_REASON_MISSING', isGiven(command.reason) ? 'pass' : 'fail'),
    readable
      ? rule('DUTY.CLOSE_DATE_IN_FUTURE', dated, { closedOn: command.on, on })
      : rule('DUTY.CLOSE_DATE_IN_FUTURE', 'unknown', { on }),
  ];
  const roles = assignmentsOf(kind, 'record', policy).map(({ role }) => role);
  const { onBehalfOf } = roleGrant(actor, roles, on) ?? {};
  const act = { on, by: actor.id, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
  const closed = { record: id, kind, ...act, closedOn: command.on, reason: command.reason };
  return step(findings, () => [{ type: 'record-closed', ...closed }], policy, on);
}
