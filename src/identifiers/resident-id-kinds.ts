import type { CalendarDate } from '../kernel/index.js';
import type { BirthDateLimits } from './birth-date.js';

/**
 * Who holds a number: a citizen, a resident of Hong Kong, Macau or Taiwan with a residence permit, a foreigner with
 * the permanent residence card of 2023, or a citizen by the 15 digits that were issued until 1999.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const RESIDENT_ID_KINDS = [
  'citizen',
  'hk-permit',
  'macau-permit',
  'taiwan-permit',
  'foreigner-permanent',
  'legacy-15',
] as const;

/** @see {@link RESIDENT_ID_KINDS}
 * @category Identifiers
 * @since 0.1.0
 */
export type ResidentIdKind = (typeof RESIDENT_ID_KINDS)[number];

/**
 * An identity number and what stands in it.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface ResidentId {
  /** 18 characters, or 15 digits for `legacy-15`. */
  readonly number: string;
  readonly kind: ResidentIdKind;
  /** Six digits as in the number. A foreigner's holds a province only: `310000`. */
  readonly region: string;
  readonly bornOn: CalendarDate;
  /** By the sequence number, odd for men. */
  readonly sex: 'male' | 'female';
}

/**
 * How {@link parseResidentId} judges.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface ResidentIdOptions extends BirthDateLimits {
  /**
   * Numbers of 15 digits: `accept` them with the warning `ID_LEGACY_15`, or `refuse` them (the default). They identify
   * nobody since 2013-01-01, so accept them only to migrate old registers.
   */
  readonly legacy15?: 'accept' | 'refuse';
}
