import type { CalendarDate } from '../kernel/index.js';
import type { DocumentKind, PhoneNumber, RecordBase, Sex, UnitKey } from './common.js';

/**
 * A member of the household. Anything about a person under 14 is sensitive.
 *
 * @category Records
 * @since 0.1.0
 */
export interface HouseholdMember {
  readonly name: string;
  readonly relation?: string;
  readonly bornOn?: CalendarDate;
}

/**
 * One owner of one unit (业主资料登记卡, CIM-4.1.4): a person, or an organisation when `idKind` is `business-licence`.
 * Co-owners are records of their own with the same unit.
 *
 * @category Records
 * @since 0.1.0
 */
export interface OwnerRecord extends RecordBase<'owner'> {
  readonly unit: UnitKey;
  readonly name: string;
  readonly sex?: Sex;
  readonly idKind: DocumentKind;
  readonly idNumber: string;
  readonly phones: readonly PhoneNumber[];
  /** Floor area in square metres, above 0. */
  readonly floorArea: number;
  readonly titleNumber?: string;
  readonly movedInOn?: CalendarDate;
  /** The household as the card says it, verbatim. */
  readonly familyMembers?: string;
  /** The household, where the text could be read. */
  readonly household?: readonly HouseholdMember[];
  readonly emergencyContact?: string;
  readonly emergencyPhone?: readonly PhoneNumber[];
  readonly mailingAddress?: string;
}
