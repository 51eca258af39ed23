import * as z from 'zod';
import { type Inspection, POSTING_STATES, type Posting, TAKE_DOWN_CAUSES } from '../boards/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { act, actWith, actWithReason, actWithRemark } from './act.js';
import { attachment, evidence, optionalAttachment } from './attachment.js';
import { sheetSize } from './board.js';
import {
  boardIdForm,
  bookingIdForm,
  date,
  dateOrOpenEnded,
  digest,
  estateIdForm,
  instantForm,
  noticeIdForm,
  optional,
  postingIdForm,
  remark,
  schemaVersion,
} from './forms.js';

/** What an inspection saw, as a command and as an act. */
export const inspectionFields = {
  present: z.boolean(),
  straight: optional.boolean,
  clean: optional.boolean,
  whole: optional.boolean,
  legible: optional.boolean,
  photograph: optionalAttachment,
};

/** Why a sheet comes down, as a command and as an act. */
export const takeDownFields = { cause: z.enum(TAKE_DOWN_CAUSES), reason: optional.remark, evidence };

/** Why a sheet is recalled, as a command and as an act. */
export const recallFields = {
  cause: z.enum(['withdrawn', 'pre-empted']),
  reason: remark,
  emergency: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('notice'), notice: noticeIdForm }),
      z.strictObject({ kind: z.literal('booking'), booking: bookingIdForm }),
    ]),
  ),
};

/** What a planned sheet is, as a command and as a posting. */
export const plannedFields = {
  id: postingIdForm,
  estate: estateIdForm,
  notice: noticeIdForm,
  board: boardIdForm,
  booking: z.exactOptional(bookingIdForm),
  size: sheetSize,
  from: date,
  until: dateOrOpenEnded,
};

const inspection = actWith(inspectionFields) satisfies z.ZodType<Inspection>;

/**
 * Schema of `Posting`: canonical forms only, unknown keys refused. The order of its days and acts is not checked here.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const postingSchema = z.strictObject({
  ...plannedFields,
  schemaVersion,
  state: z.enum(POSTING_STATES),
  digest,
  planned: act,
  posted: z.exactOptional(actWith({ photograph: optionalAttachment })),
  condition: z.enum(['unseen', 'good', 'defective', 'missing']),
  conditionSince: z.exactOptional(instantForm),
  defectSince: z.exactOptional(instantForm),
  inspection: z.exactOptional(inspection),
  photographed: z.exactOptional(actWith({ photograph: attachment })),
  repaired: z.exactOptional(actWithRemark),
  recalled: z.exactOptional(actWith(recallFields)),
  takenDown: z.exactOptional(actWith(takeDownFields)),
  cancelled: z.exactOptional(actWithReason),
}) satisfies z.ZodType<Posting>;

/**
 * Parses a posting from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the posting, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parsePosting } from 'wuye/schemas';
 *
 * const result = parsePosting('pst_1');
 * result.ok ? [] : result.issues; // => [{ code: 'TYPE_MISMATCH', path: [], params: { expected: 'object' } }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parsePosting(input: unknown): Result<Posting, RecordIssueCode> {
  return parseBody(postingSchema, input);
}
