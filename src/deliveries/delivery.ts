import {
  type ActorId,
  type Brand,
  brandedId,
  type CalendarDate,
  type Digest,
  type EstateId,
  type RecordId,
} from '../kernel/index.js';
import type { Act, Attachment, NoticeId } from '../notices/index.js';
import type { UnitKey } from '../records/index.js';

/** A delivery of a notice to one addressee.
 * @category Deliveries
 * @since 0.1.0
 */
export type DeliveryId = Brand<string, 'DeliveryId'>;

/**
 * A delivery id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { deliveryId } from 'wuye/deliveries';
 *
 * deliveryId('dlv_1'); // => 'dlv_1'
 * ```
 * @category Deliveries
 * @since 0.1.0
 */
export const deliveryId: (value: string) => DeliveryId = /* @__PURE__ */ brandedId<DeliveryId>('delivery id');

/** The states of a delivery: to be done, signed for, refused by the addressee, given up, or no longer needed.
 * @category Deliveries
 * @since 0.1.0
 */
export const DELIVERY_STATES = ['open', 'signed', 'refused', 'undelivered', 'cancelled'] as const;

/** @see {@link DELIVERY_STATES}
 * @category Deliveries
 * @since 0.1.0
 */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What can be done with a delivery.
 * @category Deliveries
 * @since 0.1.0
 */
export const DELIVERY_COMMANDS = ['attempt', 'sign', 'refuse', 'give-up', 'cancel'] as const;

/** @see {@link DELIVERY_COMMANDS}
 * @category Deliveries
 * @since 0.1.0
 */
export type DeliveryCommandType = (typeof DELIVERY_COMMANDS)[number];

/**
 * The lifecycle of a delivery: the state that each command leads to. Who refused or was not found may still sign later.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export const DELIVERY_TRANSITIONS = {
  open: {
    attempt: 'open',
    sign: 'signed',
    refuse: 'refused',
    'give-up': 'undelivered',
    cancel: 'cancelled',
  },
  signed: {},
  refused: { sign: 'signed' },
  undelivered: { sign: 'signed' },
  cancelled: {},
} as const satisfies Record<DeliveryState, Partial<Record<DeliveryCommandType, DeliveryState>>>;

/**
 * Whom a notice must reach in person: an owner or occupier of a unit (CIM-4.2.7). Personal data: keep it out of logs.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface Addressee {
  readonly unit: UnitKey;
  readonly name: string;
  /** The record that names the person. */
  readonly record?: RecordId;
  readonly as: 'owner' | 'tenant' | 'shop';
}

/**
 * What is known of any signature. Personal data.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface SignatureDetails {
  /** Who signed, where it was another. */
  readonly name?: string;
  /** The signer's account, where the signer is of the office; `null` for somebody who is not. Absent: unknown. */
  readonly account?: ActorId | null;
  /** The signed sheet. */
  readonly receipt?: Attachment;
}

/**
 * Somebody's signature on the delivery record (信息送达记录表): the addressee's own, or another's with the relationship to the
 * addressee. Personal data.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export type Signature =
  | (SignatureDetails & { readonly by: 'addressee' })
  | (SignatureDetails & { readonly by: 'another'; readonly relationship?: string });

/**
 * A notice on its way to one addressee, with every attempt. Plain JSON.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface Delivery {
  readonly id: DeliveryId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly state: DeliveryState;
  readonly notice: NoticeId;
  /** Digest of the content that is delivered. */
  readonly digest: Digest;
  readonly addressee: Addressee;
  readonly opened: Act;
  /** The last day on which it is in time. */
  readonly dueOn: CalendarDate;
  /** Visits that found nobody, in order; at most the policy's few. */
  readonly attempts: readonly (Act & { readonly remark?: string })[];
  readonly signed?: Act & { readonly signature: Signature };
  readonly refused?: Act & { readonly reason: string; readonly witness?: string };
  readonly givenUp?: Act & { readonly reason: string };
  readonly cancelled?: Act & { readonly reason: string };
}
