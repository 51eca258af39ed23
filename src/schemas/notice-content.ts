import * as z from 'zod';
import type { Result } from '../kernel/index.js';
import {
  DELIVERY_MODES,
  EXTERNAL_BODIES,
  NOTICE_PATTERNS,
  type NoticeContent,
  type NoticeOrigin,
  type NoticePlanning,
  type Validity,
} from '../notices/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { announcedEvents } from './announced-event.js';
import { attachments } from './attachment.js';
import { applicationIdForm, date, dateOrOpenEnded, line, noticeIdForm, optional } from './forms.js';
import { optionalScope } from './scope.js';

const origin = z.discriminatedUnion('category', [
  z.strictObject({ category: z.literal('internal') }),
  z.strictObject({
    category: z.literal('external'),
    body: z.enum(EXTERNAL_BODIES),
    bodyName: line,
    receivedOn: optional.date,
  }),
  z.strictObject({ category: z.literal('commercial'), application: applicationIdForm }),
]) satisfies z.ZodType<NoticeOrigin>;

const planning = z.discriminatedUnion('class', [
  z.strictObject({ class: z.literal('planned-outage') }),
  z.strictObject({ class: z.literal('planned') }),
  z.strictObject({ class: z.literal('urgent'), cause: optional.remark, mark: optional.boolean }),
  z.strictObject({ class: z.literal('routine') }),
]) satisfies z.ZodType<NoticePlanning>;

const validity = z.strictObject({ from: date, until: dateOrOpenEnded }) satisfies z.ZodType<Validity>;

/**
 * Schema of `NoticeContent`: canonical forms only, unknown keys refused. Days that stand in the wrong order are accepted:
 * a rule names them.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const noticeContentSchema = z.strictObject({
  origin,
  pattern: z.enum(NOTICE_PATTERNS),
  planning,
  title: optional.title,
  body: optional.body,
  scope: optionalScope,
  validity: z.exactOptional(validity),
  announces: z.exactOptional(announcedEvents),
  publishOn: optional.date,
  importance: z.enum(['ordinary', 'important']),
  modes: z.array(z.enum(DELIVERY_MODES)).max(DELIVERY_MODES.length),
  contact: optional.line,
  attachments: z.exactOptional(attachments),
  follows: z.exactOptional(z.strictObject({ kind: z.enum(['corrects', 'cancels']), notice: noticeIdForm })),
}) satisfies z.ZodType<NoticeContent>;

/**
 * Parses what a notice says from plain JSON data. Never throws; the value is a copy.
 *
 * **Gotchas**: an empty text is an issue; what nobody wrote yet is left out.
 *
 * @param input - anything
 * @returns the content, or an issue for each member that is missing, unknown, too long or not in canonical form
 *
 * @example
 * ```ts
 * import { parseNoticeContent } from 'wuye/schemas';
 *
 * const draft = {
 *   origin: { category: 'internal' }, pattern: 'notice', planning: { class: 'planned-outage' },
 *   announces: [{ what: '水箱清洗', services: ['water'], slots: [{ from: { date: '2026-11-31', time: '08:00' } }] }],
 *   importance: 'important', modes: ['board'],
 * };
 * const result = parseNoticeContent(draft);
 * result.ok ? [] : result.issues;
 * // => [{ code: 'FORM_INVALID', path: ['announces', 0, 'slots', 0, 'from', 'date'], params: { expected: 'YYYY-MM-DD' } }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseNoticeContent(input: unknown): Result<NoticeContent, RecordIssueCode> {
  return parseBody(noticeContentSchema, input);
}
