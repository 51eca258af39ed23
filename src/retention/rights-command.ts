import type { WorkingDayCalendar } from '../calendar/index.js';
import type { Acted, Actor, CalendarDate, EstateId, Step } from '../kernel/index.js';
import type { PersonKey } from '../registers/index.js';
import type { RetentionFindingCode } from './codes.js';
import type { ErasureEvent } from './erasure.js';
import type { RefusalGround } from './rights-grounds.js';
import type { RightsPolicy } from './rights-policy.js';
import type {
  Applicant,
  IdentityProof,
  RightsAnswer,
  RightsItem,
  RightsRequestId,
} from './rights-request.js';
import type { Right } from './rights-transitions.js';

/**
 * What can be done with a request. `grant` grants all of it; `grant-partly` answers item by item; `refuse` names a ground for
 * all of it.
 *
 * @category Rights
 * @since 0.1.0
 */
export type RightsCommand =
  | {
      readonly type: 'receive';
      readonly id: RightsRequestId;
      readonly estate: EstateId;
      readonly right: Right;
      readonly applicant: Applicant;
      readonly child: boolean | 'unknown';
      readonly person?: PersonKey;
      readonly items?: readonly RightsItem[];
      readonly consents?: readonly string[];
    }
  | {
      readonly type: 'identify';
      readonly proof: IdentityProof;
      /** What the office holds, now that it knows of whom; what was named before by default. */
      readonly items?: readonly RightsItem[];
      /** Whether the person is under 14, where that was unknown before; what was known stays. */
      readonly child?: boolean;
    }
  | { readonly type: 'extend'; readonly dueOn: CalendarDate; readonly reason: string }
  | { readonly type: 'grant' }
  | { readonly type: 'grant-partly'; readonly answers: readonly RightsAnswer[] }
  | { readonly type: 'refuse'; readonly ground: RefusalGround; readonly explanation: string }
  | { readonly type: 'fulfil'; readonly means: string }
  | { readonly type: 'tell-refusal'; readonly means: string }
  | { readonly type: 'withdraw' };

/**
 * What happened to a request. The words of an explanation stand in the letter that the host keeps, not here.
 *
 * @category Rights
 * @since 0.1.0
 */
export type RightsEvent = { readonly request: RightsRequestId; readonly act: Acted } & (
  | {
      readonly type: 'rights-request-received';
      readonly estate: EstateId;
      readonly right: Right;
      readonly applicant: Applicant;
      readonly child: boolean | 'unknown';
      readonly person?: PersonKey;
      readonly items: readonly RightsItem[];
      readonly consents: readonly string[];
      readonly dueOn: CalendarDate;
    }
  | {
      readonly type: 'rights-request-identified';
      readonly proof: IdentityProof;
      readonly items: readonly RightsItem[];
      readonly child: boolean | 'unknown';
    }
  | { readonly type: 'rights-request-extended'; readonly dueOn: CalendarDate; readonly reason: string }
  | {
      readonly type: 'rights-request-decided';
      readonly outcome: 'grant' | 'grant-partly' | 'refuse';
      readonly answers: readonly RightsAnswer[];
      readonly ground?: RefusalGround;
      /** By when the applicant is to be told. */
      readonly dueOn: CalendarDate;
    }
  | { readonly type: 'rights-request-fulfilled'; readonly means: string }
  | { readonly type: 'rights-refusal-told'; readonly means: string }
  | { readonly type: 'rights-request-withdrawn' }
);

/** What `decideErasure` said of a record that is to be erased.
 * @category Rights
 * @since 0.1.0
 */
export type ErasureAnswer = Step<ErasureEvent, RetentionFindingCode>;

/**
 * Who acts, when, and what is known.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface RightsContext {
  readonly actor: Actor;
  readonly on: CalendarDate;
  /** Counts the working days of the deadline; without one, Monday to Friday are taken, which is told. */
  readonly calendar?: WorkingDayCalendar;
  /** For each record that is to be erased, what {@link decideErasure} says; without it nobody grants an erasure. */
  readonly erasures?: Readonly<Record<string, ErasureAnswer>>;
  /** `DEFAULT_RIGHTS_POLICY` by default. */
  readonly policy?: RightsPolicy;
}
