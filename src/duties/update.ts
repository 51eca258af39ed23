import {
  type ActorId,
  type CalendarDate,
  calendarDate,
  type JsonValue,
  type PolicyRef,
  type RecordId,
  type Role,
} from '../kernel/index.js';
import { KEY_FIELDS } from '../records/changes.js';
import type { RecordKind, RecordPatch, RegisterRecord, VerificationMeans } from '../records/index.js';
import type { Escalation } from './escalation.js';

/**
 * A change of a record (NIM-5.1). Values are canonical: parse them before.
 *
 * @category Updates
 * @since 0.1.0
 */
export interface RecordChange<R extends RegisterRecord = RegisterRecord> {
  /** New values by field; `null` takes a field away. */
  readonly fields: RecordPatch<R>;
  /**
   * What the customer says is on record, where they said so; `null`: nothing. Where the record says otherwise the two
   * are in conflict.
   */
  readonly believed?: RecordPatch<R>;
  /** The date that the information bears, not after the day of the update; absent: that day. */
  readonly statedOn?: CalendarDate;
}

/**
 * That the customer confirmed some fields: who, when, by what means.
 *
 * @category Updates
 * @since 0.1.0
 */
export interface Confirmation {
  /** Name or account of who confirmed. */
  readonly by: string;
  readonly on: CalendarDate;
  readonly means: VerificationMeans;
  readonly fields: 'all' | readonly string[];
}

/**
 * What happened to a record by an update: values set, fields cleared. The event holds personal data.
 *
 * @category Updates
 * @since 0.1.0
 */
export interface RecordUpdated {
  readonly type: 'record-updated';
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly on: CalendarDate;
  readonly by: ActorId;
  readonly onBehalfOf?: ActorId;
  readonly set: Readonly<Record<string, JsonValue>>;
  readonly cleared: readonly string[];
  readonly confirmation?: Confirmation;
}

/**
 * What comes of an update: what passes, and what goes to the superior while the record stays as it is.
 *
 * @category Updates
 * @since 0.1.0
 */
export type UpdateEvent =
  | RecordUpdated
  | { readonly type: 'escalated'; readonly on: CalendarDate; readonly escalation: Escalation };

/**
 * What the source leaves open about updates: which fields are key, what counts as a confirmation, who the superior is
 * and what "promptly" means (NIM-4.2, NIM-5.2).
 *
 * @category Updates
 * @since 0.1.0
 */
export interface UpdatePolicy extends PolicyRef {
  /** Fields of each kind that need a confirmation by the customer. */
  readonly keyFields: Readonly<Record<RecordKind, readonly string[]>>;
  /** Means by which the customer can confirm. */
  readonly means: readonly VerificationMeans[];
  /** A confirmation counts for this many days. */
  readonly confirmationDays: number;
  /** The superior of each role. A role without one cannot pass anything up. */
  readonly superiors: Readonly<Partial<Record<Role, Role>>>;
  /** Calendar days that a superior has to decide. */
  readonly escalationDays: number;
  /** Whether who raised an escalation may decide it. */
  readonly raiserMayDecide: boolean;
}

/**
 * Contact and address are key fields (`KEY_FIELDS` of `wuye/records`). The customer confirms in person, by phone, by a
 * document or at a visit, at most 30 days before. Everybody's superior is the department supervisor, theirs the department
 * head, theirs the project manager; each has 3 days.
 *
 * @category Updates
 * @since 0.1.0
 */
export const DEFAULT_UPDATE_POLICY: UpdatePolicy = {
  id: 'wuye.updates',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  keyFields: KEY_FIELDS,
  means: ['in-person', 'phone', 'document', 'visit'],
  confirmationDays: 30,
  superiors: {
    staff: 'department-supervisor',
    clerk: 'department-supervisor',
    'information-officer': 'department-supervisor',
    'function-lead': 'department-supervisor',
    'parking-handler': 'department-supervisor',
    'security-supervisor': 'department-head',
    'department-supervisor': 'department-head',
    'department-head': 'project-manager',
  },
  escalationDays: 3,
  raiserMayDecide: false,
};
