import * as z from 'zod';
import {
  type Acceptance,
  type AcceptanceReview,
  APPLICATION_STATES,
  type CommercialApplication,
} from '../commercial/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { act, actWith, actWithReason, actWithReasons, policyRef } from './act.js';
import { applicationFields } from './application-content.js';
import { feeQuote } from './fee-quote.js';
import {
  applicationIdForm,
  date,
  digest,
  estateIdForm,
  line,
  noticeIdForm,
  optional,
  remark,
  schemaVersion,
} from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

/** Why an application is accepted that a person had to look at, as a command and as an act. */
const acceptanceReview = z.strictObject({
  grounds: remark,
  findings: z.array(line).max(PUBLISHING_LIMITS.reasons),
}) satisfies z.ZodType<AcceptanceReview>;

const acceptance = actWith({
  digest,
  policy: policyRef,
  review: z.exactOptional(acceptanceReview),
}) satisfies z.ZodType<Acceptance>;

/**
 * Schema of `CommercialApplication`: canonical forms only, unknown keys refused. Whether the shop may post, rules say; so
 * do they of the order of days and the sums of a quote.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const commercialApplicationSchema = z.strictObject({
  ...applicationFields,
  id: applicationIdForm,
  estate: estateIdForm,
  schemaVersion,
  state: z.enum(APPLICATION_STATES),
  number: optional.line,
  appliedOn: date,
  received: act,
  amended: z.exactOptional(act),
  fee: z.exactOptional(feeQuote),
  returned: z.exactOptional(actWithReasons),
  accepted: z.exactOptional(acceptance),
  refused: z.exactOptional(actWithReasons),
  withdrawn: z.exactOptional(actWithReason),
  published: z.exactOptional(actWith({ notice: noticeIdForm })),
}) satisfies z.ZodType<CommercialApplication>;

/**
 * Parses a shop's application from plain JSON data. Never throws; the value is a copy, and no issue holds a name or a
 * number.
 *
 * @param input - anything
 * @returns the application, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseCommercialApplication } from 'wuye/schemas';
 *
 * const result = parseCommercialApplication({ shop: { name: '湖畔咖啡', unit: '1-S05', uscc: '9133' } });
 * result.ok ? [] : result.issues[0];
 * // => { code: 'FORM_INVALID', path: ['shop', 'uscc'], params: { expected: 'GB 32100' } }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseCommercialApplication(input: unknown): Result<CommercialApplication, RecordIssueCode> {
  return parseBody(commercialApplicationSchema, input);
}
