import type { Consent, FieldPath } from '../confidentiality/index.js';
import type { Acted, Actor, CalendarDate, EstateId, RecordId } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { Hold } from './hold.js';
import type { ErasureGround, RetentionPolicy } from './policy.js';

/**
 * What is to be erased of a record, and why.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface ErasureRequest {
  /** The whole record, or single fields of it. */
  readonly fields: 'all' | readonly FieldPath[];
  readonly ground: ErasureGround;
  /** Needed where it was unlawful to hold it. May hold personal data: it reaches no finding and no event. */
  readonly reason?: string;
}

/**
 * Who erases, when, and what is known.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface ErasureContext {
  readonly actor: Actor;
  readonly on: CalendarDate;
  /** Everything that must stay for now; left out, nobody knows, and nothing is erased. */
  readonly holds?: readonly Hold[];
  /** The consents on file, for the ground `consent-withdrawn`. */
  readonly consents?: readonly Consent[];
  /** `DEFAULT_RETENTION_POLICY` by default. */
  readonly policy?: RetentionPolicy;
}

/**
 * That something was erased: which, and never what it was.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface ErasureEvent {
  readonly type: 'record-erased';
  readonly estate: EstateId;
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly fields: 'all' | readonly string[];
  /** What becomes of the record: gone, a row for statistics, or itself without the fields. */
  readonly leaves: 'nothing' | 'statistics' | 'rest';
  readonly ground: ErasureGround;
  readonly act: Acted;
}
