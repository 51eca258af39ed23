import type { CalendarDate, DateOrOpenEnded } from '../kernel/index.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';

/**
 * One tenant of one unit (租户情况登记表, CIM-4.1.5).
 *
 * @category Records
 * @since 0.1.0
 */
export interface TenantRecord extends RecordBase<'tenant'> {
  readonly unit: UnitKey;
  readonly ownerName?: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind: DocumentKind;
  readonly idNumber: string;
  readonly registeredAddress?: string;
  readonly employer?: string;
  readonly phones: readonly PhoneNumber[];
  /** People living in the unit. */
  readonly residentCount?: number;
  readonly leaseFrom: CalendarDate;
  /** Last day of the lease, itself still valid. */
  readonly leaseUntil: DateOrOpenEnded;
  readonly residencePermitNumber?: string;
}
