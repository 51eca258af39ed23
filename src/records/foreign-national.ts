import type { CalendarDate, DateOrOpenEnded } from '../kernel/index.js';
import type { PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';

/**
 * A foreign national living in a unit (外籍人员情况登记表, CIM-4.1.5).
 *
 * @category Records
 * @since 0.1.0
 */
export interface ForeignNationalRecord extends RecordBase<'foreign-national'> {
  readonly unit: UnitKey;
  /** In Latin letters, as in the passport. */
  readonly name: string;
  readonly chineseName?: string;
  readonly sex?: Sex;
  readonly bornOn: CalendarDate;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly nationality: string;
  readonly passportNumber: string;
  readonly visaKind?: string;
  /** Last day of the visa or residence permit, itself still valid. */
  readonly visaValidUntil: DateOrOpenEnded;
  readonly stayPurpose?: string;
  readonly employer?: string;
  readonly phones?: readonly PhoneNumber[];
  /** Date of the registration with the police. */
  readonly policeRegisteredOn?: CalendarDate;
}
