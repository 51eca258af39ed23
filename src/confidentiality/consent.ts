import type { ActorId, CalendarDate, ClauseId, RecordId, Role } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { FieldPath } from './field-path.js';
import type { LegalBasis } from './field-policy.js';
import type { Purpose } from './purpose.js';

/**
 * A consent on file: for which record, fields and purposes, given when, and withdrawn when (CN-PIPL-29, CN-PIPL-31).
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface Consent {
  readonly id: string;
  readonly kind: RecordKind;
  readonly record: RecordId;
  /** The fields that it covers; `'all'` is a general consent and no separate one. */
  readonly fields: 'all' | readonly FieldPath[];
  readonly purposes: readonly Purpose[];
  readonly basis: Extract<LegalBasis, 'consent' | 'separate-consent'>;
  /** Who gave it: the person, or a parent or guardian of a child under 14. */
  readonly by: 'person' | 'guardian';
  readonly givenOn: CalendarDate;
  /** The last day; absent: until it is withdrawn. */
  readonly until?: CalendarDate;
  /** From this day it holds no more. */
  readonly withdrawnOn?: CalendarDate;
}

/**
 * The manager's permission to consult records (SVC-1): to whom, for which records, what for, and for which days.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface AccessPermission {
  readonly id: string;
  readonly to: ActorId;
  readonly by: ActorId;
  /** The role under which it was given. */
  readonly role: Role;
  /** In whose name, where the role was held for somebody. */
  readonly onBehalfOf?: ActorId;
  readonly kind: RecordKind;
  /** One record, or the whole register. */
  readonly record: RecordId | 'register';
  readonly fields: 'all' | readonly FieldPath[];
  readonly purpose: Purpose;
  readonly from: CalendarDate;
  /** The last day. */
  readonly until: CalendarDate;
}

/**
 * A register that only some may open, for some purposes: the special-care register, the owners' committee's archive.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface ClosedRegister {
  /** Who may open it at all. To everybody else even names are hidden whole. */
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  /** Whether its keepers, too, need the manager's permission for each clear value. */
  readonly permissionForKeepers: boolean;
  readonly clause: ClauseId;
}
