import type { RoleGrant } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import { type EscalatedField, openEscalation } from './escalation.js';
import { byName, type FieldChange, namesOf, written } from './field-changes.js';
import type { UpdateEvent, UpdatePolicy } from './update.js';
import type { UpdateContext } from './update-context.js';

/** The changes of an update: all of them, and those that may not pass. */
export interface WeighedChanges {
  readonly changes: readonly FieldChange[];
  readonly unconfirmed: readonly FieldChange[];
  readonly conflicts: readonly FieldChange[];
}

type Context = UpdateContext & { readonly policy: UpdatePolicy; readonly grant: RoleGrant | null };

/** What passes as one event, what does not as one escalation; neither where there is nothing. */
export function updateEvents(
  record: RegisterRecord,
  weighed: WeighedChanges,
  context: Context,
): readonly UpdateEvent[] {
  const held = new Set([...namesOf(weighed.unconfirmed), ...namesOf(weighed.conflicts)]);
  const passing = weighed.changes.filter(({ field }) => !held.has(field));
  return [
    ...(passing.length === 0 ? [] : [updated(record, passing, context)]),
    ...(held.size === 0 ? [] : [escalated(record, weighed, context)]),
  ];
}

function updated(
  record: RegisterRecord,
  passing: readonly FieldChange[],
  { actor, on, confirmation, grant }: Context,
): UpdateEvent {
  return {
    type: 'record-updated',
    record: record.id,
    kind: record.kind,
    on,
    by: actor.id,
    ...(grant?.onBehalfOf === undefined ? {} : { onBehalfOf: grant.onBehalfOf }),
    ...written(passing),
    ...(confirmation === undefined ? {} : { confirmation }),
  };
}

function escalated(
  record: RegisterRecord,
  { unconfirmed, conflicts }: WeighedChanges,
  { actor, on, policy, grant, escalationId }: Context,
): UpdateEvent {
  const inConflict = new Set(namesOf(conflicts));
  const fields = byName([...conflicts, ...unconfirmed.filter(({ field }) => !inConflict.has(field))]).map(
    ({ field, before, after }): EscalatedField => ({
      field,
      reason: inConflict.has(field) ? 'conflict' : 'unconfirmed',
      onRecord: before,
      proposed: after,
    }),
  );
  const escalation = openEscalation({
    id: escalationId,
    estate: record.estate,
    record: record.id,
    kind: record.kind,
    fields,
    clause: 'NIM-5.2',
    raisedOn: on,
    raisedBy: actor.id,
    ...(grant?.onBehalfOf === undefined ? {} : { raisedOnBehalfOf: grant.onBehalfOf }),
    role: policy.superiors[grant?.role ?? 'staff'] ?? 'project-manager',
    days: policy.escalationDays,
  });
  return { type: 'escalated', on, escalation };
}
