import { type CalendarDate, ok, type Result } from '../kernel/index.js';
import type { PassportIssueCode, PermitIssueCode, ResidentIdIssueCode, UsccIssueCode } from './codes.js';
import { type PassportOptions, parsePassport } from './passport.js';
import { parsePermanentResidence } from './permanent-residence.js';
import { parseResidentId } from './resident-id.js';
import type { ResidentIdOptions } from './resident-id-kinds.js';
import { parseTravelPermit } from './travel-permit.js';
import { parseUscc } from './uscc.js';

/**
 * The documents that registers name their people and organisations by. `business-licence`: the number is a USCC.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const IDENTITY_DOCUMENT_KINDS = [
  'resident-id',
  'passport',
  'hk-macau-travel-permit',
  'taiwan-travel-permit',
  'permanent-residence',
  'business-licence',
] as const;

/** @see {@link IDENTITY_DOCUMENT_KINDS}
 * @category Identifiers
 * @since 0.1.0
 */
export type IdentityDocumentKind = (typeof IDENTITY_DOCUMENT_KINDS)[number];

/**
 * A document's number in its canonical form, with what the number itself tells.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface IdentityDocument<Kind extends IdentityDocumentKind = IdentityDocumentKind> {
  readonly kind: Kind;
  readonly number: string;
  /** Set for a resident ID of 15 digits. */
  readonly legacy?: true;
  readonly bornOn?: CalendarDate;
  readonly sex?: 'male' | 'female';
}

/**
 * What {@link parseIdentityDocument} judges by: the options of the document's own parser.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface IdentityDocumentOptions extends ResidentIdOptions, PassportOptions {}

/**
 * Everything that {@link parseIdentityDocument} reports.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export type IdentityDocumentIssueCode =
  | ResidentIdIssueCode
  | PassportIssueCode
  | PermitIssueCode
  | UsccIssueCode;

/**
 * Parses the number of a document whose kind is known.
 *
 * @param kind - what the register says that it is
 * @param input - the number as it was written
 * @param options - the day to judge by, 15-digit numbers, the holder's nationality
 * @returns the document, or the issues of its own parser
 *
 * @example
 * ```ts
 * import { parseIdentityDocument } from 'wuye/identifiers';
 *
 * const result = parseIdentityDocument('resident-id', '110101-19900307-0011');
 * result.ok && result.value;
 * // => { kind: 'resident-id', number: '110101199003070011', bornOn: '1990-03-07', sex: 'male' }
 * const wrong = parseIdentityDocument('taiwan-travel-permit', '123');
 * wrong.ok ? [] : wrong.issues.map(({ code }) => code); // => ['PERMIT_INVALID']
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parseIdentityDocument<Kind extends IdentityDocumentKind>(
  kind: Kind,
  input: string,
  options: IdentityDocumentOptions = {},
): Result<IdentityDocument<Kind>, IdentityDocumentIssueCode> {
  const result = parseByKind(kind, input, options);
  return result.ok ? ok({ kind, ...result.value }, result.warnings) : result;
}

function parseByKind(
  kind: IdentityDocumentKind,
  input: string,
  options: IdentityDocumentOptions,
): Result<Omit<IdentityDocument, 'kind'>, IdentityDocumentIssueCode> {
  switch (kind) {
    case 'resident-id': {
      const result = parseResidentId(input, options);
      if (!result.ok) return result;
      const { number, bornOn, sex } = result.value;
      const legacy = result.value.kind === 'legacy-15' ? ({ legacy: true } as const) : {};
      return ok({ number, ...legacy, bornOn, sex }, result.warnings);
    }
    case 'permanent-residence': {
      const result = parsePermanentResidence(input, options);
      if (!result.ok) return result;
      if (result.value.form === 'old') return ok({ number: result.value.number }, result.warnings);
      const { number, bornOn, sex } = result.value;
      return ok({ number, bornOn, sex }, result.warnings);
    }
    case 'business-licence': {
      const result = parseUscc(input);
      return result.ok ? ok({ number: result.value.code }, result.warnings) : result;
    }
    case 'passport':
      return parsePassport(input, options);
    case 'hk-macau-travel-permit':
    case 'taiwan-travel-permit': {
      const result = parseTravelPermit(kind, input);
      return result.ok ? ok({ number: result.value.number }, result.warnings) : result;
    }
  }
}
