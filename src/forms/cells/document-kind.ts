import { normaliseCode, parsePermanentResidence, parseUscc } from '../../identifiers/index.js';
import type { DocumentKind } from '../../records/index.js';

const HK_MACAU = /^[HM]\d{8}(?:\d{2})?$/;
const TAIWAN = /^\d{8}$/;
/** A letter among the first three characters, at least five digits: no resident ID with a slip looks like it. */
const PASSPORT = /^(?=.{0,2}[A-Z])(?=(?:[A-Z]*\d){5})[A-Z0-9]{7,10}$/;

const KINDS: ReadonlySet<string> = new Set<DocumentKind>([
  'resident-id',
  'passport',
  'hk-macau-travel-permit',
  'taiwan-travel-permit',
  'business-licence',
]);

/** Tells whether the code of a form's word names a kind of document. */
export function isDocumentKind(code: string | undefined): code is DocumentKind {
  return code !== undefined && KINDS.has(code);
}

/** A document other than a resident ID, recognised by its form alone. */
export interface RecognisedDocument {
  readonly kind: DocumentKind;
  readonly number: string;
  /** Set where the form is weak: eight digits may be a travel permit, or something else cut short. */
  readonly guessed: boolean;
}

/**
 * Which document a number under 身份证号 is when it is no resident ID: travel permits, passports, credit codes of
 * companies and old permanent-residence cards stand there on real tenant sheets.
 *
 * @param text - the cell's text
 * @returns the document, or `null` where the form says nothing
 */
export function recogniseDocument(text: string): RecognisedDocument | null {
  if (text.length > 64) return null;
  const number = normaliseCode(text).replace(/[()]/g, '');
  const of = (kind: DocumentKind, guessed = false): RecognisedDocument => ({ kind, number, guessed });
  if (HK_MACAU.test(number)) return of('hk-macau-travel-permit');
  if (TAIWAN.test(number)) return of('taiwan-travel-permit', true);
  if (PASSPORT.test(number)) return of('passport');
  if (isOldResidence(number)) return of('resident-id');
  return isCreditCode(number) ? of('business-licence') : null;
}

function isOldResidence(number: string): boolean {
  return number.length === 15 && parsePermanentResidence(number).ok;
}

/** A letter before the check character, or a head that no resident ID has: else one ID in 31 would pass by chance. */
function isCreditCode(number: string): boolean {
  return /^(?:9[123]|.{0,16}[A-Z])/.test(number) && parseUscc(number).ok;
}
