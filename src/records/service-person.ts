import type { CalendarDate } from '../kernel/index.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';

/**
 * A regular outside service person (固定外来服务人员, CIM-3.2): engaged by a customer, serving inside the area on a
 * standing basis, and not a domestic worker.
 *
 * @category Records
 * @since 0.1.0
 */
export interface ServicePersonRecord extends RecordBase<'service-person'> {
  readonly unit: UnitKey;
  /** The customer who engaged them. */
  readonly engagedBy: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind?: DocumentKind;
  readonly idNumber?: string;
  readonly phones: readonly PhoneNumber[];
  readonly service: string;
  readonly employer?: string;
  readonly startedOn: CalendarDate;
  readonly endedOn?: CalendarDate;
}
