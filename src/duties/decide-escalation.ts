import { addDays, type RoleGrant, roleGrant, type Step, step } from '../kernel/index.js';
import type { DutyFindingCode } from './codes.js';
import type { Escalation } from './escalation.js';
import {
  type EscalationCommand,
  type EscalationContext,
  type EscalationEvent,
  valuesOf,
} from './escalation-command.js';
import { escalationFindings } from './escalation-rules.js';
import { isProtected, written } from './field-changes.js';
import { DEFAULT_UPDATE_POLICY, type RecordUpdated, type UpdatePolicy } from './update.js';

/**
 * Decides a command on an escalation (NIM-4.2, NIM-5.2). Only its role decides, and not who raised it, in person or by a
 * stand-in, unless the policy says so; key fields are accepted or replaced only when the customer confirmed them; what
 * was proposed is accepted only while the record still holds what it held then. A question about the record as a whole
 * (`verification`, `status`) is kept or accepted without a `record-updated` event, and never replaced.
 *
 * @param escalation - the escalation as it stands
 * @param command - what the superior does
 * @param context - actor, date, the record, confirmation, policy
 * @returns the step: an event of the escalation, and a `record-updated` event where the record changes
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import { decideEscalation, openEscalation } from 'wuye/duties';
 * import type { CommitteeDocumentRecord } from 'wuye/records';
 *
 * const record: CommitteeDocumentRecord = {
 *   id: recordId('com_1'), estate: estateId('est_1'), kind: 'committee-document', schemaVersion: 1,
 *   status: { state: 'open' }, recordedBy: actorId('li'), recordedAt: instant(0), source: { type: 'entry' },
 *   title: '会议纪要', documentType: 'minutes', datedOn: calendarDate('2026-11-01'), location: 'A柜',
 * };
 * const escalation = openEscalation({
 *   id: 'esc_1', estate: record.estate, record: record.id, kind: record.kind, clause: 'NIM-5.2',
 *   fields: [{ field: 'location', reason: 'conflict', onRecord: 'A柜', proposed: 'B柜' }],
 *   raisedOn: calendarDate('2026-11-21'), raisedBy: actorId('li'), role: 'department-supervisor', days: 3,
 * });
 * const step = decideEscalation(escalation, { type: 'accept' }, {
 *   record, actor: { id: actorId('chen'), roles: ['department-supervisor'] }, on: calendarDate('2026-11-23'),
 * });
 * step.accepted && step.events.map(({ type }) => type); // => ['escalation-resolved', 'record-updated']
 * ```
 * @category Escalations
 * @since 0.1.0
 */
export function decideEscalation(
  escalation: Escalation,
  command: EscalationCommand,
  context: EscalationContext,
): Step<EscalationEvent | RecordUpdated, DutyFindingCode> {
  const { actor, on, policy = DEFAULT_UPDATE_POLICY } = context;
  const full = { ...context, policy, grant: roleGrant(actor, [escalation.role], on) };
  const findings = escalationFindings(escalation, command, full);
  return step(findings, () => eventsOf(escalation, command, full), policy, on);
}

const OUTCOMES = { keep: 'kept', accept: 'accepted', replace: 'replaced' } as const;

function eventsOf(
  escalation: Escalation,
  command: EscalationCommand,
  {
    actor,
    on,
    policy,
    grant,
    confirmation,
  }: EscalationContext & {
    readonly policy: UpdatePolicy;
    readonly grant: RoleGrant | null;
  },
): readonly (EscalationEvent | RecordUpdated)[] {
  const act = {
    on,
    by: actor.id,
    ...(grant?.onBehalfOf === undefined ? {} : { onBehalfOf: grant.onBehalfOf }),
  };
  const done = { escalation: escalation.id, ...act };
  if (command.type === 'pass-up') {
    const role = policy.superiors[escalation.role] ?? escalation.role;
    const dueOn = addDays(on, policy.escalationDays);
    return [{ type: 'escalation-passed-up', ...done, reason: command.reason, role, dueOn }];
  }
  const reason = command.type === 'keep' ? { reason: command.reason } : {};
  const resolved = {
    type: 'escalation-resolved',
    ...done,
    outcome: OUTCOMES[command.type],
    ...reason,
  } as const;
  if (command.type === 'keep') return [resolved];
  // A question about the record as a whole names its verification, which no update writes.
  const values = valuesOf(escalation, command).filter(({ field }) => !isProtected(field));
  if (values.length === 0) return [resolved];
  const { record, kind } = escalation;
  const because = confirmation === undefined ? {} : { confirmation };
  return [resolved, { type: 'record-updated', record, kind, ...act, ...written(values), ...because }];
}
