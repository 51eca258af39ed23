import type { CalendarDate } from '../kernel/index.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';

/**
 * Why a person is on the special-care register (CIM-3.3; `living-alone`, `disabled` and `minimum-allowance` are what
 * offices add under 弱势群体; `watched`: at the request of public or state security).
 *
 * @category Records
 * @since 0.1.0
 */
export type CareKind =
  | 'without-kin'
  | 'living-alone'
  | 'single-parent'
  | 'unemployed'
  | 'released-from-prison'
  | 'on-parole'
  | 'watched'
  | 'disabled'
  | 'minimum-allowance'
  | 'other';

/**
 * A person of the special-care register (特殊群体、弱势群体清册, CIM-3.3, CIM-4.1.8). Every field is sensitive.
 *
 * @category Records
 * @since 0.1.0
 */
export interface SpecialCareRecord extends RecordBase<'special-care'> {
  readonly unit: UnitKey;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind?: DocumentKind;
  readonly idNumber?: string;
  readonly careKind: CareKind;
  readonly circumstances?: string;
  readonly phones?: readonly PhoneNumber[];
  readonly guardianName?: string;
  readonly guardianPhone?: readonly PhoneNumber[];
  readonly careMeasure?: string;
  readonly responsibleStaff?: string;
  readonly listedOn: CalendarDate;
  /** The department that reported it. */
  readonly reportedBy?: string;
}
