import type { ActContext, Notice } from '../notices/index.js';
import type { Signature } from './delivery.js';
import type { DeliveryPolicy } from './policy.js';

/**
 * What is said of a delivery: nobody was found, it was signed for, the addressee refused it (CIM-4.2.7), it is given up
 * after some visits, or it is no longer needed.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export type DeliveryCommand =
  | { readonly type: 'attempt'; readonly remark?: string }
  | { readonly type: 'sign'; readonly signature: Signature }
  | {
      readonly type: 'refuse';
      readonly reason: string;
      /** Who saw it. */
      readonly witness?: string;
    }
  | { readonly type: 'give-up'; readonly reason: string }
  | { readonly type: 'cancel'; readonly reason: string };

/**
 * Who carries a delivery and says what came of it, when, and which notice it is.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface DeliveryContext extends ActContext {
  /** The notice that is delivered. Without it nobody knows what was signed for, and `sign` and `refuse` are refused. */
  readonly notice?: Notice;
  /** {@link DEFAULT_DELIVERY_POLICY} by default. */
  readonly policy?: DeliveryPolicy;
}
