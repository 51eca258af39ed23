import { type Finding, roleGrant, type Step, step } from '../kernel/index.js';
import type { RecordOf, RegisterRecord } from '../records/index.js';
import { dutyFindings } from './check-duty.js';
import type { DutyFindingCode } from './codes.js';
import { weigh } from './confirmation.js';
import { conflictsOf } from './conflicts.js';
import { type AnyChange, entriesOf, fieldChanges, isProtected, namesOf } from './field-changes.js';
import { assignmentsOf, DEFAULT_DUTY_POLICY } from './policy.js';
import { DEFAULT_UPDATE_POLICY, type RecordChange, type UpdateEvent } from './update.js';
import type { UpdateContext } from './update-context.js';
import { updateEvents } from './update-events.js';

/**
 * Decides a change of a record (NIM-5.1, NIM-5.2). A key field passes when the customer confirmed it; unconfirmed, or
 * in conflict with what is on record, it is escalated to the superior and the record stays as it is. Other fields pass.
 *
 * **Details**: a field is in conflict when the customer believes the record to say something else than it does, or when
 * the information is older than the field's last edit by hand and was not confirmed since. The events are none, one or
 * both of `record-updated` and `escalated`: commit them together.
 *
 * **Gotchas**: findings name fields, never values; the events hold values.
 *
 * @param record - the record as it stands
 * @param change - new values, parsed; what the customer believes; the date of the information
 * @param context - actor, date, confirmation, id for an escalation, policies
 * @returns the step: accepted also when all that happens is an escalation
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import { decideUpdate } from 'wuye/duties';
 * import type { DogRecord, PhoneNumber, UnitKey } from 'wuye/records';
 *
 * const dog: DogRecord = {
 *   id: recordId('dog_1'), estate: estateId('est_1'), kind: 'dog', schemaVersion: 1, status: { state: 'open' },
 *   recordedBy: actorId('li'), recordedAt: instant(0), source: { type: 'entry' }, unit: '3-2-1201' as UnitKey,
 *   keeperName: '王芳', phones: ['+8613800001234' as PhoneNumber], breed: '柯基',
 *   rabiesValidUntil: calendarDate('2027-05-01'),
 * };
 * const step = decideUpdate(
 *   dog,
 *   { fields: { coatColour: '黄白', phones: ['+8613800005678' as PhoneNumber] } },
 *   { actor: { id: actorId('li'), roles: ['clerk'] }, on: calendarDate('2026-11-21'), escalationId: 'esc_1' },
 * );
 * step.accepted && step.events.map(({ type }) => type); // => ['record-updated', 'escalated']
 * ```
 * @category Updates
 * @since 0.1.0
 */
export function decideUpdate<R extends RegisterRecord>(
  record: R,
  change: RecordChange<RecordOf<R['kind']>>,
  context: UpdateContext,
): Step<UpdateEvent, DutyFindingCode> {
  const { actor, on, confirmation, policy = DEFAULT_UPDATE_POLICY, duties = DEFAULT_DUTY_POLICY } = context;
  const { statedOn } = change;
  const changes = fieldChanges(record, change);
  const worth = weigh(confirmation, on, policy);
  const unconfirmed = changes.filter(
    ({ field }) => policy.keyFields[record.kind].includes(field) && !worth.covers(field),
  );
  const conflicts = conflictsOf(record, change, changes, { on, confirmation, worth });
  const rule = ruleOn(record);
  const given = (fails: boolean) => (confirmation === undefined ? null : fails);
  const findings = [
    rule('DUTY.UPDATE_RECORD_CLOSED', 'blocks', record.status.state === 'closed'),
    ...dutyFindings(actor, 'record', record.kind, on, duties),
    rule('DUTY.UPDATE_FIELD_PROTECTED', 'blocks', protectedFields(change)),
    rule('DUTY.UPDATE_STATED_IN_FUTURE', 'blocks', statedOn === undefined ? null : statedOn > on),
    rule('DUTY.UPDATE_EMPTY', 'advises', changes.length === 0 && conflicts.length === 0),
    rule(
      'DUTY.UPDATE_CONFIRMATION_IN_FUTURE',
      'blocks',
      given(worth.inFuture || worth.undated),
      worth.undated,
    ),
    rule('DUTY.UPDATE_CONFIRMATION_WEAK', 'advises', given(worth.weak)),
    rule('DUTY.UPDATE_FIELD_UNCONFIRMED', 'reviews', namesOf(unconfirmed), confirmation === undefined),
    rule('DUTY.UPDATE_CONFLICT', 'reviews', namesOf(conflicts)),
  ];
  const roles = assignmentsOf(record.kind, 'record', duties).map(({ role }) => role);
  const grant = roleGrant(actor, roles, on);
  const outcome = { changes, unconfirmed, conflicts };
  return step(findings, () => updateEvents(record, outcome, { ...context, policy, grant }), policy, on);
}

type Rule = (
  code: DutyFindingCode,
  effect: Finding['effect'],
  /** Whether it fails, or the fields that fail; `null`: there is nothing to look at. */
  fails: boolean | readonly string[] | null,
  /** Whether a failure is rather a missing fact. */
  missing?: boolean,
) => Finding<DutyFindingCode>;

const ruleOn =
  (record: RegisterRecord): Rule =>
  (code, effect, fails, missing = false) => {
    const failed = Array.isArray(fails) ? fails.length > 0 : fails;
    const fields = Array.isArray(fails) ? { fields: fails } : {};
    const verdict = failed === null ? 'not-applicable' : !failed ? 'pass' : missing ? 'unknown' : 'fail';
    return {
      code,
      verdict,
      effect,
      clause: 'NIM-5.2',
      facts: { record: record.id, kind: record.kind, ...fields },
    };
  };

const protectedFields = (change: AnyChange) =>
  [...new Set([...entriesOf(change.fields), ...entriesOf(change.believed)].map(([field]) => field))].filter(
    isProtected,
  );
