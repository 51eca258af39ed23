import * as z from 'zod';
import type { Consent } from '../confidentiality/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { allOrFieldPaths, plainId, purpose, recordKind } from './care-forms.js';
import { date, optional, recordIdForm } from './forms.js';
import { CARE_LIMITS } from './limits.js';

/**
 * Schema of `Consent`: canonical forms only, unknown keys refused. The order of its days is not checked here.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const consentSchema = z.strictObject({
  id: plainId,
  kind: recordKind,
  record: recordIdForm,
  fields: allOrFieldPaths,
  purposes: z.array(purpose).max(CARE_LIMITS.purposes),
  basis: z.enum(['consent', 'separate-consent']),
  by: z.enum(['person', 'guardian']),
  givenOn: date,
  until: optional.date,
  withdrawnOn: optional.date,
}) satisfies z.ZodType<Consent>;

/**
 * Parses a consent on file from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the consent, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseConsent } from 'wuye/schemas';
 *
 * const result = parseConsent({
 *   id: 'con_1', kind: 'owner', record: 'own_1', fields: ['idNumber'], purposes: ['marketing'],
 *   basis: 'separate-consent', by: 'person', givenOn: '2026-11-21',
 * });
 * result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]); // => [['VALUE_UNKNOWN', 'purposes', 0]]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseConsent(input: unknown): Result<Consent, RecordIssueCode> {
  return parseBody(consentSchema, input);
}
