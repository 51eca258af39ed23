import * as z from 'zod';
import type { DeliveryCommand } from '../deliveries/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { refusalFields, signature } from './delivery.js';
import { optional, remark } from './forms.js';

/**
 * Schema of `DeliveryCommand`: one option for each type of command, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const deliveryCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('attempt'), remark: optional.remark }),
  z.strictObject({ type: z.literal('sign'), signature }),
  z.strictObject({ type: z.literal('refuse'), ...refusalFields }),
  z.strictObject({ type: z.literal('give-up'), reason: remark }),
  z.strictObject({ type: z.literal('cancel'), reason: remark }),
]) satisfies z.ZodType<DeliveryCommand>;

/**
 * Parses what is said of a delivery, as an endpoint receives it. Never throws; the value is a copy, and no issue holds a
 * name. Who carries it, and when, is not part of it: that comes from the host.
 *
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseDeliveryCommand } from 'wuye/schemas';
 *
 * const result = parseDeliveryCommand({ type: 'sign' });
 * result.ok ? [] : result.issues; // => [{ code: 'REQUIRED_MISSING', path: ['signature'] }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseDeliveryCommand(input: unknown): Result<DeliveryCommand, RecordIssueCode> {
  return parseBody(deliveryCommandSchema, input);
}
