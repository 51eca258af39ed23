import * as z from 'zod';
import { type Addressee, DELIVERY_STATES, type Delivery, type Signature } from '../deliveries/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { act, actWith, actWithReason, actWithRemark } from './act.js';
import { optionalAttachment } from './attachment.js';
import {
  actorIdForm,
  date,
  deliveryIdForm,
  digest,
  estateIdForm,
  line,
  noticeIdForm,
  optional,
  remark,
  schemaVersion,
  unit,
} from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

const addressee = z.strictObject({
  unit,
  name: line,
  record: optional.record,
  as: z.enum(['owner', 'tenant', 'shop']),
}) satisfies z.ZodType<Addressee>;

const signatureDetails = {
  name: optional.line,
  account: z.exactOptional(z.nullable(actorIdForm)),
  receipt: optionalAttachment,
};

export const signature = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('addressee'), ...signatureDetails }),
  z.strictObject({ by: z.literal('another'), ...signatureDetails, relationship: optional.line }),
]) satisfies z.ZodType<Signature>;

/** What a refusal says, as a command and as an act. */
export const refusalFields = { reason: remark, witness: optional.line };

/**
 * Schema of `Delivery`: canonical forms only, unknown keys refused. Personal data: see `wuye/deliveries`.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const deliverySchema = z.strictObject({
  id: deliveryIdForm,
  estate: estateIdForm,
  schemaVersion,
  state: z.enum(DELIVERY_STATES),
  notice: noticeIdForm,
  digest,
  addressee,
  opened: act,
  dueOn: date,
  attempts: z.array(actWithRemark).max(PUBLISHING_LIMITS.attempts),
  signed: z.exactOptional(actWith({ signature })),
  refused: z.exactOptional(actWith(refusalFields)),
  givenUp: z.exactOptional(actWithReason),
  cancelled: z.exactOptional(actWithReason),
}) satisfies z.ZodType<Delivery>;

/**
 * Parses a delivery from plain JSON data. Never throws; the value is a copy, and no issue holds a name.
 *
 * @param input - anything
 * @returns the delivery, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseDelivery } from 'wuye/schemas';
 *
 * const result = parseDelivery({ id: 'dlv_1', addressee: { unit: '3栋2单元1201', name: '孙娟', as: 'owner' } });
 * result.ok ? [] : result.issues.find(({ path }) => path[0] === 'addressee');
 * // => { code: 'FORM_INVALID', path: ['addressee', 'unit'], params: { expected: '3-2-1201' } }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseDelivery(input: unknown): Result<Delivery, RecordIssueCode> {
  return parseBody(deliverySchema, input);
}
