import * as z from 'zod';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import {
  APPLICANTS,
  type IdentityProof,
  REFUSAL_GROUNDS,
  type RefusalGround,
  RIGHTS,
  RIGHTS_STATES,
  type RightsAnswer,
  type RightsItem,
  type RightsRequest,
} from '../retention/index.js';
import { allOrFieldNames, fieldNames, plainId, recordKind, rightsRequestIdForm } from './care-forms.js';
import { dayAct, dayActWith } from './day-act.js';
import {
  date,
  digest,
  estateIdForm,
  fileReference,
  optional,
  recordIdForm,
  remark,
  schemaVersion,
} from './forms.js';
import { CARE_LIMITS } from './limits.js';

const item = z.strictObject({
  record: recordIdForm,
  kind: recordKind,
  fields: allOrFieldNames,
}) satisfies z.ZodType<RightsItem>;

export const rightsItems = z.array(item).max(CARE_LIMITS.rightsItems);
export const consentIds = z.array(plainId).max(CARE_LIMITS.consents);
export const identityProof = z.strictObject({
  means: z.enum(['identity-document', 'account', 'known-in-person']),
  authority: z.exactOptional(fileReference),
}) satisfies z.ZodType<IdentityProof>;
export const refusalGround = z.enum(Object.keys(REFUSAL_GROUNDS) as [RefusalGround, ...RefusalGround[]]);
const optionalGround = z.exactOptional(refusalGround);

const answer = z.strictObject({
  record: recordIdForm,
  fields: z.exactOptional(fieldNames),
  granted: z.boolean(),
  ground: optionalGround,
  explanation: optional.remark,
}) satisfies z.ZodType<RightsAnswer>;
export const rightsAnswers = z.array(answer).max(CARE_LIMITS.rightsAnswers);

/** Who asks for what, as a command and as a request. */
export const askedFields = {
  id: rightsRequestIdForm,
  estate: estateIdForm,
  right: z.enum(RIGHTS),
  applicant: z.enum(APPLICANTS),
  child: z.union([z.boolean(), z.literal('unknown')]),
  person: z.exactOptional(digest),
};

/**
 * Schema of `RightsRequest`: canonical forms only, unknown keys refused. Whether a ground is lawful for the right, rules say.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const rightsRequestSchema = z.strictObject({
  ...askedFields,
  schemaVersion,
  state: z.enum(RIGHTS_STATES),
  items: rightsItems,
  consents: consentIds,
  received: dayAct,
  dueOn: date,
  identified: z.exactOptional(dayActWith({ proof: identityProof })),
  extended: z.exactOptional(dayActWith({ reason: remark, from: date })),
  decided: z.exactOptional(dayActWith({ answers: rightsAnswers, ground: optionalGround })),
  told: z.exactOptional(dayActWith({ means: remark })),
  withdrawn: z.exactOptional(dayAct),
}) satisfies z.ZodType<RightsRequest>;

/**
 * Parses a person's request from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the request, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseRightsRequest } from 'wuye/schemas';
 *
 * const result = parseRightsRequest({ id: 'rgt_1', items: [{ record: 'own_1', kind: 'owner', fields: ['id number'] }] });
 * result.ok ? [] : result.issues.find(({ path }) => path[0] === 'items');
 * // => { code: 'FORM_INVALID', path: ['items', 0, 'fields', 0], params: { expected: 'household.name' } }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseRightsRequest(input: unknown): Result<RightsRequest, RecordIssueCode> {
  return parseBody(rightsRequestSchema, input);
}
