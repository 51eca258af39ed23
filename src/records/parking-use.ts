import type { CalendarDate, DateOrOpenEnded } from '../kernel/index.js';
import type { PhoneNumber, RecordBase, UnitKey } from './common.js';

/** The right under which a space is used.
 * @category Records
 * @since 0.1.0
 */
export type ParkingRightKind = 'owned' | 'leased' | 'temporary';

/**
 * The use of one parking space by one customer (车位使用情况汇总表, CIM-4.1.7). Several plates may share a space.
 *
 * @category Records
 * @since 0.1.0
 */
export interface ParkingUseRecord extends RecordBase<'parking-use'> {
  /** Code of the space, upper case, `B1-023`. */
  readonly spaceNumber: string;
  readonly rightKind: ParkingRightKind;
  readonly unit: UnitKey;
  readonly userName: string;
  readonly phones: readonly PhoneNumber[];
  /** Plates in canonical form, at least one. */
  readonly plates: readonly string[];
  readonly vehicleModel?: string;
  readonly vehicleColour?: string;
  readonly validFrom: CalendarDate;
  /** Last day of the use, itself included; absent: unknown; `'open-ended'`: known to have no end. */
  readonly validUntil?: DateOrOpenEnded;
  /** Yuan a month. */
  readonly monthlyFee?: number;
  readonly handledBy?: string;
}
