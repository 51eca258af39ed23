import type { CalendarDate } from '../kernel/index.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex } from './common.js';

/**
 * A person of a supplier, engaged by the service centre and serving inside the area (供方人员信息登记表, CIM-3.1,
 * CIM-4.1.3).
 *
 * @category Records
 * @since 0.1.0
 */
export interface SupplierStaffRecord extends RecordBase<'supplier-staff'> {
  readonly supplierName: string;
  readonly supplierUscc?: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind: DocumentKind;
  readonly idNumber: string;
  readonly phones: readonly PhoneNumber[];
  readonly position: string;
  readonly serviceArea?: string;
  readonly certificateNumber?: string;
  readonly startedOn: CalendarDate;
  readonly leftOn?: CalendarDate;
  readonly passNumber?: string;
}
