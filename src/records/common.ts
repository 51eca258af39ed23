import type {
  ActorId,
  Brand,
  CalendarDate,
  EstateId,
  Instant,
  JsonObject,
  RecordId,
} from '../kernel/index.js';

export type { PhoneNumber } from '../identifiers/index.js';

/**
 * The kinds of record, one register each (CIM-4.1, CIM-6). `committee-document` is kept apart (CIM-4.1.2).
 *
 * @category Records
 * @since 0.1.0
 */
export const RECORD_KINDS = [
  'owner',
  'tenant',
  'shop',
  'shop-staff',
  'foreign-national',
  'domestic-worker',
  'service-person',
  'supplier-staff',
  'dog',
  'parking-use',
  'special-care',
  'occupancy',
  'committee-document',
] as const;

/**
 * What a record is about, and so the register that it stands in. `occupancy` tells how a unit is used;
 * `committee-document` is kept apart from the others.
 *
 * @see {@link RECORD_KINDS}
 * @category Records
 * @since 0.1.0
 */
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * The canonical key of a unit: `building-entrance-room` (`3-2-1201`), or `building-room` where there is no entrance
 * and for shops (`1-S05`). Upper case, half width, no suffixes. Parsed by `parseUnit`.
 *
 * @category Records
 * @since 0.1.0
 */
export type UnitKey = Brand<string, 'UnitKey'>;

/** A person's sex as the identity document says it.
 * @category Records
 * @since 0.1.0
 */
export type Sex = 'male' | 'female';

/**
 * The kinds of identity document that registers hold. `business-licence`: the number is a USCC.
 *
 * @category Records
 * @since 0.1.0
 */
export type DocumentKind =
  | 'resident-id'
  | 'passport'
  | 'hk-macau-travel-permit'
  | 'taiwan-travel-permit'
  | 'business-licence';

/**
 * By what means a record was verified.
 *
 * @category Records
 * @since 0.1.0
 */
export type VerificationMeans = 'in-person' | 'phone' | 'document' | 'visit' | 'sheet' | 'other';

/**
 * That somebody confirmed a record, or some fields of it, on a date.
 *
 * @category Records
 * @since 0.1.0
 */
export interface Verification {
  readonly on: CalendarDate;
  /** Name or account of the person who verified. */
  readonly by?: string;
  readonly means?: VerificationMeans;
  /** Which fields; `'all'` for the whole record. */
  readonly fields: 'all' | readonly string[];
}

/**
 * When and how one field was last edited by hand: an older sheet does not overwrite it (NIM-5.2).
 *
 * @category Records
 * @since 0.1.0
 */
export interface FieldEdit {
  readonly on: CalendarDate;
  readonly by: ActorId;
}

/**
 * Where a record came from: a row of an imported sheet, or an entry by hand.
 *
 * @category Records
 * @since 0.1.0
 */
export type RecordSource =
  | {
      readonly type: 'sheet';
      readonly batch: string;
      readonly sheet: string;
      /** Row number in the sheet, from 1. */
      readonly row: number;
      /** The date that the sheet bears, where it bears one: an older sheet does not overwrite a newer one. */
      readonly dated?: CalendarDate;
    }
  | { readonly type: 'entry' };

/**
 * Open, or closed for a reason (moved out, sold, left, died, merged, entered by mistake).
 *
 * @category Records
 * @since 0.1.0
 */
export type RecordStatus =
  | { readonly state: 'open' }
  | { readonly state: 'closed'; readonly on: CalendarDate; readonly reason: string };

/**
 * What all records have in common. The store's version is not part of it: that belongs to the store.
 *
 * @category Records
 * @since 0.1.0
 */
export interface RecordBase<Kind extends RecordKind> {
  readonly id: RecordId;
  readonly estate: EstateId;
  readonly kind: Kind;
  /** Version of the body's layout; upcasters lift older ones. */
  readonly schemaVersion: 1;
  readonly status: RecordStatus;
  /** Name or account of who collected the facts (CIM-4.1.1 to 4.1.8). */
  readonly collectedBy?: string;
  /** Who entered it into the system. */
  readonly recordedBy: ActorId;
  readonly recordedAt: Instant;
  readonly source: RecordSource;
  /** The latest verification; absent: never verified. */
  readonly verification?: Verification;
  /** Field group to the date it was last verified, where groups are verified apart. */
  readonly verifiedGroups?: Readonly<Record<string, CalendarDate>>;
  /** Field to its last edit by hand. */
  readonly fieldEdits?: Readonly<Record<string, FieldEdit>>;
  readonly remark?: string;
  /** Columns of the office's own, header to text as it stood: kept and written back. */
  readonly extra?: Readonly<Record<string, string>>;
}

/**
 * A record as plain JSON, as stores keep it.
 *
 * @category Records
 * @since 0.1.0
 */
export type RecordBody = JsonObject;
