import type { BoardId, SheetSize } from '../boards/index.js';
import type { CalendarDate, DateOrOpenEnded, RecordId } from '../kernel/index.js';
import type { Attachment } from '../notices/index.js';
import type { PhoneNumber, UnitKey } from '../records/index.js';
import type { ApplicationDocumentKind, Trade } from './trade.js';

/**
 * The shop that applies, as the form names it. The register's record of it comes in by the context of a decision.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ApplyingShop {
  /** The record of the shop on the register, where somebody looked it up. */
  readonly record?: RecordId;
  readonly name: string;
  readonly unit: UnitKey;
  readonly uscc?: string;
}

/** What the applicant is to the shop.
 * @category Commercial
 * @since 0.1.0
 */
export const APPLICANT_RELATIONS = ['operator', 'owner', 'employee', 'agent'] as const;

/**
 * What the person at the counter is to the shop. An `agent` is asked for an authorisation; the others are not.
 *
 * @see {@link APPLICANT_RELATIONS}
 * @category Commercial
 * @since 0.1.0
 */
export type ApplicantRelation = (typeof APPLICANT_RELATIONS)[number];

/**
 * The person at the counter. Personal data: keep it out of logs. The number of the identity document is not kept: no rule
 * needs it.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface Applicant {
  readonly name: string;
  /** Absent: unknown. */
  readonly relation?: ApplicantRelation;
  readonly phones?: readonly PhoneNumber[];
}

/**
 * A paper that came with the application. Absent members are unknown.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ApplicationDocument {
  readonly kind: ApplicationDocumentKind;
  /** Whether the copy bears the company's stamp. */
  readonly stamped?: boolean;
  /** Whose it is: the person of an identity document or an authorisation, the company of a licence. Personal data. */
  readonly holder?: string;
  /** The credit code on it, of a licence or certificate. */
  readonly uscc?: string;
  /** Its last day; `'open-ended'` for 长期. */
  readonly validUntil?: DateOrOpenEnded;
  /** The scope of business (经营范围) that a licence states. */
  readonly scopeOfBusiness?: string;
  /** The number as it may be shown, masked. */
  readonly maskedNumber?: string;
  readonly attachment?: Attachment;
}

/**
 * The sample of what is to hang (样张): the file with its digest, its size, its words.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ApplicationSample {
  readonly attachment?: Attachment;
  /** `'other'` for a size that is none of the office's. */
  readonly size?: SheetSize | 'other';
  /** All the words on it, for the content screen. */
  readonly text?: string;
}

/**
 * What posting is wanted. Both days included.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface WantedPosting {
  readonly boards?: readonly BoardId[];
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  /** Sheets in all, a whole number from 1. */
  readonly copies?: number;
}

/**
 * The finished sheets that the merchant hands over (CIM-4.2.1.3f).
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface HandedMaterials {
  /** Sheets handed over; 0 for none yet. */
  readonly handedOver?: number;
  /** Whether the merchant kept none of them. */
  readonly complete?: boolean;
  /** Whether they are made as the office required, and not by the merchant as he liked (CIM-4.2.1.3c). */
  readonly madeAsRequired?: boolean;
}

/**
 * The terms of CIM-4.2.1.3e and g: `true` accepted, `false` not, absent unknown.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface AcceptedTerms {
  /** The office carries no joint liability. */
  readonly noJointLiability?: boolean;
  /** The office promises no commercial effect. */
  readonly noPromisedEffect?: boolean;
  /** In an emergency the sheet may go at once, without compensation. */
  readonly withdrawalWithoutCompensation?: boolean;
}

/**
 * What the applicant declares of the content, whatever its words are. Absent: unknown; `'none'`: known to have none.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface DeclaredClaims {
  /** A price, a discount, a comparison of prices. */
  readonly price?: 'none' | 'made';
  /** A prize draw; `valueFen` is the worth of the highest prize in fen, a right of use at its worth too. */
  readonly prize?: 'none' | { readonly valueFen?: number };
  /** A return on money. */
  readonly return?: 'none' | 'made';
}

/**
 * What an application says (商情信息发布申请表, CIM-4.2.1.3a-g): all that its acceptance is bound to. Plain JSON. Absent
 * means unknown.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ApplicationContent {
  readonly shop: ApplyingShop;
  readonly applicant: Applicant;
  /** What was handed in; a kind that it does not list was not. Absent: nobody looked. */
  readonly documents?: readonly ApplicationDocument[];
  /** `'none'`: known that no sample was brought. */
  readonly sample?: ApplicationSample | 'none';
  readonly wanted: WantedPosting;
  readonly materials?: HandedMaterials;
  readonly terms?: AcceptedTerms;
  readonly trade?: Trade;
  readonly claims?: DeclaredClaims;
  readonly remark?: string;
}
