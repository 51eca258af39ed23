import type { Actor, ActorId, CalendarDate, RecordId } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { DutyPolicy } from './policy.js';

/**
 * That a record is closed: moved out, sold, left, died, merged, entered by mistake.
 *
 * @category Updates
 * @since 0.1.0
 */
export interface CloseCommand {
  /** More than blanks. */
  readonly reason: string;
  /** The day from which it no longer holds, not after the day of the act. */
  readonly on: CalendarDate;
}

/**
 * Who closes a record, and when.
 *
 * @category Updates
 * @since 0.1.0
 */
export interface CloseContext {
  readonly actor: Actor;
  /** The date of the act in the estate's zone. */
  readonly on: CalendarDate;
  /** Says who maintains the kind; {@link DEFAULT_DUTY_POLICY} by default. */
  readonly policy?: DutyPolicy;
}

/**
 * What happened to a record that was closed.
 *
 * @category Updates
 * @since 0.1.0
 */
export interface RecordClosed {
  readonly type: 'record-closed';
  readonly record: RecordId;
  readonly kind: RecordKind;
  /** The date of the act. */
  readonly on: CalendarDate;
  readonly by: ActorId;
  readonly onBehalfOf?: ActorId;
  /** The day from which it no longer holds. */
  readonly closedOn: CalendarDate;
  readonly reason: string;
}
