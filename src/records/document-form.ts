import type { DocumentKind } from './common.js';

/** 18 characters; 15 digits of the first generation; 3 letters and 12 digits of the old permanent-residence card. */
export const RESIDENT_ID_FORM = /^(?:\d{17}[\dX]|\d{15}|[A-Z]{3}\d{12})$/;
/** GB 32100: the alphabet has no I, O, S, V, Z. */
export const USCC_FORM = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const OTHER = /^[0-9A-Z]{5,20}$/;

interface DocumentForm {
  readonly form: RegExp;
  /** Names the form where a number has another. */
  readonly expected: string;
}

const FORMS: Readonly<Record<DocumentKind, DocumentForm>> = {
  'resident-id': { form: RESIDENT_ID_FORM, expected: 'GB 11643' },
  passport: { form: OTHER, expected: '0-9 A-Z' },
  'hk-macau-travel-permit': { form: OTHER, expected: '0-9 A-Z' },
  'taiwan-travel-permit': { form: OTHER, expected: '0-9 A-Z' },
  'business-licence': { form: USCC_FORM, expected: 'GB 32100' },
};

/**
 * What the number of a document should look like and does not; `null` where it does. Check digits belong to the
 * parsers of `wuye/identifiers`.
 */
export function documentFormMissed(kind: DocumentKind, number: string): string | null {
  const { form, expected } = FORMS[kind];
  return form.test(number) ? null : expected;
}
