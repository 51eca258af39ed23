import type { CalendarDate, DateOrOpenEnded } from '../kernel/index.js';
import type { PhoneNumber, RecordBase, UnitKey } from './common.js';

/**
 * A shop (商铺情况汇总表, CIM-4.1.4, CIM-4.1.5).
 *
 * @category Records
 * @since 0.1.0
 */
export interface ShopRecord extends RecordBase<'shop'> {
  readonly unit: UnitKey;
  readonly shopName: string;
  readonly businessKind: string;
  readonly uscc: string;
  readonly licenceValidUntil?: DateOrOpenEnded;
  readonly ownerName?: string;
  readonly operatorName: string;
  readonly operatorResidentId?: string;
  readonly phones: readonly PhoneNumber[];
  /** Floor area in square metres, above 0. */
  readonly floorArea?: number;
  readonly staffCount?: number;
  readonly leaseFrom?: CalendarDate;
  readonly leaseUntil?: DateOrOpenEnded;
}
