import type { CalendarDate, Digest, EstateId } from '../kernel/index.js';
import type { Act, NoticeId } from '../notices/index.js';
import type { Addressee, DeliveryId, Signature } from './delivery.js';

/**
 * That a delivery was planned for an addressee: the first event of each.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface DeliveryOpened {
  readonly type: 'delivery-opened';
  readonly delivery: DeliveryId;
  readonly act: Act;
  readonly estate: EstateId;
  readonly notice: NoticeId;
  readonly digest: Digest;
  readonly addressee: Addressee;
  readonly dueOn: CalendarDate;
}

/**
 * What happened to a delivery. Personal data: keep it out of logs.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export type DeliveryEvent =
  | DeliveryOpened
  | ({ readonly delivery: DeliveryId; readonly act: Act } & (
      | { readonly type: 'delivery-attempted'; readonly remark?: string }
      | { readonly type: 'delivery-signed'; readonly signature: Signature }
      | { readonly type: 'delivery-refused'; readonly reason: string; readonly witness?: string }
      | { readonly type: 'delivery-given-up'; readonly reason: string }
      | { readonly type: 'delivery-cancelled'; readonly reason: string }
    ));
