import * as z from 'zod';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { type DisclosureRequest, RECIPIENTS } from '../retention/index.js';
import { clauseId, disclosureIdForm, fieldPaths, legalBasis, purpose, recordKind } from './care-forms.js';
import { estateIdForm, line, optional, remark } from './forms.js';

/** Who asks for what of a register, as a request and as a disclosure. */
export const disclosureFields = {
  id: disclosureIdForm,
  estate: estateIdForm,
  recipient: z.strictObject({ kind: z.enum(RECIPIENTS), name: line }),
  kind: recordKind,
  purpose,
  reason: remark,
  basis: legalBasis,
  law: z.exactOptional(clauseId),
};

/**
 * Schema of `DisclosureRequest`: canonical forms only, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const disclosureRequestSchema = z.strictObject({
  ...disclosureFields,
  columns: fieldPaths,
  document: optional.line,
}) satisfies z.ZodType<DisclosureRequest>;

/**
 * Parses what somebody outside asks for of a register, as an endpoint receives it. Never throws; the value is a copy. Who
 * hands it over, out of which records and with whose approval comes from the host.
 *
 * @param input - anything
 * @returns the request, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseDisclosureRequest } from 'wuye/schemas';
 *
 * const result = parseDisclosureRequest({
 *   id: 'dis_1', estate: 'est_1', recipient: { kind: 'neighbour', name: '王' }, kind: 'dog', columns: ['breed'],
 *   purpose: 'statutory-report', reason: '犬只登记核对', basis: 'legal-duty',
 * });
 * result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]); // => [['VALUE_UNKNOWN', 'recipient', 'kind']]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseDisclosureRequest(input: unknown): Result<DisclosureRequest, RecordIssueCode> {
  return parseBody(disclosureRequestSchema, input);
}
