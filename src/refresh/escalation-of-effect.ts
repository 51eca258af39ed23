import {
  DEFAULT_UPDATE_POLICY,
  type EscalatedField,
  openEscalation,
  type UpdateEvent,
  type UpdatePolicy,
} from '../duties/index.js';
import type { Acted, JsonObject, JsonValue } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { RefreshCase } from './cycle.js';
import type { RecordEffect } from './cycle-events.js';

/**
 * What an escalation is made of beside the effect that asks for it.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface EscalationOfEffect {
  /** The id of the new escalation. */
  readonly id: string;
  /** The case that could not be settled. */
  readonly item: RefreshCase;
  /** Its record as it stands. */
  readonly record: RegisterRecord;
  /** Who decided the case, from its `case-decided` event. */
  readonly decided: Acted;
  /** Says who the superior is and how long they have; `DEFAULT_UPDATE_POLICY` by default. */
  readonly policy?: UpdatePolicy;
}

/**
 * The question to the superior about a record that nobody could confirm (NIM-4.2): the fields that were to be verified, as
 * they are on record. A case about the whole record asks about its `verification`.
 *
 * @param effect - the `record-escalated` effect of a decided case
 * @param facts - the case, its record, who decided it, and the id of the escalation
 * @returns the event that opens the escalation, to be committed with the case
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import type { DogRecord } from 'wuye/records';
 * import { escalationOfEffect, type RefreshCase } from 'wuye/refresh';
 *
 * const on = calendarDate('2026-11-22');
 * const { escalation } = escalationOfEffect(
 *   {
 *     type: 'record-escalated', case: '2026-11.dog~dog_1', record: 'dog_1', kind: 'dog', on, reason: '三次上门无人',
 *     attempts: 3, clause: 'NIM-4.2',
 *   },
 *   {
 *     id: 'esc_1', item: { scope: { fields: 'all' } } as RefreshCase, record: { id: 'dog_1', kind: 'dog' } as DogRecord,
 *     decided: { on, by: actorId('qin'), role: 'security-supervisor' },
 *   },
 * );
 * escalation.fields.map(({ field, reason }) => [field, reason]); // => [['verification', 'unconfirmed']]
 * [escalation.role, escalation.dueOn]; // => ['department-head', '2026-11-25']
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function escalationOfEffect(
  effect: Extract<RecordEffect, { readonly type: 'record-escalated' }>,
  { id, item, record, decided, policy = DEFAULT_UPDATE_POLICY }: EscalationOfEffect,
): Extract<UpdateEvent, { readonly type: 'escalated' }> {
  const { fields } = item.scope;
  const { on, clause } = effect;
  const escalation = openEscalation({
    id,
    estate: record.estate,
    record: record.id,
    kind: record.kind,
    fields: (fields === 'all' ? ['verification'] : fields).map((field) => asOnRecord(record, field)),
    clause,
    raisedOn: on,
    raisedBy: decided.by,
    ...(decided.onBehalfOf === undefined ? {} : { raisedOnBehalfOf: decided.onBehalfOf }),
    role: policy.superiors[decided.role] ?? 'project-manager',
    days: policy.escalationDays,
  });
  return { type: 'escalated', on, escalation };
}

/** Nobody proposes anything else: what is on record is in question. */
function asOnRecord(record: RegisterRecord, field: string): EscalatedField {
  const values = record as object as JsonObject;
  const value: JsonValue = Object.hasOwn(values, field) ? (values[field] ?? null) : null;
  return { field, reason: 'unconfirmed', onRecord: value, proposed: value };
}
