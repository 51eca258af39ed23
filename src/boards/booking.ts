import type { CalendarDate, DateOrOpenEnded, EstateId } from '../kernel/index.js';
import type { ApplicationId, NoticeId } from '../notices/index.js';
import type { BoardId, BookingId } from './ids.js';

/**
 * Who goes first on a full board: an emergency before the office's own and external notices, these before commercial
 * ones (CIM-4.2.1.3d, CIM-4.2.1.3e).
 *
 * @category Boards
 * @since 0.1.0
 */
export const BOOKING_TIERS = ['emergency', 'service', 'commercial'] as const;

/** @see {@link BOOKING_TIERS}
 * @category Boards
 * @since 0.1.0
 */
export type BookingTier = (typeof BOOKING_TIERS)[number];

/**
 * One slot of a board, reserved for whole days, both included.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Booking {
  readonly id: BookingId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly board: BoardId;
  /** Commercial where it is for an application, whatever it says. */
  readonly tier: BookingTier;
  readonly from: CalendarDate;
  /** `'open-ended'` for the sheet of a standing notice: the slot stays taken. */
  readonly until: DateOrOpenEnded;
  /** What the slot is for. */
  readonly for:
    | { readonly kind: 'notice'; readonly notice: NoticeId }
    | { readonly kind: 'application'; readonly application: ApplicationId };
}
