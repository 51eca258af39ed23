import * as z from 'zod';
import type { ApplicationCommand } from '../commercial/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { applicationContent as content } from './application-content.js';
import { feeTariff } from './fee-tariff.js';
import { applicationIdForm, estateIdForm, noticeIdForm, optional, reasons, remark } from './forms.js';

/**
 * Schema of `ApplicationCommand`: one option for each type of command, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const applicationCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('apply'),
    id: applicationIdForm,
    estate: estateIdForm,
    content,
    number: optional.line,
    appliedOn: optional.date,
  }),
  z.strictObject({ type: z.literal('amend'), content }),
  z.strictObject({ type: z.literal('quote'), tariff: feeTariff }),
  z.strictObject({ type: z.literal('return'), reasons }),
  z.strictObject({ type: z.literal('accept'), grounds: optional.remark }),
  z.strictObject({ type: z.literal('refuse'), reasons }),
  z.strictObject({ type: z.literal('withdraw'), reason: remark }),
  z.strictObject({ type: z.literal('publish'), notice: noticeIdForm }),
]) satisfies z.ZodType<ApplicationCommand>;

/**
 * Parses a command on a shop's application, as an endpoint receives it. Never throws; the value is a copy, and no issue
 * holds a name or a number. Who acts, and when, is not part of it: that comes from the host.
 *
 * **Gotchas**: `quote` carries the tariff. An endpoint whose callers are not to choose the price puts its own in its place.
 *
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown, too long or not in canonical form
 *
 * @example
 * ```ts
 * import { parseApplicationCommand } from 'wuye/schemas';
 *
 * const result = parseApplicationCommand({ type: 'return', reasons: ['营业执照未盖章', ''] });
 * result.ok ? [] : result.issues; // => [{ code: 'TEXT_MALFORMED', path: ['reasons', 1] }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseApplicationCommand(input: unknown): Result<ApplicationCommand, RecordIssueCode> {
  return parseBody(applicationCommandSchema, input);
}
