import type { ScopePart } from '../notices/index.js';
import type { UnitKey } from '../records/index.js';
import type { Addressee } from './delivery.js';

/**
 * Why somebody of a unit who should be is not addressed: it is not handed over yet, its owner or its tenant is not on record, it is not on
 * record itself, or only words say whom the notice concerns.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export const UNADDRESSED_REASONS = [
  'not-handed-over',
  'owner-unknown',
  'tenant-unknown',
  'unit-unknown',
  'scope-described',
] as const;

/** @see {@link UNADDRESSED_REASONS}
 * @category Deliveries
 * @since 0.1.0
 */
export type UnaddressedReason = (typeof UNADDRESSED_REASONS)[number];

/**
 * A unit in the scope of which somebody is not addressed who should be, perhaps beside others who are, and why: never left
 * out in silence.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface UnaddressedUnit {
  readonly unit: UnitKey;
  readonly reason: UnaddressedReason;
}

/**
 * Whom a notice must reach in person, and who of which units is not on record. Personal data: keep it out of logs.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface AddresseeList {
  /** By unit, owners before tenants before shops. */
  readonly addressees: readonly Addressee[];
  readonly unaddressed: readonly UnaddressedUnit[];
  /** Parts of the scope, other than single units, of which no unit is on record. */
  readonly unmatched: readonly ScopePart[];
}
