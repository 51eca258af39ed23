import * as z from 'zod';
import type { Result } from '../kernel/index.js';
import { NOTICE_STATES, type Notice, type Withdrawal } from '../notices/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { act, actWith, actWithReason, actWithReasons, approval } from './act.js';
import { attachments, evidence } from './attachment.js';
import {
  actorIdForm,
  estateIdForm,
  instantForm,
  month,
  noticeIdForm,
  optional,
  remark,
  schemaVersion,
} from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';
import { noticeContentSchema } from './notice-content.js';

/** What a withdrawal says, as a command and as an act. */
export const withdrawalFields = {
  cause: z.enum(['early', 'superseded']),
  reason: remark,
  evidence,
  supersededBy: optional.notice,
};

const withdrawal = actWith(withdrawalFields) satisfies z.ZodType<Withdrawal>;

/**
 * Schema of `Notice`: canonical forms only, unknown keys refused. Whether the approvals fit the state and the content,
 * rules say.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const noticeSchema = z.strictObject({
  id: noticeIdForm,
  estate: estateIdForm,
  schemaVersion,
  state: z.enum(NOTICE_STATES),
  number: optional.line,
  content: noticeContentSchema,
  drafted: act,
  authors: z.array(actorIdForm).min(1).max(PUBLISHING_LIMITS.authors),
  lastActAt: z.exactOptional(instantForm),
  announcesSince: z.exactOptional(instantForm),
  submitted: z.exactOptional(approval),
  review: z.exactOptional(approval),
  issue: z.exactOptional(approval),
  reviewDueOn: optional.date,
  lateReason: optional.remark,
  returned: z.exactOptional(actWithReasons),
  scheduledFor: optional.date,
  published: z.exactOptional(act),
  filed: z.exactOptional(attachments),
  withdrawn: z.exactOptional(withdrawal),
  archived: z.exactOptional(actWith({ month })),
  discarded: z.exactOptional(actWithReason),
}) satisfies z.ZodType<Notice>;

/**
 * Parses a notice from plain JSON data, such as a backup. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the notice, or an issue for each member that is missing, unknown, too long or not in canonical form
 *
 * @example
 * ```ts
 * import { parseNotice } from 'wuye/schemas';
 *
 * const result = parseNotice({ id: 'ntc 1' });
 * result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]).slice(0, 2);
 * // => [['FORM_INVALID', 'id'], ['REQUIRED_MISSING', 'estate']]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseNotice(input: unknown): Result<Notice, RecordIssueCode> {
  return parseBody(noticeSchema, input);
}
