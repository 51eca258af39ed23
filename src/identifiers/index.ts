/**
 * Identity numbers, residence permits, credit codes, phones, plates, passports, countries: normalise and parse; and maskers
 * for all of them. No zod; the phone parser is the only large part.
 *
 * @module wuye/identifiers
 */

export type { BirthDateLimits } from './birth-date.js';
export * from './codes.js';
export * from './identity-document.js';
export * from './mask-address.js';
export * from './mask-name.js';
export * from './mask-number.js';
export * from './mask-phone.js';
export * from './mask-plate.js';
export { type MaskTextOptions, maskText } from './mask-text.js';
export * from './nationality.js';
export { normaliseCode, toHalfWidth } from './normalise.js';
export * from './passport.js';
export * from './permanent-residence.js';
export * from './phone.js';
export * from './phone-kinds.js';
export * from './phones.js';
export * from './plate.js';
export { PLATE_KINDS, type PlateKind } from './plate-patterns.js';
export * from './resident-id.js';
export * from './resident-id-kinds.js';
export * from './service-numbers.js';
export * from './travel-permit.js';
export * from './uscc.js';
