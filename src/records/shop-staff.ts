import type { CalendarDate } from '../kernel/index.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';

/**
 * Someone who works in a shop (CIM-4.1.5 collects them and names no form: they hang on the shop).
 *
 * @category Records
 * @since 0.1.0
 */
export interface ShopStaffRecord extends RecordBase<'shop-staff'> {
  /** The shop's unit. */
  readonly unit: UnitKey;
  readonly shopName?: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind?: DocumentKind;
  readonly idNumber?: string;
  readonly phones: readonly PhoneNumber[];
  readonly position?: string;
  readonly startedOn?: CalendarDate;
  readonly leftOn?: CalendarDate;
}
