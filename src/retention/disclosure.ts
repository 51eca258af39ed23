import type { Consent, FieldPath, LegalBasis, Purpose } from '../confidentiality/index.js';
import {
  type Actor,
  type ActorId,
  type Brand,
  brandedId,
  type ClauseId,
  type Decision,
  type Digest,
  type EstateId,
  type Instant,
  type RecordId,
  type Role,
  type Zone,
} from '../kernel/index.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import type { DisclosureFindingCode } from './codes.js';
import type { DisclosurePolicy } from './disclosure-policy.js';
import type { Recipient } from './recipient.js';

/** That something of a register was given out.
 * @category Rights
 * @since 0.1.0
 */
export type DisclosureId = Brand<string, 'DisclosureId'>;

/**
 * A disclosure's id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { disclosureId } from 'wuye/retention';
 *
 * disclosureId('dis_1'); // => 'dis_1'
 * ```
 * @category Rights
 * @since 0.1.0
 */
export const disclosureId: (value: string) => DisclosureId =
  /* @__PURE__ */ brandedId<DisclosureId>('disclosure id');

/**
 * An extract that somebody outside asks for: of one register, these columns of these records, for a purpose, on a ground.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface DisclosureRequest {
  readonly id: DisclosureId;
  readonly estate: EstateId;
  readonly recipient: {
    readonly kind: Recipient /** The office, no person: 湖滨派出所. */;
    readonly name: string;
  };
  readonly kind: RecordKind;
  readonly columns: readonly FieldPath[];
  readonly purpose: Purpose;
  /** What it is needed for, in the recipient's words. */
  readonly reason: string;
  readonly basis: LegalBasis;
  /** The law that asks for it, where the basis is a duty by law. */
  readonly law?: ClauseId;
  /** Number and date, or file reference, of the letter that asks for it. */
  readonly document?: string;
}

/**
 * That the manager approved this very extract (SVC-1).
 *
 * @category Rights
 * @since 0.1.0
 */
export interface DisclosureApproval {
  readonly disclosure: DisclosureId;
  /** What was approved, of `extractDigest`: changed afterwards, it takes another approval. */
  readonly of: Digest;
  readonly by: ActorId;
  readonly role: Role;
  readonly onBehalfOf?: ActorId;
  readonly at: Instant;
}

/**
 * Who hands it over, when, out of which records, with whose approval.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface DisclosureContext {
  readonly actor: Actor;
  readonly at: Instant;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** The records asked for, all of the kind and the estate. */
  readonly records: readonly RegisterRecord[];
  readonly approval?: DisclosureApproval;
  /** The consents on file, where the basis is consent or a child is concerned; absent: not looked up yet. */
  readonly consents?: readonly Consent[];
  /** `DEFAULT_DISCLOSURE_POLICY` by default. */
  readonly policy?: DisclosurePolicy;
}

/**
 * That an extract was given out: to whom, what of whom, what for, on what ground, by whom, approved by whom. To be kept and
 * never changed. Plain JSON, with ids and no values.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface Disclosure {
  readonly id: DisclosureId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly recipient: { readonly kind: Recipient; readonly name: string };
  readonly kind: RecordKind;
  readonly columns: readonly string[];
  /** How many records. */
  readonly count: number;
  /** Which ones, so that a person can be told to whom theirs went. */
  readonly records: readonly RecordId[];
  readonly purpose: Purpose;
  readonly reason: string;
  readonly basis: LegalBasis;
  readonly law?: ClauseId;
  readonly document: string;
  readonly by: ActorId;
  readonly onBehalfOf?: ActorId;
  readonly role: Role;
  readonly at: Instant;
  readonly approval: DisclosureApproval;
}

/**
 * The decision; where it allows, the extract and what is recorded of it.
 *
 * @category Rights
 * @since 0.1.0
 */
export type DisclosureResult = {
  readonly decision: Decision<DisclosureFindingCode>;
} & (
  | {
      readonly disclosed: true;
      readonly extract: {
        readonly columns: readonly string[];
        /** One a record, in the order of the columns; `''` where it has none. It holds personal data. */
        readonly rows: readonly (readonly string[])[];
      };
      /** Store it before the extract leaves the office. */
      readonly disclosure: Disclosure;
    }
  | { readonly disclosed: false }
);
