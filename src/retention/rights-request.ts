import {
  type Acted,
  type Brand,
  brandedId,
  type CalendarDate,
  type EstateId,
  type RecordId,
} from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { PersonKey } from '../registers/index.js';
import type { RefusalGround } from './rights-grounds.js';
import type { Right, RightsState } from './rights-transitions.js';

/** A person's request.
 * @category Rights
 * @since 0.1.0
 */
export type RightsRequestId = Brand<string, 'RightsRequestId'>;

/**
 * A request's id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { rightsRequestId } from 'wuye/retention';
 *
 * rightsRequestId('rgt_1'); // => 'rgt_1'
 * ```
 * @category Rights
 * @since 0.1.0
 */
export const rightsRequestId: (value: string) => RightsRequestId =
  /* @__PURE__ */ brandedId<RightsRequestId>('rights request id');

/**
 * Who asks: the person, a parent or guardian, somebody with a power of attorney, or a near relative of one who died
 * (CN-PIPL-49).
 *
 * @category Rights
 * @since 0.1.0
 */
export const APPLICANTS = ['person', 'guardian', 'agent', 'relative'] as const;

/** @see {@link APPLICANTS}
 * @category Rights
 * @since 0.1.0
 */
export type Applicant = (typeof APPLICANTS)[number];

/**
 * One record that a request is about, and the fields of it.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface RightsItem {
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly fields: 'all' | readonly string[];
}

/**
 * How the office knows who asks. References to papers that the host keeps; no numbers and no names.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface IdentityProof {
  /** What was looked at. */
  readonly means: 'identity-document' | 'account' | 'known-in-person';
  /** The paper that makes the applicant a guardian, an agent or a near relative. */
  readonly authority?: string;
}

/**
 * What was decided of one record, or of some fields of it.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface RightsAnswer {
  readonly record: RecordId;
  /** The fields that it is about; absent: all that was asked of the record. */
  readonly fields?: readonly string[];
  readonly granted: boolean;
  /** Why not. */
  readonly ground?: RefusalGround;
  /** What the applicant is told of it. May hold personal data: it reaches no finding. */
  readonly explanation?: string;
}

/**
 * A request of a person about their own information (CN-PIPL-44 to 50). Plain JSON, without names or numbers.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface RightsRequest {
  readonly id: RightsRequestId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly right: Right;
  readonly state: RightsState;
  /** Whose information, where the registers tell. */
  readonly person?: PersonKey;
  /** Whether that person is under 14. */
  readonly child: boolean | 'unknown';
  readonly applicant: Applicant;
  /** None where nothing was found yet, or where how and why is asked in general. */
  readonly items: readonly RightsItem[];
  /** The consents to end. */
  readonly consents: readonly string[];
  readonly received: Acted;
  /** The last day on which it is decided in time, or the applicant told. */
  readonly dueOn: CalendarDate;
  readonly identified?: Acted & { readonly proof: IdentityProof };
  readonly extended?: Acted & { readonly reason: string; readonly from: CalendarDate };
  readonly decided?: Acted & {
    readonly answers: readonly RightsAnswer[];
    readonly ground?: RefusalGround;
  };
  /** When and how the applicant was told, or got what they asked for. */
  readonly told?: Acted & { readonly means: string };
  readonly withdrawn?: Acted;
}
