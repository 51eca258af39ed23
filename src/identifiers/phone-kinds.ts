import type { Brand } from '../kernel/index.js';

/**
 * A phone number in E.164 (`+8613800001234`), with `;ext=8001` for an extension, or the bare digits of a service
 * number (`95598`). {@link parsePhone} makes one; every record holds its phones so.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

/**
 * What a number is for. `service`: short numbers, and numbers of a service such as 400 and 800. `other`: countries
 * whose numbers do not tell, and rarer uses.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const PHONE_KINDS = ['mobile', 'landline', 'service', 'other'] as const;

/** @see {@link PHONE_KINDS}
 * @category Identifiers
 * @since 0.1.0
 */
export type PhoneKind = (typeof PHONE_KINDS)[number];

/**
 * A phone number that can be dialled, as far as its range tells.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface ParsedPhone {
  /** As records hold it. */
  readonly number: PhoneNumber;
  readonly kind: PhoneKind;
  /** ISO 3166-1 alpha-2; absent for numbers of no country. */
  readonly country?: string;
  /** Digits of the extension, which `number` holds too. */
  readonly extension?: string;
}

/**
 * How {@link parsePhone} reads.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface PhoneOptions {
  /** The country of numbers without a country code: ISO 3166-1 alpha-2, upper case. Default `CN`. */
  readonly defaultCountry?: string;
}
