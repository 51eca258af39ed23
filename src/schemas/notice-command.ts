import * as z from 'zod';
import type { Result } from '../kernel/index.js';
import type { NoticeCommand } from '../notices/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { attachments } from './attachment.js';
import { date, estateIdForm, line, month, noticeIdForm, optional, reasons, remark } from './forms.js';
import { withdrawalFields } from './notice.js';
import { noticeContentSchema } from './notice-content.js';

const content = noticeContentSchema;
const lateReason = optional.remark;

/**
 * Schema of `NoticeCommand`: one option for each type of command, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const noticeCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('draft'), id: noticeIdForm, estate: estateIdForm, content }),
  z.strictObject({ type: z.literal('edit'), content }),
  z.strictObject({ type: z.literal('submit') }),
  z.strictObject({ type: z.literal('return'), reasons }),
  z.strictObject({ type: z.literal('review') }),
  z.strictObject({ type: z.literal('issue'), lateReason }),
  z.strictObject({ type: z.literal('number'), number: line }),
  z.strictObject({ type: z.literal('schedule'), on: date, lateReason }),
  z.strictObject({ type: z.literal('publish') }),
  z.strictObject({ type: z.literal('file'), attachments }),
  z.strictObject({ type: z.literal('withdraw'), ...withdrawalFields }),
  z.strictObject({ type: z.literal('archive'), month }),
  z.strictObject({ type: z.literal('discard'), reason: remark }),
]) satisfies z.ZodType<NoticeCommand>;

/**
 * Parses a command on a notice, as an endpoint receives it. Never throws; the value is a copy. Who acts, and when, is not
 * part of it: that comes from the host.
 *
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown, too long or not in canonical form
 *
 * @example
 * ```ts
 * import { parseNoticeCommand } from 'wuye/schemas';
 *
 * parseNoticeCommand({ type: 'issue' }).ok; // => true
 * const result = parseNoticeCommand({ type: 'issue', by: 'me' });
 * result.ok ? [] : result.issues; // => [{ code: 'KEY_UNKNOWN', path: ['by'] }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseNoticeCommand(input: unknown): Result<NoticeCommand, RecordIssueCode> {
  return parseBody(noticeCommandSchema, input);
}
