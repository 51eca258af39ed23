import type { CalendarDate, DateOrOpenEnded } from '../kernel/index.js';
import type { PhoneNumber, RecordBase, UnitKey } from './common.js';

/**
 * A dog and its keeper (犬类登记表, CIM-4.1.6).
 *
 * @category Records
 * @since 0.1.0
 */
export interface DogRecord extends RecordBase<'dog'> {
  readonly unit: UnitKey;
  readonly keeperName: string;
  readonly phones: readonly PhoneNumber[];
  readonly dogName?: string;
  readonly breed: string;
  readonly dogSex?: 'male' | 'female';
  readonly coatColour?: string;
  /** Shoulder height in centimetres. */
  readonly shoulderHeightCm?: number;
  readonly bornOn?: CalendarDate;
  readonly licenceNumber?: string;
  readonly licenceValidUntil?: DateOrOpenEnded;
  readonly vaccinationNumber?: string;
  /** Last day of the rabies vaccination, itself still valid. */
  readonly rabiesValidUntil: CalendarDate;
}
