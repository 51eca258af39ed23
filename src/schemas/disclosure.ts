import * as z from 'zod';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import type { Disclosure, DisclosureApproval } from '../retention/index.js';
import { disclosureIdForm, fieldNames, role } from './care-forms.js';
import { disclosureFields } from './disclosure-request.js';
import { actorIdForm, digest, instantForm, line, optional, recordIdForm, schemaVersion } from './forms.js';
import { CARE_LIMITS } from './limits.js';

const actFields = { by: actorIdForm, role, onBehalfOf: optional.actor, at: instantForm };

const approval = z.strictObject({
  disclosure: disclosureIdForm,
  of: digest,
  ...actFields,
}) satisfies z.ZodType<DisclosureApproval>;

/**
 * Schema of `Disclosure`: canonical forms only, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const disclosureSchema = z.strictObject({
  ...disclosureFields,
  schemaVersion,
  columns: fieldNames,
  count: z.int().min(0).max(CARE_LIMITS.disclosedRecords),
  records: z.array(recordIdForm).max(CARE_LIMITS.disclosedRecords),
  document: line,
  ...actFields,
  approval,
}) satisfies z.ZodType<Disclosure>;

/**
 * Parses what is kept of an extract that was given out, from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the disclosure, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseDisclosure } from 'wuye/schemas';
 *
 * const result = parseDisclosure({ id: 'dis_1', count: 1.5 });
 * result.ok ? [] : result.issues.find(({ path }) => path[0] === 'count');
 * // => { code: 'TYPE_MISMATCH', path: ['count'], params: { expected: 'whole-number' } }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseDisclosure(input: unknown): Result<Disclosure, RecordIssueCode> {
  return parseBody(disclosureSchema, input);
}
