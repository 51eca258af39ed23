import * as z from 'zod';
import type { PostingCommand } from '../boards/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { optionalAttachment } from './attachment.js';
import { boardIdForm, date, optional, remark } from './forms.js';
import { inspectionFields, plannedFields, recallFields, takeDownFields } from './posting.js';

/**
 * Schema of `PostingCommand`: one option for each type of command, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const postingCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('plan'), ...plannedFields }),
  z.strictObject({ type: z.literal('post'), board: boardIdForm, photograph: optionalAttachment }),
  z.strictObject({ type: z.literal('inspect'), ...inspectionFields }),
  z.strictObject({ type: z.literal('repair'), remark: optional.remark }),
  z.strictObject({ type: z.literal('recall'), ...recallFields, until: date }),
  z.strictObject({ type: z.literal('take-down'), ...takeDownFields }),
  z.strictObject({ type: z.literal('cancel'), reason: remark }),
]) satisfies z.ZodType<PostingCommand>;

/**
 * Parses a command on a posting, as an endpoint receives it. Never throws; the value is a copy. Who acts, and when, is not
 * part of it: that comes from the host.
 *
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parsePostingCommand } from 'wuye/schemas';
 *
 * const result = parsePostingCommand({ type: 'inspect', present: 'yes' });
 * result.ok ? [] : result.issues; // => [{ code: 'TYPE_MISMATCH', path: ['present'], params: { expected: 'boolean' } }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parsePostingCommand(input: unknown): Result<PostingCommand, RecordIssueCode> {
  return parseBody(postingCommandSchema, input);
}
