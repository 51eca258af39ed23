import * as z from 'zod';
import type { ArchiveCommand } from '../archive/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { estateIdForm, month, remark } from './forms.js';

/**
 * Schema of `ArchiveCommand`: one option for each type of command, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const archiveCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), estate: estateIdForm, month }),
  z.strictObject({ type: z.literal('sign-off') }),
  z.strictObject({ type: z.literal('reopen'), reason: remark }),
]) satisfies z.ZodType<ArchiveCommand>;

/**
 * Parses a command on a month's archive, as an endpoint receives it. Never throws; the value is a copy. Who acts, and when,
 * is not part of it: that comes from the host.
 *
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseArchiveCommand } from 'wuye/schemas';
 *
 * parseArchiveCommand({ type: 'sign-off' }).ok; // => true
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseArchiveCommand(input: unknown): Result<ArchiveCommand, RecordIssueCode> {
  return parseBody(archiveCommandSchema, input);
}
