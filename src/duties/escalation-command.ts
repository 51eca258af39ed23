import type { Actor, ActorId, CalendarDate, JsonValue, Role } from '../kernel/index.js';
import type { RecordPatch, RegisterRecord } from '../records/index.js';
import type { Escalation } from './escalation.js';
import { entriesOf } from './field-changes.js';
import type { Confirmation, UpdatePolicy } from './update.js';

/**
 * What a superior does with an escalation: keeps what is on record, accepts what was proposed, replaces it by what the
 * customer confirmed instead, or passes it up to the own superior.
 *
 * @category Escalations
 * @since 0.1.0
 */
export type EscalationCommand =
  | { readonly type: 'keep'; readonly reason: string }
  | { readonly type: 'accept' }
  | { readonly type: 'replace'; readonly fields: RecordPatch<RegisterRecord> }
  | { readonly type: 'pass-up'; readonly reason: string };

/**
 * What happened to an escalation; with it, a `record-updated` event where the record changes.
 *
 * @category Escalations
 * @since 0.1.0
 */
export type EscalationEvent = {
  readonly escalation: string;
  readonly on: CalendarDate;
  readonly by: ActorId;
  readonly onBehalfOf?: ActorId;
} & (
  | {
      readonly type: 'escalation-resolved';
      readonly outcome: 'kept' | 'accepted' | 'replaced';
      readonly reason?: string;
    }
  | {
      readonly type: 'escalation-passed-up';
      readonly reason: string;
      readonly role: Role;
      readonly dueOn: CalendarDate;
    }
);

/**
 * Who decides, when, about which record, and what the customer confirmed meanwhile.
 *
 * @category Escalations
 * @since 0.1.0
 */
export interface EscalationContext {
  readonly actor: Actor;
  readonly on: CalendarDate;
  /** The record as it stands now. */
  readonly record: RegisterRecord;
  readonly confirmation?: Confirmation;
  /** {@link DEFAULT_UPDATE_POLICY} by default. */
  readonly policy?: UpdatePolicy;
}

/** The values that an accepted or replaced escalation writes. */
export function valuesOf(
  escalation: Escalation,
  command: EscalationCommand & { readonly type: 'accept' | 'replace' },
): readonly { readonly field: string; readonly after: JsonValue }[] {
  return command.type === 'accept'
    ? escalation.fields.map(({ field, proposed }) => ({ field, after: proposed }))
    : entriesOf(command.fields).map(([field, after]) => ({ field, after }));
}
