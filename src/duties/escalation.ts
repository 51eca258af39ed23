import {
  type ActorId,
  addDays,
  type CalendarDate,
  type ClauseId,
  type EstateId,
  type JsonValue,
  type RecordId,
  type Role,
} from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';

/**
 * Why a field went to the superior: nobody confirmed it (NIM-5.2), what is said and what is on record disagree
 * (NIM-5.2), or it is incomplete (NIM-4.2).
 *
 * @category Escalations
 * @since 0.1.0
 */
export type EscalationReason = 'unconfirmed' | 'conflict' | 'incomplete';

/** The states of an escalation.
 * @category Escalations
 * @since 0.1.0
 */
export const ESCALATION_STATES = ['open', 'resolved'] as const;

/** @see {@link ESCALATION_STATES}
 * @category Escalations
 * @since 0.1.0
 */
export type EscalationState = (typeof ESCALATION_STATES)[number];

/**
 * The lifecycle of an escalation: the state that each command leads to. What a state does not list is refused.
 *
 * @category Escalations
 * @since 0.1.0
 */
export const ESCALATION_TRANSITIONS = {
  open: { keep: 'resolved', accept: 'resolved', replace: 'resolved', 'pass-up': 'open' },
  resolved: {},
} as const satisfies Record<
  EscalationState,
  Partial<Record<'keep' | 'accept' | 'replace' | 'pass-up', EscalationState>>
>;

/**
 * One field in question. Values are clear: keep an escalation out of logs.
 *
 * @category Escalations
 * @since 0.1.0
 */
export interface EscalatedField {
  readonly field: string;
  readonly reason: EscalationReason;
  /** What the record holds; `null`: nothing. */
  readonly onRecord: JsonValue;
  /** What it would become; `null`: cleared. */
  readonly proposed: JsonValue;
}

/**
 * A question to the superior about fields of one record. Plain JSON.
 *
 * @category Escalations
 * @since 0.1.0
 */
export interface Escalation {
  readonly id: string;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly state: EscalationState;
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly fields: readonly EscalatedField[];
  readonly clause: ClauseId;
  readonly raisedOn: CalendarDate;
  readonly raisedBy: ActorId;
  /** The principal of a substitute or a delegate who raised it; absent for an own role. */
  readonly raisedOnBehalfOf?: ActorId;
  /** Who decides. */
  readonly role: Role;
  readonly dueOn: CalendarDate;
  readonly resolution?: {
    readonly outcome: 'kept' | 'accepted' | 'replaced';
    readonly on: CalendarDate;
    readonly by: ActorId;
    readonly onBehalfOf?: ActorId;
    readonly reason?: string;
  };
}

/**
 * A new escalation. Updates raise theirs by `decideUpdate`; whoever finds a conflict elsewhere (an import) raises it
 * here.
 *
 * @param facts - what is in question, who asks whom, and how many calendar days the superior has
 * @returns the open escalation; fields in the order of their names
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, recordId } from 'wuye';
 * import { openEscalation } from 'wuye/duties';
 *
 * openEscalation({
 *   id: 'esc_1', estate: estateId('est_1'), record: recordId('dog_1'), kind: 'dog', clause: 'NIM-5.2',
 *   fields: [{ field: 'breed', reason: 'conflict', onRecord: '柯基', proposed: '法斗' }],
 *   raisedOn: calendarDate('2026-11-21'), raisedBy: actorId('li'), role: 'department-supervisor', days: 3,
 * }).dueOn; // => '2026-11-24'
 * ```
 * @category Escalations
 * @since 0.1.0
 */
export function openEscalation({
  days,
  fields,
  ...facts
}: Omit<Escalation, 'state' | 'schemaVersion' | 'dueOn' | 'resolution'> & {
  readonly days: number;
}): Escalation {
  return {
    ...facts,
    schemaVersion: 1,
    state: 'open',
    fields: [...fields].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0)),
    dueOn: addDays(facts.raisedOn, days),
  };
}
