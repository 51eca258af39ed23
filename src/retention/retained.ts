import type { LegalBasis, ValuePath } from '../confidentiality/index.js';
import type { CalendarDate, ClauseId, PolicyRef, RecordId } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { HoldReason } from './hold.js';

/**
 * Why a value stays, or that nothing keeps it any more.
 *
 * @category Retention
 * @since 0.1.0
 */
export type RetentionReason = 'record-open' | 'term-running' | 'on-hold' | 'term-over';

/**
 * What is to become of one value that tells something of a person. It holds the value's place, never the value.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface ValueRetention {
  readonly path: ValuePath;
  readonly field: string;
  readonly verdict: 'keep' | 'erase';
  readonly reason: RetentionReason;
  /** The first day on which it may be erased; `null` while the record is open. */
  readonly erasableFrom: CalendarDate | null;
  /** On what ground it is held; `null` for a field that the table does not know. */
  readonly basis: LegalBasis | null;
  /** Why it stays (the shortest time needed), or why it goes. */
  readonly clause: ClauseId;
}

/**
 * What is to become of one record. `erase-fields`: some of it may go now; `anonymise`: all of it, and what is kept for
 * statistics stays; `erase`: all of it.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface RecordRetention {
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly action: 'keep' | 'hold' | 'erase-fields' | 'anonymise' | 'erase';
  /** The first day on which all of it may go; `null` while it is open. */
  readonly erasableFrom: CalendarDate | null;
  readonly values: readonly ValueRetention[];
  readonly holds: readonly { readonly id: string; readonly reason: HoldReason }[];
}

/**
 * What may be erased on a day, what must be kept, until when and why. Plain JSON without personal data.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface RetentionPlan {
  readonly asOf: CalendarDate;
  readonly policy: PolicyRef;
  /** The rules of confidentiality, whose table holds the terms. */
  readonly fields: PolicyRef;
  readonly records: readonly RecordRetention[];
}
