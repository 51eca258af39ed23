import * as z from 'zod';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import type { RightsCommand } from '../retention/index.js';
import { date, remark } from './forms.js';
import {
  askedFields,
  consentIds,
  identityProof,
  refusalGround,
  rightsAnswers,
  rightsItems,
} from './rights-request.js';

const optionalItems = z.exactOptional(rightsItems);

/**
 * Schema of `RightsCommand`: one option for each type of command, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const rightsCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('receive'),
    ...askedFields,
    items: optionalItems,
    consents: z.exactOptional(consentIds),
  }),
  z.strictObject({
    type: z.literal('identify'),
    proof: identityProof,
    items: optionalItems,
    child: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ type: z.literal('extend'), dueOn: date, reason: remark }),
  z.strictObject({ type: z.literal('grant') }),
  z.strictObject({ type: z.literal('grant-partly'), answers: rightsAnswers }),
  z.strictObject({ type: z.literal('refuse'), ground: refusalGround, explanation: remark }),
  z.strictObject({ type: z.literal('fulfil'), means: remark }),
  z.strictObject({ type: z.literal('tell-refusal'), means: remark }),
  z.strictObject({ type: z.literal('withdraw') }),
]) satisfies z.ZodType<RightsCommand>;

/**
 * Parses a command on a person's request, as an endpoint receives it. Never throws; the value is a copy, and no issue holds
 * an explanation. Who acts, and when, is not part of it: that comes from the host.
 *
 * **Gotchas**: which records are the person's, and whether they are a child, the registers say. An endpoint that people
 * themselves reach puts its own `items`, `child` and `person` in place of what they sent.
 *
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseRightsCommand } from 'wuye/schemas';
 *
 * parseRightsCommand({ type: 'withdraw' }).ok; // => true
 * const result = parseRightsCommand({ type: 'fulfil', means: ' ' });
 * result.ok ? [] : result.issues; // => [{ code: 'TEXT_MALFORMED', path: ['means'] }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseRightsCommand(input: unknown): Result<RightsCommand, RecordIssueCode> {
  return parseBody(rightsCommandSchema, input);
}
