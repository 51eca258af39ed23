import type {
  ActorId,
  CalendarDate,
  Decision,
  Digest,
  EstateId,
  Instant,
  JsonValue,
  RecordId,
  Zone,
} from '../kernel/index.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import type { AccessEntry } from './access-entry.js';
import type { RevealFindingCode } from './codes.js';
import type { AccessPermission, Consent } from './consent.js';
import type { FieldPath, ValuePath } from './field-path.js';
import type { FieldPolicy } from './field-policy.js';
import type { ConfidentialityPolicy } from './policy.js';
import type { Viewer } from './viewer.js';

/**
 * What is asked: some fields of one record, clear, and why. The purpose is the viewer's.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface RevealRequest<Kind extends RecordKind = RecordKind> {
  /** Id of the entry in the access log. */
  readonly id: string;
  readonly estate: EstateId;
  readonly kind: Kind;
  readonly record: RecordId;
  /** `phones`, `household.name`, ...; at least one. */
  readonly fields: readonly FieldPath<Kind>[];
  /** In words. It goes into the log: no names, numbers or phones. */
  readonly reason: string;
}

/**
 * What the decision rests on. A fact that is not given is unknown: it leads to `needs-information`.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface RevealContext {
  readonly viewer: Viewer;
  readonly at: Instant;
  /** The record as it is stored; absent: not read yet. */
  readonly record?: RegisterRecord;
  /** The manager's permissions on file; absent: not looked up yet, an empty list: there is none. */
  readonly permissions?: readonly AccessPermission[];
  /** The consents on file of the record's person; absent: not looked up yet, an empty list: there is none. */
  readonly consents?: readonly Consent[];
  /** The key of the person across registers (`personKey`), for the log. */
  readonly person?: Digest;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  readonly policy?: ConfidentialityPolicy;
}

/**
 * A value that was revealed, and its place in the record.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface RevealedValue {
  readonly path: ValuePath;
  readonly value: JsonValue;
}

/**
 * How a request was decided, and the entry to be logged, granted or not. Store the entry before showing the values.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export type Reveal =
  | {
      readonly granted: true;
      readonly decision: Decision<RevealFindingCode>;
      readonly entry: AccessEntry;
      readonly values: readonly RevealedValue[];
    }
  | {
      readonly granted: false;
      readonly decision: Decision<RevealFindingCode>;
      readonly entry: AccessEntry;
    };

/** What the rules of a reveal see. */
export interface RevealCase {
  readonly request: RevealRequest;
  readonly context: RevealContext;
  readonly policy: ConfidentialityPolicy;
  readonly asOf: CalendarDate;
  /** The fields asked for that the table knows, each with the strictest policy of its values. */
  readonly fields: readonly AskedField[];
  /** How many it does not know. */
  readonly unknown: number;
  /** The record, where it is the one that was asked for. */
  readonly record: RegisterRecord | null;
  /** Who acts, and for whom. */
  readonly people: readonly ActorId[];
}

/** A field that was asked for. */
export interface AskedField {
  readonly field: string;
  /** The strictest of its values: that of a child, where it tells of one. */
  readonly policy: FieldPolicy;
  /** That of the grown-ups whom it tells of as well; `null` where there are none. */
  readonly ofAdults: FieldPolicy | null;
}
