import * as z from 'zod';
import type { FieldPath, Purpose, RevealRequest } from '../confidentiality/index.js';
import type { ActorId, Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { fieldPaths, plainId, purpose, recordKind } from './care-forms.js';
import { estateIdForm, note, optional, recordIdForm } from './forms.js';

/**
 * Schema of `RevealRequest`: canonical forms only, unknown keys refused. A blank reason is taken, so that the refusal of it
 * comes from the rules and is logged; whether the table has the fields, rules say too.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const revealRequestSchema = z.strictObject({
  id: plainId,
  estate: estateIdForm,
  kind: recordKind,
  record: recordIdForm,
  fields: fieldPaths,
  reason: note,
}) satisfies z.ZodType<RevealRequest>;

/**
 * Parses a request to see fields of a record clear, as an endpoint receives it. Never throws; the value is a copy, and no
 * issue holds the reason. Who looks, what for and when comes from the host.
 *
 * @param input - anything
 * @returns the request, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseRevealRequest } from 'wuye/schemas';
 *
 * const request = { id: 'acc_1', estate: 'est_1', kind: 'owner', record: 'own_1', fields: ['idNumber'], reason: '办理更名' };
 * parseRevealRequest(request).ok; // => true
 * const result = parseRevealRequest({ ...request, fields: 'idNumber' });
 * result.ok ? [] : result.issues; // => [{ code: 'TYPE_MISMATCH', path: ['fields'], params: { expected: 'list' } }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseRevealRequest(input: unknown): Result<RevealRequest, RecordIssueCode> {
  return parseBody(revealRequestSchema, input);
}

/**
 * What a caller says of a request to see fields of a record clear: `RevealFields` of `wuye/service-centre` without the record's
 * kind, which the call says, and without what is the host's to say: who asks, permissions and consents on file.
 *
 * @category Schemas
 * @since 0.1.0
 */
export interface RevealFieldsHere {
  readonly purpose: Purpose;
  readonly fields: readonly FieldPath[];
  readonly reason: string;
  readonly inNameOf?: ActorId;
}

/**
 * Schema of {@link RevealFieldsHere}: canonical forms only, unknown keys refused. A blank reason is taken, so that the refusal
 * of it comes from the rules and is logged.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const revealFieldsSchema = z.strictObject({
  purpose,
  fields: fieldPaths,
  reason: note,
  inNameOf: optional.actor,
}) satisfies z.ZodType<RevealFieldsHere>;

/**
 * Parses a request for `reveal` of `wuye/service-centre`, as an endpoint receives it. Never throws; the value is a copy, and no
 * issue holds the reason.
 *
 * @param input - anything
 * @returns the request, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseRevealFields } from 'wuye/schemas';
 *
 * parseRevealFields({ purpose: 'move-in', fields: ['idNumber'], reason: '办理更名' }).ok; // => true
 * const result = parseRevealFields({ purpose: 'curiosity', fields: ['idNumber'], reason: '' });
 * result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]); // => [['VALUE_UNKNOWN', 'purpose']]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseRevealFields(input: unknown): Result<RevealFieldsHere, RecordIssueCode> {
  return parseBody(revealFieldsSchema, input);
}
