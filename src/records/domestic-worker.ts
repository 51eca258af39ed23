import type { CalendarDate, DateOrOpenEnded } from '../kernel/index.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';

/**
 * What a domestic worker does: nanny, hourly help, housekeeper, maternity nurse, carer, tutor.
 *
 * @category Records
 * @since 0.1.0
 */
export type DomesticWorkKind =
  | 'nanny'
  | 'hourly-help'
  | 'housekeeper'
  | 'maternity-nurse'
  | 'carer'
  | 'tutor';

/**
 * A domestic worker of one household (家政服务人员登记表, CIM-4.1.5).
 *
 * @category Records
 * @since 0.1.0
 */
export interface DomesticWorkerRecord extends RecordBase<'domestic-worker'> {
  readonly unit: UnitKey;
  /** Who engaged the worker. */
  readonly employerName?: string;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind: DocumentKind;
  readonly idNumber: string;
  readonly registeredAddress?: string;
  readonly phones: readonly PhoneNumber[];
  readonly workKind: DomesticWorkKind;
  readonly agency?: string;
  readonly healthCertificateValidUntil?: DateOrOpenEnded;
  readonly startedOn: CalendarDate;
  readonly endedOn?: CalendarDate;
  readonly passNumber?: string;
}
